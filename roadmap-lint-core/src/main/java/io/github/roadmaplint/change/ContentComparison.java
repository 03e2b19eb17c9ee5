package io.github.roadmaplint.change;

import io.github.roadmaplint.change.ChangedFile.OldFile;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.workspace.FileReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares the contents of files with those in a commit. Used once, by one thread. */
final class ContentComparison {
  private final GitCommands git;
  private final WorkingFiles disk;
  private final boolean staged;
  private final ChangedPaths changed;
  private final Map<String, byte[]> now = new HashMap<>();
  private Map<String, byte[]> stored = Map.of();

  /**
   * A comparison.
   *
   * @param staged whether the files are those in the index, and not those on disk
   * @param changed the files
   */
  ContentComparison(GitCommands git, WorkingFiles disk, boolean staged, ChangedPaths changed) {
    this.git = git;
    this.disk = disk;
    this.staged = staged;
    this.changed = changed;
  }

  /**
   * Reads the files and compares them.
   *
   * @param base the id of the commit; empty if there is none yet
   * @param wanted the paths of the files to read
   */
  ChangeSet read(String base, Predicate<String> wanted) throws ChangeException {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> paths = new TreeSet<>(changed.listed().keySet());
    paths.addAll(changed.appeared());
    paths.removeIf(path -> !wanted.test(path));
    long total = 0;
    for (String path : List.copyOf(paths)) {
      RawChange change = changed.listed().get(path);
      Optional<byte[]> content = changed.gone().contains(path) ? Optional.empty() : onDisk(path);
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
    if (staged) {
      paths.stream()
          .filter(path -> !changed.gone().contains(path))
          .forEach(path -> addId(path, ids));
    }
    stored = git.contents(ids);
    return compare(base, paths);
  }

  private Optional<byte[]> onDisk(String path) {
    return staged ? Optional.empty() : disk.content(path);
  }

  private void addId(String path, Set<String> ids) {
    RawChange change = changed.listed().get(path);
    if (change != null && RawChange.isFile(change.after())) {
      ids.add(change.afterId());
    }
  }

  private ChangeSet compare(String base, Set<String> paths) {
    Map<String, ChangedFile> files = new HashMap<>();
    Map<String, byte[]> deleted = new HashMap<>();
    Map<String, byte[]> added = new HashMap<>();
    for (String path : paths) {
      Optional<byte[]> before = before(path);
      Optional<byte[]> after = after(path);
      if (changed.gone().contains(path)) {
        deleted.put(path, before.orElse(new byte[0]));
      } else if (before.isEmpty()) {
        files.put(path, new ChangedFile(path, Optional.empty(), LineRanges.ALL));
        after.ifPresent(content -> added.put(path, content));
      } else if (after.isEmpty() || !isSame(before.get(), after.get())) {
        files.put(path, file(path, path, before.get(), after));
      }
    }
    Map<String, String> renames = Renames.between(plain(deleted), plain(added));
    renames.forEach(
        (path, old) ->
            files.put(
                path,
                file(
                    path,
                    old,
                    deleted.getOrDefault(old, new byte[0]),
                    Optional.ofNullable(added.get(path)))));
    renames.values().forEach(deleted::remove);
    Map<String, ReadResult> removed = new HashMap<>();
    deleted.forEach((path, content) -> removed.put(path, FileReader.typed(path, content)));
    return new ChangeSet(base, files, removed, changed.appeared(), changed.gone());
  }

  private Optional<byte[]> before(String path) {
    RawChange change = changed.listed().get(path);
    return change == null || !RawChange.isFile(change.before())
        ? Optional.empty()
        : Optional.ofNullable(stored.get(change.beforeId()));
  }

  private Optional<byte[]> after(String path) {
    return staged
        ? Optional.ofNullable(changed.listed().get(path))
            .flatMap(change -> Optional.ofNullable(stored.get(change.afterId())))
        : Optional.ofNullable(now.get(path));
  }

  private static boolean isSame(byte[] before, byte[] after) {
    return Arrays.equals(LineEnds.withoutReturns(before), LineEnds.withoutReturns(after));
  }

  private static Map<String, byte[]> plain(Map<String, byte[]> contents) {
    Map<String, byte[]> plain = new TreeMap<>();
    contents.forEach((path, content) -> plain.put(path, LineEnds.withoutReturns(content)));
    return plain;
  }

  private static ChangedFile file(
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
