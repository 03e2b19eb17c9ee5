package io.github.roadmaplint.spelling;

import java.util.Set;

/** Words that are repeated on purpose: {@code very very}, {@code log in in order to see}. */
final class IntendedRepetitions {
  /**
   * These words are repeated on purpose, {@code long long} is a type, and {@code variable variable}
   * is a term.
   */
  private static final Set<String> TWICE =
      Set.of(
          "very",
          "many",
          "long",
          "so",
          "far",
          "much",
          "really",
          "had",
          "that",
          "bye",
          "more",
          "way",
          "etc",
          "next",
          "variable");

  /**
   * These words can end one part of a sentence and begin the next: {@code log in in order to see}.
   */
  private static final Set<String> LOOSE =
      Set.of(
          "in", "on", "at", "by", "for", "is", "it", "has", "have", "can", "not", "all", "any",
          "when", "how", "what");

  /** Words that one of them belongs to, if they precede two of them. */
  private static final Set<String> BEFORE_LOOSE =
      Set.of(
          "log",
          "logs",
          "logged",
          "logging",
          "sign",
          "signs",
          "signed",
          "signing",
          "turn",
          "turns",
          "turned",
          "turning",
          "look",
          "looks",
          "looked",
          "looking",
          "check",
          "checks",
          "checked",
          "checking",
          "opt",
          "opts",
          "opted",
          "opting",
          "plug",
          "plugs",
          "plugged",
          "zoom",
          "zooms",
          "zoomed",
          "come",
          "comes",
          "go",
          "goes",
          "going",
          "switch",
          "switched",
          "fill",
          "filled",
          "step",
          "drop",
          "dropped",
          "hand",
          "handed",
          "pass",
          "passed",
          "built",
          "move",
          "moved",
          "carry",
          "work",
          "works",
          "worked",
          "working",
          "paste",
          "pasted",
          "kick",
          "kicks",
          "kicked",
          "click",
          "clicked",
          "type",
          "typed",
          "jump",
          "join",
          "joined",
          "build",
          "it",
          "that",
          "this",
          "there",
          "what",
          "who",
          "he",
          "she");

  /** More words that are repeated by mistake at the start of a sentence. */
  private static final Set<String> ORDINARY =
      Set.of(
          "would", "should", "could", "do", "does", "did", "must", "there", "here", "he", "she",
          "his", "her", "my", "some", "most", "such", "now", "just", "only", "because", "while",
          "where", "who", "why");

  /** Words that titles repeat on purpose: {@code Unknown Unknowns}, {@code Knock Knock}. */
  private static final Set<String> IN_TITLES =
      Set.of(
          "unknown",
          "unknowns",
          "known",
          "knock",
          "hello",
          "baby",
          "never",
          "ready",
          "tick",
          "bang",
          "chop",
          "ding",
          "boom",
          "yada",
          "blah",
          "cha",
          "duran",
          "walla",
          "turtle",
          "total");

  /** Words that {@code this} belongs to: {@code decide this this week}. */
  private static final Set<String> TIMES =
      Set.of(
          "week",
          "weekend",
          "month",
          "quarter",
          "semester",
          "sprint",
          "year",
          "morning",
          "afternoon",
          "evening",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "time",
          "way");

  /** Words that are also operators, and what follows their names: {@code and and operator}. */
  private static final Set<String> OPERATORS =
      Set.of("and", "or", "not", "if", "in", "is", "as", "for", "from", "with");

  private static final Set<String> AFTER_OPERATORS =
      Set.of(
          "operator",
          "operators",
          "logical",
          "keyword",
          "keywords",
          "statement",
          "statements",
          "clause",
          "clauses",
          "gate",
          "gates");

  private IntendedRepetitions() {}

  /**
   * Whether a repeated word is intended.
   *
   * @param before the word before the two; empty if there is none
   * @param after the word after them; empty if there is none
   */
  static boolean has(String before, String word, String after) {
    return TWICE.contains(word)
        || (LOOSE.contains(word) && BEFORE_LOOSE.contains(before))
        || (word.equals("out") && after.equals("of"))
        || (word.equals("this") && TIMES.contains(after))
        || (OPERATORS.contains(word) && AFTER_OPERATORS.contains(after));
  }

  /** Whether titles repeat a word on purpose. */
  static boolean isTitle(String word) {
    return IN_TITLES.contains(word);
  }

  /** Whether the word can end one part of a sentence and begin the next. */
  static boolean isLoose(String word) {
    return LOOSE.contains(word);
  }

  /**
   * Whether it is a mistake even if the first of the two has a capital. Other words can be a name
   * before a verb: {@code React react}.
   */
  static boolean isOrdinary(String word) {
    return ORDINARY.contains(word);
  }
}
