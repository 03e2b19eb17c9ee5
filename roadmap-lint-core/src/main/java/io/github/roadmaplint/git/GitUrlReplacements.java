package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.rule.UrlReplacement;
import io.github.roadmaplint.rule.UrlReplacements;
import io.github.roadmaplint.url.WebUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which URLs were replaced, from the git history of a repository. The history is read on first use,
 * newest commit first.
 */
public final class GitUrlReplacements implements UrlReplacements {
  /** The time limit; the history of ten thousand commits takes a quarter of it. */
  private static final long SECONDS = 60;

  private static final int LONGEST_CHAIN = 10;
  private static final String NEEDS =
      "url/mended-elsewhere needs the git history of the repository";

  private static final List<String> LOG =
      List.of(
          "log",
          "--format=" + LogReader.FORMAT,
          "--encoding=UTF-8",
          "--patch",
          "--unified=0",
          "--inter-hunk-context=0",
          "--diff-algorithm=myers",
          "--find-renames",
          "-l1000",
          "--diff-filter=AMR",
          "--no-merges",
          "--no-ext-diff",
          "--no-textconv",
          "--no-color",
          "--no-show-signature",
          "--ignore-submodules=all",
          "--src-prefix=a/",
          "--dst-prefix=b/",
          "--relative",
          "HEAD",
          "--",
          "*.md",
          "*.MD",
          "*.markdown",
          "*.mdx",
          "*.json",
          "*.yml",
          "*.yaml");

  private final Path root;
  private final Function<String, Optional<String>> pages;
  private final Map<String, Set<String>> standing = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<UrlReplacementTable> read = Optional.empty();
  private MovedPrefixes prefixes = MovedPrefixes.in(Map.of());

  /**
   * The history of a repository.
   *
   * @param root its folder
   * @param pages the current text of a file, by its path in the folder; empty if it is deleted
   */
  public GitUrlReplacements(Path root, Function<String, Optional<String>> pages) {
    this.root = root;
    this.pages = pages;
  }

  /** Notes for the user about the history, as sentences without full stop. */
  public synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public Optional<UrlReplacement> of(WebUrl url) {
    String old = url.normalized();
    Optional<UrlReplacementTable.Entry> known = entry(old);
    return known.isPresent()
        ? known
            .filter(entry -> !entry.disputed() && isGone(old, entry))
            .flatMap(entry -> urlReplacement(old, entry))
        : moved(url);
  }

  private Optional<UrlReplacementTable.Entry> entry(String url) {
    return Optional.ofNullable(table().entries().get(url));
  }

  private synchronized UrlReplacementTable table() {
    if (read.isEmpty()) {
      read = Optional.of(new UrlReplacementTable()); // a failure is not repeated for every link
      UrlReplacementTable table = readHistory();
      read = Optional.of(table);
      prefixes = MovedPrefixes.in(table.entries());
    }
    return read.get();
  }

  /** The replacement of a URL whose beginning moved, unless it was added after that. */
  private synchronized Optional<UrlReplacement> moved(WebUrl url) {
    return prefixes
        .of(url.normalized())
        .filter(move -> !table().isIntroducedSince(url.normalized(), move.newest().order()))
        .map(
            move ->
                new UrlReplacement(
                    Optional.of(move.applyTo(url)),
                    move.newest().id(),
                    move.newest().date(),
                    Optional.of(
                        new UrlReplacement.MovedPrefix(move.from(), move.to(), move.urls()))));
  }

  /** Whether one of the changed pages still does not contain the old URL. */
  private synchronized boolean isGone(String url, UrlReplacementTable.Entry entry) {
    return entry.paths().stream()
        .anyMatch(path -> !standing.computeIfAbsent(path, this::urlsIn).contains(url));
  }

  private Set<String> urlsIn(String path) {
    Set<String> urls = new HashSet<>();
    for (String line : pages.apply(path).orElse("").split("\n", -1)) {
      WrittenUrl.in(line).forEach(url -> urls.add(url.normal()));
    }
    return urls;
  }

  /** The replacement can have been replaced itself, and even by the old URL. */
  private Optional<UrlReplacement> urlReplacement(String old, UrlReplacementTable.Entry first) {
    UrlReplacementTable.Entry entry = first;
    for (int i = 0; i < LONGEST_CHAIN && entry.replacement().isPresent(); i++) {
      String now = WebUrl.of(entry.replacement().get()).normalized();
      if (now.equals(old)) {
        return Optional.empty();
      }
      Optional<UrlReplacementTable.Entry> next =
          entry(now).filter(later -> !later.disputed() && isGone(now, later));
      if (next.isEmpty()) {
        break;
      }
      entry = next.get();
    }
    return Optional.of(
        new UrlReplacement(entry.replacement(), entry.id(), entry.date(), Optional.empty()));
  }

  private UrlReplacementTable readHistory() {
    Optional<Git> git = Git.at(root);
    if (git.isEmpty()) {
      notes.add(NEEDS + ", but git is not installed");
      return new UrlReplacementTable();
    }
    try {
      return isWhole(git.get()) ? log(git.get()) : new UrlReplacementTable();
    } catch (IOException notStarted) {
      notes.add(NEEDS + ", but git cannot be started");
      return new UrlReplacementTable();
    }
  }

  /** Whether there is a history; adds a note if there is none, or only the end of one. */
  private boolean isWhole(Git git) throws IOException {
    StringBuilder output = new StringBuilder();
    Git.End end =
        git.run(
            List.of("rev-parse", "--is-shallow-repository"),
            SECONDS,
            out -> output.append(new String(out.readNBytes(100), UTF_8)));
    if (end != Git.End.WHOLE) {
      notes.add(NEEDS + ", but git cannot read a history here");
      return false;
    }
    if (output.toString().strip().equals("true")) {
      notes.add(NEEDS + ", but this clone is shallow (`git fetch --unshallow`)");
    }
    return true;
  }

  private UrlReplacementTable log(Git git) throws IOException {
    UrlReplacementTable fixed = new UrlReplacementTable();
    Git.End end = git.run(LOG, SECONDS, out -> new LogReader(out, fixed).read());
    if (end == Git.End.CUT) {
      notes.add(
          "url/mended-elsewhere has read the git history only back to " + fixed.oldest() + " only");
    } else if (end == Git.End.REFUSED) {
      notes.add(NEEDS + ", but git failed to print it");
    }
    fixed.end();
    return fixed;
  }
}
