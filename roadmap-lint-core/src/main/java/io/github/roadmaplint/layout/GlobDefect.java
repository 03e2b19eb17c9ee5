package io.github.roadmaplint.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reason why a path pattern can never match a file here.
 *
 * @param what the rest of a sentence that begins with the pattern
 * @param help what to write instead
 */
public record GlobDefect(String what, String help) {
  /** Longer patterns are slow to match and have no practical use. */
  private static final int LONGEST = 1_000;

  /** Checks a glob for {@link PathPattern#glob}. */
  public static Optional<GlobDefect> ofGlob(String written) {
    if (written.startsWith("!")) {
      return found("begins with `!`", "List only what is meant: nothing can be taken back.");
    }
    if (written.equals("/") || written.equals("./")) {
      return found("names no file and no folder", "Write `**` for all files.");
    }
    return written.indexOf('{') >= 0
        ? found("contains `{`", "Write one glob for each alternative.")
        : ofAny(written.startsWith("./") ? written.substring(2) : written);
  }

  /** Checks a pattern with names for {@link PathPattern#of}. */
  public static Optional<GlobDefect> ofPath(String written) {
    if (written.startsWith("/") || written.startsWith("./")) {
      return found("begins with a folder that has no name", FROM_THE_TOP);
    }
    for (String segment : written.split("/", -1)) {
      if (repeatsName(segment)) {
        return found("repeats a name within one folder or file name", "Write the name once there.");
      }
    }
    return ofAny(written);
  }

  private static final String FROM_THE_TOP = "Write the path from the top of the repository.";

  private static Optional<GlobDefect> ofAny(String written) {
    List<String> segments = List.of(written.split("/", -1));
    if (written.length() > LONGEST) {
      return found("is longer than 1,000 characters", "Write a shorter one.");
    }
    if (written.indexOf('\\') >= 0) {
      return found("contains a backslash", "Write `/` between folders.");
    }
    if (segments.contains("..")) {
      return found("leads out of a folder", FROM_THE_TOP);
    }
    if (segments.get(0).equals("~") || segments.get(0).matches("[A-Za-z]:")) {
      return found("is not relative to the repository", FROM_THE_TOP);
    }
    int last = segments.size() - 1;
    boolean noName = segments.contains(".") || (last > 0 && segments.subList(1, last).contains(""));
    return noName
        ? found("contains a folder that has no name", "Write one `/` between two folders.")
        : Optional.empty();
  }

  private static boolean repeatsName(String segment) {
    Set<String> names = new HashSet<>();
    int open = segment.indexOf('{');
    for (; open >= 0; open = segment.indexOf('{', open + 1)) {
      int close = segment.indexOf('}', open);
      String name = close > 0 ? segment.substring(open, close) : "";
      if (close > 0 && name.indexOf(',') < 0 && !names.add(name)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<GlobDefect> found(String what, String help) {
    return Optional.of(new GlobDefect(what, help));
  }
}
