package io.github.roadmaplint.cli;

import java.util.List;
import java.util.Locale;

/**
 * The manual page of a command, in the macros of man(7), from the data of its help. picocli's own
 * generator writes AsciiDoc, whose conversion would need a Ruby runtime in the build.
 */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** The name of the file. */
  static String fileName(Command command) {
    return name(command) + ".1";
  }

  /** The page of one command. */
  static String of(Command command) {
    ManPage man = new ManPage();
    man.title(name(command), command.summary());
    man.section("SYNOPSIS");
    man.line(".B roadmap\\-lint " + escaped(command.words()));
    man.text(command.synopsis(true).substring(command.words().length()).strip());
    man.section("DESCRIPTION");
    man.text(command.summary());
    man.section("OPTIONS");
    for (Option option : Options.of(command)) {
      man.option(option);
    }
    man.line(".TP");
    man.line(".BR \\-h \", \" \\-\\-help");
    man.text("Show this help.");
    man.footer(command);
    man.section("SEE ALSO");
    man.line(".BR roadmap\\-lint (1)");
    return man.page.toString();
  }

  /** The page of the program, which lists the commands. */
  static String ofAll() {
    ManPage man = new ManPage();
    man.title("roadmap-lint", "Check a roadmap repository for problems.");
    man.section("SYNOPSIS");
    man.line(".B roadmap\\-lint");
    man.text("[COMMAND] [OPTION...] [PATH...]");
    man.section("DESCRIPTION");
    man.text("Without a command, the options and paths are those of check.");
    man.section("COMMANDS");
    for (Command command : Command.values()) {
      man.line(".TP");
      man.line(".B " + escaped(command.synopsis(false)));
      man.text(command.summary());
    }
    man.section("SEE ALSO");
    for (Command command : Command.values()) {
      man.line(".BR " + escaped(name(command)) + " (1)");
    }
    return man.page.toString();
  }

  private static String name(Command command) {
    return "roadmap-lint-" + command.words().replace(' ', '-');
  }

  private void title(String name, String summary) {
    line(
        ".TH \""
            + escaped(name.toUpperCase(Locale.ROOT))
            + "\" 1 \"\" \"roadmap\\-lint "
            + escaped(Version.current())
            + "\"");
    section("NAME");
    String first = summary.substring(0, 1).toLowerCase(Locale.ROOT);
    text(name.replace("-", "\\-"), first + summary.substring(1).replaceFirst("\\.$", ""));
  }

  private void option(Option option) {
    line(".TP");
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(names.isEmpty() ? "" : ", ").append("\\fB").append(escaped(name)).append("\\fR");
    }
    line(names + (option.isFlag() ? "" : " \\fI" + escaped(option.value()) + "\\fR"));
    text(option.help());
  }

  /** Exit codes and examples, as in the help. */
  private void footer(Command command) {
    List<String> lines = CommandHelp.footer(command);
    boolean open = false;
    for (String line : lines) {
      if (line.endsWith(":") && !line.startsWith(" ")) {
        section(line.substring(0, line.length() - 1).toUpperCase(Locale.ROOT));
        line(".nf");
        open = true;
      } else if (line.isEmpty() && open) {
        line(".fi");
        open = false;
      } else if (!line.isEmpty()) {
        text(line.substring(2));
      }
    }
    line(".fi");
  }

  private void section(String name) {
    line(".SH " + escaped(name));
  }

  private void text(String escapedName, String rest) {
    line(escapedName + " \\- " + escaped(rest));
  }

  private void text(String text) {
    String escaped = escaped(text);
    // A line that begins with one of these characters would be a request.
    line(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped);
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
