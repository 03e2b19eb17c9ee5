package io.github.roadmaplint.publication;

import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** Link destinations as markdown-it writes them into HTML. */
final class Href {
  private static final String HEX = "0123456789ABCDEF";
  private static final String KEPT = ";/?:@&=+$,-_.!~*'()#";

  private Href() {}

  /** Percent-encodes characters that a URL cannot contain. Encoded characters are not changed. */
  static String of(String url) {
    String ascii = withAsciiHost(WhitespaceTrim.strip(url));
    StringBuilder out = new StringBuilder(ascii.length() + 16);
    for (int i = 0; i < ascii.length(); ) {
      int c = ascii.codePointAt(i);
      boolean encoded = c == '%' && isHex(ascii, i + 1) && isHex(ascii, i + 2);
      boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
      if (encoded || kept) {
        out.append((char) c);
      } else {
        encode(c, out);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Whether the site keeps a link with this destination as it is written. */
  static boolean isRefused(String url) {
    if (url.startsWith("http")) {
      return false;
    }
    String start = WhitespaceTrim.strip(url).toLowerCase(java.util.Locale.ROOT);
    return start.startsWith("javascript:")
        || start.startsWith("vbscript:")
        || start.startsWith("file:")
        || start.startsWith("data:");
  }

  private static void encode(int c, StringBuilder out) {
    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    for (byte b : Character.toString(lone ? 0xFFFD : c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }

  private static String withAsciiHost(String url) {
    int start = url.indexOf("://") + 3;
    if (start < 3) {
      return url;
    }
    int end = start;
    boolean ascii = true;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      ascii &= url.charAt(end) < 0x80;
      end++;
    }
    return ascii ? url : url.substring(0, start) + ascii(url, start, end) + url.substring(end);
  }

  private static String ascii(String url, int start, int end) {
    String host = url.substring(start, end);
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException impossible) {
      return host;
    }
  }
}
