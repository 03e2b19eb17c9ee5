package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.grammar.GrammarError.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that are confused with a similar one: {@code rather then}, {@code best practises}.
 * Each is right alone, and wrong between its neighbors.
 */
final class Confusions implements Check {
  private static final Set<String> COMPARATIVES =
      Set.of(
          "more",
          "less",
          "fewer",
          "other",
          "better",
          "worse",
          "bigger",
          "larger",
          "smaller",
          "greater",
          "higher",
          "lower",
          "faster",
          "slower",
          "easier",
          "older",
          "newer",
          "longer",
          "shorter",
          "cheaper",
          "stronger",
          "different");

  /** In a sentence with one of these, {@code then} begins what follows from it. */
  private static final Set<String> CONDITIONS =
      Set.of("if", "when", "once", "unless", "until", "while", "after", "since", "whenever");

  private static final int FARTHEST_CONDITION = 8;

  /** A sentence can begin with these after {@code then}. */
  private static final Set<String> SUBJECTS = Set.of("i", "you", "we", "they", "he", "she");

  /** Before these, {@code loose} is a verb. */
  private static final Set<String> BEFORE_VERB =
      Set.of("to", "not", "can", "will", "may", "might", "would", "could", "must", "never");

  /** These can be lost. */
  private static final Set<String> LOST =
      Set.of(
          "the",
          "your",
          "their",
          "its",
          "our",
          "control",
          "track",
          "focus",
          "data",
          "money",
          "access",
          "sight",
          "time",
          "interest",
          "all",
          "any",
          "it",
          "them",
          "everything");

  private static final Set<String> WITH_TO =
      Set.of("going", "trying", "about", "able", "supposed", "allowed", "looking");

  private static final Set<String> QUALITIES =
      Set.of("best", "good", "bad", "better", "common", "standard", "recommended");

  /** After these, {@code in} belongs to the verb. */
  private static final Set<String> WITH_IN =
      Set.of(
          "log", "logs", "logged", "logging", "sign", "signs", "signed", "signing", "opt", "opts",
          "opted", "opting", "check", "checked", "plug", "plugs", "plugged", "tune", "tuned",
          "give", "gives", "gave", "given", "built", "jump", "drop", "buy", "bought", "call",
          "come", "step", "move", "moved", "chime", "pitch");

  /** These end as forms of verbs do. */
  private static final Set<String> NO_VERBS =
      Set.of("anything", "everything", "something", "nothing", "string", "building", "morning");

  private static final Set<String> AFTER_ALL =
      Set.of("the", "of", "these", "those", "your", "our", "their", "them");

  @Override
  public Set<String> words() {
    return Set.of("then", "loose", "their", "your", "suppose", "practise", "practises", "in", "al");
  }

  @Override
  public Optional<GrammarError> at(Phrase phrase) {
    String meant =
        switch (phrase.word(0)) {
          case "then" -> isThan(phrase) ? "than" : "";
          case "loose" -> isLose(phrase) ? "lose" : "";
          case "their" -> isThere(phrase) ? "there" : "";
          case "your" -> isYouAre(phrase) ? "you're" : "";
          case "suppose" -> isSupposed(phrase) ? "supposed" : "";
          case "practise" -> QUALITIES.contains(phrase.word(-1)) ? "practice" : "";
          case "practises" -> QUALITIES.contains(phrase.word(-1)) ? "practices" : "";
          case "al" -> isAll(phrase) ? "all" : "";
          default -> "";
        };
    if (phrase.word(0).equals("in")) {
      return isInto(phrase) ? Optional.of(into(phrase)) : Optional.empty();
    }
    return meant.isEmpty() || !phrase.isPlain(0, 0)
        ? Optional.empty()
        : Optional.of(error(phrase, meant));
  }

  private static boolean isThan(Phrase phrase) {
    String before = phrase.word(-1);
    boolean compared = phrase.has(1) || isNumber(phrase);
    if (!phrase.isLower(0) || !compared || SUBJECTS.contains(phrase.word(1))) {
      return false;
    }
    return before.equals("rather") || (COMPARATIVES.contains(before) && !isAfterCondition(phrase));
  }

  private static boolean isNumber(Phrase phrase) {
    return phrase.after(0, 0) == ' ' && Character.isDigit(phrase.after(0, 1));
  }

  private static boolean isAfterCondition(Phrase phrase) {
    for (int i = 2; i <= FARTHEST_CONDITION; i++) {
      if (CONDITIONS.contains(phrase.word(-i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLose(Phrase phrase) {
    return BEFORE_VERB.contains(phrase.word(-1)) && LOST.contains(phrase.word(1));
  }

  private static boolean isThere(Phrase phrase) {
    String next = phrase.word(1);
    return (next.equals("is") || next.equals("are") || next.equals("was") || next.equals("were"))
        && phrase.has(2)
        && phrase.isLower(1);
  }

  private static boolean isYouAre(Phrase phrase) {
    String next = phrase.word(1);
    String third = phrase.word(2);
    boolean verb =
        (WITH_TO.contains(next) && third.equals("to"))
            || (next.equals("looking") && third.equals("for"))
            || (next.equals("not") && !third.isEmpty());
    return verb && phrase.isLower(1) && !phrase.isHyphenated(1);
  }

  private static boolean isSupposed(Phrase phrase) {
    String before = phrase.word(-1);
    return phrase.word(1).equals("to")
        && phrase.has(2)
        && !before.isEmpty()
        && !SUBJECTS.contains(before)
        && !before.equals("do");
  }

  private static boolean isAll(Phrase phrase) {
    String before = phrase.word(-1);
    return phrase.isLower(0)
        && !before.isEmpty()
        && !before.equals("et")
        && AFTER_ALL.contains(phrase.word(1))
        && phrase.isLower(1);
  }

  /** As in {@code get in to deploying}. */
  private static boolean isInto(Phrase phrase) {
    if (!phrase.word(1).equals("to")) {
      return false;
    }
    String verb = phrase.word(2);
    String before = phrase.word(-1);
    return verb.endsWith("ing")
        && verb.length() > "ing".length() + 1
        && !NO_VERBS.contains(verb)
        && phrase.isLower(2)
        && !before.isEmpty()
        && !WITH_IN.contains(before)
        && phrase.isPlain(0, 1);
  }

  private static GrammarError into(Phrase phrase) {
    Span place = phrase.span(0, 1);
    return phrase.error(
        Kind.CONFUSED,
        place,
        phrase.seen(0, 2),
        "into " + phrase.spelling(2),
        new Edit(place, "into"),
        false);
  }

  private static GrammarError error(Phrase phrase, String meant) {
    boolean capital = !phrase.isLower(0);
    String written = capital ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1) : meant;
    int first = phrase.has(-1) ? -1 : 0;
    int last = phrase.has(1) ? 1 : 0;
    String before = first < 0 ? phrase.spelling(-1) + ' ' : "";
    String after = last > 0 ? ' ' + phrase.spelling(1) : "";
    return phrase.error(
        Kind.CONFUSED,
        phrase.span(0, 0),
        phrase.seen(first, last),
        before + written + after,
        new Edit(phrase.span(0, 0), written),
        false);
  }
}
