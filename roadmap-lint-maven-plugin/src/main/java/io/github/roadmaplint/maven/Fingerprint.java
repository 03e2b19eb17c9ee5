package io.github.roadmaplint.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** A fingerprint to detect changes. */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Adds a value. Its length goes before it, so that no two lists of values look alike. */
  Fingerprint add(Object value) {
    byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds a file: its name, length and time, for reading all of them is most of a run. */
  Fingerprint addFile(Path file) {
    add(file);
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return add(facts.size()).add(facts.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    } catch (IOException gone) {
      return add("gone");
    }
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
