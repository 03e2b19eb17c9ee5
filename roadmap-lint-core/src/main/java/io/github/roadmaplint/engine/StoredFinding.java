package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A finding without the text of its file and without the data of its rule. */
public record StoredFinding(
    String rule, Severity severity, Span span, String message, String help, Optional<Fix> fix) {

  /** The parts of a finding that a cache stores. */
  static StoredFinding of(Finding finding) {
    return new StoredFinding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        finding.message(),
        finding.help(),
        finding.fix());
  }

  /**
   * The finding in its file.
   *
   * @param why the reason of each rule
   * @throws IllegalStateException if it was made for another text
   */
  Finding in(Source source, Function<String, String> why) {
    int length = source.text().length();
    if (span.end() > length || edits().anyMatch(edit -> edit.span().end() > length)) {
      throw new IllegalStateException("a place that " + source.path() + " does not have");
    }
    int end = 0;
    for (Edit edit : edits().sorted(Comparator.comparing(Edit::span)).toList()) {
      if (edit.span().start() < end) {
        throw new IllegalStateException("edits of " + source.path() + " that overlap");
      }
      end = edit.span().end();
    }
    return new Finding(rule, severity, source, span, message, help, why.apply(rule), fix);
  }

  private Stream<Edit> edits() {
    return fix.stream().flatMap(any -> any.edits().stream());
  }
}
