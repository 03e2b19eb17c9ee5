package io.github.roadmaplint.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes settings files, which editors and shells save in several encodings. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text without its byte order mark; nothing when the bytes are not UTF-8. */
  public static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(withoutMark(text)) : Optional.empty();
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  /** The text without a leading byte order mark. */
  public static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The message for bytes that are not UTF-8, as the rest of a sentence. */
  public static String defect(byte[] bytes) {
    boolean halves = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    return otherEncoding(bytes)
        .or(() -> halves ? Optional.of("UTF-16") : Optional.empty())
        .map(name -> "is encoded in " + name + ", not in UTF-8")
        .orElse("is not encoded in UTF-8");
  }

  /**
   * UTF-16 or UTF-32 if the bytes certainly have that encoding: by their byte order mark, or by the
   * zero bytes of Latin letters, which UTF-8 text does not contain.
   */
  public static Optional<String> otherEncoding(byte[] bytes) {
    return byMark(bytes).or(() -> byZeros(bytes));
  }

  /** UTF-16 or UTF-32 if the bytes begin with a byte order mark of that encoding. */
  public static Optional<String> byMark(byte[] bytes) {
    int first = unit(bytes, 0);
    int second = unit(bytes, 2);
    if ((first == 0xFFFE && second == 0) || (first == 0 && second == 0xFEFF)) {
      return Optional.of("UTF-32");
    }
    if (first == 0xFFFE || first == 0xFEFF) {
      return Optional.of("UTF-16");
    }
    return Optional.empty();
  }

  private static int unit(byte[] bytes, int at) {
    return at + 1 < bytes.length ? (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF) : -1;
  }

  private static Optional<String> byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int all = zeros[0] + zeros[1];
    if (bytes.length % 4 == 0 && all >= 6 && all > bytes.length * 0.7 && all < bytes.length) {
      return Optional.of("UTF-32");
    }
    boolean halves = all > bytes.length * 0.3 && Math.min(zeros[0], zeros[1]) * 10 <= all;
    return bytes.length % 2 == 0 && all >= 4 && halves ? Optional.of("UTF-16") : Optional.empty();
  }
}
