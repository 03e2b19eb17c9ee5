package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Formats numbers and names for text. */
public final class CountWords {
  private CountWords() {}

  /** The name of a severity in options, configuration and reports. */
  public static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }

  /** For example {@code 1 file}, {@code 10,365 files}. */
  public static String count(int number, String noun) {
    return grouped(number) + ' ' + noun + (number == 1 ? "" : "s");
  }

  /**
   * For example {@code 2 errors and 1 warning}, worst first; severities without findings are
   * omitted.
   */
  public static String counts(int errors, int warnings, int infos) {
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(count(errors, "error"));
    }
    if (warnings > 0) {
      parts.add(count(warnings, "warning"));
    }
    if (infos > 0) {
      parts.add(grouped(infos) + " info");
    }
    return list(parts);
  }

  /** The same for the findings of a report; {@code no problems} if it has none. */
  public static String findings(Report report) {
    return report.findings().isEmpty()
        ? "no problems"
        : counts(
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.INFO));
  }

  /** The number of checked files; in a change the changed ones, and others that depend on them. */
  public static String files(Report report) {
    if (report.change().isEmpty()) {
      return count(report.files(), "file");
    }
    int changed = report.change().get().files();
    int related = report.files() - changed;
    return count(changed, "changed file")
        + (related == 0 ? "" : " and " + count(related, "related file"));
  }

  /** For example {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** The number with a comma before each three digits. */
  public static String grouped(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
