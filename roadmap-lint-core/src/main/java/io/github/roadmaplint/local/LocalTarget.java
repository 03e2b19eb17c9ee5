package io.github.roadmaplint.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.text.Ascii;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A destination that is a path or a fragment, not a URL.
 *
 * @param path the decoded path; empty for a place in the same page
 * @param query whether there is a query, with which GitHub shows a file in another way
 * @param fragment the decoded text after the first {@code #}
 */
public record LocalTarget(String path, boolean query, Optional<String> fragment) {
  /** What a template or a reader replaces. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{|\\{%|<%|^%[= -]|\\$\\{|\\$\\(|\\}\\}|^\\$|%7B|[<>{}\\n\\r]",
          Pattern.CASE_INSENSITIVE);

  /** Marks that mean nothing in a path, whether it is written in Markdown, MDX or HTML. */
  private static final String PLAIN = "-._~!*+,;=@/";

  private static final Set<Byte> INVISIBLE =
      Set.of(
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED);

  /** Reads a destination; empty if it is a URL, or depends on more than the repository. */
  public static Optional<LocalTarget> of(String url) {
    if (url.isEmpty()
        || url.startsWith("//")
        || url.startsWith("?")
        || url.startsWith("\\\\")
        || hasScheme(url)
        || isTemplate(url)) {
      return Optional.empty();
    }
    int hash = url.indexOf('#');
    String before = hash < 0 ? url : url.substring(0, hash);
    int question = before.indexOf('?');
    String path = question < 0 ? before : before.substring(0, question);
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(decoded(url.substring(hash + 1)));
    return Optional.of(new LocalTarget(decoded(path), question >= 0, fragment));
  }

  private static boolean hasScheme(String url) {
    int end = 0;
    while (end < url.length() && isOfScheme(url.charAt(end))) {
      end++;
    }
    return end > 0 && end < url.length() && url.charAt(end) == ':' && Ascii.isLetter(url.charAt(0));
  }

  private static boolean isOfScheme(char c) {
    return Ascii.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
  }

  /** The pattern is slow, and few URLs have one of its characters. */
  private static boolean isTemplate(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c < ' ' || c == '%' || c == '$' || c == '<' || c == '>' || c == '{' || c == '}') {
        return TEMPLATE.matcher(url).find();
      }
    }
    return false;
  }

  /** Whether the path begins at a root of the repository or the site. */
  public boolean isAbsolute() {
    return path.startsWith("/");
  }

  /** A percent-encoded text as UTF-8; unchanged if it is not encoded so. */
  public static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] all = text.getBytes(UTF_8);
    for (int i = 0; i < all.length; i++) {
      int high = all[i] == '%' && i + 2 < all.length ? Character.digit(all[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(all[i + 2], 16);
      bytes.write(low < 0 ? all[i] : high * 16 + low);
      i += low < 0 ? 0 : 2;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException notText) {
      return text;
    }
  }

  /**
   * A path or anchor as a part of a destination: readable, and without a character that could end a
   * destination, an attribute or a cell of a table, or begin code, an expression or an entity.
   */
  public static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, encoded));
    return encoded.toString();
  }

  private static void append(int c, StringBuilder encoded) {
    if (isPlain(c)) {
      encoded.appendCodePoint(c);
      return;
    }
    for (byte octet : Character.toString(c).getBytes(UTF_8)) {
      encoded.append(String.format("%%%02X", octet));
    }
  }

  private static boolean isPlain(int c) {
    return c < 0x80
        ? Ascii.isLetterOrDigit((char) c) || PLAIN.indexOf(c) >= 0
        : !Character.isSpaceChar(c) && !INVISIBLE.contains((byte) Character.getType(c));
  }
}
