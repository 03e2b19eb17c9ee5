package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Wrap;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands as picocli sees them, and their help. */
final class Help {
  private static final int WIDTH = 80;

  /** The column of the command summaries. */
  private static final int COLUMN = 29;

  private Help() {}

  /** A command as picocli sees it. */
  static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name("roadmap-lint " + command.words());
    spec.parser().expandAtFiles(false).posixClusteredShortOptionsAllowed(false);
    for (Option option : Options.of(command)) {
      spec.addOption(option(option));
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    if (!command.operand().isEmpty()) {
      spec.addPositional(operand(command));
    }
    describe(spec.usageMessage(), command);
    return spec;
  }

  /** The help of one command. */
  static String of(CommandSpec spec, Terminal terminal) {
    ColorScheme scheme =
        CommandLine.Help.defaultColorScheme(terminal.colors() ? Ansi.ON : Ansi.OFF);
    return new CommandLine(spec).getUsageMessage(scheme);
  }

  /** The help of the whole: that of the default command, and what other commands there are. */
  static String ofAll(Terminal terminal) {
    CommandSpec spec = spec(Command.CHECK);
    List<String> lines = new ArrayList<>(List.of("", "Commands:"));
    for (Command command : Command.values()) {
      lines.addAll(entry(command.synopsis(false), command.summary()));
    }
    lines.addAll(entry("help [COMMAND]", "Show the options of a command."));
    spec.usageMessage()
        .header("Check a roadmap repository for problems.", "")
        .customSynopsis("roadmap-lint [check] [OPTION...] [PATH...]", "       roadmap-lint COMMAND")
        .description(lines.toArray(String[]::new))
        .optionListHeading("%nOptions of check:%n");
    return of(spec, terminal);
  }

  /** The help of commands that have the first word in common. */
  static String ofGroup(String word) {
    StringBuilder text = new StringBuilder("Usage: roadmap-lint ").append(word);
    text.append(" COMMAND\n\nCommands:\n");
    for (Command command : Command.in(word)) {
      entry(command.synopsis(false), command.summary())
          .forEach(line -> text.append(line).append('\n'));
    }
    return text.append("\nRun roadmap-lint help ")
        .append(word)
        .append(" COMMAND for options.\n")
        .toString();
  }

  private static OptionSpec option(Option option) {
    String[] names = option.names().toArray(String[]::new);
    OptionSpec.Builder builder = OptionSpec.builder(names).description(option.help());
    if (option.isFlag()) {
      return builder.build();
    }
    builder.paramLabel(option.value()).arity("1");
    return option.repeatable()
        ? builder.type(List.class).auxiliaryTypes(String.class).build()
        : builder.type(String.class).build();
  }

  private static PositionalParamSpec operand(Command command) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .paramLabel(command.operand())
        .hidden(true)
        .build();
  }

  private static void describe(UsageMessageSpec usage, Command command) {
    usage
        .width(WIDTH)
        .sortOptions(false)
        .header(command.summary(), "")
        .customSynopsis("roadmap-lint " + command.synopsis(true))
        .optionListHeading("%nOptions:%n");
    usage.footer(CommandHelp.footer(command).toArray(String[]::new));
  }

  /** A line of the list of commands; long text is wrapped. */
  private static List<String> entry(String synopsis, String summary) {
    List<String> lines = new ArrayList<>();
    for (String line : Wrap.lines(summary, WIDTH - COLUMN)) {
      String left = lines.isEmpty() ? "  " + synopsis : "";
      lines.add(left + " ".repeat(Math.max(2, COLUMN - left.length())) + line);
    }
    return lines;
  }
}
