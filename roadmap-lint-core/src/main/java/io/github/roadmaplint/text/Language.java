package io.github.roadmaplint.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Detects the language of a text from its most common short words. It is conservative: a text is in
 * another language if most of its letters belong to another script, or if the short words of one
 * other language are frequent and those of English are not; it is in English if those of English
 * are frequent and no other language fits. Everything else is unknown. Code and URLs do not count.
 */
public final class Language {
  private static final int FEWEST_LETTERS = 40;
  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_KINDS = 4;

  /** A passage of fewer words is judged with the page. */
  private static final int FEWEST_WORDS_OF_PASSAGE = 10;

  private static final int FEWEST_ENGLISH = 3;

  /** With fewer common words of other languages, a text of ASCII letters is in none of them. */
  public static final int FEWEST_FOREIGN = 3;

  /** One word of so many is a short English one, even in lists of titles. */
  private static final int ENGLISH_EVERY = 14;

  /** In English, at most one word of so many has a letter outside ASCII. */
  private static final int ACCENT_EVERY = 20;

  /** What a text in English is called. */
  static final String ENGLISH_NAME = "English";

  private static final Map<UnicodeScript, String> SCRIPTS = scripts();
  private static final int ENGLISH = 0;
  private static final String[] NAMES = {
    ENGLISH_NAME,
    "Spanish",
    "Portuguese",
    "French",
    "German",
    "Italian",
    "Dutch",
    "Polish",
    "Turkish",
    "Vietnamese",
    "Indonesian",
    "Swedish",
    "Danish",
    "Norwegian",
    "Czech",
    "Slovak",
    "Romanian",
    "Hungarian",
    "Finnish",
    "Estonian",
    "Catalan",
    "Afrikaans",
    "Filipino",
    "Croatian",
    "Uzbek",
    "Azerbaijani"
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
    "dan yang untuk dengan dari ini adalah dalam pada di ke atau",
    "och att det som är av för med till den på inte ett kan om har från eller",
    "og det som er af med til den på ikke et kan om har fra eller der",
    "og det som er av med til den på ikke et kan om har fra eller å",
    "je se na že jako pro nebo které aby jsou být od při jak ve",
    "je sa na že ako pre alebo ktoré aby sú byť od pri vo",
    "și în de la cu pe un este care din pentru sau sunt să nu",
    "az és egy hogy nem van meg ha vagy mint ezt",
    "ja ei se että tai ovat mutta kun voi joka sekä",
    "ja ei et see mis või kui ning oma",
    "el la de que en un una per amb és del els les com i",
    "die van en om te jy nie dit wat vir met het aan",
    "ang ng sa mga na ay para kung ito hindi mo",
    "je u na da se za od su kao ili koji sa što",
    "va bu uchun bilan bir ham siz agar yoki kerak",
    "və bu üçün ilə bir də olan kimi daha"
  };

  private static final FunctionWords DICTIONARY = FunctionWords.of(SMALL_WORDS);

  /** Every letter of every page is looked up, often by code that is not compiled yet. */
  private static final boolean[] ASCII_LETTERS = asciiLetters();

  /** Latin letters come before it. */
  private static final char FIRST_OTHER_SCRIPT = 0x0370;

  private int words;
  private int accented;
  private int foreignWords;
  private int foreignLetters;
  private int letters;
  private final int[] counts = new int[NAMES.length];

  /** A bit for each small word that was added. */
  private final long[] seen = new long[DICTIONARY.size() / Long.SIZE + 1];

  /** The language of a text, if it is certain: another one, as below, or English. */
  public static Optional<String> of(String text) {
    Optional<String> other = otherThanEnglish(text);
    if (other.isPresent()) {
      return other;
    }
    Language language = new Language();
    language.addMarkdown(text.toCharArray(), 0, text.length());
    boolean english = language.words >= FEWEST_WORDS && language.isEnglish();
    return english ? Optional.of(ENGLISH_NAME) : Optional.empty();
  }

  /** The other language, as “Spanish” or “Cyrillic letters”, if the text is certainly in one. */
  public static Optional<String> otherThanEnglish(String text) {
    Optional<String> script = otherScript(text);
    return script.isPresent() ? script : otherLanguage(text);
  }

  /** Whether a word in lower case is one of the most common words of another language. */
  public static boolean isCommonElsewhere(String lower) {
    int index = lower.length() > FunctionWords.LONGEST ? -1 : DICTIONARY.find(lower);
    return index >= 0 && (DICTIONARY.languages(index) & 1 << ENGLISH) == 0;
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
        .max(Order.by(Map.Entry::getValue))
        .map(entry -> SCRIPTS.getOrDefault(entry.getKey(), "another script"));
  }

