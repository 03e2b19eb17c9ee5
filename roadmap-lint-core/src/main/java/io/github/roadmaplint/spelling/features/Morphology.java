package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.EditOperation;
import io.github.roadmaplint.spelling.words.Letters;
import java.util.Set;
import java.util.function.Predicate;

/** Analyzes words: inflections, derivations and compounds of known words are words. */
final class Morphology {
  private static final String[] SUFFIXES = {
    "able", "ability", "ization", "isation", "izable", "izing", "ized", "izer", "ness", "less",
    "like", "ful", "ship", "hood", "ing", "ings", "ers", "er", "ors", "or", "ed", "ly", "ish",
    "ism", "ist", "ists", "ize", "izes", "ise", "y", "ity", "s", "es", "wise", "ic", "al", "ably",
    "ify", "ian", "ment", "ments", "ies", "ee", "ees"
  };
  private static final String[] PREFIXES = {
    "un", "re", "non", "pre", "sub", "multi", "micro", "macro", "auto", "co", "de", "dis", "inter",
    "over", "under", "super", "meta", "hyper", "anti", "cross", "self", "semi", "pseudo", "bio",
    "cyber", "geo", "mini", "mono", "nano", "neuro", "para", "poly", "post", "proto", "quasi",
    "tele", "trans", "ultra", "uni", "intra", "mis", "in", "off", "out", "up", "down"
  };
  private static final int SHORTEST_STEM = 3;

  private static final int LONG_HALF = 4;

  private final Predicate<String> known;
  private final Predicate<String> usual;

  /**
   * Decides which strings are words.
   *
   * @param usual whether the word must also be frequent
   */
  Morphology(Predicate<String> known, Predicate<String> usual) {
    this.known = known;
    this.usual = usual;
  }

  /** Whether a word is a known word with an ending. */
  boolean isDerived(String word) {
    for (String suffix : SUFFIXES) {
      int length = word.length() - suffix.length();
      if (length >= SHORTEST_STEM
          && word.endsWith(suffix)
          && isStem(word.substring(0, length), suffix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the other one with an ending. */
  static boolean hasEnding(String word, String stem) {
    if (!word.startsWith(stem) || word.length() == stem.length()) {
      return false;
    }
    String ending = word.substring(stem.length());
    for (String suffix : SUFFIXES) {
      if (suffix.equals(ending)) {
        return true;
      }
    }
    return ending.equals("d") || ending.equals("js");
  }

  /** Whether both words are one stem with two different endings. */
  static boolean haveOtherEndings(String word, String other) {
    int stem = 0;
    int shorter = Math.min(word.length(), other.length());
    while (stem < shorter && word.charAt(stem) == other.charAt(stem)) {
      stem++;
    }
    for (int at = stem; at > SHORTEST_STEM && at >= stem - 2; at--) {
      String ending = word.substring(at);
      String wanted = other.substring(at);
      if (OTHER_ENDINGS.contains(ending) && OTHER_ENDINGS.contains(wanted)) {
        return !EditOperation.isWithin(ending, wanted, 1);
      }
    }
    return false;
  }

  private static final Set<String> OTHER_ENDINGS =
      Set.of(
          "e", "y", "s", "es", "ed", "ing", "ings", "er", "ers", "or", "ors", "ion", "ions", "able",
          "ables", "ible", "al", "als", "ive", "ives", "ize", "ized", "izing", "ization", "ify",
          "ism", "ist", "ists", "ity", "ness", "ment", "ments", "ly", "ful", "less", "ous", "ic",
          "ical", "ate", "ated", "ating", "ation", "ations", "ant", "ent", "ance", "ence", "ary");

  /**
   * Whether both words have the same ending, as derived verbs, nouns and adjectives do, but names
   * rarely do.
   */
  static boolean haveSameEnding(String word, String other) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending) && other.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] ENDINGS = {
    "ing", "tion", "tions", "sion", "ed", "ment", "ments", "ness", "ity", "ities", "able", "ible",
    "ly", "ance", "ence", "ences", "ous", "ive", "ical", "er", "ers", "ors", "or", "ism", "ist",
    "ful", "less", "ize", "ized", "izing", "es", "est", "ion", "ions", "age", "ure", "ate", "ated",
    "ates", "ating", "al", "ally", "ary", "ory", "ant", "ent", "ents", "ants"
  };

  private boolean isStem(String stem, String suffix) {
    boolean vowel = Letters.isVowel(suffix.charAt(0)) || suffix.equals("y");
    int last = stem.length() - 1;
    boolean clumsy =
        vowel && stem.charAt(last) == 'e' && !stem.endsWith("ee") && !suffix.equals("es");
    if (!clumsy && known.test(stem)) {
      return true;
    }
    if (suffix.equals("ies")) {
      return known.test(stem + 'y');
    }
    boolean changed = !vowel || suffix.startsWith("abl");
    if (changed && stem.charAt(last) == 'i' && known.test(stem.substring(0, last) + 'y')) {
      return true;
    }
    if (!vowel) {
      return false;
    }
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return known.test(stem + 'e') || (doubled && known.test(stem.substring(0, last)));
  }

  /** Whether a word is a known word with a common prefix. */
  boolean isPrefixed(String word) {
    for (String prefix : PREFIXES) {
      int rest = word.length() - prefix.length();
      if (rest >= SHORTEST_STEM + 1 && word.startsWith(prefix)) {
        String stem = word.substring(prefix.length());
        if (known.test(stem) || (rest > SHORTEST_STEM + 2 && isDerived(stem))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word consists of two known words. */
  boolean isCompound(String word) {
    for (int i = SHORTEST_STEM; i <= word.length() - SHORTEST_STEM; i++) {
      if (isHalf(word.substring(0, i)) && isHalf(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word consists of two known words, and the other one begins or ends with one of them:
   * {@code skillset} and {@code skills}.
   */
  boolean sharesHalf(String word, String other) {
    for (int i = LONG_HALF; i <= word.length() - 2; i++) {
      String first = word.substring(0, i);
      if (other.startsWith(first) && isHalf(first) && known.test(word.substring(i))) {
        return true;
      }
    }
    for (int i = 2; i <= word.length() - LONG_HALF; i++) {
      String second = word.substring(i);
      if (other.endsWith(second) && isHalf(second) && known.test(word.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHalf(String half) {
    return known.test(half) && usual.test(half);
  }
}
