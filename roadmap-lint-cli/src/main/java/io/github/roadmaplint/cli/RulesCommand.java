package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.RuleList;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Lists the rules. */
final class RulesCommand {
  private final ProcessIo io;

  RulesCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    OptionParser values = new OptionParser(invocation);
    boolean json = values.isJson();
    ColorMode mode = values.color();
    List<RuleInfo> rules = rules(invocation.value("--family"));
    StringBuilder out = new StringBuilder();
    if (json) {
      RuleList.json(rules, out);
    } else {
      Terminal terminal = io.outTerminal(mode);
      RuleList.text(rules, terminal.style(), terminal.width(), out);
    }
    io.print(out);
    return ExitStatus.CLEAN;
  }

  private static List<RuleInfo> rules(Optional<String> family) throws UsageException {
    RuleCatalog catalog = RuleCatalog.all();
    if (family.isEmpty()) {
      return catalog.rules();
    }
    List<RuleInfo> rules = catalog.family(family.get());
    if (rules.isEmpty()) {
      throw new UsageException(
          "Unknown family "
              + Quoted.of(family.get())
              + ". Families: "
              + String.join(", ", catalog.families())
              + '.');
    }
    return rules;
  }
}