  private static Optional<String> otherLanguage(String text) {
    Language language = new Language();
    language.addText(text.toCharArray());
    return language.words < FEWEST_WORDS ? Optional.empty() : language.most();
  }

  /** Adds a passage of Markdown, without its code and URLs. */
  public void addMarkdown(char[] text, int start, int end) {
    int i = start;
    while (i < end) {
      if (isLetter(text[i])) {
        i = word(text, end, i);
      } else {
        i = Math.max(i + 1, Unspoken.end(text, end, i));
      }
    }
  }

  /** Whether the text is certainly in English. */
  public boolean isEnglish() {
    int english = counts[ENGLISH];
    boolean enough = english >= FEWEST_ENGLISH || (english > 1 && isShortAndPlain());
    return enough
        && english * ENGLISH_EVERY >= words
        && english * 2 > 3 * mostOther()
        && isLatin()
        && accented * ACCENT_EVERY <= words;
  }

  /** Whether a passage of the text may be in another language. */
  public boolean mayHaveOther() {
    return foreignWords >= FEWEST_FOREIGN || accented >= FEWEST_FOREIGN || foreignLetters > 0;
  }

  /** Whether the passage is long enough to be judged alone, and not in English. */
  public boolean isOther() {
    return isOtherScript()
        || (words >= FEWEST_WORDS_OF_PASSAGE
            && ((foreignWords >= FEWEST_FOREIGN && mostOther() > counts[ENGLISH])
                || accented * ACCENT_EVERY / 2 > words));
  }

  /** Whether it is a sentence without any sign of another language. */
  private boolean isShortAndPlain() {
    return words <= FEWEST_WORDS && foreignWords == 0 && accented == 0;
  }

  private boolean isLatin() {
    return foreignLetters * ACCENT_EVERY <= letters;
  }

  private boolean isOtherScript() {
    return foreignLetters * 4 > letters && letters >= FEWEST_WORDS_OF_PASSAGE;
  }

  private int mostOther() {
    int most = 0;
    for (int language = ENGLISH + 1; language < counts.length; language++) {
      most = Math.max(most, counts[language]);
    }
    return most;
  }

  private void addText(char[] text) {
    int i = 0;
    while (i < text.length) {
      i = isLetter(text[i]) ? word(text, text.length, i) : i + 1;
    }
  }

  /** The languages have no letters outside the basic plane. */
  private static boolean isLetter(char c) {
    return c < 0x80 ? ASCII_LETTERS[c] : Character.isLetter(c);
  }

  private void addOtherLetters(char[] text, int start, int end) {
    int accents = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      foreignLetters += c >= FIRST_OTHER_SCRIPT && !isLatin(c) ? 1 : 0;
      accents += c >= 0x80 ? 1 : 0;
    }
    accented += accents > 0 ? 1 : 0;
  }

  /** Adds the word that begins at an offset, and returns its end. */
  private int word(char[] text, int end, int start) {
    long packed = 0;
    int all = 0;
    int i = start;
    while (i < end && isLetter(text[i])) {
      char c = text[i++];
      packed = packed << FunctionWords.BITS | (c | FunctionWords.LOWER_CASE);
      all |= c;
    }
    words++;
    letters += i - start;
    boolean ascii = all < 0x80;
    if (!ascii) {
      addOtherLetters(text, start, i);
    }
    if (i - start <= FunctionWords.LONGEST) {
      addSmallWord(
          ascii ? DICTIONARY.find(packed) : DICTIONARY.find(new String(text, start, i - start)));
    }
    return i;
  }

  private void addSmallWord(int word) {
    if (word < 0) {
      return;
    }
    seen[word / Long.SIZE] |= 1L << word;
    int languages = DICTIONARY.languages(word);
    foreignWords += (languages & 1 << ENGLISH) == 0 ? 1 : 0;
    for (int rest = languages; rest != 0; rest &= rest - 1) {
      counts[Integer.numberOfTrailingZeros(rest)]++;
    }
  }

  /** Vietnamese has letters in this block. */
  private static boolean isLatin(char c) {
    return c >= 0x1E00 && c < 0x1F00;
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
    for (int word = 0; word < DICTIONARY.size(); word++) {
      boolean added = (seen[word / Long.SIZE] >> word & 1) == 1;
      kinds += added && (DICTIONARY.languages(word) >> language & 1) == 1 ? 1 : 0;
    }
    return kinds;
  }

  private static boolean[] asciiLetters() {
    boolean[] letters = new boolean[0x80];
    for (int c = 0; c < letters.length; c++) {
      letters[c] = Ascii.isLetter(c);
    }
    return letters;
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
