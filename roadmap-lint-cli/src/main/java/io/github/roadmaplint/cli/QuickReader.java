package io.github.roadmaplint.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads ordinary command lines without picocli, which costs a cold process more than checking a few
 * files does. Whatever is not plainly right is left to picocli: this class never complains, and
 * what it reads, picocli reads the same.
 */
final class QuickReader {
  private final Command command;
  private final List<Option> known;
  private final List<String> args;
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> operands = new ArrayList<>();
  private int next;

  private QuickReader(Command command, List<String> args) {
    this.command = command;
    this.known = Options.of(command);
    this.args = args;
  }

  /**
   * Parses a command line.
   *
   * @param args the arguments after the words of the command
   * @return empty if it is not certain
   */
  static Optional<Invocation> read(Command command, List<String> args) {
    QuickReader reader = new QuickReader(command, args);
    while (reader.next < args.size()) {
      if (!reader.readOne()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Invocation(command, reader.options, reader.operands));
  }

  private boolean readOne() {
    String arg = args.get(next++);
    if (isPlain(arg) || arg.equals("-")) {
      return !command.operand().isEmpty() && operands.add(arg);
    }
    return readOption(arg);
  }

  private boolean readOption(String arg) {
    int equals = arg.indexOf('=');
    String name = equals < 0 ? arg : arg.substring(0, equals);
    Optional<Option> option = Options.named(name, known);
    if (option.isEmpty() || (options.containsKey(name) && !option.get().repeatable())) {
      return false;
    }
    List<String> values = options.computeIfAbsent(name, key -> new ArrayList<>());
    if (option.get().isFlag()) {
      return equals < 0;
    }
    String value = equals < 0 ? following() : arg.substring(equals + 1);
    return isPlain(value) && values.add(value);
  }

  private String following() {
    return next < args.size() ? args.get(next++) : "";
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty() && text.charAt(0) != '-';
  }
}
