package io.github.roadmaplint.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern for paths, such as {@code roadmaps/{owner}/content/**}{@code /*.md}. Segments are
 * separated by {@code /}. Within a segment {@code *} stands for any characters, {@code ?} for one,
 * and {@code {name}} for one or more that are remembered; a name that occurs twice must stand for
 * the same text. A segment {@code **} stands for any number of whole segments, none included.
 *
 * <p>Matching takes at most quadratic time in the length of the path.
 */
public final class PathPattern {
  private static final String ANY_DEPTH = "**";

  private final String text;
  private final String[] segments;

  private PathPattern(String text) {
    this.text = text;
    this.segments = text.split("/", -1);
  }

  /** A pattern for whole paths relative to the repository. */
  public static PathPattern of(String text) {
    return new PathPattern(text);
  }

  /**
   * A pattern as people write them in ignore lists: without {@code /} it means a file or folder at
   * any depth; a leading {@code /} or {@code ./} is dropped; a trailing {@code /} means everything
   * below.
   */
  public static PathPattern glob(String written) {
    String rooted = written.startsWith("./") ? written.substring(2) : written;
    boolean anywhere = !rooted.substring(0, Math.max(0, rooted.length() - 1)).contains("/");
    String trimmed = rooted.startsWith("/") ? rooted.substring(1) : rooted;
    String below = trimmed.endsWith("/") ? trimmed + ANY_DEPTH : trimmed;
    return new PathPattern(anywhere && !rooted.startsWith("/") ? "**/" + below : below);
  }

  /** The pattern as written. */
  public String text() {
    return text;
  }

  /** Whether the whole path matches. */
  public boolean matches(String path) {
    return match(path.split("/", -1)).isPresent();
  }

  /** Whether the path or a folder that it lies in matches: what an ignored folder means. */
  public boolean matchesAtOrAbove(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (matches(path.substring(0, end))) {
        return true;
      }
    }
    return matches(path);
  }

  /** The remembered names if the segments of a path match, else nothing. */
  public Optional<Map<String, String>> match(String[] path) {
    if (isLiteral(segments[0]) && !segments[0].equals(path[0])) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>(4);
    return matches(0, path, 0, names) ? Optional.of(names) : Optional.empty();
  }

  private static boolean isLiteral(String segment) {
    return segment.indexOf('*') < 0 && segment.indexOf('?') < 0 && segment.indexOf('{') < 0;
  }

  private boolean matches(int p, String[] path, int s, Map<String, String> names) {
    if (p == segments.length) {
      return s == path.length;
    }
    if (segments[p].equals(ANY_DEPTH)) {
      return matchesAnyDepth(p, path, s, names);
    }
    return s < path.length
        && matchesSegment(segments[p], 0, path[s], 0, names)
        && matches(p + 1, path, s + 1, names);
  }

  /**
   * Only the last {@code **} may have to be tried again, so earlier ones stop at their first fit.
   */
  private boolean matchesAnyDepth(int p, String[] path, int s, Map<String, String> names) {
    if (p == segments.length - 1) {
      return s < path.length;
    }
    for (int skip = s; skip < path.length; skip++) {
      if (matches(p + 1, path, skip, names)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesSegment(
      String pattern, int p, String name, int n, Map<String, String> names) {
    if (p == pattern.length()) {
      return n == name.length();
    }
    char c = pattern.charAt(p);
    if (c == '*') {
      return matchesRun(pattern, p + 1, name, n, names);
    }
    if (c == '{') {
      return matchesName(pattern, p, name, n, names);
    }
    boolean same = n < name.length() && (c == '?' || c == name.charAt(n));
    return same && matchesSegment(pattern, p + 1, name, n + 1, names);
  }

  private static boolean matchesRun(
      String pattern, int p, String name, int n, Map<String, String> names) {
    for (int end = n; end <= name.length(); end++) {
      if (matchesSegment(pattern, p, name, end, names)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesName(
      String pattern, int p, String name, int n, Map<String, String> names) {
    int close = pattern.indexOf('}', p);
    String key = pattern.substring(p + 1, close);
    String before = names.get(key);
    if (before != null) {
      return name.startsWith(before, n)
          && matchesSegment(pattern, close + 1, name, n + before.length(), names);
    }
    for (int end = name.length(); end > n; end--) {
      names.put(key, name.substring(n, end));
      if (matchesSegment(pattern, close + 1, name, end, names)) {
        return true;
      }
    }
    names.remove(key);
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathPattern that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
