package io.github.roadmaplint.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The language that the path of a page names. */
public enum NamedLanguage {
  /** None is named. */
  NONE,
  /** English, as in {@code docs/en/} and {@code guide-en.md}. */
  ENGLISH,
  /** Another language, as in {@code README-nl.md} and {@code translations/ko/}. */
  OTHER,
  /** Another language, or a word that is written like its code, as in {@code how-to-use-vi.md}. */
  PERHAPS_OTHER;

  /** Codes that are also English words, technical words or names of countries. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "am", "an", "as", "av", "be", "br", "ch", "cn", "co", "cs", "cv", "cz", "dk", "do", "ee",
          "es", "ga", "gl", "gr", "he", "hi", "ia", "id", "ie", "ii", "in", "io", "is", "it", "jp",
          "kh", "km", "kr", "ky", "lo", "mi", "ml", "mr", "ms", "mt", "mx", "my", "na", "ne", "no",
          "np", "om", "or", "os", "pi", "ps", "se", "si", "sm", "so", "st", "ta", "te", "tk", "tn",
          "to", "ts", "tw", "ua", "vi", "vn");

  /** Codes without a hyphen, as they are often written. */
  private static final Set<String> GLUED =
      Set.of("ptbr", "ptpt", "zhcn", "zhtw", "zhhk", "eses", "eslatam", "frfr", "dede");

  private static final Set<String> NAMES =
      Set.of(
          "afrikaans",
          "albanian",
          "arabic",
          "armenian",
          "azerbaijani",
          "bahasa",
          "bengali",
          "bosnian",
          "brazilian",
          "bulgarian",
          "catalan",
          "chinese",
          "croatian",
          "czech",
          "danish",
          "deutsch",
          "dutch",
          "español",
          "espanol",
          "estonian",
          "farsi",
          "filipino",
          "finnish",
          "français",
          "francais",
          "french",
          "german",
          "greek",
          "hebrew",
          "hindi",
          "hungarian",
          "indonesian",
          "italian",
          "italiano",
          "japanese",
          "kazakh",
          "khmer",
          "korean",
          "malay",
          "norwegian",
          "persian",
          "polish",
          "portuguese",
          "português",
          "portugues",
          "romanian",
          "russian",
          "serbian",
          "slovak",
          "slovenian",
          "spanish",
          "swedish",
          "tamil",
          "telugu",
          "thai",
          "turkish",
          "ukrainian",
          "urdu",
          "uzbek",
          "vietnamese");

  private static final Set<String> FOLDERS =
      Set.of(
          "i18n",
          "l10n",
          "intl",
          "lang",
          "langs",
          "language",
          "languages",
          "locale",
          "locales",
          "localized",
          "translated",
          "translation",
          "translations");

  /** Names of files that have no other meaning than that of the folder. */
  private static final Set<String> GENERAL =
      Set.of("readme", "index", "home", "contributing", "howto", "code_of_conduct", "_index");

  /** The language that a path with {@code /} names: its file, or else the nearest folder. */
  public static NamedLanguage of(String path) {
    String[] parts = path.toLowerCase(Locale.ROOT).split("/", -1);
    String file = parts[parts.length - 1];
    boolean ofLanguages = parts.length > 1 && FOLDERS.contains(parts[parts.length - 2]);
    NamedLanguage named = ofLanguages ? ofText(withoutEnding(file), true) : NONE;
    named = named == NONE ? ofFile(file) : named;
    return named == NONE ? ofFolder(path) : named;
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The language that the path of a file names. */
  public static NamedLanguage of(Entry entry) {
    return of(entry, new HashMap<>(2));
  }

  /**
   * The language that the path of one of many files names.
   *
   * @param folders the languages that folders name: known ones are used, others are added
   */
  public static NamedLanguage of(Entry entry, Map<String, NamedLanguage> folders) {
    if (entry.name().nodeId().isPresent()) {
      return entry.name().isForeign()
          ? OTHER
          : folders.computeIfAbsent(entry.folder(), NamedLanguage::ofFolder);
    }
    return of(entry.path());
  }

  /** The language that the nearest folder of a path names. */
  public static NamedLanguage ofFolder(String path) {
    String folders = path.substring(0, path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int end = folders.length() - 1;
    while (end > 0) {
      int start = folders.lastIndexOf('/', end - 1) + 1;
      NamedLanguage named = ofText(folders.substring(start, end), false);
      if (named != NONE) {
        boolean certain = start > 0 && isFolderOfTranslations(folders, start - 1);
        return named == PERHAPS_OTHER && certain ? OTHER : named;
      }
      end = start - 1;
    }
    return NONE;
  }

  /** The language of a tag such as {@code pt-BR}, or of its English name. */
  public static NamedLanguage ofTag(String text) {
    return ofText(text.toLowerCase(Locale.ROOT), false);
  }

  /** What follows the first words of the name: {@code ko} in {@code notes-ko.md}. */
  private static NamedLanguage ofFile(String name) {
    String stem = withoutEnding(name);
    for (int i = 1; i < stem.length(); i++) {
      NamedLanguage named = ofStem(stem, i);
      if (named != NONE) {
        return named;
      }
    }
    return NONE;
  }

  /**
   * The index of the character before the language in a name without its ending, in lower case;
   * negative if it certainly names none.
   */
  static int mark(String stem) {
    for (int i = 1; i < stem.length(); i++) {
      NamedLanguage named = ofStem(stem, i);
      if (named != NONE) {
        return named == PERHAPS_OTHER ? -1 : i;
      }
    }
    return -1;
  }

  private static NamedLanguage ofStem(String stem, int mark) {
    if (".-_".indexOf(stem.charAt(mark)) < 0) {
      return NONE;
    }
    boolean certain = stem.charAt(mark) == '.' || GENERAL.contains(stem.substring(0, mark));
    return ofText(stem.substring(mark + 1), certain);
  }

  /**
   * Whether the segment of a path in lower case that ends at an offset contains folders that are
   * named after languages.
   */
  static boolean isFolderOfTranslations(String path, int end) {
    return FOLDERS.contains(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
  }

  static NamedLanguage ofText(String text, boolean certain) {
    if (!LanguageTag.is(text)) {
      return ofOtherText(text, certain);
    }
    String language = LanguageTag.language(LanguageTag.normalized(text));
    return language.equals("en") ? ENGLISH : ofCode(language, certain);
  }

  /** The language of a name, or of the code of a country. */
  private static NamedLanguage ofOtherText(String text, boolean certain) {
    if (text.equals("english")) {
      return ENGLISH;
    }
    if (NAMES.contains(text) || GLUED.contains(text)) {
      return OTHER;
    }
    return AMBIGUOUS.contains(text) ? ofCode(text, certain) : NONE;
  }

  private static NamedLanguage ofCode(String code, boolean certain) {
    return certain || !AMBIGUOUS.contains(code) ? OTHER : PERHAPS_OTHER;
  }
}
