package io.github.roadmaplint.report;

import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The explanation of a rule: its page and its defaults. */
public final class RuleExplanation {
  private RuleExplanation() {}

  /**
   * The rendered page of a rule, and a line with its defaults.
   *
   * @param width in columns
   */
  public static String of(RuleInfo rule, Style style, int width) {
    return PageRenderer.render(page(rule), style, width) + '\n' + facts(rule, style);
  }

  private static String facts(RuleInfo rule, Style style) {
    String facts = "Severity: " + RuleList.severity(rule) + " by default. ";
    String fix =
        switch (rule.fixable()) {
          case NO -> "";
          case MIXED -> "Fix: safe for some findings, unsafe for others. ";
          case SAFE, UNSAFE -> "Fix: " + RuleList.fix(rule) + ". ";
        };
    String uri = RulePages.uri(rule.id());
    return style.paint(Tone.FAINT, (facts + fix).strip() + "\n" + style.link(uri, uri)) + '\n';
  }

  /** The page that is packaged with the program, or a short text from the rule's metadata. */
  private static String page(RuleInfo rule) {
    try (InputStream in =
        RuleExplanation.class.getResourceAsStream("/docs/rules/" + rule.id() + ".md")) {
      return in == null
          ? "# "
              + rule.id()
              + "\n\n"
              + rule.summary()
              + ".\n\n## Why it matters\n\n"
              + rule.why()
              + '\n'
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }
}
