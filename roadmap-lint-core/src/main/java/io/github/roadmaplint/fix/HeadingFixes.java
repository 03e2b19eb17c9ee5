package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.HeadingChange;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Completes the fixes of headings in a report, for programs that apply one fix: each also changes
 * the links of its page to the heading. A program cannot change two files in one step, so the edits
 * are withheld if {@code fix} also changes links of other pages.
 */
final class HeadingFixes {
  /** In characters: each takes as long as reading its page twice. */
  private static final long MOST_WORK = 2_000_000;

  private final IncomingLinks links;
  private final LinkUpdates others;

  /** The ends of the headings of each page, by their starts. */
  private final Map<String, NavigableMap<Integer, Integer>> headings = new HashMap<>();

  /** The same for pages that have links to their own headings. */
  private final Map<String, NavigableMap<Integer, Integer>> linked = new HashMap<>();

  /** The lines of each page that may be headings. */
  private final Map<String, HeadingLines> lines = new HashMap<>();

  private Optional<HeadingChange> last = Optional.empty();
  private long left = MOST_WORK;

  /**
   * Knows which pages {@code fix} changes.
   *
   * @param others the pages whose links change together with a heading
   */
  HeadingFixes(LinkUpdates others) {
    this.links = others.links();
    this.others = others;
  }

  /** Whether one of the fixes of a file may be in a heading; this does not parse the page. */
  static boolean mayChangeHeadings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return false;
    }
    HeadingLines lines = new HeadingLines(findings.get(0).source());
    return findings.stream().anyMatch(finding -> isInHeading(lines, finding));
  }

  private static boolean isInHeading(HeadingLines lines, Finding finding) {
    List<Edit> edits = finding.fix().map(Fix::edits).orElse(List.of());
    return edits.stream().anyMatch(edit -> lines.mayBeHeading(edit.span()));
  }

  /**
   * The same findings in the same order.
   *
   * @param shown the paths of the files whose fixes are shown; others are not completed
   */
  List<Finding> completed(List<Finding> findings, Set<String> shown) {
    List<Finding> all = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      boolean whole = shown.contains(finding.path()) && touchesHeading(finding);
      all.add(whole ? completed(finding) : finding);
    }
    return all;
  }

  private boolean touchesHeading(Finding finding) {
    List<Edit> edits = finding.fix().map(Fix::edits).orElse(List.of());
    if (edits.isEmpty()) {
      return false;
    }
    NavigableMap<Integer, Integer> spans =
        isInHeading(lines(finding), finding)
            ? headings.computeIfAbsent(finding.path(), path -> ends(finding, links::headings))
            : linked.computeIfAbsent(finding.path(), path -> ends(finding, links::linkedHeadings));
    return edits.stream().anyMatch(edit -> touches(spans, edit.span()));
  }

  private HeadingLines lines(Finding finding) {
    return lines.computeIfAbsent(finding.path(), path -> new HeadingLines(finding.source()));
  }

  private static NavigableMap<Integer, Integer> ends(
      Finding finding, Function<Source, List<Span>> spans) {
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    if (Syntax.of(finding.path()).isPage()) {
      spans.apply(finding.source()).forEach(span -> ends.put(span.start(), span.end()));
    }
    return ends;
  }

  private static boolean touches(NavigableMap<Integer, Integer> headings, Span edit) {
    Map.Entry<Integer, Integer> last = headings.floorEntry(edit.end());
    return last != null && last.getValue() >= edit.start();
  }

  private Finding completed(Finding finding) {
    Source before = finding.source();
    Fix fix = finding.fix().orElseThrow();
    left -= before.text().length();
    if (left < 0) {
      return finding.withoutFix();
    }
    Optional<String> after = edited(before, fix.edits());
    if (after.isEmpty()) {
      return finding.withoutFix();
    }
    HeadingChange edited = change(before, Source.of(before.path(), after.get()));
    Fix whole = edited.with(fix);
    Optional<HeadingChange> completed =
        whole.edits().equals(fix.edits())
            ? Optional.of(edited)
            : edited(before, whole.edits()).map(it -> edited.to(Source.of(before.path(), it)));
    if (completed.isEmpty() || others.objection(completed.get()).isPresent()) {
      return finding.withoutFix();
    }
    return LinkUpdates.ofOnePage(links).objection(completed.get()).isPresent()
        ? finding.with(Fix.withheld(fix.safe()))
        : finding.with(whole);
  }

  /** Most fixes of a page follow each other, so the page is not read again for each. */
  private HeadingChange change(Source before, Source after) {
    HeadingChange change =
        last.filter(it -> it.before().equals(before))
            .map(it -> it.to(after))
            .orElseGet(() -> links.headings(before, after));
    last = Optional.of(change);
    return change;
  }

  private static Optional<String> edited(Source source, List<Edit> edits) {
    Edits all = new Edits();
    return all.take(edits) == Edits.Taken.NOW
        ? Optional.of(all.apply(source.text()))
        : Optional.empty();
  }
}
