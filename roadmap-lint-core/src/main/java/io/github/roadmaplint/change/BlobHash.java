package io.github.roadmaplint.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The ids that git gives to the contents of files. */
final class BlobHash {
  /** The length of an id in hexadecimal digits, if the repository uses SHA-256. */
  private static final int LONG = 64;

  private BlobHash() {}

  /** Whether an id is the one of a content. */
  static boolean isOf(byte[] content, String id) {
    return hash(content, id.length() == LONG ? "SHA-256" : "SHA-1").equals(id);
  }

  private static String hash(byte[] content, String algorithm) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      digest.update(("blob " + content.length + '\0').getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("The JVM has no " + algorithm, never);
    }
  }
}
