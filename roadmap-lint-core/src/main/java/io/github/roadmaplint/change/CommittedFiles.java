package io.github.roadmaplint.change;

import io.github.roadmaplint.parallel.Lazy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files git can restore: those with the same content in the last commit, in the index and on
 * disk. The contents are compared here and not by git, see {@link GitChanges}. Git is run when the
 * first file is compared.
 */
public final class CommittedFiles {
  private static final String AGAIN = ", then run `fix` again";

  private final Path root;
  private final boolean inGit;
  private final Lazy<State> known = new Lazy<>(this::read);

  /**
   * The files of a repository.
   *
   * @param inGit whether it is in a checkout
   */
  public CommittedFiles(Path root, boolean inGit) {
    this.root = root;
    this.inGit = inGit;
  }

  /**
   * The ids of the contents, by path.
   *
   * @param links the paths of symbolic links
   * @param failure why they are not known
   */
  private record State(
      Map<String, String> head, Map<String, String> index, List<String> links, String failure) {
    static State failed(String failure) {
      return new State(Map.of(), Map.of(), List.of(), failure);
    }
  }

  /** Whether the files are in a checkout, even one that git cannot read. */
  public boolean areInGit() {
    return inGit;
  }

  /**
   * Why git could not restore a file.
   *
   * @param content what the file contains now
   * @return sentences without the last full stop, the last one says what to do; nothing if git can
   *     restore it
   */
  public Optional<String> objection(String path, byte[] content) {
    if (!inGit) {
      return Optional.of(
          "it is not in a git repository, so it could not be restored. Create one and commit the"
              + " file"
              + AGAIN);
    }
    State state = known.get();
    if (!state.failure().isEmpty()) {
      return Optional.of(state.failure());
    }
    String committed = state.head().get(path);
    if (committed == null) {
      return Optional.of("it is not committed, so it could not be restored. Commit it" + AGAIN);
    }
    boolean same = committed.equals(state.index().get(path)) && isOf(content, committed);
    return same
        ? Optional.empty()
        : Optional.of("it has changes that are not committed. Commit them" + AGAIN);
  }

  /** Git can write line ends to disk that are not in the commit. */
  private static boolean isOf(byte[] content, String id) {
    return BlobHash.isOf(content, id) || BlobHash.isOf(LineEnds.withoutReturns(content), id);
  }

  /** A symbolic link of the repository that would lead to nothing without the file. */
  public Optional<String> linkTo(String path) {
    List<String> links = inGit ? known.get().links() : List.of();
    return links.stream().filter(link -> isLink(link, path)).findFirst();
  }

  private boolean isLink(String link, String path) {
    try {
      Path place = root.resolve(link);
      return Files.isSymbolicLink(place) && Files.isSameFile(place, root.resolve(path));
    } catch (IOException | InvalidPathException leadsToNothing) {
      return false;
    }
  }

  private State read() {
    try {
      GitCommands git = GitCommands.at(root);
      Optional<String> head = git.line("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
      if (head.isEmpty()) {
        return State.failed("");
      }
      List<String> index = git.fields(List.of("ls-files", "-z", "--stage"));
      return new State(
          ids(git.fields(List.of("ls-tree", "-r", "-z", head.get())), 2),
          ids(index, 1),
          links(index),
          "");
    } catch (ChangeException unknown) {
      return State.failed("it is not known whether the file is committed. " + unknown.getMessage());
    }
  }

  /**
   * The ids of regular files.
   *
   * @param fields mode, id and others, separated by spaces, then a tab and the path
   * @param position that of the id
   */
  private static Map<String, String> ids(List<String> fields, int position) {
    Map<String, String> ids = new HashMap<>();
    for (String field : fields) {
      int tab = field.indexOf('\t');
      String[] parts = field.substring(0, Math.max(0, tab)).split(" ", -1);
      if (parts.length == 3 && parts[0].startsWith("100")) {
        ids.merge(field.substring(tab + 1), parts[position], (one, other) -> "in conflict");
      }
    }
    return ids;
  }

  /** The paths of symbolic links, from fields as for {@link #ids}. */
  private static List<String> links(List<String> fields) {
    return fields.stream()
        .filter(field -> field.startsWith("120000 "))
        .map(field -> field.substring(field.indexOf('\t') + 1))
        .toList();
  }
}
