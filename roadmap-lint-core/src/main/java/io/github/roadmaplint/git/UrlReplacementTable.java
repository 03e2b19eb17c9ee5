package io.github.roadmaplint.git;

import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.url.WebUrl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds replaced URLs in a log, newest commit first. Only clear cases count: the same link has a
 * new URL, or a commit about dead links has removed it, and the commit has not added the old URL
 * anywhere else.
 */
final class UrlReplacementTable implements LogReader.Events {
  /** A commit that removes more links does not remove each of them because it is dead. */
  private static final int SWEEP = 60;

  private static final List<String> DEATH =
      List.of("dead", "broken", "404", "rot", "rotten", "unreachable", "expired");
  private static final List<String> LINKS =
      List.of("link", "links", "url", "urls", "resource", "resources", "video", "videos");

  /** More URLs than any repository has written; then no order is known. */
  private static final int MOST_URLS = 500_000;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Integer> introduced = new HashMap<>();
  private int commits;
  private String id = "";
  private String date = "";
  private boolean speaksOfDeath;
  private String path = "";
  private Hunk hunk = new Hunk();
  private final Set<String> written = new HashSet<>();
  private final Map<String, Set<String>> removed = new LinkedHashMap<>();
  private final Map<Hunk.Pair, String> replaced = new LinkedHashMap<>();

  /**
   * The data of an old URL.
   *
   * @param replacement the new URL; empty if it was removed as dead
   * @param disputed whether it was replaced by different URLs, as examples are
   * @param paths the changed pages
   * @param order the number of the commit, where the newest one has the lowest
   */
  record Entry(
      Optional<String> replacement,
      String id,
      String date,
      boolean disputed,
      Set<String> paths,
      int order) {
    /** Nothing is known. */
    static final Entry NONE =
        new Entry(Optional.empty(), "", "", false, Set.of(), Integer.MAX_VALUE);

    /** The new URL in the form in which URLs are compared; empty if there is none. */
    String normalized() {
      return normal(replacement);
    }

    /** The same after an older commit. */
    Entry and(Entry older) {
      Set<String> both = new HashSet<>(paths);
      both.addAll(older.paths);
      boolean better = replacement.isEmpty() && older.replacement.isPresent();
      Entry one = better ? older : this;
      boolean twice = replacement.isPresent() && older.replacement.isPresent();
      boolean contradicts = twice && !normal(replacement).equals(normal(older.replacement));
      boolean doubt = disputed || older.disputed || contradicts;
      return new Entry(
          one.replacement, one.id, one.date, doubt, both, Math.min(order, older.order));
    }

    private static String normal(Optional<String> url) {
      return WebUrl.of(url.orElse("")).normalized();
    }
  }

  /** Must be called when the whole log is read. */
  void end() {
    endCommit();
  }

  /** The result by normalized URL. */
  Map<String, Entry> entries() {
    return entries;
  }

  /**
   * Whether a URL was added to the repository in a commit, or in a newer one.
   *
   * @param url normalized
   * @param commit the number of the commit
   */
  boolean isIntroducedSince(String url, int commit) {
    return introduced.size() >= MOST_URLS
        || introduced.getOrDefault(url, Integer.MAX_VALUE) <= commit;
  }

  /** The date of the last commit that was read, the oldest one. */
  String oldest() {
    return date;
  }

  @Override
  public void commit(String commit, String day, String subject) {
    endCommit();
    commits++;
    id = plain(commit);
    date = plain(day);
    Set<String> words = new HashSet<>();
    words.addAll(List.of(subject.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    speaksOfDeath =
        DEATH.stream().anyMatch(words::contains) && LINKS.stream().anyMatch(words::contains);
  }

  @Override
  public void file(String name) {
    path = name;
  }

  @Override
  public void removed(String line) {
    List<WrittenUrl> urls = WrittenUrl.in(line);
    hunk.removed(urls);
    for (WrittenUrl url : urls) {
      removed.computeIfAbsent(url.normal(), first -> new HashSet<>()).add(path);
    }
  }

  @Override
  public void added(String line) {
    List<WrittenUrl> urls = WrittenUrl.in(line);
    hunk.added(urls);
    urls.forEach(url -> written.add(url.normal()));
  }

  @Override
  public void hunkEnd() {
    hunk.pairs().forEach(pair -> replaced.put(pair, path));
    hunk = new Hunk();
  }

  private void endCommit() {
    for (String url : written) {
      if (!removed.containsKey(url) && introduced.size() < MOST_URLS) {
        introduced.putIfAbsent(url, commits);
      }
    }
    replaced.forEach(
        (pair, where) -> {
          if (!written.contains(pair.old().normal())) {
            remember(pair.old().normal(), Optional.of(pair.now().raw()), Set.of(where));
            removed.remove(pair.old().normal());
          }
        });
    removed.keySet().removeAll(written);
    if (speaksOfDeath && removed.size() <= SWEEP) {
      removed.forEach((url, paths) -> remember(url, Optional.empty(), paths));
    }
    written.clear();
    removed.clear();
    replaced.clear();
  }

  private void remember(String old, Optional<String> now, Set<String> paths) {
    entries.merge(old, new Entry(now, id, date, false, paths, commits), Entry::and);
  }

  /** Accepts only ids and dates in the form of git. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), 40); i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c) || (c >= 'a' && c <= 'f') || c == '-') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
