package io.github.roadmaplint.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.change.ChangedFile.OldFile;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.FileReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A change between two versions of some files, without git. */
public final class ScriptedChange {
  private ScriptedChange() {}

  /**
   * The change of a repository.
   *
   * @param before the texts of the files before, by path
   * @param after the texts of the same files after it; a file that is not among them is deleted
   * @param now the repository after the change
   */
  public static Changes of(
      Map<String, String> before, Map<String, String> after, DiskWorkspace now) {
    Map<String, byte[]> deleted = bytes(before);
    deleted.keySet().removeIf(now.paths()::contains);
    Map<String, byte[]> added = bytes(after);
    added.keySet().removeAll(before.keySet());
    Map<String, String> renames = Renames.between(deleted, added);
    Map<String, ChangedFile> files = new HashMap<>();
    after.forEach(
        (path, text) -> {
          String old = renames.getOrDefault(path, path);
          files.put(path, file(path, text, old, Optional.ofNullable(before.get(old))));
        });
    Set<String> gone = new HashSet<>(deleted.keySet());
    Map<String, ReadResult> texts = new HashMap<>();
    before.forEach((path, text) -> texts.put(path, FileReader.typed(path, text.getBytes(UTF_8))));
    deleted.keySet().removeAll(renames.values());
    Map<String, ReadResult> removed = new HashMap<>(texts);
    removed.keySet().retainAll(deleted.keySet());
    ChangeSet changes = new ChangeSet("", files, removed, added.keySet(), gone);
    List<String> paths = List.copyOf(new TreeSet<>(changes.pathsBefore(now.paths(), path -> true)));
    return new RepositoryChanges(changes, now.ofVersion(paths, texts), now);
  }

  private static ChangedFile file(String path, String text, String old, Optional<String> before) {
    if (before.isEmpty()) {
      return new ChangedFile(path, Optional.empty(), LineRanges.ALL);
    }
    OldFile file = new OldFile(old, FileReader.typed(old, before.get().getBytes(UTF_8)));
    return new ChangedFile(path, Optional.of(file), LineRanges.between(before.get(), text));
  }

  private static Map<String, byte[]> bytes(Map<String, String> texts) {
    Map<String, byte[]> bytes = new HashMap<>();
    texts.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
    return bytes;
  }
}
