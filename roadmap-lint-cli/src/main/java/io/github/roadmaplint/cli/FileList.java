package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.source.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that another program lists for {@code --files-from}.
 *
 * @param paths those that exist
 * @param notes notes for the user about the others, as sentences without full stop
 */
record FileList(List<Path> paths, List<String> notes) {
  /** In bytes: the list of a million files. */
  private static final int MOST = 64 << 20;

  FileList {
    paths = List.copyOf(paths);
    notes = List.copyOf(notes);
  }

  /** The list that an invocation names; empty if it names none. */
  static Optional<FileList> of(Invocation invocation, ProcessIo io)
      throws UsageException, IOException {
    Optional<String> file = invocation.value("--files-from");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (!invocation.operands().isEmpty()) {
      throw new UsageException("--files-from cannot be combined with paths or standard input (-).");
    }
    byte[] list = file.get().equals("-") ? io.in().readNBytes(MOST + 1) : read(file.get());
    if (list.length > MOST) {
      throw new UsageException("The list of --files-from is larger than 64 MiB.");
    }
    Optional<String> encoding = Utf8.byMark(list);
    if (encoding.isPresent()) {
      throw new UsageException(
          "The list of --files-from is encoded in " + encoding.get() + ", not in UTF-8.");
    }
    return Optional.of(of(Utf8.withoutMark(new String(list, StandardCharsets.UTF_8))));
  }

  private static byte[] read(String name) throws UsageException {
    try (InputStream in = Files.newInputStream(PathArguments.of(name))) {
      return in.readNBytes(MOST + 1);
    } catch (IOException unreadable) {
      throw new UsageException(
          "The list of --files-from cannot be read: " + PathArguments.shown(name) + '.');
    }
  }

  /** Names end with NUL if there is one, otherwise with a line. */
  private static FileList of(String list) throws UsageException {
    List<Path> paths = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    boolean lines = list.indexOf('\0') < 0;
    for (String name : list.split(lines ? "\r?\n" : "\0", -1)) {
      if (name.isEmpty()) {
        continue;
      }
      Path path = PathArguments.of(name);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        paths.add(path);
      } else {
        missing.add(name);
      }
    }
    return new FileList(paths, notes(missing, lines));
  }

  private static List<String> notes(List<String> missing, boolean lines) {
    if (missing.isEmpty()) {
      return List.of();
    }
    boolean quoted = lines && missing.stream().anyMatch(FileList::isQuoted);
    String skipped =
        CountWords.count(missing.size(), "file")
            + " of the list "
            + (missing.size() == 1 ? "does" : "do")
            + " not exist and "
            + (missing.size() == 1 ? "was" : "were")
            + " skipped, the first is "
            + PathArguments.shown(missing.get(0));
    return quoted
        ? List.of(
            skipped, "Names in quotation marks are not unquoted: list files with `git ... -z`")
        : List.of(skipped);
  }

  /** Git writes names with special characters so, unless it ends them with NUL. */
  private static boolean isQuoted(String name) {
    return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
  }
}
