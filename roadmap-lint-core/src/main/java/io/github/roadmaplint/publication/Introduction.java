package io.github.roadmaplint.publication;

import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.source.Source;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes the sentence that introduces the resources. Only sentences that do nothing else are
 * recognized, such as “Visit the following resources to learn more:” or “Useful links:”, in the
 * wordings that roadmap repositories use. A sentence that contains such words by chance is not an
 * introduction, because a recognized sentence may be replaced.
 */
public final class Introduction {
  private static final int LONGEST = 160;

  private static final String NOUN =
      "(?:resources?|links?|references?|sources?|readings?|articles?|videos?|tutorials?|guides?"
          + "|materials?|websites?|sites|pages?|documentation|docs|books?|courses?)";
  private static final String WHICH =
      "(?:following|additional|more|further|useful|helpful|recommended|related|free|great|good"
          + "|official|external|online|learning|other|suggested|valuable|these|some|some of the"
          + "|a few|few|our|the|below)";
  private static final String AND =
      "(?: (?:and|or) (?:" + WHICH + " ){0,2}(?:" + NOUN + "|learning))?";
  private static final String NOUNS =
      "(?:" + WHICH + " ){0,4}" + NOUN + AND + "(?: (?:below|here|listed below))?";

  /** The resources in a sentence: “the following resources”, “the following”. */
  private static final String THEM =
      "(?:" + NOUNS + "|(?:the )?(?:following|below)|further reading)";

  private static final String DETAIL =
      "(?:(?:more|further|additional|some) )?(?:info|information|details?|resources|examples"
          + "|explanations?)(?: and (?:info|information|details?|examples|practical examples))?";
  private static final String AIM =
      "(?:to (?:learn|read|know|explore|find out|get)(?: even)?(?: to)? (?:more|started)|to learn"
          + "|(?:for|to get|to find) (?:"
          + DETAIL
          + "|more)|for (?:further|more|additional) reading)";

  /** A word of a topic; several words could be a second sentence without a full stop. */
  private static final String TOPIC =
      "(?!(?:learn|visit|see|check|read|explore|have|look|use|more|following|resources|links)\\b)"
          + "\\S+";

  private static final String ABOUT =
      "(?: (?:about|on|regarding|with) " + TOPIC + "(?: " + TOPIC + "){0,7})?";
  private static final String GOAL = AIM + ABOUT;
  private static final String SOURCE = "(?:from|using|with|in|at|on|through|via|of|by visiting)";
  private static final String POLITE = "(?:(?:please|also|you can(?: also)?|we recommend you) )?";
  private static final String CALL =
      POLITE
          + "(?:visit|see|check|check out|explore|use|read|follow|consult|view|browse|refer to"
          + "|look at|see also|(?:have|take) a look at)";
  private static final String LEARN =
      POLITE
          + "(?:learn(?: more)?|(?:read|find|find out|discover) more|find (?:more|further) "
          + "(?:info|information|details))";

  private static final Pattern SENTENCE =
      Pattern.compile(
          String.join(
              "|",
              CALL + " " + THEM + "(?: " + GOAL + ")?",
              GOAL + " " + CALL + " " + THEM,
              LEARN + ABOUT + " " + SOURCE + " " + THEM,
              "(?:here|below|these|the following) (?:is|are) " + NOUNS + "(?: " + GOAL + ")?",
              "(?:"
                  + WHICH
                  + " ){0,4}(?:"
                  + NOUN
                  + "|learning|reading)"
                  + AND
                  + "(?: "
                  + GOAL
                  + ")?",
              GOAL + "(?: see)?",
              "(?:learn|read|see) more(?: here)?|see also|further reading|references and further"
                  + " (?:reading|learning)"));

  /** All words of sentences without other content. */
  private static final Set<String> EMPTY_WORDS =
      Set.copyOf(
          List.of(
              ("a additional also and are at below browse by can check consult detail details docs"
                      + " documentation even explore external few find follow following for free from"
                      + " further get good great have helpful here in info information is know learn"
                      + " learning link links listed look materials more of official on online or other"
                      + " our out page pages please read reading readings recommended refer reference"
                      + " references regarding related resource resources see site sites some source"
                      + " sources started suggested take the these through to use useful using valuable"
                      + " via view visit visiting we website websites with you")
                  .split(" ", -1)));

  /** Wordings that announce resources even without a colon. */
  private static final Pattern POINTING =
      Pattern.compile(
          ".*\\b(?:following|below|these|here)\\b.*\\b(?:resources?|links?|references?)\\b.*");

  /** The most common wordings, which {@link #SENTENCE} also matches. */
  private static final Set<String> USUAL =
      Set.of(
          "Visit the following resources to learn more:",
          "Learn more from the following resources:",
          "Learn more from the following links:",
          "To learn more, visit the following links:");

  /** Words that {@link #POINTING} needs to match. */
  private static final List<String> POINTERS = List.of("following", "below", "these", "here");

  private static final List<String> POINTED = List.of("resource", "link", "reference");

  /** The end of another sentence before the one that ends with the colon. */
  private static final Pattern SECOND_SENTENCE =
      Pattern.compile(
          "(?U)[.!?…;:][)\\]\"'”’»]*(?:\\[\\^?\\w+\\])?[\\s\\p{Z}]|[\\s\\p{Z}][-–—][\\s\\p{Z}]|[。！？]");

