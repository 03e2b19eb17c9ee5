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
    if (named.isEmpty()) {
      boolean help = args.contains("--help") || args.contains("-h");
      if (help && (args.get(0).startsWith("-") || Command.isGroup(args.get(0)))) {
        return help(args, io);
      }
      Optional<UsageException> unknown = UnknownCommand.in(args, io);
      if (unknown.isPresent()) {
        throw unknown.get();
      }
      if (help) {
        return help(List.of(), io);
      }
    }
    if (named.filter(command -> command.wordCount() == 1).isPresent()) {
      Optional<UsageException> unknown = UnknownCommand.in(args, io);
      if (unknown.isPresent()) {
        throw unknown.get();
      }
    }
    Command command = named.orElse(Command.CHECK);
    int own = named.map(Command::wordCount).orElse(0);
    List<String> rest = args.subList(own, args.size());
    Optional<Invocation> quick = QuickReader.read(command, rest);
    return quick.isPresent() ? quick : new FullReader(command, io).read(rest);
  }

  /** Prints the help of a command, of commands with the same first word, or of all. */
  private static Optional<Invocation> help(List<String> of, ProcessIo io)
      throws UsageException, IOException {
    Terminal terminal = io.outTerminal(ColorMode.AUTO);
    Optional<Command> command = Command.named(of);
    String first = of.isEmpty() ? "" : of.get(0);
    if (command.isPresent()) {
      io.print(Help.of(Help.spec(command.get()), terminal));
    } else if (Command.isGroup(first)) {
      io.print(Help.ofGroup(first));
    } else if (first.isEmpty() || first.startsWith("-") || first.equals("help")) {
      io.print(Help.ofAll(terminal));
    } else {
      throw UnknownCommand.of(of);
    }
    return Optional.empty();
  }
}
