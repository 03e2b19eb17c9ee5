package io.github.roadmaplint.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pattern for paths, such as {@code roadmaps/{owner}/content/**}{@code /*.md}. Segments are
 * separated by {@code /}. Within a segment {@code *} matches any characters, {@code ?} matches one,
 * and {@code {name}} matches one or more characters that are captured; a name that occurs again in
 * another segment must match the same text. {@code {md,mdx}} matches one of several texts in any
 * case of letters. A segment {@code **} matches any number of whole segments, including none.
 *
 * <p>The matching time is at most proportional to the length of the pattern times the square of the
 * length of the path.
 */
public final class PathPattern {
  private static final String ANY_DEPTH = "**";

  private final String text;
  private final String[] segments;
  private final SegmentPattern[] patterns;
  private final boolean beginsLiterally;

  private PathPattern(String text) {
    this.text = text;
    this.segments = text.split("/", -1);
    this.patterns = Stream.of(segments).map(SegmentPattern::of).toArray(SegmentPattern[]::new);
    this.beginsLiterally = patterns[0].isLiteral();
  }

  /** A pattern for whole paths relative to the repository. */
  public static PathPattern of(String text) {
    return new PathPattern(text);
  }

  /**
   * A pattern as used in ignore lists: without {@code /} it means a file or folder at any depth; a
   * leading {@code /} or {@code ./} is dropped; a trailing {@code /} means everything below.
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
    return mayMatch(path) && match(path.split("/", -1)).isPresent();
  }

  /** A fast check that most paths fail. */
  private boolean mayMatch(String path) {
    boolean begins = !beginsLiterally || path.startsWith(segments[0]);
    return begins && patterns[patterns.length - 1].endsRight(path);
  }

  /** Whether the path or one of its parent folders matches, as for an ignored folder. */
  public boolean matchesAtOrAbove(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (matches(path.substring(0, end))) {
        return true;
      }
    }
    return matches(path);
  }

  /** The captured names if the segments of a path match, otherwise nothing. */
  public Optional<Map<String, String>> match(String[] path) {
    if (beginsLiterally && !segments[0].equals(path[0])) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>(4);
    return matched(path, segments.length, names) == segments.length
        ? Optional.of(names)
        : Optional.empty();
  }

  /**
   * Whether the name of a file decides alone, and captures nothing: then {@link #matchFolders} and
   * {@link #matchesFile} together have the same result as {@link #match}.
   */
  boolean capturesOnlyFolders() {
    int file = segments.length - 1;
    return !segments[file].equals(ANY_DEPTH) && !patterns[file].capturesNames();
  }

  /** The captured names if all segments but the last match the folders of a path. */
  Optional<Map<String, String>> matchFolders(String[] folders) {
    Map<String, String> names = new HashMap<>(4);
    int file = segments.length - 1;
    int end = matched(folders, file, names);
    while (end >= 0 && end < file && segments[end].equals(ANY_DEPTH)) {
      end++;
    }
    return end == file ? Optional.of(names) : Optional.empty();
  }

  /** Whether the last segment matches the name of a file. */
  boolean matchesFile(String name) {
    return patterns[patterns.length - 1].matches(name, Map.of());
  }

  /**
   * How many of the first segments match the whole path; negative if they do not. Segments are
   * matched like characters: after a failure only the last {@code **} is extended.
   */
  private int matched(String[] path, int count, Map<String, String> names) {
    int p = 0;
    int s = 0;
    int anyDepth = -1;
    int grown = 0;
    Map<String, String> before = Map.of();
    while (s < path.length) {
      if (p < count && segments[p].equals(ANY_DEPTH)) {
        anyDepth = p++;
        grown = s;
        before = Map.copyOf(names);
      } else if (p < count && patterns[p].matches(path[s], names)) {
        p++;
        s++;
      } else if (anyDepth >= 0) {
        p = anyDepth + 1;
        s = ++grown;
        names.keySet().retainAll(before.keySet());
      } else {
        return -1;
      }
    }
    return p;
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
