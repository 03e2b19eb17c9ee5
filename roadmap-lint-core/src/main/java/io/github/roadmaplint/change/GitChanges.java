package io.github.roadmaplint.change;

import io.github.roadmaplint.change.ChangedFile.OldFile;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The changes of a repository as git lists them. Contents are compared here and not by git, which
 * would run filters that the repository configures.
 */
public final class GitChanges {
  private static final List<String> RAW =
      List.of(
          "--raw",
          "-z",
          "--no-abbrev",
          "--no-renames",
          "--relative",
          "--ignore-submodules=all",
          "--ita-invisible-in-index",
          "--no-ext-diff",
          "--no-textconv");

  private final Path root;
  private final GitCommands git;
  private final String base;
  private final List<RawChange> changes;
  private final Set<String> untracked;
  private final Optional<GitIndex> index;

  private GitChanges(
      Path root,
      GitCommands git,
      String base,
      List<RawChange> changes,
      Set<String> untracked,
      Optional<GitIndex> index) {
    this.root = root;
    this.git = git;
    this.base = base;
    this.changes = List.copyOf(changes);
    this.untracked = Set.copyOf(untracked);
    this.index = index;
  }

  /**
   * The changes of the working tree since the last commit that it has in common with another one:
   * what a pull request shows.
   *
   * @param ref the name of that other commit
   */
  public static GitChanges since(Path root, String ref) throws ChangeException {
    GitCommands git = GitCommands.at(root);
    String base = MergeBase.of(git, ref);
    List<String> list = new ArrayList<>(List.of("diff-index"));
    list.addAll(RAW);
    list.addAll(List.of(base, "--"));
    List<RawChange> changes = RawChange.parse(git.fields(list));
    Set<String> untracked =
        new HashSet<>(git.fields(List.of("ls-files", "-z", "--others", "--exclude-standard")));
    untracked.removeIf(path -> path.endsWith("/")); // a repository in this one
    return new GitChanges(root, git, base, changes, untracked, Optional.empty());
  }

