package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.workspace.FileReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Earlier versions of a repository. Files are read from git into memory: nothing is checked out,
 * and no hook and no filter of the repository runs.
 */
public final class PastVersions {
  /** In bytes: all files of a version that are read. */
  private static final long MOST_CONTENTS = 512L << 20;

  private static final int MOST_COMMITS = 100_000;
  private static final int MODE = 0;
  private static final int TYPE = 1;
  private static final int ID = 2;
  private static final int SIZE = 3;

  private final GitCommands git;

  private PastVersions(GitCommands git) {
    this.git = git;
  }

  /** The versions of the repository in a folder. */
  public static PastVersions of(Path root) throws ChangeException {
    return new PastVersions(GitCommands.at(root));
  }

  /** A commit and its day (UTC). */
  public record Commit(String id, LocalDate date) {}

  /**
   * A file of a version.
   *
   * @param id of its content
   * @param size of its content, in bytes
   */
  private record Blob(String id, long size) {}

  /**
   * The files of a version.
   *
   * @param paths of all listed files, sorted
   * @param others paths of other files, such as hidden ones
   * @param texts of those that were wanted
   */
  public record Version(
      List<String> paths, NavigableSet<String> others, Map<String, ReadResult> texts) {}

  /** Whether the history of this clone is cut off. */
  public boolean isShallow() throws ChangeException {
    return git.line("rev-parse", "--is-shallow-repository").equals(Optional.of("true"));
  }

  /**
   * The last commit of each month, oldest first, as the branch that is checked out had it: of a
   * merge only the first parent is followed. Months without commits have none.
   *
   * @param months how many, with that of {@code now}
   */
  public List<Commit> lastOfMonths(int months, Instant now) throws ChangeException {
    if (git.line("rev-parse", "--verify", "--quiet", "HEAD^{commit}").isEmpty()) {
      return List.of();
    }
    YearMonth last = YearMonth.from(now.atOffset(ZoneOffset.UTC));
    YearMonth first = last.minusMonths(months - 1L);
    Map<YearMonth, Commit> chosen = new LinkedHashMap<>();
    YearMonth newest = last;
    for (Commit commit : commits()) {
      YearMonth month = YearMonth.from(commit.date());
      boolean wanted = !month.isBefore(first) && !month.isAfter(newest);
      if (wanted && chosen.putIfAbsent(month, commit) == null) {
        newest = month; // the date of an older commit can be a mistake
      }
    }
    List<Commit> commits = new ArrayList<>(chosen.values());
    Collections.reverse(commits);
    return commits;
  }

  /** The commits of the branch, newest first; without those that have no possible date. */
  private List<Commit> commits() throws ChangeException {
    List<String> log =
        git.fields(
            List.of(
                "log",
                "-z",
                "--first-parent",
                "--format=%H %ct",
                "--no-show-signature",
                "--no-color",
                "--max-count=" + MOST_COMMITS,
                "HEAD",
                "--"));
    List<Commit> commits = new ArrayList<>();
    for (String line : terminated(log)) {
      int space = line.indexOf(' ');
      date(line.substring(space + 1))
          .ifPresent(date -> commits.add(new Commit(line.substring(0, Math.max(0, space)), date)));
    }
    return commits;
  }

  private static List<String> terminated(List<String> fields) {
    return fields.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Optional<LocalDate> date(String seconds) {
    try {
      Instant time = Instant.ofEpochSecond(Long.parseLong(seconds));
      return Optional.of(LocalDate.ofInstant(time, ZoneOffset.UTC));
    } catch (NumberFormatException | DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /**
   * The files of a commit, without symbolic links and submodules.
   *
   * @param listed which paths belong to the repository
   * @param read which files are read
   */
  public Version version(Commit commit, Predicate<String> listed, Predicate<String> read)
      throws ChangeException {
    TreeMap<String, Blob> files = new TreeMap<>();
    NavigableSet<String> others = new TreeSet<>();
    for (String entry : git.fields(List.of("ls-tree", "-r", "-z", "-l", commit.id(), "--"))) {
      int tab = entry.indexOf('\t');
      String[] facts = entry.substring(0, Math.max(0, tab)).trim().split(" +", -1);
      boolean file = facts.length > SIZE && facts[TYPE].equals("blob") && !isLink(facts[MODE]);
      String path = entry.substring(tab + 1);
      if (file && listed.test(path)) {
        files.put(path, new Blob(facts[ID], Long.parseLong(facts[SIZE])));
      } else {
        others.add(path);
      }
    }
    Map<String, Blob> wanted = new TreeMap<>(files);
    wanted.keySet().removeIf(read.negate());
    wanted.values().removeIf(blob -> blob.size() > GitCommands.MOST_CONTENT);
    return new Version(List.copyOf(files.keySet()), others, texts(wanted));
  }

  private static boolean isLink(String mode) {
    return mode.equals("120000");
  }

  private Map<String, ReadResult> texts(Map<String, Blob> files) throws ChangeException {
    Map<String, byte[]> contents = contents(files);
    Map<String, ReadResult> texts = new HashMap<>();
    files.forEach(
        (path, blob) -> {
          byte[] bytes = contents.get(blob.id());
          if (bytes != null) {
            texts.put(path, FileReader.typed(path, bytes));
          }
        });
    return texts;
  }

  /** Reads contents in parts, because one answer of git has a limited size. */
  private Map<String, byte[]> contents(Map<String, Blob> files) throws ChangeException {
    Map<String, byte[]> contents = new HashMap<>();
    Set<String> part = new LinkedHashSet<>();
    long size = 0;
    long total = 0;
    for (Blob blob : new LinkedHashSet<>(files.values())) {
      total += blob.size();
      if (total > MOST_CONTENTS) {
        throw new ChangeException(
            "An earlier version has more than " + (MOST_CONTENTS >> 20) + " MiB of pages");
      }
      if (size + blob.size() > GitCommands.MOST_CONTENTS) {
        contents.putAll(git.contents(part));
        part.clear();
        size = 0;
      }
      part.add(blob.id());
      size += blob.size();
    }
    contents.putAll(git.contents(part));
    return contents;
  }
}
