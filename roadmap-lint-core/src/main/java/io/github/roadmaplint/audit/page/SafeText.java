package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.text.Secrets;
import io.github.roadmaplint.text.Shortened;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts of the repository as the page contains them. The templates escape markup; this class shows
 * invisible characters, hides secrets, and limits the length, as other reports do.
 */
final class SafeText {
  /** The length of a message, a help, a title or a path, in characters. */
  private static final int LONGEST = 500;

  private static final int ID_DIGITS = 12;
  private static final Pattern SAFE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\\\^`{|}]+");

  private SafeText() {}

  /** A text in one line. */
  static String of(String text) {
    return shortened(text, LONGEST);
  }

  /**
   * A text that can have line ends. Its secrets are hidden before it is shortened, because half of
   * a URL does not show that a password is in it.
   *
   * @param most how many UTF-16 units it may have
   */
  static String shortened(String text, int most) {
    return Escaper.escapeCharacters(Shortened.of(Secrets.hide(text), most));
  }

  /**
   * A name in an id: the name itself if it consists of lower-case letters, digits and hyphens, or
   * else digits that identify it.
   */
  static String id(String name) {
    return SAFE_ID.matcher(name).matches() ? name : digits(name);
  }

  /** Digits that identify a name in an id. */
  static String digits(String name) {
    return HexFormat.of().formatHex(sha256(name)).substring(0, ID_DIGITS);
  }

  /** A URL of a web page; empty if it is anything else. */
  static Optional<String> url(Optional<String> url) {
    return url.filter(text -> WEB.matcher(text).matches() && Escaper.escape(text).equals(text));
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
