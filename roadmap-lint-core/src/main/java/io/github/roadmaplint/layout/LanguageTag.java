package io.github.roadmaplint.layout;

import java.util.Locale;
import java.util.Set;

/** Language tags in file names: {@code ko}, {@code zh-Hans}, {@code pt_BR}. */
final class LanguageTag {
  private static final int LONGEST_LANGUAGE = 3;

  /** Two-letter language codes, ISO 639-1. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /**
   * Languages without a two-letter code; most three-letter codes could also be a file extension.
   */
  private static final Set<String> LONG =
      Set.of("ceb", "ckb", "cmn", "fil", "gsw", "haw", "hmn", "kab", "pcm", "yue");

  /** Scripts that tags of translations contain, ISO 15924. */
  private static final Set<String> SCRIPTS =
      Set.of("arab", "beng", "cyrl", "deva", "guru", "hans", "hant", "latn");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Regions that are no countries: the world, Latin America, Europe. */
  private static final Set<String> REGIONS = Set.of("001", "419", "150");

  /** Registered variants of languages that are used in names of files. */
  private static final Set<String> VARIANTS = Set.of("valencia", "tarask", "1996", "1901");

  private LanguageTag() {}

  /**
   * Whether the text is a tag (BCP 47) of known parts: {@code bi-analyst} has the form of one, but
   * is none.
   */
  static boolean is(String text) {
    int hyphen = Math.max(text.indexOf('-'), text.indexOf('_'));
    if (hyphen < 0 && text.length() > LONGEST_LANGUAGE) {
      return false;
    }
    String[] parts = normalized(text).split("-", -1);
    if (!LANGUAGES.contains(parts[0]) && !LONG.contains(parts[0])) {
      return false;
    }
    int next = parts.length > 1 && SCRIPTS.contains(parts[1]) ? 2 : 1;
    next += next < parts.length && isRegion(parts[next]) ? 1 : 0;
    next += next < parts.length && VARIANTS.contains(parts[next]) ? 1 : 0;
    return next == parts.length;
  }

  private static boolean isRegion(String part) {
    return COUNTRIES.contains(part.toUpperCase(Locale.ROOT)) || REGIONS.contains(part);
  }

  /** The normalized tag: {@code pt_BR} and {@code pt-br} are the same. */
  static String normalized(String text) {
    return text.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** Whether a tag is English, with any region. */
  static boolean isEnglish(String text) {
    return language(normalized(text)).equals("en");
  }

  /** The language of a normalized tag, without its script and region. */
  static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }
}
