package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that are shown on a screen: up to a number, the most severe ones, in report order.
 *
 * @param shown the findings to show
 * @param others the other ones, in report order
 */
public record ShownFindings(List<Finding> shown, List<Finding> others) {
  /** Width of a label, with the two spaces after it. */
  private static final int LABEL = CodeFrame.GUTTER;

  /** Copies the lists. */
  public ShownFindings {
    shown = List.copyOf(shown);
    others = List.copyOf(others);
  }

  /** Selects up to {@code most} findings. */
  public static ShownFindings of(List<Finding> findings, int most) {
    if (findings.size() <= most) {
      return new ShownFindings(findings, List.of());
    }
    Map<Severity, Integer> left = new EnumMap<>(Severity.class);
    findings.forEach(finding -> left.merge(finding.severity(), 1, Integer::sum));
    int room = most;
    for (Severity severity : Severity.values()) {
      int listed = Math.min(left.getOrDefault(severity, 0), room);
      left.put(severity, listed);
      room -= listed;
    }
    List<Finding> shown = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : findings) {
      boolean fits = left.merge(finding.severity(), -1, Integer::sum) >= 0;
      (fits ? shown : others).add(finding);
    }
    return new ShownFindings(shown, others);
  }

  /**
   * Writes how many findings of each rule are not shown; nothing if all are shown.
   *
   * @param byRule whether to count each rule
   */
  public void writeOthers(Style style, int width, boolean byRule, Appendable out)
      throws IOException {
    if (others.isEmpty()) {
      return;
    }
    String more = CountWords.count(others.size(), "finding");
    String verb = others.size() == 1 ? " is" : " are";
    out.append(more).append(verb).append(" not shown (to show all: --max-findings all)");
    out.append(byRule ? ":\n" : ".\n\n");
    if (byRule) {
      for (Severity severity : Severity.values()) {
        writeRules(severity, style, width, out);
      }
      out.append('\n');
    }
  }

  private void writeRules(Severity severity, Style style, int width, Appendable out)
      throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : others) {
      if (finding.severity() == severity) {
        counts.merge(finding.rule(), 1, Integer::sum);
      }
    }
    List<String> rules =
        counts.entrySet().stream()
            .sorted(
                Order.then(
                    Order.by(Map.Entry<String, Integer>::getValue).reversed(),
                    Order.by(Map.Entry<String, Integer>::getKey)))
            // A number and its rule stay on one line.
            .map(rule -> CountWords.grouped(rule.getValue()) + '\u00a0' + rule.getKey())
            .toList();
    String name = CountWords.name(severity);
    String label = " ".repeat(LABEL - 2 - name.length());
    for (String line : rules.isEmpty() ? List.<String>of() : wrapped(rules, width)) {
      boolean first = !label.isEmpty();
      out.append(first ? label + style.paint(TextReport.tone(severity), name) : " ".repeat(9));
      out.append("  ").append(line.replace('\u00a0', ' ')).append('\n');
      label = "";
    }
  }

  private static List<String> wrapped(List<String> rules, int width) {
    return Wrap.lines(String.join(", ", rules), width - LABEL);
  }
}
