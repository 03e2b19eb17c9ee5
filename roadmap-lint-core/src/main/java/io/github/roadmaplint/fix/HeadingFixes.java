package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Completes the fixes of headings in a report, for programs that apply one fix: each also changes
 * the links of its page to the heading.
 */
final class HeadingFixes {
  /** Each takes as long as reading the page. No page has so many wrong headings with links. */
  private static final int MOST = 50;

  private final IncomingLinks links;
  private final Map<String, List<Span>> headings = new HashMap<>();
  private final Map<String, Integer> completed = new HashMap<>();

  HeadingFixes(IncomingLinks links) {
    this.links = links;
  }

  /** Whether one of the fixes of a file may be in a heading; this does not read the page. */
  static boolean mayChangeHeadings(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.fix().stream()
                    .flatMap(fix -> fix.edits().stream())
                    .anyMatch(edit -> isInHeading(finding.source(), edit.span())));
  }

  private static boolean isInHeading(Source source, Span span) {
    int last = source.lineOf(span.end());
    for (int line = source.lineOf(span.start()); line <= last; line++) {
      String content = source.text(source.line(line));
      if (content.indexOf('#') >= 0 || content.contains("<h")) {
        return true;
      }
    }
    String next = last < source.lineCount() ? source.text(source.line(last + 1)).strip() : "";
    return next.startsWith("-") || next.startsWith("=");
  }

  /** The same findings in the same order. */
  List<Finding> completed(List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      boolean ofHeading =
          finding.fix().filter(fix -> touchesHeading(finding.source(), fix)).isPresent();
      all.add(ofHeading ? completed(finding) : finding);
    }
    return all;
  }

  private boolean touchesHeading(Source source, Fix fix) {
    return !fix.edits().isEmpty()
        && headings.computeIfAbsent(source.path(), path -> links.linkedHeadings(source)).stream()
            .anyMatch(heading -> fix.edits().stream().anyMatch(it -> touches(heading, it.span())));
  }

  private static boolean touches(Span heading, Span edit) {
    return edit.start() <= heading.end() && heading.start() <= edit.end();
  }

  private Finding completed(Finding finding) {
    Source before = finding.source();
    Fix fix = finding.fix().orElseThrow();
    if (completed.merge(before.path(), 1, Integer::sum) > MOST) {
      return finding.withoutFix();
    }
    Optional<String> after = edited(before, fix.edits());
    if (after.isEmpty()) {
      return finding.withoutFix();
    }
    Fix whole = links.withLinks(fix, before, Source.of(before.path(), after.get()));
    Optional<Source> result =
        edited(before, whole.edits()).map(text -> Source.of(before.path(), text));
    return result.isEmpty() || links.objection(before, result.get(), false).isPresent()
        ? finding.withoutFix()
        : finding.with(whole);
  }

  private static Optional<String> edited(Source source, List<Edit> edits) {
    Edits all = new Edits();
    return all.take(edits) == Edits.Taken.NOW
        ? Optional.of(all.apply(source.text()))
        : Optional.empty();
  }
}
