package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.grammar.GrammarError.Kind;
import java.util.Optional;
import java.util.Set;

/** Checks {@code its} and {@code it's}: {@code its not}, {@code it's own}. */
final class Its implements Check {
  /** These cannot follow {@code its}. */
  private static final Set<String> NOT_AFTER_ITS =
      Set.of(
          ("a an the not been because how what why you we they there also really"
                  + " probably basically usually definitely")
              .split(" "));

  /** The same, if {@code to} or {@code that} comes after them. */
  private static final Set<String> BEFORE_TO =
      Set.of(
          ("important possible impossible essential crucial necessary recommended"
                  + " advisable better likely unlikely going supposed clear true")
              .split(" "));

  /** Sentences end with these, and no noun is called so. */
  private static final Set<String> QUALITIES =
      Set.of(
          ("easy hard difficult simple quick slow cheap expensive free complicated useful helpful"
                  + " popular important necessary possible impossible wrong unclear great nice")
              .split(" "));

  private static final Set<String> BEFORE_QUALITY =
      Set.of("very", "so", "too", "quite", "pretty", "extremely", "super", "fairly");

  /** Clauses begin with these: {@code its easy because}. */
  private static final Set<String> AFTER_QUALITY = Set.of("because", "when", "if", "once", "since");

  /** Objects of a verb begin with these: {@code its easy to use the tool}. */
  private static final Set<String> OBJECTS =
      Set.of(
          "a an the this that these those it them you your my our its their what how when where why"
              .split(" "));

  /** Before {@code a} and {@code the}, these cannot follow {@code its}. */
  private static final Set<String> BEFORE_ARTICLE =
      Set.of("just", "only", "still", "always", "now", "simply", "actually", "like");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** These belong to something. */
  private static final Set<String> OWNED =
      Set.of(
          ("own functionality ability inability capabilities contents predecessor"
                  + " predecessors successor counterpart counterparts usefulness popularity"
                  + " respective corresponding creators content main")
              .split(" "));

  /** After these, {@code it's} begins no sentence. */
  private static final Set<String> BEFORE_OWNED =
      Set.of(
          ("of with from by into through within via between without despite beyond"
                  + " during in on at to under has have having")
              .split(" "));

  /** What follows these belongs to something: they begin no other sentence. */
  private static final Set<String> VERBS =
      Set.of(
          ("sent sends sending inherits inheriting defines defining exposes exports"
                  + " contains containing provides providing maintains manages managing using"
                  + " takes taking extends extending overrides generates generating loses losing"
                  + " updates updating changing returning")
              .split(" "));

  /** The same before things of which there are several: {@code learn it's basics}. */
  private static final Set<String> BEFORE_SEVERAL =
      Set.of("and", "learn", "learning", "generate", "inherit", "send", "define", "use", "uses");

  /** After these, {@code it's several} means that it is several. */
  private static final Set<String> CLAUSES =
      Set.of("that", "who", "which", "you", "we", "they", "i", "all", "like", "when", "because");

  /** These are not several things. */
  private static final Set<String> SINGULAR =
      Set.of(
          ("always sometimes perhaps afterwards towards across besides news chaos yes"
                  + " kubernetes physics mathematics nowadays basis")
              .split(" "));

  /** Before {@code its being used}, these need a sentence. */
  private static final Set<String> BEFORE_BEING =
      Set.of("where", "how", "when", "if", "whether", "while");

  /** These follow {@code it's} in its own meaning. */
  private static final Set<String> AFTER_IT_IS =
      Set.of(
          ("a an the not been all just also only really very so too no like about time"
                  + " easy hard good better best more less still always never often now that this"
                  + " what when how why where because possible important being in on at up my"
                  + " your our their his her something nothing one as to for")
              .split(" "));

  @Override
  public Set<String> words() {
    return Set.of("its", "it");
  }

  @Override
  public Optional<GrammarError> at(Phrase phrase) {
    return phrase.word(0).equals("it") ? contraction(phrase) : possessive(phrase);
  }

  private static Optional<GrammarError> possessive(Phrase phrase) {
    String next = phrase.word(1);
    String third = phrase.word(2);
    boolean wrong =
        (NOT_AFTER_ITS.contains(next) && !third.isEmpty())
            || (BEFORE_TO.contains(next) && (third.equals("to") || third.equals("that")))
            || (next.equals("worth") && third.endsWith("ing"))
            || (BEFORE_ARTICLE.contains(next) && ARTICLES.contains(third))
            || isBeing(phrase)
            || isQuality(phrase);
    if (!wrong || isAllCapitals(phrase) || !phrase.isLower(1) || phrase.isHyphenated(1)) {
      return Optional.empty();
    }
    Span place = phrase.span(0, 0);
    String meant = phrase.spelling(0).charAt(0) + "t's";
    return phrase.isPlain(0, 1)
        ? Optional.of(error(phrase, place, phrase.seen(0, 1), meant, phrase.spelling(1)))
        : Optional.empty();
  }

