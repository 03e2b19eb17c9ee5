package io.github.roadmaplint.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes settings, which editors and shells save in several encodings. */
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

  /** A text without the byte order mark that it may begin with. */
  public static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** What is to be said of bytes that are not UTF-8, as the rest of a sentence. */
  public static String defect(byte[] bytes) {
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
    boolean halves = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    return marked || halves ? "is encoded in UTF-16, not in UTF-8" : "is not encoded in UTF-8";
  }
}
