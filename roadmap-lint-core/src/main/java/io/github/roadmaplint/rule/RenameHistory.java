package io.github.roadmaplint.rule;

import java.util.Optional;

/** What files and pages of the repository were before, as far as git knows it. */
public interface RenameHistory {
  /** Nothing is known. */
  RenameHistory NONE =
      new RenameHistory() {
        @Override
        public Optional<String> movedTo(String path) {
          return Optional.empty();
        }

        @Override
        public Optional<String> textBefore(String path) {
          return Optional.empty();
        }
      };

  /** The path that a file or a folder has now, by the path that it had before. */
  Optional<String> movedTo(String path);

  /** The text of a page before the change that is checked; empty if it is the same. */
  Optional<String> textBefore(String path);
}
