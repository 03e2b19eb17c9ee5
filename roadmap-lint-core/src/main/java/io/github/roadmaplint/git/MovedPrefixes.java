package io.github.roadmaplint.git;

import io.github.roadmaplint.url.WebUrl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Beginnings of URLs that were replaced in several links whose ends stayed the same, as when a
 * documentation moves to another host, version or language: {@code docs.example.org/v1} by {@code
 * example.org/docs}.
 *
 * <p>A beginning counts as moved if at least {@value #FEWEST} different URLs moved with it, and if
 * at most a third as many below it were replaced by something else.
 */
final class MovedPrefixes {
  private static final int FEWEST = 2;

  /** Deeper URLs are not documentation, and each level costs a look-up. */
  private static final int DEEPEST = 20;

  /** By the old beginning, normalized. */
  private final Map<String, Destinations> learned = new HashMap<>();

  /** The clear ones among them. */
  private final Map<String, Move> moved = new HashMap<>();

  private MovedPrefixes() {}

  /**
   * A beginning that moved.
   *
   * @param from the old beginning, normalized
   * @param to the new one, normalized
   * @param written the new beginning as the newest replacement wrote it
   * @param urls how many URLs moved with it
   * @param newest the newest of these replacements
   */
  record Move(String from, String to, String written, int urls, UrlReplacementTable.Entry newest) {

    /** The new URL of one below the old beginning; the rest of it stays as it is written. */
    String applyTo(WebUrl url) {
      String rest = url.normalized().substring(from.length());
      int at = url.raw().lastIndexOf(rest);
      return written + (at < 0 ? rest : url.raw().substring(at));
    }
  }

  /** One of the new beginnings of an old one. */
  private static final class Destination {
    private final Set<String> urls = new HashSet<>();
    private String written = "";
    private UrlReplacementTable.Entry newest = UrlReplacementTable.Entry.NONE;

    private void add(String old, String beginning, UrlReplacementTable.Entry entry) {
      urls.add(old);
      if (entry.order() <= newest.order()) {
        newest = entry;
        written = beginning;
      }
    }
  }

  /** What became of the URLs below one beginning. */
  private static final class Destinations {
    private final Map<String, Destination> byBeginning = new HashMap<>();
    private int replaced;

    private Optional<Move> move(String from) {
      return byBeginning.entrySet().stream()
          .filter(to -> isClear(to.getValue().urls.size()))
          .map(to -> move(from, to.getKey(), to.getValue()))
          .findFirst();
    }

    private boolean isClear(int urls) {
      return urls >= FEWEST && (replaced - urls) * 3 <= urls;
    }

    private static Move move(String from, String to, Destination it) {
      return new Move(from, to, it.written, it.urls.size(), it.newest);
    }
  }

  /**
   * Finds the moves in replacements.
   *
   * @param replaced by old URL, normalized
   */
  static MovedPrefixes in(Map<String, UrlReplacementTable.Entry> replaced) {
    MovedPrefixes prefixes = new MovedPrefixes();
    replaced.forEach(prefixes::learn);
    replaced.forEach(prefixes::count);
    prefixes.decide();
    return prefixes;
  }

  /** The move of the longest beginning of a URL that moved. */
  Optional<Move> of(String url) {
    for (int end = end(url); end > 0; end = url.lastIndexOf('/', end - 1)) {
      String beginning = url.substring(0, end);
      Move move = moved.get(beginning);
      if (move != null) {
        return url.startsWith(move.to() + '/') ? Optional.empty() : Optional.of(move);
      }
    }
    return Optional.empty();
  }

  private void decide() {
    learned.forEach((from, to) -> to.move(from).ifPresent(move -> moved.put(from, move)));
    learned.clear();
  }

  private void learn(String old, UrlReplacementTable.Entry entry) {
    if (entry.disputed() || entry.replacement().isEmpty()) {
      return;
    }
    String now = entry.normalized();
    String raw = entry.replacement().get();
    int same = sameEnd(old, now);
    int end = raw.lastIndexOf(now.substring(now.length() - same));
    if (same > 0 && end > 0) {
      learned
          .computeIfAbsent(old.substring(0, old.length() - same), first -> new Destinations())
          .byBeginning
          .computeIfAbsent(now.substring(0, now.length() - same), first -> new Destination())
          .add(old, raw.substring(0, end), entry);
    }
  }

  private void count(String old, UrlReplacementTable.Entry entry) {
    if (entry.replacement().isPresent()) {
      for (int end = end(old); end > 0; end = old.lastIndexOf('/', end - 1)) {
        Destinations destinations = learned.get(old.substring(0, end));
        if (destinations != null) {
          destinations.replaced++;
        }
      }
    }
  }

  /** The length of the longest common end that begins with a slash, without the whole of one. */
  private static int sameEnd(String old, String now) {
    int shorter = Math.min(old.length(), now.length());
    int same = 0;
    for (int i = 1;
        i < shorter && old.charAt(old.length() - i) == now.charAt(now.length() - i);
        i++) {
      same = old.charAt(old.length() - i) == '/' ? i : same;
    }
    return same;
  }

  /** Where the longest beginning ends that is looked up: a slash in the path. */
  private static int end(String url) {
    int end = 0;
    int depth = 0;
    int path = pathEnd(url);
    for (int at = url.indexOf('/');
        at > 0 && at < path && depth < DEEPEST;
        at = url.indexOf('/', at + 1)) {
      end = at;
      depth++;
    }
    return end;
  }

  private static int pathEnd(String url) {
    int query = url.indexOf('?');
    int fragment = url.indexOf('#');
    int end = query < 0 ? url.length() : query;
    return fragment < 0 ? end : Math.min(end, fragment);
  }
}
