package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.rule.PageHistory;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When pages were changed, from the git history. It is read on first use: all of it for the changes
 * of pages, and only as far as necessary for their last changes.
 */
public final class GitPageHistory implements PageHistory {
  private static final long SECONDS = 60;

  /** The time limit for the last changes, which are worth less. */
  private static final long DATES_SECONDS = 10;

  /** The end of the year 9999. */
  private static final long LAST_SECOND = 253_402_300_799L;

  /** More commits of one page are forgotten, the oldest first. */
  private static final int MOST_COMMITS = 200;

  /** More pages are not looked at. */
  private static final int MOST_PAGES = 200_000;

  private static final int ANSWER_BYTES = 100;

  private static final int LONGEST_PATH = 1 << 16;

  /** Before the time of a commit. */
  private static final char MARK = '\1';

  private static final String LINES = "--numstat";

  private static final String TIME = "--format=%x01%ct";

  /** With the parents of each commit. */
  private static final String TIME_AND_PARENTS = "--format=%x01%ct %P";

  private static final List<String> LOG =
      List.of(
          "log",
          "-z",
          TIME,
          LINES,
          "--no-renames",
          "--no-merges",
          "--no-ext-diff",
          "--no-textconv",
          "--no-color",
          "--no-show-signature",
          "--ignore-submodules=all",
          "--relative",
          "HEAD",
          "--",
          "*.md",
          "*.markdown",
          "*.mdx");

  private final Path root;
  private final List<String> notes = new ArrayList<>();
  private Optional<Map<String, List<Change>>> read = Optional.empty();

  /** The history of the repository in a folder. */
  public GitPageHistory(Path root) {
    this.root = root;
  }

  /** A commit that changes a page. */
  private record Change(long time, int lines) {}

  /** Notes for the user about the history, as sentences without full stop. */
  public synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public synchronized Optional<LaterChanges> changes(String page, String since) {
    if (read.isEmpty()) {
      read = Optional.of(Map.of()); // a failure is not repeated for every page
      read = Optional.of(readHistory());
    }
    List<Change> own = read.get().getOrDefault(page, List.of());
    List<Change> other = read.get().getOrDefault(since, List.of());
    if (own.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    long last = other.get(0).time();
    int lines = own.stream().filter(change -> change.time() > last).mapToInt(Change::lines).sum();
    return Optional.of(new LaterChanges(day(last), day(own.get(0).time()), lines));
  }

  /**
   * When pages were changed last. The history is read until all of them are found, and not for
   * long. A commit with a date in the future says nothing about the age of a page, and nor does the
   * first commit of a clone with a part of the history, which contains all pages.
   *
   * @param pages paths, relative to the repository
   * @param now the time of the run
   */
  public synchronized LastChanges lastChanges(Set<String> pages, Instant now) {
    LastChanges.Collector found = new LastChanges.Collector(pages, now.getEpochSecond());
    boolean part = isPart();
    Map<String, List<Change>> known = read.orElse(Map.of());
    if (!known.isEmpty() && !part) {
      known.forEach((page, all) -> all.forEach(change -> found.add(page, change.time())));
      return found.result(true);
    }
    try {
      List<String> log = new ArrayList<>(LOG);
      log.set(log.indexOf(LINES), "--name-only");
      log.set(log.indexOf(TIME), TIME_AND_PARENTS);
      Optional<Git> git = Git.at(root);
      Git.End end =
          git.isEmpty()
              ? Git.End.REFUSED
              : git.get().run(log, DATES_SECONDS, out -> readDates(out, part, found));
      return found.result(end == Git.End.WHOLE || found.isComplete());
    } catch (IOException notStarted) {
      return found.result(false);
    }
  }

  /** Whether this is a clone with a part of the history. */
  private boolean isPart() {
    try {
      Optional<Git> git = Git.at(root);
      return git.isPresent()
          && git.get()
              .read(List.of("rev-parse", "--is-shallow-repository"), DATES_SECONDS, ANSWER_BYTES)
              .text()
              .strip()
              .equals("true");
    } catch (IOException notStarted) {
      return false;
    }
  }

  private static void readDates(InputStream stream, boolean part, LastChanges.Collector found)
      throws IOException {
    InputStream out = new BufferedInputStream(stream);
    long time = 0;
    boolean first = false;
    for (String token = token(out); !token.isEmpty(); token = token(out)) {
      if (token.charAt(0) == MARK) {
        String[] fields = token.substring(1).strip().split(" ", 2);
        time = number(fields[0]);
        first = part && fields.length == 1;
      } else if (first) {
        found.addUnknown(token.strip(), time);
      } else {
        found.add(token.strip(), time);
      }
      if (found.isComplete()) {
        return;
      }
    }
  }

  private static LocalDate day(long seconds) {
    long plausible = Math.max(0, Math.min(seconds, LAST_SECOND)); // a commit can have any number
    return LocalDate.ofInstant(Instant.ofEpochSecond(plausible), ZoneOffset.UTC);
  }

  private Map<String, List<Change>> readHistory() {
    Map<String, List<Change>> changes = new HashMap<>();
    try {
      Optional<Git> git = Git.at(root);
      Git.End end =
          git.isEmpty() ? Git.End.REFUSED : git.get().run(LOG, SECONDS, out -> read(out, changes));
      if (end == Git.End.WHOLE) {
        return changes;
      }
    } catch (IOException unreadable) {
      // The note says it.
    }
    notes.add("translation/outdated needs the git history of the repository, which cannot be read");
    return Map.of();
  }

  private static void read(InputStream stream, Map<String, List<Change>> changes)
      throws IOException {
    InputStream out = new BufferedInputStream(stream);
    long time = 0;
    for (String token = token(out); !token.isEmpty(); token = token(out)) {
      if (token.charAt(0) == MARK) { // a name of a file can contain one
        time = number(token.substring(1).strip());
      } else {
        add(token.strip(), time, changes);
      }
    }
  }

  /** {@code added<tab>deleted<tab>path}. */
  private static void add(String line, long time, Map<String, List<Change>> changes) {
    String[] parts = line.split("\t", 3);
    if (parts.length < 3 || (changes.size() >= MOST_PAGES && !changes.containsKey(parts[2]))) {
      return;
    }
    int lines = (int) Math.min(1 << 20, number(parts[0]) + number(parts[1]));
    List<Change> of = changes.computeIfAbsent(parts[2], path -> new ArrayList<>(1));
    if (of.size() < MOST_COMMITS) {
      of.add(new Change(time, lines));
    }
  }

  /** The text before the next NUL; empty at the end. */
  private static String token(InputStream out) throws IOException {
    ByteArrayOutputStream token = new ByteArrayOutputStream();
    for (int b = out.read(); b >= 0; b = out.read()) {
      if (b != 0) {
        token.write(b);
      } else if (token.size() > 0) {
        break;
      }
      if (token.size() > LONGEST_PATH) {
        throw new IOException("a path is too long");
      }
    }
    return token.toString(UTF_8);
  }

  /** The number of lines of a binary file is a hyphen. */
  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException hyphen) {
      return 0;
    }
  }
}
