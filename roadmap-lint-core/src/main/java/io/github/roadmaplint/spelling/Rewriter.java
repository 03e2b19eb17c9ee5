package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.words.Letters;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a word in the casing of another one, or in the most common casing of the repository. */
final class Rewriter {
  private static final int FEWEST_FILES = 3;

  /** {@code userState}, which can have a type {@code UserState}; not {@code macOS}, a name. */
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]{4,}[A-Z][A-Za-z]*[a-z]");

  private final Vocabulary vocabulary;

  Rewriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The intended word in the correct case. */
  String inCaseOf(String spelt, String meant, Kind kind) {
    if (kind == Kind.JOINED) {
      int space = meant.indexOf(' ');
      return spelt.substring(0, space) + ' ' + spelt.substring(space);
    }
    if (isUpper(spelt) && spelt.length() > 1) {
      return meant.toUpperCase(Locale.ROOT);
    }
    boolean capital = Character.isUpperCase(spelt.charAt(0)) || kind == Kind.CLIPPED;
    boolean mixed = !spelt.substring(1).equals(Letters.lower(spelt.substring(1)));
    if (!capital && !mixed) {
      return meant;
    }
    String usual = vocabulary.usualSpelling(meant);
    boolean named = !usual.equals(meant);
    if (capital && mixed && IDENTIFIER.matcher(usual).matches()) {
      return Character.toUpperCase(usual.charAt(0)) + usual.substring(1);
    }
    return named ? usual : capital ? Letters.capitalized(meant) : meant;
  }

  /** Whether several pages contain the word, usually with a capital. */
  boolean isUsualName(String lower) {
    return vocabulary.files(lower) >= FEWEST_FILES
        && !vocabulary.usualSpelling(lower).equals(lower);
  }

  private static boolean isUpper(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
