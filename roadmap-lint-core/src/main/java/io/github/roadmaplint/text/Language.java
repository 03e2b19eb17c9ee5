package io.github.roadmaplint.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a text is not in English. It is slow to accuse: a text is in another language when
 * most of its letters belong to another script, or when the commonest small words of one other
 * language are frequent and those of English are not.
 */
public final class Language {
  private static final int FEWEST_LETTERS = 40;
  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_KINDS = 4;

  private static final Map<UnicodeScript, String> SCRIPTS = scripts();
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "is", "in", "that", "for", "with", "are", "this", "it", "as",
          "be", "can", "you", "by", "on", "or", "an", "from", "your", "which", "how");
  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

  private Language() {}

  /** The other language, as “Spanish” or “Cyrillic letters”, if the text surely is in one. */
  public static Optional<String> otherThanEnglish(String text) {
    Optional<String> script = otherScript(text);
    return script.isPresent() ? script : otherLanguage(text);
  }

  private static Optional<String> otherScript(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int all = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        all++;
        letters.merge(c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (all < FEWEST_LETTERS || latin * 2 > all) {
      return Optional.empty();
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> SCRIPTS.getOrDefault(entry.getKey(), "another script"));
  }

  private static Optional<String> otherLanguage(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    long english = words.stream().filter(ENGLISH::contains).count();
    String best = "";
    long most = Math.max(english * 3, words.size() / 7);
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      long count = words.stream().filter(language.getValue()::contains).count();
      Set<String> kinds = new HashSet<>(words);
      kinds.retainAll(language.getValue());
      if (count > most && kinds.size() >= FEWEST_KINDS) {
        most = count;
        best = language.getKey();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
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

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put(
        "Spanish", set("el la los las de que y en un una por con para es del se su como más"));
    words.put(
        "Portuguese", set("o os as de que e em um uma para com não por é do da dos das no na se"));
    words.put("French", set("le la les de des et est un une pour dans que qui sur avec du en ce"));
    words.put(
        "German", set("der die das und ist ein eine zu den von mit für auf nicht im dem sich"));
    words.put("Italian", set("il la di che e un una per in con è del della sono non i gli le"));
    words.put("Dutch", set("de het een en van in is dat op te met voor zijn niet om door wordt"));
    words.put("Polish", set("i w na z do jest się to nie że dla oraz przez jako od które"));
    words.put("Turkish", set("ve bir bu için ile da de olarak olan gibi daha en veya"));
    words.put("Vietnamese", set("là và của các một cho được trong có không với để những"));
    words.put("Indonesian", set("dan yang untuk dengan dari ini adalah dalam pada di ke atau"));
    return words;
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }
}
