package io.github.roadmaplint.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language that the pages of a repository are expected to be in.
 *
 * @param name for messages, such as {@code Spanish}
 * @param detected what {@link Language} calls texts in it
 */
public record ExpectedLanguage(String name, Set<String> detected) {
  /** English. */
  public static final ExpectedLanguage ENGLISH =
      new ExpectedLanguage(Language.ENGLISH_NAME, Set.of(Language.ENGLISH_NAME));

  /** Languages that short texts do not tell apart, or that are often used side by side. */
  private static final List<Set<String>> SIMILAR =
      List.of(
          Set.of("Danish", "Norwegian", "Swedish"),
          Set.of("Czech", "Slovak"),
          Set.of("Dutch", "Afrikaans"),
          Set.of("Turkish", "Azerbaijani"),
          Set.of("Spanish", "Catalan"),
          Set.of("Chinese characters", "Japanese characters"));

  /** The codes of the languages: their names, and the scripts of those that have their own. */
  private static final Map<String, List<String>> CODES = codes();

  /** Copies the set. */
  public ExpectedLanguage {
    detected = Set.copyOf(detected);
  }

  /** The codes of all languages that can be expected. */
  public static List<String> all() {
    return List.copyOf(CODES.keySet());
  }

  /**
   * The language of a code.
   *
   * @throws IllegalArgumentException if it is none of {@link #codes}
   */
  public static ExpectedLanguage ofCode(String code) {
    List<String> names = CODES.get(code);
    if (names == null) {
      throw new IllegalArgumentException("not a language: " + code);
    }
    return new ExpectedLanguage(names.get(0), withSimilar(names.get(names.size() - 1)));
  }

  /** The language that {@link Language} has detected. */
  public static ExpectedLanguage ofDetected(String name) {
    return new ExpectedLanguage(name, withSimilar(name));
  }

  /** The code of the language; nothing for a script that several languages share. */
  public Optional<String> code() {
    return CODES.entrySet().stream()
        .filter(language -> language.getValue().get(0).equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Set<String> withSimilar(String name) {
    return SIMILAR.stream().filter(some -> some.contains(name)).findFirst().orElse(Set.of(name));
  }

  public boolean isEnglish() {
    return name.equals(ENGLISH.name);
  }

  /** Whether no other language is called like this by {@link Language}. */
  public boolean isOnly(String other) {
    List<List<String>> same =
        CODES.values().stream().filter(names -> names.get(names.size() - 1).equals(other)).toList();
    return same.size() == 1 && same.get(0).get(0).equals(name);
  }

  /** Whether a text in a detected language may be in this one. */
  public boolean fits(String other) {
    return detected.contains(other);
  }

  private static Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    String all =
        "en English,af Afrikaans,az Azerbaijani,ca Catalan,cs Czech,da Danish,de German,es"
            + " Spanish,et Estonian,fi Finnish,fil Filipino,fr French,hr Croatian,hu Hungarian,id"
            + " Indonesian,it Italian,nl Dutch,no Norwegian,pl Polish,pt Portuguese,ro Romanian,sk"
            + " Slovak,sv Swedish,tr Turkish,uz Uzbek,vi Vietnamese,ar Arabic/Arabic letters,be"
            + " Belarusian/Cyrillic letters,bg Bulgarian/Cyrillic letters,bn Bengali/Bengali"
            + " letters,el Greek/Greek letters,fa Persian/Arabic letters,he Hebrew/Hebrew letters,hi"
            + " Hindi/Devanagari letters,ja Japanese/Japanese characters,ko Korean/Korean"
            + " letters,ru Russian/Cyrillic letters,sr Serbian/Cyrillic letters,th Thai/Thai"
            + " letters,uk Ukrainian/Cyrillic letters,ur Urdu/Arabic letters,zh Chinese/Chinese"
            + " characters";
    for (String language : all.split(",", -1)) {
      int space = language.indexOf(' ');
      codes.put(
          language.substring(0, space), List.of(language.substring(space + 1).split("/", -1)));
    }
    return codes;
  }
}
