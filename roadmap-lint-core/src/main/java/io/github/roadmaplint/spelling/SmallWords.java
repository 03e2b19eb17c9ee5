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

  private SmallWords() {}

  static boolean has(String lower) {
    return WORDS.contains(lower);
  }
}
