package io.github.roadmaplint.rule;

import io.github.roadmaplint.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a slug, a title or a text, to find out whether they are about the same topic. A name
 * and its inflections, abbreviations and initials are similar words.
 */
public final class TopicWords {
  /** Words that topics of any kind have in their names. */
  private static final Set<String> GENERAL =
      Set.of(
          ("a about advanced also an and are as at be basic basics beginner by can common complete concept"
                  + " concepts do does etc example examples for from fundamental fundamentals general"
                  + " getting guide how if in important index into intro introduction introductory is it"
                  + " its learn learning more of on or other others overview part s set setting settings"
                  + " setup simple skill skills so started t the their them things tips to tool tools"
                  + " topic topics type types understand understanding up use used using via vs we what"
                  + " when where which why with work working works you your")
              .split(" "));

  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ABBREVIATION = 5;

  private TopicWords() {}

  /** The words of letters and digits, in lower case. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
        if (i > start) {
          words.add(lower.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The words without those that say nothing about the topic. */
  public static List<String> distinctive(List<String> words) {
    List<String> distinctive = new ArrayList<>(words);
    distinctive.removeIf(word -> GENERAL.contains(word) || isNumber(word));
    return distinctive;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Ascii::isDigit);
  }

  /** Letters and digits only, to compare names that are joined or separated differently. */
  public static String joined(String text) {
    return String.join("", of(text));
  }

  /** The words that have no similar word in a text, and are not the initials of its words. */
  public static List<String> missing(List<String> words, List<String> text) {
    List<String> missing = new ArrayList<>();
    for (String word : words) {
      if (!isIn(word, text) && !isInitials(word, text)) {
        missing.add(word);
      }
    }
    return missing;
  }

  private static boolean isIn(String word, List<String> text) {
    if (text.contains(word)) {
      return true;
    }
    for (String other : text) {
      if (isSimilar(word, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one is an inflection, the begin or an abbreviation of the other. */
  public static boolean isSimilar(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    if (same >= SHORTEST_STEM || (same == shorter.length() && same > 1)) {
      return true;
    }
    return shorter.length() <= LONGEST_ABBREVIATION && isSubsequence(shorter, longer);
  }

  private static boolean isSubsequence(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  /**
   * Whether a word is made of the first letters of successive words, with or without small ones.
   */
  private static boolean isInitials(String word, List<String> text) {
    return initials(text).contains(word) || initials(distinctive(text)).contains(word);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder(words.size());
    for (String word : words) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }
}
