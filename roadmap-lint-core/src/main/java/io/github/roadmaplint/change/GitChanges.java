package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.FileReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  private final WorkingFiles disk;
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
    this.disk = new WorkingFiles(root);
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
    return new GitChanges(root, git, base, changes, untracked(git), Optional.empty());
  }

  private static Set<String> untracked(GitCommands git) throws ChangeException {
    Set<String> untracked =
        new HashSet<>(git.fields(List.of("ls-files", "-z", "--others", "--exclude-standard")));
    untracked.removeIf(path -> path.endsWith("/")); // a repository in this one
    return untracked;
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
                  && !disk.content(path).filter(now -> BlobHash.isOf(now, id)).isPresent()) {
                ids.put(path, id);
              }
            });
    Map<String, byte[]> contents = git.contents(new LinkedHashSet<>(ids.values()));
    Map<String, ReadResult> texts = new HashMap<>();
    ids.forEach((path, id) -> texts.put(path, FileReader.typed(path, content(id, contents))));
    return texts;
  }

  /** How many new files are not in the index; none if the working tree is compared. */
  public int notAdded(Predicate<String> wanted) throws ChangeException {
    return index.isEmpty() ? 0 : (int) untracked(git).stream().filter(wanted).count();
  }

  /**
   * Reads the changes.
   *
   * @param wanted the paths of the files to read
   */
  public ChangeSet read(Predicate<String> wanted) throws ChangeException {
    return new ContentComparison(git, disk, index.isPresent(), ChangedPaths.of(changes, untracked))
        .read(base, wanted);
  }

  /** A file without a content is too large to be read, which its reader then reports. */
  private static byte[] content(String id, Map<String, byte[]> contents) {
    byte[] content = contents.get(id);
    return content == null ? new byte[GitCommands.MOST_CONTENT + 1] : content;
  }
}
