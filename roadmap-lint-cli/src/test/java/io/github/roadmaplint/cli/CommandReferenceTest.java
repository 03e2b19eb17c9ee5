package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Holds the reference of all commands against the commands as the help shows them. {@code
 * -Droadmaplint.regenerate=true} writes it anew.
 */
class CommandReferenceTest {
  private static final Path PAGE = Path.of("../docs/reference/commands.md");
  private static final String INTRODUCTION =
      """
      # Commands and options

      Every command with its options, as `--help` prints them. `check` is the default: `roadmap-lint` and `roadmap-lint check` are the
      same. Options can be written before and after paths, their values after a space or `=`. After `--`, every argument is a path.

      <!-- This page is written by CommandReferenceTest from the options of the commands. -->

      | command | does |
      |---|---|
      """;

  @Test
  void thePageIsWhatTheHelpShows() throws IOException {
    String page = page();
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Command command : Command.values()) {
      String anchor = command.words().replace(' ', '-');
      page.append("| [`%s`](#%s) | ".formatted(command.words(), anchor));
      page.append(cell(command.summary())).append(" |\n");
    }
    for (Command command : Command.values()) {
      section(command, page);
    }
    return page.toString();
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionOfTheHelpIsOnThePage(Command command) {
    String page = page();
    int start = page.indexOf("\n## " + command.words() + "\n");
    int next = page.indexOf("\n## ", start + 1);
    String section = page.substring(start, next < 0 ? page.length() : next);
    String help = Run.of(("help " + command.words()).split(" ", -1)).out();

    List<String> options =
        help.lines()
            .filter(line -> line.matches(" +(-\\w, )?--[a-z].*"))
            .map(line -> line.replaceFirst(".*?(--[a-z-]+).*", "$1"))
            .toList();

    assertThat(options).contains("--help");
    assertThat(options).allMatch(option -> section.contains(option));
  }

  private static void section(Command command, StringBuilder page) {
    CommandSpec spec = Help.spec(command);
    UsageMessageSpec usage = spec.usageMessage();
    page.append("\n## ").append(command.words()).append("\n\n");
    page.append(command.summary()).append("\n\n```text\n");
    page.append(String.join("\n", usage.customSynopsis())).append("\n```\n\n");
    page.append("| option | does |\n|---|---|\n");
    for (OptionSpec option : spec.options()) {
      page.append("| ").append(names(option)).append(" | ");
      page.append(cell(String.join(" ", option.description()))).append(" |\n");
    }
    List<String> footer = footer(usage);
    if (!footer.isEmpty()) {
      page.append("\n```text\n").append(String.join("\n", footer)).append("\n```\n");
    }
  }

  private static String names(OptionSpec option) {
    List<String> names = new ArrayList<>(List.of(option.names()));
    if (option.arity().max() > 0) {
      names.replaceAll(name -> name + ' ' + option.paramLabel());
    }
    return cell('`' + String.join("`, `", names) + '`');
  }

  /** Exit codes and examples, without the empty line between them and the options. */
  private static List<String> footer(UsageMessageSpec usage) {
    List<String> lines = new ArrayList<>(Arrays.asList(usage.footer()));
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    return lines;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "\\<");
  }
}
