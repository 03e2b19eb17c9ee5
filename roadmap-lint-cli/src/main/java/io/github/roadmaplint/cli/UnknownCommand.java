package io.github.roadmaplint.cli;

import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a first word that is neither a command nor a path. */
final class UnknownCommand {
  private UnknownCommand() {}

  /**
   * The error for a command line that begins with no command; nothing if it begins with an option
   * or with something that can be a path.
   */
  static Optional<UsageException> in(List<String> args, ProcessIo io) {
    String first = args.isEmpty() ? "" : args.get(0);
    if (Command.names().contains(first)) {
      return args.size() > 1 && isWord(args.get(1)) && !exists(args.get(1), io)
          ? misspelledSubcommand(args)
          : Optional.empty();
    }
    if (!isWord(first) || exists(first, io)) {
      return Optional.empty();
    }
    return Optional.of(Command.isGroup(first) ? subcommand(args) : of(args));
  }

  /** The error for words that are not a command. */
  static UsageException of(List<String> args) {
    String first = args.get(0);
    Set<String> names = new LinkedHashSet<>(List.of("help"));
    for (String name : Command.names()) {
      names.add(name.split(" ", 2)[0]);
    }
    Optional<String> whole =
        args.size() > 1
            ? Nearest.to(first + ' ' + args.get(1), Command.names()).filter(it -> it.contains(" "))
            : Optional.empty();
    Optional<String> near = whole.or(() -> Nearest.to(first, names));
    return new UsageException(
        near.isPresent()
            ? "There is no command " + Quoted.of(first) + "; did you mean " + near.get() + "?"
            : "There is no command, file or folder "
                + Quoted.of(first)
                + ".\nRun roadmap-lint --help for the commands.");
  }

  /** The error for the first word of commands of two words. */
  private static UsageException subcommand(List<String> args) {
    Optional<UsageException> misspelled = misspelledSubcommand(args);
    if (misspelled.isPresent()) {
      return misspelled.get();
    }
    List<String> all = new ArrayList<>();
    Command.in(args.get(0)).forEach(command -> all.add("roadmap-lint " + command.synopsis(false)));
    return new UsageException("Name a subcommand: " + String.join(", or ", all));
  }

  private static Optional<UsageException> misspelledSubcommand(List<String> args) {
    String named = args.size() > 1 ? args.get(0) + ' ' + args.get(1) : "";
    List<String> known = Command.in(args.get(0)).stream().map(Command::words).toList();
    return known.contains(named)
        ? Optional.empty()
        : Nearest.to(named, known)
            .map(
                near ->
                    new UsageException(
                        "There is no command "
                            + Quoted.of(named)
                            + "; did you mean "
                            + near
                            + "?"));
  }

  /** Whether a word looks like a command: letters and hyphens. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c == '-' && i > 0))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean exists(String name, ProcessIo io) {
    try {
      return Files.exists(io.directory().resolve(name).toAbsolutePath());
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
