package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.grammar.GrammarError.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks the verb after {@code will}, {@code can}, {@code does not} and the like. */
final class VerbForms implements Check {
  private static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "can",
          "could",
          "should",
          "must",
          "may",
          "might",
          "cannot",
          "can't",
          "won't",
          "couldn't",
          "shouldn't",
          "wouldn't");

  /** With {@code not}, or contracted. */
  private static final Set<String> AUXILIARIES =
      Set.of("do", "does", "did", "don't", "doesn't", "didn't");

  /** In a question, the subject comes after the modal: {@code how can shared data}. */
  private static final Set<String> INVERTING =
      Set.of(
          "how", "why", "what", "when", "where", "which", "who", "whom", "only", "nor", "neither",
          "so", "as", "than", "rarely", "never");

  /** Words that begin questions. */
  private static final Set<String> QUESTIONS = Set.of("how", "why", "what");

  /** Before these words, {@code may}, {@code will} and {@code can} are no nouns. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "it",
          "this",
          "that",
          "which",
          "they",
          "we",
          "you",
          "i",
          "he",
          "she",
          "these",
          "those",
          "not",
          "users",
          "developers");

  /** Before a noun. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "my", "your", "his", "her", "its", "their", "our", "free", "good");

  /** Words in {@code ed} that are not the past of a verb. */
  private static final Set<String> NOT_PAST =
      Set.of(
          "need",
          "feed",
          "seed",
          "speed",
          "embed",
          "bleed",
          "breed",
          "exceed",
          "proceed",
          "succeed",
          "heed",
          "shed",
          "shred",
          "wed",
          "bed",
          "weed",
          "led",
          "fed",
          "indeed",
          "reed",
          "sled",
          "wicked",
          "naked",
          "sacred",
          "hundred",
          "reseed",
          "precede",
          "overfeed",
          "oversee",
          "offspeed");

  /** Words in {@code ing} that are no form of a verb, or are often nouns. */
  private static final Set<String> NOT_PROGRESSIVE =
      Set.of(
          "bring",
          "sing",
          "ring",
          "sting",
          "swing",
          "fling",
          "cling",
          "string",
          "wing",
          "ping",
          "spring",
          "sling",
          "wring",
          "during",
          "nothing",
          "something",
          "anything",
          "everything",
          "morning",
          "evening",
          "according",
          "ceiling",
          "king",
          "thing",
          "bling",
          "ding");

  /** Participles that are not also the infinitive or a noun. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "done",
          "been",
          "seen",
          "given",
          "written",
          "taken",
          "shown",
          "chosen",
          "broken",
          "driven",
          "forgotten",
          "grown",
          "hidden",
          "spoken",
          "stolen",
          "thrown",
          "has",
          "had",
          "went",
          "took",
          "gave",
          "made",
          "begun");

  private final Dictionaries dictionaries;

  VerbForms(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public Set<String> words() {
    Set<String> words = new HashSet<>(MODALS);
    words.addAll(AUXILIARIES);
    return words;
  }

  @Override
  public Optional<GrammarError> at(Phrase phrase) {
    String word = phrase.word(0);
    boolean modal = MODALS.contains(word);
    boolean negated = isNegated(phrase);
    int verb = negated ? 2 : 1;
    if (!phrase.has(verb) || !(modal || negated || word.endsWith("'t"))) {
      return Optional.empty();
    }
    String form = phrase.word(verb);
    Optional<String> base = base(form, modal, phrase);
    boolean wrong = base.isPresent() && isStatement(phrase, modal) && phrase.isLower(verb);
    if (!wrong || phrase.isHyphenated(verb) || !phrase.isPlain(0, verb)) {
      return Optional.empty();
    }
    return Optional.of(error(phrase, verb, base.get(), form.endsWith("s")));
  }

  /** The infinitive of a form that does not fit; nothing if it fits. */
  private Optional<String> base(String form, boolean modal, Phrase phrase) {
    String before = phrase.word(-1);
    boolean subject = SUBJECTS.contains(before);
    if (form.endsWith("s") && (!modal || subject || before.isEmpty() || isNegated(phrase))) {
      return Verbs.ofThirdPerson(form);
    }
    if (PARTICIPLES.contains(form)) {
      return Verbs.ofParticiple(form);
    }
    if (form.endsWith("ed") && !NOT_PAST.contains(form)) {
      return Verbs.stem(form, "ed", dictionaries);
    }
    return form.endsWith("ing") && subject && !NOT_PROGRESSIVE.contains(form)
        ? Verbs.stem(form, "ing", dictionaries)
        : Optional.empty();
  }

  private static boolean isNegated(Phrase phrase) {
    return phrase.word(1).equals("not");
  }

  /** Whether the word before the modal is its subject. */
  private static boolean isStatement(Phrase phrase, boolean modal) {
    String before = phrase.word(-1);
    if (before.isEmpty()) {
      return phrase.isLower(0) && phrase.before(0) != '"';
    }
    if (SUBJECTS.contains(before)) {
      return phrase.isLower(0);
    }
    boolean noun = modal && DETERMINERS.contains(before);
    return phrase.isLower(0) && !noun && !INVERTING.contains(before) && !isQuestion(phrase);
  }

  /** Whether one of the words before it begins a question: {@code how much can}. */
  private static boolean isQuestion(Phrase phrase) {
    for (int distance = -1; distance >= -4 && phrase.has(distance); distance--) {
      if (QUESTIONS.contains(phrase.word(distance))) {
        return true;
      }
    }
    return false;
  }

  private static GrammarError error(Phrase phrase, int verb, String base, boolean certain) {
    Span place = phrase.span(verb, verb);
    String seen = phrase.seen(0, verb);
    String before = phrase.seen(0, verb - 1);
    return certain
        ? phrase.error(Kind.VERB, place, seen, before + ' ' + base, new Edit(place, base), true)
        : phrase.error(Kind.VERB, place, seen, before + ' ' + base);
  }
}
