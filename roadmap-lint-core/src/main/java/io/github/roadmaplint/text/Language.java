package io.github.roadmaplint.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Detects texts that are not in English. It is conservative: a text is in another language if most
 * of its letters belong to another script, or if the most common short words of one other language
 * are frequent and those of English are not.
 */
public final class Language {
  private static final int FEWEST_LETTERS = 40;
  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_KINDS = 4;

  private static final Map<UnicodeScript, String> SCRIPTS = scripts();
  private static final int ENGLISH = 0;
  private static final String[] NAMES = {
    "English",
    "Spanish",
    "Portuguese",
    "French",
    "German",
    "Italian",
    "Dutch",
    "Polish",
    "Turkish",
    "Vietnamese",
    "Indonesian"
  };

  /** The most common short words of each language in {@link #NAMES}. */
  private static final String[] SMALL_WORDS = {
    "the and of to is in that for with are this it as be can you by on or an from your which how",
    "el la los las de que y en un una por con para es del se su como más",
    "o os as de que e em um uma para com não por é do da dos das no na se",
    "le la les de des et est un une pour dans que qui sur avec du en ce",
    "der die das und ist ein eine zu den von mit für auf nicht im dem sich",
    "il la di che e un una per in con è del della sono non i gli le",
    "de het een en van in is dat op te met voor zijn niet om door wordt",
    "i w na z do jest się to nie że dla oraz przez jako od które",
    "ve bir bu için ile da de olarak olan gibi daha en veya",
    "là và của các một cho được trong có không với để những",
    "dan yang untuk dengan dari ini adalah dalam pada di ke atau"
  };

  /** Each short word, with a bit for every language that contains it. */
  private static final Map<String, Integer> LANGUAGES_OF = languagesOf();

  private static final int LONGEST_SMALL_WORD = 8;

  private int words;
  private final int[] counts = new int[NAMES.length];
  private final Map<String, Integer> seen = new HashMap<>();

  private Language() {}

  /** The other language, as “Spanish” or “Cyrillic letters”, if the text is certainly in one. */
  public static Optional<String> otherThanEnglish(String text) {
    Optional<String> script = otherScript(text);
    return script.isPresent() ? script : otherLanguage(text);
  }

  private static Optional<String> otherScript(String text) {
    int ascii = 0;
    int all = 0;
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        ascii += Ascii.isLetter(unit) ? 1 : 0;
        continue;
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c) - 1;
      if (Character.isLetter(c)) {
        all++;
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    all += ascii;
    int latin = ascii + letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (all < FEWEST_LETTERS || latin * 2 > all) {
      return Optional.empty();
    }
    letters.put(UnicodeScript.LATIN, latin);
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> SCRIPTS.getOrDefault(entry.getKey(), "another script"));
  }

  private static Optional<String> otherLanguage(String text) {
    Language language = new Language();
    language.count(text.toLowerCase(Locale.ROOT));
    return language.words < FEWEST_WORDS ? Optional.empty() : language.most();
  }

  private void count(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        word(text, start, i);
        start = -1;
      }
    }
  }

  /** The languages have no letters outside the basic plane. */
  private static boolean isLetter(char c) {
    return c < 0x80 ? Ascii.isLetter(c) : Character.isLetter(c);
  }

  private void word(String text, int start, int end) {
    words++;
    if (end - start > LONGEST_SMALL_WORD) {
      return;
    }
    String word = text.substring(start, end);
    Integer languages = LANGUAGES_OF.get(word);
    if (languages == null) {
      return;
    }
    seen.put(word, languages);
    for (int language = 0; language < counts.length; language++) {
      counts[language] += languages >> language & 1;
    }
  }

  private Optional<String> most() {
    String best = "";
    int most = Math.max(counts[ENGLISH] * 3, words / 7);
    for (int language = ENGLISH + 1; language < counts.length; language++) {
      if (counts[language] > most && kinds(language) >= FEWEST_KINDS) {
        most = counts[language];
        best = NAMES[language];
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private int kinds(int language) {
    int kinds = 0;
    for (int languages : seen.values()) {
      kinds += languages >> language & 1;
    }
    return kinds;
  }

  private static Map<String, Integer> languagesOf() {
    Map<String, Integer> languages = new HashMap<>();
    for (int language = 0; language < SMALL_WORDS.length; language++) {
      for (String word : SMALL_WORDS[language].split(" ", -1)) {
        languages.merge(word, 1 << language, (before, bit) -> before | bit);
      }
    }
    return languages;
  }

  private static Map<UnicodeScript, String> scripts() {
    Map<UnicodeScript, String> names = new EnumMap<>(UnicodeScript.class);
    names.put(UnicodeScript.CYRILLIC, "Cyrillic letters");
    names.put(UnicodeScript.GREEK, "Greek letters");
    names.put(UnicodeScript.ARABIC, "Arabic letters");
    names.put(UnicodeScript.HEBREW, "Hebrew letters");
    names.put(UnicodeScript.HAN, "Chinese characters");
    names.put(UnicodeScript.HIRAGANA, "Japanese characters");
    names.put(UnicodeScript.KATAKANA, "Japanese characters");
    names.put(UnicodeScript.HANGUL, "Korean letters");
    names.put(UnicodeScript.DEVANAGARI, "Devanagari letters");
    names.put(UnicodeScript.BENGALI, "Bengali letters");
    names.put(UnicodeScript.THAI, "Thai letters");
    return names;
  }
}
