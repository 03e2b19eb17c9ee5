package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.grammar.GrammarError.Kind;
import io.github.roadmaplint.spelling.words.Letters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks {@code a} and {@code an}: {@code a open source}, {@code an user}. */
final class Articles implements Check {
  /**
   * After these, the letter is a name: {@code if a is}; or another word was meant: {@code an the}.
   */
  private static final Set<String> NO_NOUN =
      Set.of(
          ("a about above across after again against all along already also always am among an and another any"
                  + " are around as at be but by can could did do does each either else equals even ever every"
                  + " for from had has have how if in inside instead into is it its may me my must no not of on"
                  + " onto or other our out outside over she should so than that the their then there these"
                  + " they this to under unless until up upon us was we were what when where which who will"
                  + " with would you your")
              .split(" "));

  /** Before these, the letter is a name. */
  private static final Set<String> BEFORE_LETTER =
      Set.of("a", "an", "the", "this", "that", "each", "every", "letter", "variable", "vitamin");

  /** After {@code a}, this is a tag of HTML. */
  private static final Set<String> HTML = Set.of("element", "elements", "attribute", "attributes");

  /** Words in {@code s} that are no plural. */
  private static final Set<String> SINGULAR =
      Set.of("always", "chaos", "means", "news", "overseas", "perhaps", "physics", "series");

  /** How many words after the adjective are looked at. */
  private static final int FARTHEST_NOUN = 2;

  private final Dictionaries dictionaries;

  Articles(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public Set<String> words() {
    return Set.of("a", "an");
  }

  @Override
  public Optional<GrammarError> at(Phrase phrase) {
    String article = phrase.word(0);
    String next = phrase.word(1);
    if (isBeforeAnother(phrase, next)) {
      return Optional.of(phrase.error(Kind.ARTICLE, phrase.span(0, 1), phrase.seen(0, 1), next));
    }
    if (next.length() < 2 || !mayBeWrong(article.length(), next.charAt(0))) {
      return Optional.empty();
    }
    Sound sound = Sound.of(phrase.spelling(1));
    boolean wrong = sound == (article.length() == 1 ? Sound.VOWEL : Sound.CONSONANT);
    if (!wrong || !isArticle(phrase, article, next) || !isWord(phrase, article)) {
      return Optional.empty();
    }
    return Optional.of(error(phrase, article.length() == 1 ? "an" : "a"));
  }

  /** {@code a objects that}, which is wrong with both articles, but not {@code a objects list}. */
  private boolean isPluralNoun(Phrase phrase, String next) {
    List<String> after = phrase.following(1, 1);
    return isPlural(next) && (after.isEmpty() || NO_NOUN.contains(after.get(0)));
  }

  /**
   * What comes before the noun, and the noun, if it may be a plural, as in {@code a individual
   * bits}: then the article is too much, or the noun is wrong. A verb such as {@code opens} looks
   * like a plural, too. Empty if there is none.
   */
  private String beforePlural(Phrase phrase, String next) {
    StringBuilder seen = new StringBuilder(next);
    boolean plural = isPlural(next);
    for (String word : phrase.following(1, FARTHEST_NOUN)) {
      if (plural || NO_NOUN.contains(word) || Verbs.ofThirdPerson(word).isPresent()) {
        break;
      }
      seen.append(' ').append(word);
      plural = isPlural(word);
    }
    return plural ? seen.toString() : "";
  }

  /** Whether a word in small letters, or the last one of a compound, looks like a plural. */
  private boolean isPlural(String compound) {
    String word = compound.substring(compound.lastIndexOf('-') + 1);
    int last = word.length() - 1;
    if (last < 3 || !word.endsWith("s") || word.endsWith("ss") || SINGULAR.contains(word)) {
      return false;
    }
    return dictionaries.isKnown(word.substring(0, last))
        || (word.endsWith("ies") && dictionaries.isKnown(word.substring(0, last - 2) + 'y'))
        || (word.endsWith("es") && dictionaries.isKnown(word.substring(0, last - 1)));
  }

  /** As in {@code look a the page}, but not in {@code the variable a the loop has}. */
  private boolean isBeforeAnother(Phrase phrase, String next) {
    if (!next.equals("the")) {
      return false;
    }
    String before = phrase.word(-1);
    return phrase.isLower(0)
        && phrase.isLower(1)
        && phrase.has(2)
        && dictionaries.isKnown(before)
        && !BEFORE_LETTER.contains(before)
        && phrase.isPlain(0, 1);
  }

  /** A first look at the letters. */
  private static boolean mayBeWrong(int length, char first) {
    boolean vowel = "aeiou".indexOf(first) >= 0;
    return length == 1
        ? vowel || first == 'h'
        : !vowel || first == 'u' || first == 'e' || first == 'o';
  }

  private static boolean isArticle(Phrase phrase, String article, String next) {
    boolean compound = phrase.after(1, 0) == '-' && Letters.isLetter(phrase.after(1, 1));
    if ((NO_NOUN.contains(next) && !compound) || BEFORE_LETTER.contains(phrase.word(-1))) {
      return false;
    }
    boolean capital = !phrase.isLower(0);
    if (article.length() == 1 && isVariable(phrase.word(2))) {
      return false;
    }
    if (article.length() == 1 && HTML.contains(next) && (!capital || phrase.has(-1))) {
      return false;
    }
    char before = phrase.before(0);
    boolean begins = before <= ' ' || "([\"'“‘*_@>".indexOf(before) >= 0;
    boolean letter = capital && (phrase.has(-1) || phrase.isAfterComma());
    return begins && !letter && phrase.isPlain(0, 1);
  }

  /** {@code a intersection b}. */
  private static boolean isVariable(String word) {
    return word.length() == 1 && !word.equals("a") && !word.equals("i");
  }

  /** Whether the word after it is one, and not an abbreviation or a word of another language. */
  private boolean isWord(Phrase phrase, String article) {
    String next = phrase.word(1);
    String before = phrase.word(-1);
    if (!before.isEmpty() && !dictionaries.isKnown(before) && !dictionaries.isName(before)) {
      return false;
    }
    if (dictionaries.isKnown(next) || Character.isUpperCase(phrase.spelling(1).charAt(0))) {
      return true;
    }
    return article.length() == 1 && !before.isEmpty();
  }

  private GrammarError error(Phrase phrase, String meant) {
    String article = phrase.spelling(0);
    String written = phrase.isLower(0) ? meant : Letters.capitalized(meant);
    String next = phrase.compound(1);
    Span place = phrase.span(0, 0);
    if (isPluralNoun(phrase, next)) {
      return phrase.error(Kind.ARTICLE, place, article + ' ' + next, next);
    }
    String plural = beforePlural(phrase, next);
    // "an" can also be "and" without its last letter.
    boolean certain = meant.length() == 2 && phrase.isLower(1) && plural.isEmpty();
    return phrase.error(
        Kind.ARTICLE,
        place,
        article + ' ' + (plural.isEmpty() ? next : plural),
        written + ' ' + next,
        new Edit(place, written),
        certain);
  }
}
