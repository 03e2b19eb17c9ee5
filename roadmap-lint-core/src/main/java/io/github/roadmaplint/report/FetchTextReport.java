package io.github.roadmaplint.report;

import io.github.roadmaplint.fetch.FetchReport;
import io.github.roadmaplint.fetch.FetchedStructure;
import io.github.roadmaplint.fetch.FetchedStructure.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The result of a fetch of structures for people. */
public final class FetchTextReport {
  private static final int MOST_NAMED = 20;

  private final Style style;
  private final boolean every;

  /**
   * A text report.
   *
   * @param every whether to list roadmaps without a problem, too
   */
  public FetchTextReport(Style style, boolean every) {
    this.style = style;
    this.every = every;
  }

  /** Writes the roadmaps with the same problem together, and those that only the source has. */
  public void write(FetchReport report, Appendable out) throws IOException {
    Map<Problem, List<String>> groups = new LinkedHashMap<>();
    for (FetchedStructure one : report.structures()) {
      if (every || !one.isGood()) {
        Problem problem = new Problem(one.status(), one.reason(), one.help());
        groups.computeIfAbsent(problem, key -> new ArrayList<>()).add(one.slug());
      }
    }
    for (Map.Entry<Problem, List<String>> group : groups.entrySet()) {
      Problem problem = group.getKey();
      Style.Tone tone = problem.reason().isEmpty() ? Style.Tone.GOOD : Style.Tone.ERROR;
      names(style.paint(tone, word(problem.status(), report.isCopy())), group.getValue(), out);
      if (!problem.reason().isEmpty()) {
        out.append("    ").append(Escaper.line(problem.reason())).append(".\n");
        out.append("    ").append(Escaper.line(problem.help())).append('\n');
      }
    }
    String source = report.isCopy() ? Escaper.line(report.source()) : "the site";
    names("only in " + source, report.onlyThere(), out);
  }

  private record Problem(Status status, String reason, String help) {}

  private void names(String title, List<String> names, Appendable out) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    int shown = every ? names.size() : Math.min(MOST_NAMED, names.size());
    out.append(title).append(": ");
    out.append(String.join(", ", names.subList(0, shown).stream().map(Escaper::line).toList()));
    if (shown < names.size()) {
      out.append(" and ").append(String.valueOf(names.size() - shown)).append(" more (--verbose)");
    }
    out.append('\n');
  }

  /** The notes, and the counts in one line. */
  public static void closing(FetchReport report, boolean quiet, Appendable out) throws IOException {
    for (String note : report.notes()) {
      out.append(Escaper.line(note)).append(".\n");
    }
    if (quiet) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      int count = report.count(status);
      if (count > 0) {
        parts.add(CountWords.grouped(count) + ' ' + word(status, report.isCopy()));
      }
    }
    out.append("Structures from ").append(Escaper.line(report.source())).append(": ");
    out.append(parts.isEmpty() ? "none" : CountWords.list(parts)).append('.');
    boolean any = report.structures().stream().anyMatch(FetchedStructure::isGood);
    out.append(any ? " check uses those in `.roadmap-lint/structures`." : "");
    out.append(report.incomplete() ? " The run is incomplete.\n" : "\n");
  }

  private static String word(Status status, boolean copied) {
    return switch (status) {
      case FETCHED -> copied ? "copied" : "fetched";
      case UNWRITTEN -> "not written";
      case UNCHANGED, RENAMED, MISSING, FAILED -> status.name().toLowerCase(Locale.ROOT);
    };
  }
}
