package io.github.roadmaplint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the command and reads its options. */
final class CommandLineReader {
  private CommandLineReader() {}

  /** The parsed command line; empty if help or the version was requested and printed. */
  static Optional<Invocation> read(List<String> args, ProcessIo io)
      throws UsageException, IOException {
    String first = args.isEmpty() ? "" : args.get(0);
    switch (first) {
      case "-h", "--help", "help" -> {
        return help(args.subList(1, args.size()), io);
      }
      case "-V", "--version" -> {
        io.print("roadmap-lint " + Version.current() + '\n');
        return Optional.empty();
      }
      default -> {
        return command(args, io);
      }
    }
  }

  private static Optional<Invocation> command(List<String> args, ProcessIo io)
      throws UsageException, IOException {
    Optional<Command> named = Command.named(args);
    boolean config = named.isEmpty() && !args.isEmpty() && args.get(0).equals("config");
    if (named.isEmpty() && (args.contains("--help") || args.contains("-h"))) {
      return help(config ? List.of("config", "show") : List.of(), io);
    }
    if (config) {
      throw new UsageException("Name a subcommand: roadmap-lint config show");
    }
    if (named.isEmpty() && args.equals(List.of("words"))) {
      throw new UsageException(
          "Name a subcommand: roadmap-lint words add WORD, or roadmap-lint words suggest");
    }
    if (named.isEmpty() && args.equals(List.of("report"))) {
      throw new UsageException(
          "Name a subcommand: roadmap-lint report merge, report convert or report compare");
    }
    Command command = named.orElse(Command.CHECK);
    int own = named.map(Command::wordCount).orElse(0);
    List<String> rest = args.subList(own, args.size());
    Optional<Invocation> quick = QuickReader.read(command, rest);
    return quick.isPresent() ? quick : new FullReader(command, io).read(rest);
  }

  private static Optional<Invocation> help(List<String> of, ProcessIo io) throws IOException {
    Terminal terminal = io.outTerminal(ColorMode.AUTO);
    List<String> words = of.equals(List.of("config")) ? List.of("config", "show") : of;
    Optional<Command> command = Command.named(words);
    io.print(
        command.isPresent() ? Help.of(Help.spec(command.get()), terminal) : Help.ofAll(terminal));
    return Optional.empty();
  }
}
