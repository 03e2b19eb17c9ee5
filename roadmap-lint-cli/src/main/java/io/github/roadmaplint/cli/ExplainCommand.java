package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Catalogue;
import io.github.roadmaplint.report.RuleList;
import io.github.roadmaplint.report.RulePages;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows the page of a rule. */
final class ExplainCommand {
  private final Shell shell;

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  int run(Invocation invocation) throws UsageException, IOException {
    ColorMode mode = new Values(invocation).color();
    RuleInfo rule = rule(invocation.operands());
    Terminal terminal = shell.outTerminal(mode);
    shell.print(PageRenderer.render(page(rule), terminal) + '\n' + facts(rule, terminal.style()));
    return ExitCode.CLEAN;
  }

  private static RuleInfo rule(List<String> operands) throws UsageException {
    if (operands.size() != 1) {
      throw new UsageException(
          "Say which rule: roadmap-lint explain RULE. To list all of them: roadmap-lint rules");
    }
    Catalogue catalogue = Catalogue.all();
    String name = operands.get(0);
    if (catalogue.families().contains(name)) {
      throw new UsageException(
          Quoted.of(name)
              + " is a family of rules. To list them: roadmap-lint rules --family "
              + name);
    }
    return catalogue.rule(name).orElseThrow(() -> RuleNames.unknown(name, catalogue));
  }

  private static String facts(RuleInfo rule, Style style) {
    String facts = "Severity: " + RuleList.severity(rule) + " by default. ";
    String fix = rule.fixable() == Fixable.NO ? "" : "Fix: " + RuleList.fix(rule) + ". ";
    String uri = RulePages.uri(rule.id());
    return style.paint(Tone.FAINT, (facts + fix).strip() + "\n" + style.link(uri, uri)) + '\n';
  }

  /** The page that is packed with the program, else the little that the rule says of itself. */
  private static String page(RuleInfo rule) throws IOException {
    try (InputStream in =
        ExplainCommand.class.getResourceAsStream("/docs/rules/" + rule.id() + ".md")) {
      return in == null
          ? "# "
              + rule.id()
              + "\n\n"
              + rule.summary()
              + ".\n\n## Why it matters\n\n"
              + rule.why()
              + '\n'
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
