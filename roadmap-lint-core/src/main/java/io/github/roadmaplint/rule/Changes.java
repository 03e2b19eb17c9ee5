package io.github.roadmaplint.rule;

import io.github.roadmaplint.layout.Entry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a change does to the repository, for rules about changes. */
public interface Changes {
  /** No change. */
  Changes NONE = new NoChanges();

  /** A renamed file before the change; empty if a file was not renamed. */
  Optional<Entry> renamedFrom(String path);

  /** The files that the change deletes, without renamed ones, sorted by path. */
  List<Entry> deleted();

  /** Whether a line of a file is new or changed. */
  boolean isAdded(String path, int line);

  /** The text of a file before the change, whatever its path was; nothing if the file is new. */
  String textBefore(String path);

  /**
   * How many new links the change adds to a host; empty if they are few, or if the repository knew
   * the host before.
   */
  OptionalInt promoted(String host);

  /** For runs that are not about a change. */
  final class NoChanges implements Changes {
    private NoChanges() {}

    @Override
    public Optional<Entry> renamedFrom(String path) {
      return Optional.empty();
    }

    @Override
    public List<Entry> deleted() {
      return List.of();
    }

    @Override
    public boolean isAdded(String path, int line) {
      return false;
    }

    @Override
    public String textBefore(String path) {
      return "";
    }

    @Override
    public OptionalInt promoted(String host) {
      return OptionalInt.empty();
    }
  }
}
