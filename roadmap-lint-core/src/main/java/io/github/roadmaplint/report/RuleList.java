package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.RuleInfo;
import java.io.IOException;
import java.util.List;

/** The list of rules, as text and as JSON. */
public final class RuleList {
  private RuleList() {}

  /** Two lines for each rule: its properties and its summary. */
  public static void text(List<RuleInfo> rules, Style style, int width, Appendable out)
      throws IOException {
    int longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      String id = style.link(rule.id(), RulePages.uri(rule.id()));
      Tone tone = rule.severity().map(TextReport::tone).orElse(Tone.FAINT);
      String severity = severity(rule);
      out.append(style.paint(Tone.STRONG, id)).append(" ".repeat(longest - rule.id().length() + 2));
      out.append(style.paint(tone, severity));
      if (!fix(rule).isEmpty()) {
        out.append(" ".repeat(9 - severity.length())).append(fix(rule)).append(" fix");
      }
      out.append('\n');
      for (String line : Wrap.lines(rule.summary(), width - 2)) {
        out.append("  ").append(line).append('\n');
      }
    }
  }

  /** An array of objects, one per line. */
  public static void json(List<RuleInfo> rules, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginArray();
    for (RuleInfo rule : rules) {
      json.line()
          .beginObject()
          .field("id", rule.id())
          .field("family", rule.family())
          .field("severity", severity(rule))
          .field("fixable", fix(rule).isEmpty() ? "no" : fix(rule))
          .field("summary", rule.summary())
          .field("why", rule.why())
          .field("page", RulePages.uri(rule.id()))
          .endObject();
    }
    json.endArray();
    out.append('\n');
  }

  /** The default severity, or {@code off}. */
  public static String severity(RuleInfo rule) {
    return rule.severity().map(CountWords::name).orElse("off");
  }

  /** The best kind of the rule's fixes: {@code safe}, {@code unsafe}, or nothing. */
  public static String fix(RuleInfo rule) {
    return switch (rule.fixable()) {
      case NO -> "";
      case SAFE, MIXED -> "safe";
      case UNSAFE -> "unsafe";
    };
  }
}
