package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.ProblemSubject;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A finding without the text of its file and without the data of its rule. */
public record StoredFinding(
    String rule,
    Severity severity,
    Span span,
    String message,
    String help,
    Optional<Fix> fix,
    Optional<ProblemSubject> subject) {

  /** The parts of a finding that a cache stores. */
  static StoredFinding of(Finding finding) {
    return new StoredFinding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        finding.message(),
        finding.help(),
        finding.fix(),
        finding.subject());
  }

  /**
   * The finding in its file.
   *
   * @param why the reason of each rule
   * @throws IllegalStateException if it was made for another text
   */
  Finding in(Source source, Function<String, String> why) {
    checkEnd(span, source);
    if (fix.isPresent() && !fix.get().edits().isEmpty()) {
      checkEdits(fix.get().edits(), source);
    }
    return new Finding(
        rule,
        severity,
        source,
        span,
        message,
        help,
        why.apply(rule),
        fix,
        subject,
        Optional.empty());
  }

  private static void checkEdits(List<Edit> edits, Source source) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Order.by(Edit::span));
    int end = 0;
    for (Edit edit : sorted) {
      checkEnd(edit.span(), source);
      if (edit.span().start() < end) {
        throw new IllegalStateException("edits of " + source.path() + " that overlap");
      }
      end = edit.span().end();
    }
  }

  private static void checkEnd(Span span, Source source) {
    if (span.end() > source.text().length()) {
      throw new IllegalStateException("a place that " + source.path() + " does not have");
    }
  }
}
