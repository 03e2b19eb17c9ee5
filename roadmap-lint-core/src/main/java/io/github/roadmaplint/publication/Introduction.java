package io.github.roadmaplint.publication;

import java.util.Locale;

/** Recognises the sentence that leads to the resources, in whatever words. */
public final class Introduction {
  private static final int MOST_WORDS = 20;
  private static final String[] OBJECTS = {"resource", "link", "following", "reference", "below"};
  private static final String[] CALLS = {
    "learn", "visit", "more", "look", "see", "read", "check", "here are", "further", "detail"
  };

  private Introduction() {}

  /**
   * Whether the text is one short sentence that announces resources.
   *
   * @param leads whether it stands right before the list: then a colon at its end is enough
   */
  public static boolean is(String text, boolean leads) {
    String sentence = Blanks.strip(text);
    return isShort(sentence)
        && sentenceStart(sentence) == 0
        && ((leads && sentence.endsWith(":")) || announces(sentence));
  }

  /**
   * Where the introduction begins that a paragraph ends with: behind a full stop, or on a line of
   * its own.
   *
   * @param raw the paragraph as it is written
   * @return an index above 0, or -1 when it does not end with an introduction or is nothing else
   */
  public static int startIn(String raw) {
    int sentence = sentenceStart(raw);
    if (isIntroductionFrom(raw, sentence)) {
      return sentence;
    }
    int line = raw.lastIndexOf('\n') + 1;
    boolean begins = line < raw.length() && Character.isUpperCase(raw.charAt(line));
    return begins && isIntroductionFrom(raw, line) ? line : -1;
  }

  private static boolean isIntroductionFrom(String raw, int start) {
    String sentence = Blanks.strip(raw.substring(start));
    return start > 0 && isShort(sentence) && sentence.endsWith(":") && announces(sentence);
  }

  private static boolean announces(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return holds(lower, OBJECTS) && (holds(lower, CALLS) || lower.length() < MOST_WORDS);
  }

  private static boolean holds(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShort(String sentence) {
    int words = 1;
    for (int i = 0; i < sentence.length(); i++) {
      words += sentence.charAt(i) <= ' ' ? 1 : 0;
    }
    return words <= MOST_WORDS;
  }

  /** Where the last sentence begins: behind a full stop and blanks. */
  private static int sentenceStart(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      if (text.charAt(i) <= ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
        int start = i + 1;
        while (start < text.length() - 1 && text.charAt(start) <= ' ') {
          start++;
        }
        return start;
      }
    }
    return 0;
  }
}
