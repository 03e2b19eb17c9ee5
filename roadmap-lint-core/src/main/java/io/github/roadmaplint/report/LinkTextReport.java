package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.linkcheck.RequestStep;
import io.github.roadmaplint.linkcheck.run.CheckedLink;
import io.github.roadmaplint.linkcheck.run.LinkPlace;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Verdict;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text report of links: broken, uncertain and moved links, each with its evidence. */
public final class LinkTextReport {
  private static final String INDENT = " ".repeat(11);
  private static final int STEPS = 6;

  private final Style style;
  private final boolean every;
  private final boolean errorsOnly;
  private final LocalPath local;

  /**
   * A text report.
   *
   * @param style how words are emphasized
   * @param every whether links without problems are listed too
   * @param errorsOnly whether only links with an error are listed
   * @param local how files are called
   */
  public LinkTextReport(Style style, boolean every, boolean errorsOnly, LocalPath local) {
    this.style = style;
    this.every = every && !errorsOnly;
    this.errorsOnly = errorsOnly;
    this.local = local;
  }

  /** Writes the report. */
  public void write(LinkReport report, Appendable out) throws IOException {
    Set<LinkPlace> reported = new HashSet<>();
    for (Finding finding : report.findings().findings()) {
      if (!errorsOnly || finding.severity() == Severity.ERROR) {
        reported.add(new LinkPlace(finding.path(), finding.start()));
      }
    }
    section(report, reported, "broken", Tone.ERROR, out);
    section(report, reported, "uncertain", Tone.INFO, out);
    section(report, reported, "unchecked", Tone.INFO, out);
    section(report, reported, "no anchor", Tone.WARNING, out);
    section(report, reported, "moved", Tone.INFO, out);
    if (every) {
      section(report, reported, "alive", Tone.GOOD, out);
    }
  }

  private void section(
      LinkReport report, Set<LinkPlace> reported, String label, Tone tone, Appendable out)
      throws IOException {
    for (CheckedLink link : report.links()) {
      List<LinkPlace> places =
          every ? link.places() : link.places().stream().filter(reported::contains).toList();
      if (label(link).equals(label) && !places.isEmpty()) {
        link(link, places, label, tone, out);
      }
    }
  }

  private static String label(CheckedLink link) {
    CheckOutcome outcome = link.outcome();
    if (outcome.verdict() == Verdict.ALIVE) {
      return outcome.missingFragment()
          ? "no anchor"
          : outcome.move().isPresent() ? "moved" : "alive";
    }
    return switch (outcome.verdict()) {
      case BROKEN -> "broken";
      case UNCHECKED -> "unchecked";
      default -> "uncertain";
    };
  }

  private void link(
      CheckedLink link, List<LinkPlace> places, String label, Tone tone, Appendable out)
      throws IOException {
    CheckOutcome outcome = link.outcome();
    out.append(style.paint(tone, label)).append(" ".repeat(INDENT.length() - label.length()));
    out.append(Escaper.escape(link.url())).append('\n');
    line(outcome.reason(), out);
    if (link.heldBack().isPresent()) {
      line("Held back: " + link.heldBack().get().text(), out);
    }
    if (link.remembered()) {
      line("Cached: requested on " + link.memory().map(CachedLink::checkedAt).orElse(""), out);
    }
    if (outcome.move().isPresent()) {
      line("-> " + outcome.move().get().url(), out);
    }
    if (link.archived().isPresent()) {
      line("Archived copy: " + link.archived().get(), out);
    }
    if (outcome.verdict() != Verdict.ALIVE || every) {
      steps(outcome, out);
    }
    for (LinkPlace place : places) {
      String position = ":" + place.position().line() + ":" + place.position().column();
      line(local.of(place.path()) + position, out);
    }
    out.append('\n');
  }

  private void steps(CheckOutcome outcome, Appendable out) throws IOException {
    List<RequestStep> steps = outcome.steps();
    for (RequestStep step : steps.subList(0, Math.min(STEPS, steps.size()))) {
      out.append(INDENT).append(style.paint(Tone.FAINT, Escaper.line(step.text()))).append('\n');
    }
    if (steps.size() > STEPS) {
      out.append(INDENT).append("and ").append(CountWords.count(steps.size() - STEPS, "more step"));
      out.append('\n');
    }
  }

  private static void line(String text, Appendable out) throws IOException {
    out.append(INDENT).append(Escaper.line(text)).append('\n');
  }
}
