package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.grammar.GrammarError.Kind;
import java.util.Optional;
import java.util.Set;

/** Finds {@code should of been}, but not {@code should of course be}. */
final class ModalOf implements Check {
  private static final Set<String> MODALS =
      Set.of(
          "should would could must might shouldn't wouldn't couldn't mustn't mightn't".split(" "));

  /** After these, the word is a noun: {@code the might of}. */
  private static final Set<String> DETERMINERS =
      Set.of("a", "all", "an", "her", "his", "its", "my", "no", "our", "the", "their", "this");

  /** Participles that are no adjectives and hardly ever nouns. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          ("been become begun brought built chosen come done forgotten found given gone gotten had kept known"
                  + " led lost made read said seen sent shown spent taken thought told used won written")
              .split(" "));

  private final Dictionaries dictionaries;

  ModalOf(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public Set<String> words() {
    return MODALS;
  }

  @Override
  public Optional<GrammarError> at(Phrase phrase) {
    int of = phrase.word(1).equals("not") ? 2 : 1;
    String verb = phrase.word(of + 1);
    if (!phrase.word(of).equals("of") || DETERMINERS.contains(phrase.word(-1))) {
      return Optional.empty();
    }
    boolean certain = PARTICIPLES.contains(verb);
    boolean possible = certain || isRegular(verb);
    if (!possible || phrase.isHyphenated(of + 1) || !phrase.isLower(of) || !phrase.isPlain(0, of)) {
      return Optional.empty();
    }
    Span place = phrase.span(of, of);
    String meant = phrase.seen(0, of - 1) + " have " + phrase.spelling(of + 1);
    return Optional.of(
        phrase.error(
            Kind.CONFUSED, place, phrase.seen(0, of + 1), meant, new Edit(place, "have"), certain));
  }

  /** A verb in {@code ed}, which can also be an adjective: {@code of experienced users}. */
  private boolean isRegular(String verb) {
    return verb.endsWith("ed") && Verbs.stem(verb, "ed", dictionaries).isPresent();
  }
}
