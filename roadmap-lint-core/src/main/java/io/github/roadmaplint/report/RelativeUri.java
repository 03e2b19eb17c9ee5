package io.github.roadmaplint.report;

import io.github.roadmaplint.text.Ascii;
import java.nio.charset.StandardCharsets;

/** A path as a relative URI reference (RFC 3986). */
final class RelativeUri {
  private static final String HEX = "0123456789ABCDEF";
  private static final String KEPT = "-._~!$&'()*+,;=@/";

  private RelativeUri() {}

  /**
   * Percent-encodes characters that are not allowed in a path, including a colon, which would end a
   * scheme. A lone surrogate, which a URI cannot contain, becomes a question mark.
   */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (Ascii.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
