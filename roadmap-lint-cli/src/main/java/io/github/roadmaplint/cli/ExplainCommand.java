package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.app.UnknownRuleException;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.RuleExplanation;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.util.List;

/** Shows the page of a rule. */
final class ExplainCommand {
  private final ProcessIo io;

  ExplainCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    ColorMode mode = new OptionParser(invocation).color();
    RuleInfo rule = rule(invocation.operands());
    Terminal terminal = io.outTerminal(mode);
    io.print(RuleExplanation.of(rule, terminal.style(), terminal.width()));
    return ExitStatus.CLEAN;
  }

  private static RuleInfo rule(List<String> operands) throws UsageException {
    if (operands.size() != 1) {
      throw new UsageException(
          "Name a rule: roadmap-lint explain RULE. To list all rules: roadmap-lint rules");
    }
    RuleCatalog catalog = RuleCatalog.all();
    String name = operands.get(0);
    if (catalog.families().contains(name)) {
      throw new UsageException(
          Quoted.of(name)
              + " is a family of rules. To list them: roadmap-lint rules --family "
              + name);
    }
    return catalog
        .rule(name)
        .orElseThrow(() -> RuleNames.usage(new UnknownRuleException(name, catalog)));
  }
}
