package io.github.roadmaplint.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Permissions of files: a new file gets the permissions of the file that it replaces. */
final class FilePermissions {
  private FilePermissions() {}

  /**
   * Copies the permissions of a file to another one, and its group and owner if the system allows
   * it: a file that root fixes keeps its owner.
   *
   * @throws IOException if the permissions cannot be copied
   */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributes old;
    try {
      old = Files.readAttributes(from, PosixFileAttributes.class);
    } catch (UnsupportedOperationException notPosix) {
      return; // The file system has other permissions, which new files inherit from their folder.
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
      // Then the new file belongs to the current user.
    }
  }
}
