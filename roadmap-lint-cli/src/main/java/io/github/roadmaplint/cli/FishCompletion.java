package io.github.roadmaplint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The completion script for fish, for which picocli has no generator. */
final class FishCompletion {
  private static final String START = "complete -c roadmap-lint ";

  private FishCompletion() {}

  static String script() {
    StringBuilder script = new StringBuilder("# Completion of roadmap-lint for fish.\n");
    Map<String, List<Command>> groups = new TreeMap<>();
    for (Command command : Command.values()) {
      String[] words = command.words().split(" ", 2);
      if (words.length > 1) {
        groups.computeIfAbsent(words[0], word -> new ArrayList<>()).add(command);
      } else {
        line(first(), words[0], command.summary(), script);
      }
    }
    line(first(), "help", "Show the options of a command.", script);
    groups.forEach((group, commands) -> group(group, commands, script));
    for (Command command : Command.values()) {
      options(command, script);
    }
    return script.toString();
  }

  private static void group(String group, List<Command> commands, StringBuilder script) {
    if (Command.isGroup(group)) {
      line(first(), group, "Commands of " + group + '.', script);
    }
    List<String> seconds = new ArrayList<>();
    commands.forEach(command -> seconds.add(command.words().split(" ", 2)[1]));
    String condition =
        "__fish_seen_subcommand_from "
            + group
            + "; and not __fish_seen_subcommand_from "
            + String.join(" ", seconds);
    for (int i = 0; i < seconds.size(); i++) {
      line(condition, seconds.get(i), commands.get(i).summary(), script);
    }
  }

  private static void options(Command command, StringBuilder script) {
    String condition = condition(command);
    List<String> words = ValueChoices.of(command);
    if (!words.isEmpty()) {
      line(condition, String.join(" ", words), "", script);
    }
    for (Option option : Options.of(command)) {
      script.append(START).append("-n ").append(quoted(condition));
      if (option.names().size() > 1) {
        script.append(" -s ").append(option.names().get(0).substring(1));
      }
      script.append(" -l ").append(option.name().substring(2));
      List<String> choices = ValueChoices.of(option);
      if (!choices.isEmpty()) {
        script.append(" -x -a ").append(quoted(String.join(" ", choices)));
      } else if (!option.isFlag()) {
        script.append(ValueChoices.isPath(option.value()) ? " -r -F" : " -x");
      }
      script.append(" -d ").append(quoted(option.help())).append('\n');
    }
  }

  /** Without a command, the options are those of check. */
  private static String condition(Command command) {
    String words = command.words().replace(" ", "; and __fish_seen_subcommand_from ");
    String seen = "__fish_seen_subcommand_from " + words;
    return command == Command.CHECK ? first() + "; or " + seen : seen;
  }

  private static String first() {
    return "__fish_use_subcommand";
  }

  private static void line(String condition, String words, String help, StringBuilder script) {
    script.append(START).append("-n ").append(quoted(condition));
    script.append(" -f -a ").append(quoted(words));
    script.append(help.isEmpty() ? "" : " -d " + quoted(help)).append('\n');
  }

  private static String quoted(String text) {
    return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
  }
}
