package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Escaper;
import java.util.List;

/**
 * A command to run next, for the same files and rules as this one: a user who checked one page must
 * not change all of them.
 */
final class RerunCommand {
  private static final List<String> KEPT =
      List.of(
          "--rule",
          "--disable",
          "--config",
          "--no-config",
          "--no-gitignore",
          "--structures",
          "--stdin-filename");

  /** Beyond this many characters, paths are hinted at. */
  private static final int LONGEST = 120;

  private final StringBuilder line = new StringBuilder("roadmap-lint fix");
  private boolean printable = true;

  private RerunCommand() {}

  /** The command that fixes the checked files, or shows the fixes. */
  static String fix(Invocation invocation, String... options) {
    RerunCommand rerun = new RerunCommand();
    for (String option : options) {
      rerun.add(option);
    }
    for (String option : KEPT) {
      rerun.addOption(option, invocation);
    }
    String command = rerun.line.toString();
    rerun.addPaths(invocation.operands());
    return rerun.printable && rerun.line.length() <= LONGEST
        ? rerun.line.toString()
        : command + " PATH...";
  }

  private void addOption(String option, Invocation invocation) {
    if (invocation.has(option) && invocation.values(option).isEmpty()) {
      add(option);
    }
    for (String value : invocation.values(option)) {
      add(option + '=' + value);
    }
  }

  private void addPaths(List<String> paths) {
    if (paths.stream().anyMatch(path -> path.startsWith("-") && path.length() > 1)) {
      add("--");
    }
    paths.forEach(this::add);
  }

  /** Quoted for a shell where that is needed. */
  private void add(String word) {
    printable &= Escaper.escape(word).equals(word);
    boolean plain = !word.isEmpty() && word.codePoints().allMatch(RerunCommand::isPlain);
    line.append(' ').append(plain ? word : '\'' + word.replace("'", "'\\''") + '\'');
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || "-_./@:=,+%".indexOf(c) >= 0;
  }
}
