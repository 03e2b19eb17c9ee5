package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.grammar.GrammarError.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds letters that are missing the rest of their word, or are apart from it. */
final class LoneLetters implements Check {
  private static final String LETTERS = "bcdefghijklmnopqrstuvwxyz";

  /** These follow {@code of} and {@code on}. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "these", "your", "our", "its", "their");

  /** The start of {@code of} and {@code on}, which is hardly ever a variable. */
  private static final String OF = "o";

  /** The length of a part of a word that is not a unit or another abbreviation. */
  private static final int SHORTEST = 4;

  /** Longer than most pages, so that only the work on a huge page is limited. */
  private static final int NEAR = 4000;

  private final Dictionaries dictionaries;

  LoneLetters(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public Set<String> words() {
    Set<String> letters = new HashSet<>();
    for (int i = 0; i < LETTERS.length(); i++) {
      letters.add(LETTERS.substring(i, i + 1));
    }
    return letters;
  }

  @Override
  public Optional<GrammarError> at(Phrase phrase) {
    if (!phrase.isLower(0) || phrase.isHyphenated(0)) {
      return Optional.empty();
    }
    String before = phrase.word(-1);
    String after = phrase.word(1);
    String letter = phrase.word(0);
    if (isApart(before, letter, before + letter) && phrase.isLower(-1)) {
      return apart(phrase, -1, 0);
    }
    if (isApart(after, letter, letter + after) && phrase.isLower(1)) {
      return apart(phrase, 0, 1);
    }
    boolean rest = letter.equals(OF) && DETERMINERS.contains(after) && before.length() > 1;
    return rest && dictionaries.isKnown(before) && isAlone(phrase)
        ? Optional.of(phrase.error(Kind.LETTER, phrase.span(0, 0), phrase.seen(-1, 1), of(phrase)))
        : Optional.empty();
  }

  private static String of(Phrase phrase) {
    return phrase.spelling(-1) + " of " + phrase.spelling(1);
  }

  /** Whether a word is only a word with the letter. */
  private boolean isApart(String part, String letter, String whole) {
    return part.length() >= SHORTEST
        && !dictionaries.isKnown(part)
        && !dictionaries.isName(part)
        && !dictionaries.isTechnical(part)
        && dictionaries.isKnown(whole)
        && !letter.isEmpty();
  }

  private static Optional<GrammarError> apart(Phrase phrase, int first, int last) {
    if (!phrase.isPlain(first, last)) {
      return Optional.empty();
    }
    String seen = phrase.seen(first, last);
    String meant = phrase.spelling(first) + phrase.spelling(last);
    Span place = phrase.span(first, last);
    return Optional.of(phrase.error(Kind.LETTER, place, seen, meant, new Edit(place, meant), true));
  }

  /** Whether the text around it uses the letter nowhere else. */
  private static boolean isAlone(Phrase phrase) {
    String text = phrase.text();
    int at = Math.min(phrase.span(0, 0).start(), text.length());
    String near = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
    int first = near.indexOf(' ' + phrase.word(0) + ' ');
    return first >= 0 && first == near.lastIndexOf(' ' + phrase.word(0) + ' ');
  }
}
