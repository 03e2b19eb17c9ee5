package io.github.roadmaplint.layout;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Language tags in file names: {@code ko}, {@code zh-Hans}, {@code pt_BR}. */
final class LanguageTag {
  private static final int LONGEST = 35;

  /** Two-letter language codes, ISO 639-1. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /**
   * Languages without a two-letter code; most three-letter codes could also be a file extension.
   */
  private static final Set<String> LONG = Set.of("ceb", "ckb", "cmn", "fil", "haw", "hmn", "yue");

  private LanguageTag() {}

  /** Whether the text is a well-formed tag (BCP 47) of a known language. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String tag = normalized(text);
    String language = language(tag);
    return (LANGUAGES.contains(language) || LONG.contains(language)) && isWellFormed(tag);
  }

  /** The normalized tag: {@code pt_BR} and {@code pt-br} are the same. */
  static String normalized(String text) {
    return text.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** Whether a tag is English, with any region. */
  static boolean isEnglish(String text) {
    return language(normalized(text)).equals("en");
  }

  private static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static boolean isWellFormed(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }
}
