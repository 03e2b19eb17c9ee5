package io.github.roadmaplint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The completion function for zsh. The script of picocli runs in zsh only after another completion
 * system is loaded, and shows no descriptions.
 */
final class ZshCompletion {
  private ZshCompletion() {}

  static String script() {
    StringBuilder script = new StringBuilder("#compdef roadmap-lint\n\n_roadmap_lint() {\n");
    script.append("  local command=check\n  integer own=0\n  local -a commands\n");
    script.append("  case \"${words[2]} ${words[3]}\" in\n");
    for (Command command : Command.values()) {
      if (command.wordCount() == 2) {
        branch("'" + command.words() + "'", command, 2, script);
      }
    }
    for (Command command : Command.values()) {
      if (command.wordCount() == 1) {
        branch('\'' + command.words() + " '*", command, 1, script);
      }
    }
    script.append("  esac\n");
    first(script);
    second(script);
    script.append("  (( own >= CURRENT - 1 )) && own=0 && command=check\n");
    script.append("  (( own > 0 )) && shift own words && (( CURRENT -= own ))\n");
    script.append("  case $command in\n");
    for (Command command : Command.values()) {
      options(command, script);
    }
    return script.append("  esac\n}\n\n_roadmap_lint \"$@\"\n").toString();
  }

  private static void branch(String pattern, Command command, int words, StringBuilder script) {
    script.append("    ").append(pattern).append(") command='").append(command.words());
    script.append("' own=").append(words).append(" ;;\n");
  }

  /** The first word of a command, or what check accepts. */
  private static void first(StringBuilder script) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Command command : Command.values()) {
      String group = command.words().split(" ", 2)[0];
      if (command.wordCount() == 1) {
        words.put(group, command.summary());
      } else {
        words.putIfAbsent(group, "Commands of " + group + '.');
      }
    }
    words.put("help", "Show the options of a command.");
    script.append("  if (( CURRENT == 2 )); then\n");
    described(words, script);
    script.append("  fi\n");
  }

  private static void second(StringBuilder script) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (Command command : Command.values()) {
      String[] words = command.words().split(" ", 2);
      if (words.length == 2) {
        groups
            .computeIfAbsent(words[0], word -> new LinkedHashMap<>())
            .put(words[1], command.summary());
      }
    }
    groups.forEach(
        (group, words) -> {
          script.append("  if (( CURRENT == 3 )) && [[ ${words[2]} == ").append(group);
          script.append(" ]]; then\n");
          described(words, script);
          script.append(Command.isGroup(group) ? "    return\n" : "").append("  fi\n");
        });
  }

  private static void described(Map<String, String> words, StringBuilder script) {
    script.append("    commands=(\n");
    words.forEach(
        (word, help) -> script.append("      ").append(quoted(word + ':' + help)).append('\n'));
    script.append("    )\n    _describe -t commands command commands\n");
  }

  private static void options(Command command, StringBuilder script) {
    List<String> specs = new ArrayList<>();
    for (Option option : Options.of(command)) {
      String help = '[' + option.help().replace("]", "\\]").replace("[", "\\[") + ']';
      String many = option.repeatable() ? "*" : "";
      if (option.isFlag()) {
        option.names().forEach(name -> specs.add(quoted(name + help)));
      } else {
        specs.add(
            quoted(
                many + option.name() + '=' + help + ':' + option.value() + ':' + values(option)));
      }
    }
    List<String> words = ValueChoices.of(command);
    if (!words.isEmpty()) {
      specs.add(quoted("*:" + command.operand() + ":(" + String.join(" ", words) + ')'));
    } else if (ValueChoices.isPath(command.operand())) {
      specs.add("'*:path:_files'");
    }
    script.append("    '").append(command.words()).append("')\n      _arguments");
    specs.forEach(spec -> script.append(" \\\n        ").append(spec));
    script.append(" ;;\n");
  }

  private static String values(Option option) {
    List<String> choices = ValueChoices.of(option);
    if (!choices.isEmpty()) {
      return '(' + String.join(" ", choices) + ')';
    }
    return ValueChoices.isPath(option.value()) ? "_files" : " ";
  }

  private static String quoted(String text) {
    return '\'' + text.replace("'", "'\\''") + '\'';
  }
}
