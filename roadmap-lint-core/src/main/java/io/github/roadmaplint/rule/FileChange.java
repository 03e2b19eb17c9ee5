package io.github.roadmaplint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a fix does with files, besides the edits of one of them. Paths are relative to the root. */
public sealed interface FileChange {

  /** The new path of the file of the problem, if it gets one. */
  default Optional<String> newPath() {
    return this instanceof Rename rename ? Optional.of(rename.path()) : Optional.empty();
  }

  /** How the file of the problem is deleted, if it is. */
  default Optional<Delete> deletion() {
    return this instanceof Delete delete ? Optional.of(delete) : Optional.empty();
  }

  /** The change as texts, from which {@link #of} makes it again. */
  default List<String> fields() {
    List<String> fields = new ArrayList<>();
    if (this instanceof Rename rename) {
      fields.addAll(List.of("rename", rename.path()));
    } else if (this instanceof Merge merge) {
      fields.addAll(List.of("merge", merge.from()));
    } else if (this instanceof Delete delete) {
      fields.addAll(List.of("delete", delete.duplicateOf().orElse("")));
      fields.addAll(delete.evidence());
    }
    return fields;
  }

  /** The change with these fields; nothing for no fields. */
  static Optional<FileChange> of(List<String> fields) {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    String path = fields.get(1);
    return Optional.of(
        switch (fields.get(0)) {
          case "rename" -> new Rename(path);
          case "merge" -> new Merge(path);
          default ->
              new Delete(
                  Optional.of(path).filter(it -> !it.isEmpty()), fields.subList(2, fields.size()));
        });
  }

  /**
   * The file of the problem gets another path.
   *
   * @param path the new path
   */
  record Rename(String path) implements FileChange {}

  /**
   * The file of the problem is deleted.
   *
   * @param duplicateOf the path of the page that has everything that the deleted one has, and that
   *     links lead to afterwards; nothing if the topic of the page was removed
   * @param evidence files that show that the page is not needed: they must be committed, too
   */
  record Delete(Optional<String> duplicateOf, List<String> evidence) implements FileChange {
    /** Copies the list. */
    public Delete {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * The edits add what another page has, which the fix of a problem there deletes.
   *
   * @param from the path of that page
   */
  record Merge(String from) implements FileChange {}
}