  /** A title with up to this number of words introduces the list after it: “Guides and tools:”. */
  private static final int SHORT = 3;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)(?:(?:please|also|you can(?: also)?|we recommend) )?"
              + "(?:visit|see|check|explore|read|consult|view|browse|refer|look|have a|take a"
              + "|learn|find|discover|watch|listen|here|below|for|to|if|"
              + WHICH
              + "|"
              + NOUN
              + ")\\b");

  private static final Pattern POINTED_AT =
      Pattern.compile(
          "\\b(?:at|by|from|in|on|through|via|with) (?:the )?(?:following|these|below)\\b"
              + "|\\bhere (?:is|are)\\b");

  /** The beginning of a sentence that continues after the comma. */
  private static final Pattern CONDITION =
      Pattern.compile("(?:for|to|if|when|once|after|before|as|since|while|in order)\\b");

  private static final Pattern OTHER_LETTER = Pattern.compile("[\\p{L}&&[^a-z]]");

  /** Common English words that similar languages do not have. */
  private static final Set<String> ENGLISH =
      Set.of(
          "and",
          "are",
          "by",
          "can",
          "each",
          "following",
          "from",
          "has",
          "have",
          "how",
          "is",
          "it",
          "its",
          "learn",
          "links",
          "more",
          "of",
          "read",
          "resources",
          "that",
          "the",
          "these",
          "this",
          "to",
          "visit",
          "which",
          "with",
          "you",
          "your");

  private Introduction() {}

  /**
   * Whether a text is only one sentence that introduces resources: it ends with a colon, or its
   * words announce them.
   */
  public static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    if (USUAL.contains(text)) {
      return true;
    }
    boolean colon = endsWithColon(WhitespaceTrim.strip(text));
    if (!colon && !mayPoint(text.toLowerCase(Locale.ROOT))) {
      return false; // a fast path without the slower expressions, for nearly all texts
    }
    String words = words(text);
    return SENTENCE.matcher(words).matches() && (colon || POINTING.matcher(words).matches());
  }

  private static boolean mayPoint(String lower) {
    return containsAny(lower, POINTERS) && containsAny(lower, POINTED);
  }

  private static boolean containsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is such a sentence, with so little content that another one can replace it. */
  public static boolean isInterchangeable(String text) {
    return is(text) && EMPTY_WORDS.containsAll(List.of(words(text).split(" ", -1)));
  }

  /**
   * Whether a paragraph directly before the resources introduces them, in any words and language,
   * and contains no other text.
   */
  public static boolean leads(Source source, Paragraph paragraph) {
    String text = paragraph.content().text();
    return is(text)
        || (leads(text)
            && GluedIntroduction.in(source.text(paragraph.span())).isEmpty()
            && GluedIntroduction.in(text).isEmpty());
  }

  /**
   * Whether a text directly before the resources introduces them, in any words and language: one
   * sentence that ends with a colon and, if it is English, announces something.
   */
  public static boolean leads(String text) {
    String sentence = WhitespaceTrim.strip(text);
    return is(sentence)
        || (endsWithColon(sentence)
            && sentence.length() <= LONGEST
            && !SECOND_SENTENCE.matcher(sentence).find()
            && !isCallAfterComma(sentence)
            && announces(sentence));
  }

  /** Whether a text begins like a sentence that refers its readers to resources. */
  static boolean calls(String text) {
    return BEGINNING.matcher(text).lookingAt();
  }

  static boolean endsWithColon(String sentence) {
    return sentence.endsWith(":") || sentence.endsWith("：");
  }

  /** The words of another language are not known, so the colon is enough. */
  private static boolean announces(String sentence) {
    String words = words(sentence);
    List<String> list = List.of(words.split(" ", -1));
    return list.size() <= SHORT
        || BEGINNING.matcher(words).lookingAt()
        || POINTED_AT.matcher(words).find()
        || Collections.disjoint(list, ENGLISH)
        || OTHER_LETTER.matcher(words).find();
  }

  /**
   * Whether a statement continues with an introduction: “Git stores data, see the links below:”.
   */
  private static boolean isCallAfterComma(String sentence) {
    String words = sentence.toLowerCase(Locale.ROOT);
    int comma = CONDITION.matcher(words).lookingAt() ? -1 : words.indexOf(',');
    while (comma >= 0 && !is(words.substring(comma + 1))) {
      comma = words.indexOf(',', comma + 1);
    }
    return comma >= 0;
  }

  /**
   * The words in lower case with one space between them; characters that cannot be in a sentence
   * are kept.
   */
  private static String words(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT).replace(",", "");
    int end = bare.length();
    boolean ends = end > 0 && ":.：".indexOf(bare.charAt(end - 1)) >= 0;
    String sentence = (ends ? bare.substring(0, end - 1) : bare).strip();
    StringBuilder words = new StringBuilder(sentence.length());
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space) {
        words.append(c);
      } else if (words.charAt(words.length() - 1) != ' ') {
        if (".!?;:".indexOf(sentence.charAt(i - 1)) >= 0) {
          return ""; // more than one sentence
        }
        words.append(' ');
      }
    }
    return words.toString();
  }
}
