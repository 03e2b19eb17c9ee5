package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line with picocli, reports its mistakes, and prints help. */
final class FullReader {
  private final Command command;
  private final ProcessIo io;

  FullReader(Command command, ProcessIo io) {
    this.command = command;
    this.io = io;
  }

  /**
   * Parses a command line.
   *
   * @param args the arguments after the words of the command
   * @return empty if help was requested and printed
   */
  Optional<Invocation> read(List<String> args) throws UsageException, IOException {
    CommandSpec spec = Help.spec(command);
    try {
      ParseResult parsed = new CommandLine(spec).parseArgs(args.toArray(String[]::new));
      if (parsed.isUsageHelpRequested()) {
        io.print(Help.of(spec, io.outTerminal(ColorMode.AUTO)));
        return Optional.empty();
      }
      return Optional.of(invocation(parsed));
    } catch (ParameterException wrong) {
      throw new UsageException(
          sentence(wrong) + "\nRun roadmap-lint " + command.words() + " --help for its options.");
    }
  }

  private Invocation invocation(ParseResult parsed) throws UsageException {
    Map<String, List<String>> options = new HashMap<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      String name = option.longestName();
      boolean flag = option.arity().max() == 0;
      List<String> values = flag ? List.of() : option.originalStringValues();
      if (values.stream().anyMatch(String::isEmpty)) {
        throw new UsageException(name + " needs a value: " + option.paramLabel() + ".");
      }
      options.put(name, values);
    }
    // The positional parameter is matched again after each option.
    List<PositionalParamSpec> matched = parsed.matchedPositionals();
    List<String> operands = matched.isEmpty() ? List.of() : matched.get(0).originalStringValues();
    if (operands.stream().anyMatch(String::isEmpty)) {
      throw new UsageException(
          command.operand().contains("PATH")
              ? "A path is empty; to check the working directory, write . or no path."
              : "An argument is empty: " + command.operand() + ".");
    }
    return new Invocation(command, options, operands);
  }

  private String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0));
    }
    if (wrong instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return option.longestName() + " needs a value: " + option.paramLabel() + ".";
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return ((OptionSpec) twice.getOverwritten()).longestName() + " is given twice.";
    }
    return Escaper.escape(String.valueOf(wrong.getMessage())) + ".";
  }

  private String unknown(String arg) {
    if (!arg.startsWith("-")) {
      return "The command " + command.words() + " does not accept " + Quoted.of(arg) + ".";
    }
    String name = arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg;
    List<String> names = new ArrayList<>(List.of("--help", "--version"));
    Options.of(command).forEach(option -> names.add(option.name()));
    return "Unknown option "
        + Quoted.of(name)
        + "."
        + Nearest.to(name, names).map(near -> " Did you mean " + near + "?").orElse("");
  }
}
