package io.github.roadmaplint.local;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Unicode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the anchors of the headings of one page, as GitHub does: in lower case, without characters
 * that are not in words, spaces as hyphens, and with a number if an anchor is repeated. Kramdown
 * (for GitHub's Markdown), github-slugger and Hugo do the same for letters and digits. VitePress
 * also writes hyphens for punctuation and removes accents.
 */
final class Anchors {
  /** {@code \p{Word}} of Ruby: letters, marks, decimal digits and connectors such as {@code _}. */
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

  private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]+:");

  /** What VitePress writes as a hyphen. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\s~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'“”‘’<>,.?/]+");

  private static final Pattern ACCENT = Pattern.compile("[\u0300-\u036F\u0000-\u001F]");

  private final Map<String, Integer> used = new HashMap<>();
  private final AnchorStyle style;

  Anchors(AnchorStyle style) {
    this.style = style;
  }

  /** The anchor of the next heading. */
  String next(String text) {
    String anchor = of(text, style);
    int times = used.merge(anchor, 1, Integer::sum);
    return times == 1 ? anchor : anchor + '-' + (times - 1);
  }

  /** The anchor of a heading that is the only one. */
  static String of(String text, AnchorStyle style) {
    return style == AnchorStyle.VITEPRESS ? ofVitePress(text) : of(text);
  }

  /**
   * The anchor in VitePress, composed: it leaves the parts of Japanese and Korean letters apart,
   * but links are written in whole letters.
   */
  private static String ofVitePress(String text) {
    String letters =
        ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String words = SPECIAL.matcher(letters).replaceAll("-").replaceAll("^-+|-+$", "");
    boolean digit = !words.isEmpty() && Ascii.isDigit(words.charAt(0));
    String anchor = (digit ? "_" : "") + words.toLowerCase(Locale.ROOT);
    return Normalizer.normalize(anchor, Normalizer.Form.NFC);
  }

  static String of(String text) {
    return NOT_IN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
  }

  /**
   * The anchors that other renderers make: kramdown keeps only letters and digits of ASCII, and
   * Rails, MkDocs and VitePress write only one hyphen between two words.
   */
  static Set<String> ofOthers(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String ascii = lower.replaceAll("^[^a-z]+|[^a-z0-9 -]", "").replace(' ', '-');
    String words = lower.replaceAll("[^\\p{L}\\p{M}\\p{Nd}_]+", "-");
    return Stream.of(ascii, words, words.replace('_', '-'), of(text))
        .flatMap(it -> Stream.of(it, withSingleHyphens(it)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String withSingleHyphens(String anchor) {
    return anchor.replaceAll("-+", "-").replaceAll("^-|-$", "");
  }

  /** A text without the names of emoji. */
  static String withoutShortcodes(String text) {
    return SHORTCODE.matcher(text).replaceAll("");
  }

  /** Whether all renderers agree about the anchor of a text. */
  static boolean isExact(String text) {
    return text.codePoints().allMatch(Anchors::isExact)
        && !SHORTCODE.matcher(text).find()
        && text.equals(text.strip());
  }

  private static boolean isExact(int c) {
    if (c < 0x80) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> true;
      case Character.CONNECTOR_PUNCTUATION -> false;
      default -> Unicode.isPunctuation(c);
    };
  }

  /** The letters and digits of a text in lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    return letters.toString();
  }
}