  /**
   * The changes in the index since the last commit, if there is one.
   *
   * @param hook the index that git names to a hook
   */
  public static GitChanges staged(Path root, Optional<Path> hook) throws ChangeException {
    GitCommands git = GitCommands.at(root);
    git = hook.isPresent() ? git.withIndex(hook.get()) : git;
    Optional<String> head = git.line("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
    if (head.isEmpty() && git.line("rev-parse", "--verify", "--quiet", "HEAD").isPresent()) {
      throw new ChangeException(
          "Git cannot read the last commit. Run git fsck, or make a new clone");
    }
    String tree = head.isPresent() ? head.get() : emptyTree(git);
    List<String> list = new ArrayList<>(List.of("diff-index", "--cached"));
    list.addAll(RAW);
    list.addAll(List.of(tree, "--"));
    List<RawChange> changes = RawChange.parse(git.fields(list));
    Optional<RawChange> conflict = changes.stream().filter(RawChange::isUnmerged).findFirst();
    if (conflict.isPresent()) {
      throw new ChangeException(
          "The index contains unresolved conflicts, the first in "
              + Quoted.of(conflict.get().path(), 200)
              + ". Resolve them and run git add");
    }
    List<String> unstaged = new ArrayList<>(List.of("diff-files"));
    unstaged.addAll(RAW);
    GitIndex index =
        GitIndex.of(
            git.fields(List.of("ls-files", "-z", "--stage")),
            RawChange.parse(git.fields(unstaged)));
    return new GitChanges(root, git, head.orElse(""), changes, Set.of(), Optional.of(index));
  }

  private static String emptyTree(GitCommands git) throws ChangeException {
    return git.line("hash-object", "-t", "tree", "--stdin")
        .orElseThrow(() -> new ChangeException("Git cannot read the repository"));
  }

  /** The id of the commit that the changes begin from; empty if there is none yet. */
  public String base() {
    return base;
  }

  /**
   * The paths of the changed version of the repository, sorted.
   *
   * @param onDisk the paths of the working tree
   * @param listed whether a path is listed if the file exists
   */
  public List<String> paths(List<String> onDisk, Predicate<String> listed) {
    return index.isEmpty() ? onDisk : index.get().paths(onDisk, listed);
  }

  /** The contents of files that the changed version has instead of those on disk, by path. */
  public Map<String, ReadResult> texts(Predicate<String> wanted) throws ChangeException {
    if (index.isEmpty()) {
      return Map.of();
    }
    Map<String, String> ids = new TreeMap<>();
    index
        .get()
        .unstaged()
        .forEach(
            (path, id) -> {
              if (wanted.test(path)
                  && !disk(path).filter(now -> BlobHash.isOf(now, id)).isPresent()) {
                ids.put(path, id);
              }
            });
    Map<String, byte[]> contents = git.contents(new LinkedHashSet<>(ids.values()));
    Map<String, ReadResult> texts = new HashMap<>();
    ids.forEach((path, id) -> texts.put(path, FileReader.typed(path, content(id, contents))));
    return texts;
  }

  /**
   * Reads the changes.
   *
   * @param wanted the paths of the files to read
   */
  public ChangeSet read(Predicate<String> wanted) throws ChangeException {
    Map<String, RawChange> all = new TreeMap<>();
    changes.forEach(change -> all.merge(change.path(), change, GitChanges::merged));
    Set<String> appeared = new TreeSet<>(untracked);
    Set<String> gone = new TreeSet<>();
    for (RawChange change : all.values()) {
      boolean now = change.isAfter() || untracked.contains(change.path());
      if (change.isBefore()) {
        appeared.remove(change.path());
      }
      if (change.isBefore() && !now) {
        gone.add(change.path());
      } else if (!change.isBefore() && now) {
        appeared.add(change.path());
      }
    }
    return new Contents(all, appeared, gone, wanted).read();
  }

  /** A file with a conflict has a line for the conflict and one for the working tree. */
  private static RawChange merged(RawChange first, RawChange second) {
    return first.isBefore() ? first : second;
  }

  /** A file without a content is too large to be read, which its reader then reports. */
  private static byte[] content(String id, Map<String, byte[]> contents) {
    byte[] content = contents.get(id);
    return content == null ? new byte[GitCommands.MOST_CONTENT + 1] : content;
  }

  private Optional<byte[]> disk(String path) {
    try {
      Path file = root.resolve(path);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || Files.size(file) > GitCommands.MOST_CONTENT) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(in.readNBytes(GitCommands.MOST_CONTENT));
      }
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  /** Compares the contents of both versions. */
  private final class Contents {
    private final Map<String, RawChange> all;
    private final Set<String> appeared;
    private final Set<String> gone;
    private final Predicate<String> wanted;
    private Map<String, byte[]> stored = Map.of();

    Contents(
        Map<String, RawChange> all,
        Set<String> appeared,
        Set<String> gone,
        Predicate<String> wanted) {
      this.all = new TreeMap<>(all);
      this.appeared = appeared;
      this.gone = gone;
      this.wanted = wanted;
    }

    ChangeSet read() throws ChangeException {
      Map<String, byte[]> now = new HashMap<>();
      Set<String> ids = new LinkedHashSet<>();
      Set<String> paths = new TreeSet<>(all.keySet());
      paths.addAll(appeared);
      paths.removeIf(path -> !wanted.test(path));
      long total = 0;
      for (String path : List.copyOf(paths)) {
        RawChange change = all.get(path);
        Optional<byte[]> content = gone.contains(path) ? Optional.empty() : onDisk(path);
        content.ifPresent(bytes -> now.put(path, bytes));
        total += content.map(bytes -> bytes.length).orElse(0);
        if (total > GitCommands.MOST_CONTENTS) {
          throw GitCommands.tooLarge();
        }
        if (change == null || !RawChange.isFile(change.before())) {
          continue;
        }
        if (content.isPresent() && BlobHash.isOf(content.get(), change.beforeId())) {
          paths.remove(path); // the same again
        } else {
          ids.add(change.beforeId());
        }
      }
      if (index.isPresent()) {
        paths.stream().filter(path -> !gone.contains(path)).forEach(path -> addId(path, ids));
      }
      stored = git.contents(ids);
      return compare(paths, now);
    }

    private Optional<byte[]> onDisk(String path) {
      return index.isPresent() ? Optional.empty() : disk(path);
    }

    private void addId(String path, Set<String> ids) {
      RawChange change = all.get(path);
      if (change != null && RawChange.isFile(change.after())) {
        ids.add(change.afterId());
      }
    }

    private ChangeSet compare(Set<String> paths, Map<String, byte[]> now) {
      Map<String, ChangedFile> files = new HashMap<>();
      Map<String, byte[]> deleted = new HashMap<>();
      Map<String, byte[]> added = new HashMap<>();
      for (String path : paths) {
        Optional<byte[]> before = before(path);
        Optional<byte[]> after = after(path, now);
        if (gone.contains(path)) {
          deleted.put(path, before.orElse(new byte[0]));
        } else if (before.isEmpty()) {
          files.put(path, new ChangedFile(path, Optional.empty(), LineRanges.ALL));
          after.ifPresent(content -> added.put(path, content));
        } else if (after.isEmpty() || !isSame(before.get(), after.get())) {
          files.put(path, changed(path, path, before.get(), after));
        }
      }
      Map<String, String> renames = Renames.between(plain(deleted), plain(added));
      renames.forEach(
          (path, old) ->
              files.put(
                  path,
                  changed(
                      path,
                      old,
                      deleted.getOrDefault(old, new byte[0]),
                      Optional.ofNullable(added.get(path)))));
      renames.values().forEach(deleted::remove);
      Map<String, ReadResult> removed = new HashMap<>();
      deleted.forEach((path, content) -> removed.put(path, FileReader.typed(path, content)));
      return new ChangeSet(base, files, removed, appeared, gone);
    }

    private Optional<byte[]> before(String path) {
      RawChange change = all.get(path);
      return change == null || !RawChange.isFile(change.before())
          ? Optional.empty()
          : Optional.ofNullable(stored.get(change.beforeId()));
    }

    private Optional<byte[]> after(String path, Map<String, byte[]> now) {
      return index.isEmpty()
          ? Optional.ofNullable(now.get(path))
          : Optional.ofNullable(all.get(path))
              .flatMap(change -> Optional.ofNullable(stored.get(change.afterId())));
    }
  }

  private static boolean isSame(byte[] before, byte[] after) {
    return Arrays.equals(LineEnds.withoutReturns(before), LineEnds.withoutReturns(after));
  }

  private static Map<String, byte[]> plain(Map<String, byte[]> contents) {
    Map<String, byte[]> plain = new TreeMap<>();
    contents.forEach((path, content) -> plain.put(path, LineEnds.withoutReturns(content)));
    return plain;
  }

  private static ChangedFile changed(
      String path, String oldPath, byte[] before, Optional<byte[]> after) {
    byte[] old = after.isEmpty() ? before : LineEnds.like(after.get(), before);
    LineRanges added =
        after.isEmpty() ? LineRanges.ALL : LineRanges.between(text(before), text(after.get()));
    OldFile file = new OldFile(oldPath, FileReader.typed(oldPath, old));
    return new ChangedFile(path, Optional.of(file), added);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
