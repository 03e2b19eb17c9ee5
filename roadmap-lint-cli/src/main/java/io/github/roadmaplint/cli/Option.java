package io.github.roadmaplint.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param value what the value is called in the help; empty for a flag, which has none
 * @param repeatable whether it may be given more than once
 * @param help what it does, for the help
 */
record Option(String name, String value, boolean repeatable, String help) {

  /** Its names: {@code --quiet} also has the usual short name. */
  List<String> names() {
    return name.equals("--quiet") ? List.of("-q", name) : List.of(name);
  }

  static Option flag(String name, String help) {
    return new Option(name, "", false, help);
  }

  static Option once(String name, String value, String help) {
    return new Option(name, value, false, help);
  }

  static Option often(String name, String value, String help) {
    return new Option(name, value, true, help);
  }

  boolean isFlag() {
    return value.isEmpty();
  }
}
