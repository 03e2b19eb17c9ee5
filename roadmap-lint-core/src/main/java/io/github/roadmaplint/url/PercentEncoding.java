package io.github.roadmaplint.url;

import io.github.roadmaplint.text.Ascii;
import java.nio.charset.StandardCharsets;

/** Decodes percent-encoding, and normalizes it in paths and queries (RFC 3986, section 6.2.2). */
public final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * Decodes characters that need no encoding, encodes characters that need it, and writes
   * hexadecimal digits in upper case. Separators of a URL are not changed: {@code %2F} is not a
   * slash.
   */
  static String normal(String written) {
    StringBuilder normal = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); ) {
      int c = written.codePointAt(at);
      int encoded = c == '%' ? encoded(written, at) : -1;
      if (encoded >= 0) {
        append(normal, (char) encoded);
        at += 3;
      } else {
        if (c < 0x80) {
          normal.append((char) c);
        } else {
          for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
            encode(normal, b & 0xff);
          }
        }
        at += Character.charCount(c);
      }
    }
    return normal.toString();
  }

  /** Decodes every character; a percent sign without two digits is not changed. */
  public static String decoded(String written) {
    byte[] octets = written.getBytes(StandardCharsets.UTF_8);
    String latin = new String(octets, StandardCharsets.ISO_8859_1);
    int length = 0;
    for (int at = 0; at < octets.length; length++) {
      int encoded = latin.charAt(at) == '%' ? encoded(latin, at) : -1;
      octets[length] = (byte) (encoded >= 0 ? encoded : latin.charAt(at));
      at += encoded >= 0 ? 3 : 1;
    }
    return new String(octets, 0, length, StandardCharsets.UTF_8);
  }

  /** Encodes every character of a text that has a meaning in a URL. */
  static String component(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      append(encoded, (char) (b & 0xff));
    }
    return encoded.toString();
  }

  private static void append(StringBuilder normal, char octet) {
    if (isUnreserved(octet)) {
      normal.append(octet);
    } else {
      encode(normal, octet);
    }
  }

  private static void encode(StringBuilder normal, int octet) {
    normal.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }

  /** The octet that is encoded at an offset; -1 when there is none. */
  private static int encoded(String text, int percent) {
    if (percent + 2 >= text.length()) {
      return -1;
    }
    int high = hex(text.charAt(percent + 1));
    int low = hex(text.charAt(percent + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static boolean isUnreserved(char c) {
    return Ascii.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
  }
}
