package io.github.roadmaplint.rewrite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may do what with a file: a file that takes the place of another one is to have the same. */
final class Access {
  private Access() {}

  /**
   * Gives a file the permissions of another one, and its group and owner where the system lets us:
   * files of a user that root mends stay the user's.
   *
   * @throws IOException if the permissions cannot be copied
   */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributes old;
    try {
      old = Files.readAttributes(from, PosixFileAttributes.class);
    } catch (UnsupportedOperationException notPosix) {
      return; // The file system has other ways, which new files inherit from their folder.
    }
    copyOwner(old, to);
    Files.setPosixFilePermissions(to, old.permissions());
  }

  private static void copyOwner(PosixFileAttributes old, Path to) {
    try {
      PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
      PosixFileAttributes fresh = view.readAttributes();
      if (!fresh.group().equals(old.group())) {
        view.setGroup(old.group());
      }
      if (!fresh.owner().equals(old.owner())) {
        view.setOwner(old.owner());
      }
    } catch (IOException notAllowed) {
      // Then the new file belongs to whoever has asked for it.
    }
  }
}
