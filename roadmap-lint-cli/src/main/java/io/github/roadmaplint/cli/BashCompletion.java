package io.github.roadmaplint.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for bash, which picocli writes. */
final class BashCompletion {
  private static final String NAME = "roadmap-lint";

  private static final String BEGIN = "function _complete_roadmap-lint() {\n";

  /** Bash splits {@code --format=json} into three words, and picocli expects two. */
  private static final String JOIN_VALUES =
      """
        local i
        local -a words=()
        for ((i = 0; i <= COMP_CWORD; i++)); do
          if [[ "${COMP_WORDS[i]}" != "=" || "${COMP_WORDS[i - 1]}" != --* ]]; then
            words+=("${COMP_WORDS[i]}")
          elif ((i == COMP_CWORD)); then
            words+=("")
          fi
        done
        local -a COMP_WORDS=("${words[@]}")
        local COMP_CWORD=$((${#words[@]} - 1))

      """;

  /** What picocli writes: bash would execute <code>$(...)</code> in the names of files. */
  private static final String EXPANDED =
      "COMPREPLY=( $(compgen -W \"${commands// /$'\\n'}${IFS}${positionals}\""
          + " -- \"${curr_word}\") )";

  /** The names of files as they are. */
  private static final String LITERAL =
      """
      COMPREPLY=( $(compgen -W "${commands// /$'\\n'}" -- "${curr_word}") )
          while IFS= read -r; do
            [ -z "$REPLY" ] || COMPREPLY+=("$REPLY")
          done <<<"${positionals}\"""";

  private BashCompletion() {}

  static String script() {
    String script = AutoComplete.bash(NAME, new CommandLine(root()));
    if (!script.contains(EXPANDED)) {
      throw new IllegalStateException("picocli writes another script");
    }
    return script
        .replace(EXPANDED, LITERAL)
        // picocli writes when the script was made, and a build must be reproducible.
        .replaceAll("(?m)^# (?:Generated|Date).*\n", "")
        .replace(BEGIN, BEGIN + JOIN_VALUES);
  }

  /** All commands as a tree: the options of check are those of the program. */
  private static CommandSpec root() {
    CommandSpec root = spec(Command.CHECK).name(NAME);
    for (Command command : Command.values()) {
      List<String> words = List.of(command.words().split(" ", -1));
      CommandSpec parent = root;
      for (String word : words.subList(0, words.size() - 1)) {
        CommandLine known = parent.subcommands().get(word);
        CommandSpec group =
            known == null ? CommandSpec.create().name(word) : known.getCommandSpec();
        if (known == null) {
          parent.addSubcommand(word, group);
        }
        parent = group;
      }
      String last = words.get(words.size() - 1);
      parent.addSubcommand(last, spec(command).name(last));
    }
    root.addSubcommand("help", help());
    return root;
  }

  private static CommandSpec help() {
    List<String> words = new ArrayList<>();
    for (String name : Command.names()) {
      String first = name.split(" ", 2)[0];
      if (!words.contains(first)) {
        words.add(first);
      }
    }
    return CommandSpec.create().name("help").addPositional(operand(words));
  }

  private static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create();
    for (Option option : Options.of(command)) {
      spec.addOption(option(option));
    }
    spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
    List<String> words = ValueChoices.of(command);
    if (!words.isEmpty() || ValueChoices.isPath(command.operand())) {
      spec.addPositional(operand(words));
    }
    return spec;
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new));
    if (option.isFlag()) {
      return builder.build();
    }
    List<String> choices = ValueChoices.of(option);
    // picocli makes a variable of each label.
    builder.arity("1").paramLabel(option.name().substring(2));
    if (!choices.isEmpty()) {
      return builder.type(String.class).completionCandidates(choices).build();
    }
    boolean path = ValueChoices.isPath(option.value());
    return builder.type(path ? File.class : String.class).build();
  }

  private static PositionalParamSpec operand(List<String> words) {
    PositionalParamSpec.Builder builder = PositionalParamSpec.builder().arity("0..*").index("0..*");
    return words.isEmpty()
        ? builder.type(List.class).auxiliaryTypes(File.class).build()
        : builder.type(String[].class).completionCandidates(words).build();
  }
}
