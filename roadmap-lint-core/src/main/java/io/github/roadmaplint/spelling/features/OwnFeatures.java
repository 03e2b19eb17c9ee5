package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.Vocabulary;

/** Features of an unknown word that do not depend on the candidate. */
final class OwnFeatures {
  /**
   * Words of this frequency class or above are frequent enough to be a short half of a compound.
   */
  private static final int USUAL = 12;

  private static final int FREQUENT = 8;

  private static final int SHORT = 3;

  private static final String[] PRODUCT_ENDINGS = {
    "js", "ctl", "db", "sql", "py", "fs", "os", "io", "lang", "kit", "ng", "d", "ql", "ml", "rx",
    "x", "z", "go", "ify", "hub", "cli", "api", "lib", "conf", "fx", "rs", "gpt", "ai", "vm"
  };

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;
  private final Morphology morphology;

  OwnFeatures(Vocabulary vocabulary, Dictionaries dictionaries) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
    this.morphology =
        new Morphology(
            word -> dictionaries.isCommon(word) || dictionaries.isTechnical(word),
            word -> isUsualHalf(word, dictionaries));
  }

  /** Whether a known word is frequent enough to be a half of a compound. */
  private static boolean isUsualHalf(String word, Dictionaries dictionaries) {
    int frequency = dictionaries.frequency(word);
    return frequency >= (word.length() <= SHORT ? USUAL : FREQUENT)
        || (word.length() > SHORT && !dictionaries.isKnown(word));
  }

  /** Whether the word is a compound, and a candidate has one half of it. */
  boolean sharesHalf(String word, String meant) {
    return morphology.sharesHalf(word, meant);
  }

  void add(UnknownWord unknown, Features.Builder features) {
    word(unknown, features);
    forms(unknown, features);
  }

  private void word(UnknownWord unknown, Features.Builder f) {
    String word = unknown.word();
    int files = vocabulary.files(unknown.number());
    f.put(Feature.LENGTH, Math.log(word.length()));
    f.put(Feature.LENGTH_3, word.length() == 3);
    f.put(Feature.LENGTH_4, word.length() == 4);
    f.put(Feature.LENGTH_5, word.length() == 5);
    f.put(Feature.WORD_ONCE, files == 1);
    f.put(Feature.WORD_FILES, Math.log(files));
    f.put(Feature.WORD_AGAIN_IN_FILE, vocabulary.count(unknown.number()) > files);
    // URLs and file names omit apostrophes, so these words are not intended there.
    boolean contraction = Dictionaries.contraction(word).isPresent();
    int code = contraction ? 0 : vocabulary.evidence().codeFiles(word);
    int urls = contraction ? 0 : vocabulary.evidence().urlFiles(word);
    f.put(Feature.WORD_IN_CODE, code > 0);
    f.put(Feature.WORD_IN_CODE_OFTEN, code > 2);
    f.put(Feature.WORD_IN_URL, urls > 0);
    f.put(Feature.WORD_IN_URL_OFTEN, urls > 2);
    f.put(Feature.WORD_IN_SLUG, !contraction && vocabulary.evidence().slugFiles(word) > 0);
    f.put(Feature.WORD_PRODUCT_ENDING, hasProductEnding(word));
    f.put(Feature.WORD_TECHNICAL, unknown.technical());
    f.put(Feature.WORD_OF_PERSON, unknown.person());
    f.put(Feature.WORD_RARE, dictionaries.isKnown(unknown.number()));
    f.put(Feature.WORD_NAME, dictionaries.isName(word));
    f.put(Feature.WORD_DERIVED, morphology.isDerived(word));
    f.put(Feature.WORD_COMPOUND, morphology.isCompound(word));
    f.put(Feature.WORD_PREFIXED, morphology.isPrefixed(word));
    f.put(Feature.WORD_INFLECTED_HERE, isInflectedHere(word));
  }

  private boolean hasProductEnding(String word) {
    for (String ending : PRODUCT_ENDINGS) {
      int stem = word.length() - ending.length();
      if (stem > 1
          && word.endsWith(ending)
          && (ending.length() > 2 || isUsual(word.substring(0, stem)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short ending can follow a word; {@code gaurd} is not a rare animal and an ending. */
  private boolean isUsual(String stem) {
    return dictionaries.isKnown(stem)
        ? dictionaries.frequency(stem) >= FREQUENT
        : dictionaries.isCommon(stem);
  }

  /** Whether the repository writes the word with or without an ending elsewhere. */
  private boolean isInflectedHere(String word) {
    boolean plural = vocabulary.files(word + 's') > 0;
    boolean singular = word.endsWith("s") && isUnknownHere(word.substring(0, word.length() - 1));
    return plural
        || singular
        || (word.endsWith("ing") && isUnknownHere(word.substring(0, word.length() - 3)));
  }

  private boolean isUnknownHere(String stem) {
    return vocabulary.files(stem) > 0 && !dictionaries.isCommon(stem);
  }

  /** Lower case, upper case or mixed case, as in most occurrences of the word. */
  private void forms(UnknownWord unknown, Features.Builder f) {
    int all = vocabulary.count(unknown.number());
    int small = vocabulary.lowerCount(unknown.number());
    int capital = vocabulary.capitalCount(unknown.number());
    f.put(Feature.WORD_SMALL, (double) small / all);
    f.put(Feature.WORD_CAPITALISED, (double) capital / all);
    int capitals = 0;
    int camel = 0;
    for (int position : unknown.positions()) {
      String spelt = vocabulary.spellingAt(position);
      boolean upper = isAllCapitals(spelt);
      capitals += upper ? 1 : 0;
      camel += !upper && hasCapitalInside(spelt) ? 1 : 0;
    }
    f.put(Feature.WORD_ALL_CAPITALS, (double) capitals / unknown.positions().size());
    f.put(Feature.WORD_CAMEL_CASE, (double) camel / unknown.positions().size());
  }

  private static boolean isAllCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapitalInside(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
