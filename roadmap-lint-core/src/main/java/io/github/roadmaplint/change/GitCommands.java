package io.github.roadmaplint.change;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.git.Git;
import io.github.roadmaplint.text.Quoted;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions about a repository that git answers; every failure says what to do. */
final class GitCommands {
  /** The time limit of each command. */
  private static final long SECONDS = 60;

  /** In bytes: the list of a million files. */
  private static final int MOST_LIST = 128 << 20;

  /** In bytes: larger files are not read. */
  static final int MOST_CONTENT = 10 << 20;

  /** In bytes: all files of a change. */
  static final long MOST_CONTENTS = 64L << 20;

  /** Not an id: marks that there are more contents than that. */
  private static final String TOO_LARGE = "";

  private final Git git;

  private GitCommands(Git git) {
    this.git = git;
  }

  /** Git for a repository. It runs no program that the repository names. */
  static GitCommands at(Path root) throws ChangeException {
    Optional<Git> git = Git.at(root);
    if (git.isEmpty()) {
      throw new ChangeException(
          "Changes are read with git, which is not installed. Install it, or name the changed files"
              + " with --files-from");
    }
    try {
      GitCommands commands = new GitCommands(git.get());
      commands.checkRepository(root);
      return new GitCommands(
          git.get()
              .withoutFilters(SECONDS)
              .orElseThrow(
                  () ->
                      new ChangeException(
                          "The git configuration contains a filter with an unusual name. Rename it:"
                              + " run git config --get-regexp ^filter")));
    } catch (IOException notStarted) {
      throw notStarted(notStarted);
    }
  }

  /**
   * The same, with another index of this repository. The index of another repository is ignored: a
   * hook can check several.
   */
  GitCommands withIndex(Path index) throws ChangeException {
    Optional<String> folder = line("rev-parse", "--absolute-git-dir");
    return folder.isPresent() && isIn(index, Path.of(folder.get()))
        ? new GitCommands(git.withIndex(index))
        : this;
  }

  private static boolean isIn(Path file, Path folder) {
    try {
      Path parent = file.getParent();
      return parent != null && Files.isRegularFile(file) && Files.isSameFile(parent, folder);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void checkRepository(Path root) throws ChangeException, IOException {
    Git.Output output = git.read(List.of("rev-parse", "--is-inside-work-tree"), SECONDS, 100);
    if (output.end() != Git.End.WHOLE && output.error().contains("not a git repository")) {
      throw new ChangeException(
          Quoted.of(root.toString(), 200)
              + " is not in a git repository, so it has no changes. Check it without --since and"
              + " --staged");
    }
    if (output.end() != Git.End.WHOLE) {
      throw refused(output);
    }
    if (!output.text().strip().equals("true")) {
      throw new ChangeException(
          Quoted.of(root.toString(), 200) + " has no working tree, so it has no changes");
    }
  }

  private static ChangeException notStarted(IOException failure) {
    return new ChangeException("Git cannot be started: " + failure.getMessage());
  }

  private static ChangeException refused(Git.Output output) {
    return new ChangeException(
        output.end() == Git.End.CUT
            ? "Git has not answered within " + SECONDS + " seconds, or its answer is too long"
            : "Git cannot read the repository: " + Quoted.of(output.error(), 200));
  }

  /** The one line that a command prints; empty if git refuses. */
  Optional<String> line(String... arguments) throws ChangeException {
    try {
      Git.Output output = git.read(List.of(arguments), SECONDS, 1_000);
      if (output.end() == Git.End.CUT) {
        throw refused(output);
      }
      return Optional.of(output.text().strip())
          .filter(text -> output.end() == Git.End.WHOLE && !text.isEmpty());
    } catch (IOException failure) {
      throw notStarted(failure);
    }
  }

  /** The fields that a command with {@code -z} prints. */
  List<String> fields(List<String> arguments) throws ChangeException {
    List<String> fields = new ArrayList<>();
    try {
      Git.Output output =
          git.run(arguments, new byte[0], SECONDS, out -> split(out.readNBytes(MOST_LIST), fields));
      if (output.end() != Git.End.WHOLE) {
        throw refused(output);
      }
      return fields;
    } catch (IOException failure) {
      throw notStarted(failure);
    }
  }

  private static void split(byte[] output, List<String> fields) {
    int start = 0;
    for (int i = 0; i < output.length; i++) {
      if (output[i] == 0) {
        fields.add(new String(output, start, i - start, UTF_8));
        start = i + 1;
      }
    }
  }

  /**
   * The contents of files in the history or in the index, by id; without those that are too large.
   */
  Map<String, byte[]> contents(Collection<String> ids) throws ChangeException {
    Map<String, byte[]> contents = new HashMap<>();
    if (ids.isEmpty()) {
      return contents;
    }
    List<String> wanted = List.copyOf(ids);
    List<String> missing = new ArrayList<>();
    byte[] input = (String.join("\n", wanted) + '\n').getBytes(ISO_8859_1);
    try {
      Git.Output output =
          git.run(
              List.of("cat-file", "--batch"),
              input,
              SECONDS,
              out -> read(new DataInputStream(out), wanted, contents, missing));
      if (contents.containsKey(TOO_LARGE)) {
        throw tooLarge();
      }
      if (output.end() != Git.End.WHOLE) {
        throw refused(output);
      }
    } catch (IOException failure) {
      throw notStarted(failure);
    }
    if (!missing.isEmpty()) {
      throw new ChangeException(
          "This clone lacks the content of "
              + (missing.size() == 1 ? "1 changed file" : missing.size() + " changed files")
              + ". Make a clone without --filter, or run git fetch --refetch"
              + " --no-filter");
    }
    return contents;
  }

  /** A change whose contents do not fit into memory together. */
  static ChangeException tooLarge() {
    return new ChangeException(
        "The contents of the changed files are larger than "
            + (MOST_CONTENTS >> 20)
            + " MiB together. Check the files themselves, or compare with a later commit");
  }

  private static void read(
      DataInputStream in, List<String> ids, Map<String, byte[]> contents, List<String> missing)
      throws IOException {
    long total = 0;
    for (String id : ids) {
      String[] head = head(in).split(" ", -1);
      if (head.length != 3) {
        missing.add(id);
        continue;
      }
      long size = Long.parseLong(head[2]);
      total += size;
      if (total > MOST_CONTENTS) {
        contents.put(TOO_LARGE, new byte[0]);
        return; // the rest is not read
      }
      if (size > MOST_CONTENT) {
        in.skipNBytes(size);
      } else {
        byte[] content = new byte[(int) size];
        in.readFully(content);
        contents.put(id, content);
      }
      in.skipNBytes(1);
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.length() < 200) {
      line.append((char) next);
      next = in.read();
    }
    return line.toString();
  }
}
