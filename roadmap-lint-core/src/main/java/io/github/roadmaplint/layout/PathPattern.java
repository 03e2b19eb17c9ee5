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
 * <p>Matching takes at most quadratic time in the length of the path; names within one segment cost
 * a factor of its length each.
 */
public final class PathPattern {
  private static final String ANY_DEPTH = "**";

  private final String text;
  private final String[] segments;
  private final boolean beginsLiterally;

  private PathPattern(String text) {
    this.text = text;
    this.segments = text.split("/", -1);
    this.beginsLiterally = isLiteral(segments[0]);
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
    if (beginsLiterally && !segments[0].equals(path[0])) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>(4);
    return matches(path, names) ? Optional.of(names) : Optional.empty();
  }

  private static boolean isLiteral(String segment) {
    return segment.indexOf('*') < 0 && segment.indexOf('?') < 0 && segment.indexOf('{') < 0;
  }

  /** Segments are matched as characters are: after a failure only the last {@code **} grows. */
  private boolean matches(String[] path, Map<String, String> names) {
    int p = 0;
    int s = 0;
    int anyDepth = -1;
    int grown = 0;
    Map<String, String> before = Map.of();
    while (s < path.length) {
      if (p < segments.length && segments[p].equals(ANY_DEPTH)) {
        anyDepth = p++;
        grown = s;
        before = Map.copyOf(names);
      } else if (p < segments.length && matchesSegment(segments[p], path[s], names)) {
        p++;
        s++;
      } else if (anyDepth >= 0) {
        p = anyDepth + 1;
        s = ++grown;
        names.keySet().retainAll(before.keySet());
      } else {
        return false;
      }
    }
    return p == segments.length;
  }

  private static boolean matchesSegment(String pattern, String name, Map<String, String> names) {
    if (pattern.indexOf('{') < 0) {
      return matchesWildcards(pattern, name);
    }
    if (isOnlyName(pattern) && !name.isEmpty()) {
      String before = names.putIfAbsent(pattern.substring(1, pattern.length() - 1), name);
      return before == null || before.equals(name);
    }
    return matchesSegment(pattern, 0, name, 0, names);
  }

  private static boolean isOnlyName(String pattern) {
    return pattern.charAt(0) == '{' && pattern.indexOf('}') == pattern.length() - 1;
  }

  /** After a failure only the last {@code *} grows, so time is at most quadratic. */
  private static boolean matchesWildcards(String pattern, String name) {
    if (isLiteral(pattern)) {
      return pattern.equals(name);
    }
    if (pattern.lastIndexOf('*') == 0 && pattern.indexOf('?') < 0) {
      return name.length() >= pattern.length() - 1
          && name.regionMatches(
              name.length() - pattern.length() + 1, pattern, 1, pattern.length() - 1);
    }
    int p = 0;
    int n = 0;
    int star = -1;
    int grown = 0;
    while (n < name.length()) {
      char c = p < pattern.length() ? pattern.charAt(p) : 0;
      if (c == '*') {
        star = p++;
        grown = n;
      } else if (p < pattern.length() && (c == '?' || c == name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++grown;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
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