  /**
   * {@code its easy.}, {@code its very hard to explain it}, {@code its simple when}, but not {@code
   * its easy to use interface}.
   */
  private static boolean isQuality(Phrase phrase) {
    int at = BEFORE_QUALITY.contains(phrase.word(1)) ? 2 : 1;
    String before = phrase.word(-1);
    if (!QUALITIES.contains(phrase.word(at))
        || BEFORE_OWNED.contains(before)
        || before.equals("for")) {
      return false;
    }
    String next = phrase.word(at + 1);
    if (next.equals("to") && phrase.has(at + 2)) {
      boolean object = OBJECTS.contains(phrase.word(at + 3)) && !phrase.isHyphenated(at + 3);
      return object || isEnd(phrase, at + 2);
    }
    return AFTER_QUALITY.contains(next) || isEnd(phrase, at);
  }

  /** Whether the sentence ends after a word. */
  private static boolean isEnd(Phrase phrase, int distance) {
    return ".!?".indexOf(phrase.after(distance, 0)) >= 0
        && Character.isWhitespace(phrase.after(distance, 1));
  }

  /** {@code where its being used}. */
  private static boolean isBeing(Phrase phrase) {
    return phrase.word(1).equals("being")
        && BEFORE_BEING.contains(phrase.word(-1))
        && phrase.word(2).endsWith("ed");
  }

  /** {@code ITS} is an abbreviation. */
  private static boolean isAllCapitals(Phrase phrase) {
    return phrase.spelling(0).equals("ITS");
  }

  private static Optional<GrammarError> contraction(Phrase phrase) {
    String next = phrase.word(1);
    boolean owned = OWNED.contains(next);
    boolean suspect =
        owned
            || (!next.isEmpty() && BEFORE_OWNED.contains(phrase.word(-1)) && isOwned(next))
            || isObject(phrase, next);
    if (!suspect || !isContraction(phrase) || !phrase.isPlain(0, 1)) {
      return Optional.empty();
    }
    boolean main = next.equals("main") && !isThing(phrase.word(2));
    if (main || (!phrase.isLower(0) && phrase.has(-1))) {
      return Optional.empty();
    }
    Span word = phrase.span(0, 0);
    Span place = new Span(word.start(), word.end() + 2);
    String seen = phrase.text().substring(place.start(), place.end());
    String meant = phrase.spelling(0) + 's';
    return Optional.of(
        error(phrase, place, seen + ' ' + phrase.spelling(1), meant, phrase.spelling(1)));
  }

  /** {@code sends it's personal data} and {@code learn it's basics}. */
  private static boolean isObject(Phrase phrase, String next) {
    String before = phrase.word(-1);
    String third = phrase.word(2);
    boolean verb = VERBS.contains(before);
    if (!(verb || BEFORE_SEVERAL.contains(before))
        || next.isEmpty()
        || !phrase.isLower(1)
        || CLAUSES.contains(third)) {
      return false;
    }
    return isSeveral(next)
        || (verb && isOwned(next) && third.length() > 2 && !AFTER_IT_IS.contains(third));
  }

  private static boolean isSeveral(String word) {
    String end = word.substring(Math.max(0, word.length() - 2));
    return word.length() > 4
        && end.endsWith("s")
        && !Set.of("ss", "us", "is", "as").contains(end)
        && !SINGULAR.contains(word);
  }

  private static boolean isOwned(String next) {
    return !AFTER_IT_IS.contains(next)
        && !next.endsWith("ly")
        && !next.endsWith("ing")
        && !next.endsWith("ed");
  }

  /** {@code it's main use}, but not {@code it's main that}. */
  private static boolean isThing(String word) {
    return word.length() > 2 && !AFTER_IT_IS.contains(word);
  }

  /** The words of a text do not contain the ending of a possessive. */
  private static boolean isContraction(Phrase phrase) {
    char mark = phrase.after(0, 0);
    return (mark == '\'' || mark == '’')
        && phrase.after(0, 1) == 's'
        && Character.isWhitespace(phrase.after(0, 2));
  }

  private static GrammarError error(
      Phrase phrase, Span place, String seen, String meant, String next) {
    return phrase.error(Kind.ITS, place, seen, meant + ' ' + next, new Edit(place, meant), true);
  }
}
