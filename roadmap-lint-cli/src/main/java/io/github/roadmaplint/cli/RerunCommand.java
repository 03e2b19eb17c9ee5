package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.ShellQuote;
import io.github.roadmaplint.text.Secrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command to run next, for the same files and rules as this one: a user who checked one page must
 * not change all of them. It can be pasted into a shell in the same folder.
 */
final class RerunCommand {
  private static final List<String> KEPT =
      List.of("--rule", "--disable", "--config", "--no-config", "--no-gitignore", "--structures");

  /** Options of a check that decide what it fixes. */
  private static final List<String> OF_CHECK = List.of("--since", "--scope");

  /** Options that select files, and that {@code fix} does not have. */
  private static final List<String> SELECTING =
      List.of("--shard", "--since", "--staged", "--files-from");

  /** A longer command is not printed. */
  private static final int LONGEST = 500;

  private final Invocation invocation;
  private final String program;

  /**
   * Commands after a run.
   *
   * @param program how the program is started
   */
  RerunCommand(Invocation invocation, String program) {
    this.invocation = invocation;
    this.program = program;
  }

  /**
   * The command that fixes the checked files, or shows the fixes.
   *
   * @param files the files to fix, for paths that cannot be repeated
   * @return nothing if the command is too long, or is about standard input
   */
  Optional<String> fix(List<Path> files, String... options) {
    if (invocation.has("--stdin-filename")) {
      return Optional.empty();
    }
    Optional<String> same =
        SELECTING.stream().anyMatch(invocation::has)
            ? Optional.empty()
            : command(fix(options), invocation.operands());
    return same.isPresent() || files.isEmpty() ? same : fixOnly(files, options);
  }

  /** The same for these files only, because a fix of all paths would do more. */
  Optional<String> fixOnly(List<Path> files, String... options) {
    return command(fix(options), files.stream().map(Path::toString).toList());
  }

  private static List<String> fix(String... options) {
    return Stream.concat(Stream.of("fix"), Stream.of(options)).toList();
  }

  /** The same check with other options. */
  Optional<String> check(String... options) {
    List<String> words = new ArrayList<>(List.of("check"));
    OF_CHECK.forEach(option -> addTo(words, option));
    words.addAll(List.of(options));
    return command(words, invocation.operands());
  }

  private void addTo(List<String> words, String option) {
    List<String> values = invocation.values(option);
    if (invocation.has(option) && values.isEmpty()) {
      words.add(option);
    }
    for (String value : option.equals("--rule") ? RuleNames.ofFiles(values) : values) {
      words.add(option + '=' + value);
    }
  }

  private Optional<String> command(List<String> command, List<String> paths) {
    List<String> words = new ArrayList<>(command);
    KEPT.forEach(option -> addTo(words, option));
    if (paths.stream().anyMatch(path -> path.startsWith("-"))) {
      words.add("--");
    }
    words.addAll(paths);
    StringBuilder line = new StringBuilder(program);
    for (String word : words) {
      line.append(' ').append(ShellQuote.of(word));
      if (line.length() > LONGEST) {
        return Optional.empty();
      }
    }
    // A command with a part that is hidden cannot be pasted.
    String text = line.toString();
    return Secrets.hide(text).equals(text) && Escaper.escape(text).equals(text)
        ? Optional.of(text)
        : Optional.empty();
  }
}
