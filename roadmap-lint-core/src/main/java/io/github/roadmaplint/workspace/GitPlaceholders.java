package io.github.roadmaplint.workspace;

import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import io.github.roadmaplint.text.Quoted;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Recognizes texts that Git has left in place of a file's content: a merge that is not resolved, a
 * pointer of Git LFS, the target of a symbolic link. Whatever else could be found in them would
 * mislead, and a fix would hide what has happened.
 */
final class GitPlaceholders {
  /** The second host is that of the first versions. */
  private static final Pattern LFS =
      Pattern.compile("\ufeff?version https://(?:git-lfs|hawser)\\.github\\.com/spec/v1\\s");

  private static final Pattern OTHER_FILE =
      Pattern.compile("(?:\\.{1,2}/)+(?:[^/\\s]+/)*[^/\\s]+\\.[A-Za-z]{2,5}");
  private static final int LONGEST_PATH = 1024;

  private GitPlaceholders() {}

  /**
   * Checks the text of a file.
   *
   * @param root the folder of the repository, if the file is in one
   */
  static Optional<ReadResult.Failure> in(Source source, Optional<Path> root) {
    Optional<ReadResult.Failure> found = conflict(source);
    if (found.isEmpty()) {
      found = pointer(source);
    }
    return found.isPresent() ? found : link(source, root);
  }

  private static Optional<ReadResult.Failure> conflict(Source source) {
    if (!ConflictMarkers.areIn(source)) {
      return Optional.empty();
    }
    List<Span> code = Syntax.of(source.path()).isPage() ? code(source) : List.of();
    OptionalInt start = new ConflictMarkers(code).firstConflict(source.text());
    return start.isPresent() ? Optional.of(conflict(source, start.getAsInt())) : Optional.empty();
  }

  private static ReadResult.Failure conflict(Source source, int start) {
    Span line = source.line(source.lineOf(start));
    return failure(
        source,
        EngineRules.CONFLICT_MARKER,
        Problem.of(
            line,
            "Merge conflict is not resolved: " + Quoted.of(source.text(line), 40),
            "Keep one of the two versions and delete the lines with the markers."));
  }

  /** The code blocks of a page, in which markers are examples. */
  private static List<Span> code(Source page) {
    List<Span> code = new ArrayList<>();
    for (Block block : Block.flatten(MarkdownParser.parse(page).blocks())) {
      if (block instanceof Block.Code
          || (block instanceof Block.Html
              && page.text().startsWith("<pre", block.span().start()))) {
        code.add(block.span());
      }
    }
    return code;
  }

  private static Optional<ReadResult.Failure> pointer(Source source) {
    String text = source.text();
    boolean pointer = LFS.matcher(text).lookingAt() && text.contains("\noid sha256:");
    return pointer
        ? Optional.of(
            failure(
                source,
                EngineRules.LFS_POINTER,
                Problem.of(
                    source.line(1),
                    "File is a Git LFS pointer, not the content itself",
                    "Run `git lfs pull`, or keep the file in Git itself.")))
        : Optional.empty();
  }

  private static Optional<ReadResult.Failure> link(Source source, Optional<Path> root) {
    if (source.text().length() > LONGEST_PATH + 2) {
      return Optional.empty(); // a copy of each text would be made in vain
    }
    String target = source.text().strip();
    boolean path =
        !target.isEmpty()
            && target.length() <= LONGEST_PATH
            && source.text().length() - target.length() <= 2
            && target.indexOf('\n') < 0
            && (OTHER_FILE.matcher(target).matches()
                || (root.isPresent() && isFile(source.path(), target, root.get())));
    return path
        ? Optional.of(
            failure(
                source,
                EngineRules.LINK_TEXT,
                Problem.of(
                    source.line(1),
                    "File contains only a path, like a symbolic link: " + Quoted.of(target, 24),
                    "Check it out with `git config core.symlinks true`, or replace it with a copy"
                        + " of that file.")))
        : Optional.empty();
  }

  /** Whether the text is the path of another file of the repository. */
  private static boolean isFile(String path, String target, Path root) {
    if (target.indexOf('.') < 0 || target.chars().anyMatch(Character::isWhitespace)) {
      return false;
    }
    try {
      Path file = root.resolve(path).resolveSibling(target).normalize();
      return file.startsWith(root.normalize())
          && !file.equals(root.resolve(path).normalize())
          && Files.isRegularFile(file);
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static ReadResult.Failure failure(Source source, RuleInfo rule, Problem problem) {
    return new ReadResult.Failure(source, rule, problem, false);
  }
}
