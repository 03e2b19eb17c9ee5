package io.github.roadmaplint.spelling;

import java.util.Set;

/** The most common words of English. */
final class SmallWords {
  private static final Set<String> WORDS =
      Set.of(
          "the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "by", "for", "with", "from",
          "as", "is", "are", "was", "were", "be", "it", "its", "this", "these", "you", "your", "we",
          "our", "they", "their", "but", "if", "not", "can", "will", "which", "when", "how", "what",
          "into", "than", "then", "also", "each", "every", "all", "any", "has", "have");

  /** Those that precede a noun or a verb, and are not the beginning of longer words. */
  private static final Set<String> BEFORE =
      Set.of(
          "the", "with", "from", "are", "was", "this", "these", "your", "our", "their", "but",
          "which", "when", "what", "than", "then", "also", "can", "will", "they");

  /** Those after which a noun begins. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "to", "in", "on", "at", "by", "for", "with", "from", "into", "and", "is", "are",
          "below", "above", "between", "against", "without");

  /** Words that begin a noun. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "these", "that", "those", "your", "our", "their", "its", "my",
          "his", "her", "each", "every", "any", "all", "some");

  /** Pairs that are often written as one word by mistake. */
  private static final Set<String> USUALLY_JOINED =
      Set.of(
          "a lot",
          "a bit",
          "as well",
          "at least",
          "at all",
          "at most",
          "each other",
          "every time",
          "in case",
          "in fact",
          "in front",
          "in spite",
          "on top",
          "of course",
          "by the",
          "to be",
          "is a",
          "of the",
          "in the",
          "to the",
          "on the",
          "for the",
          "and the",
          "is the",
          "with the",
          "from the",
          "it is",
          "this is",
          "can be",
          "will be",
          "if you");

  private SmallWords() {}

  static boolean has(String lower) {
    return WORDS.contains(lower);
  }

  /** Whether a word is often glued to the next one, and hardly ever begins a longer word. */
  static boolean beginsPhrase(String lower) {
    return BEFORE.contains(lower);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }

  /** Whether many titles begin with a word. */
  static boolean beginsTitle(String lower) {
    return lower.equals("what") || lower.equals("how");
  }

  /** Whether a word follows {@code what} or {@code how} in titles. */
  static boolean followsQuestion(String lower) {
    return lower.equals("is") || lower.equals("are") || lower.equals("to") || lower.equals("does");
  }

  /** Whether two words are often written as one, as in {@code atleast}. */
  static boolean usuallyJoined(String first, String second) {
    return USUALLY_JOINED.contains(first + ' ' + second);
  }
}
