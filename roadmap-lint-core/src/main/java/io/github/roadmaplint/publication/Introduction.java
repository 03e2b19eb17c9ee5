package io.github.roadmaplint.publication;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes the sentence that introduces the resources. Only sentences that do nothing else are
 * recognized, such as “Visit the following resources to learn more:” or “Useful links:”, in the
 * wordings that roadmap repositories use. A sentence that happens to contain such words is no
 * introduction, because what is recognized here may be replaced.
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

  /** What is pointed at: “the following resources”, “the following”. */
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

  /** A word of a topic; with others, it could be a second sentence without a full stop. */
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

  /** All words of sentences that say nothing of their own. */
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

  /** What points at resources even without a colon. */
  private static final Pattern POINTING =
      Pattern.compile(
          ".*\\b(?:following|below|these|here)\\b.*\\b(?:resources?|links?|references?)\\b.*");

  private static final Pattern MORE_THAN_ONE = Pattern.compile("[.!?;:] ");

  /** The wording of nearly all pages: it is one of those that {@link #SENTENCE} describes. */
  private static final String USUAL = "Visit the following resources to learn more:";

  /** Words without which {@link #POINTING} finds nothing. */
  private static final List<String> POINTERS = List.of("following", "below", "these", "here");

  private Introduction() {}

  /**
   * Whether a text is one sentence that introduces resources, and nothing else: it ends with a
   * colon, or points at them by itself.
   */
  public static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    if (text.equals(USUAL)) {
      return true;
    }
    boolean colon = endsWithColon(Blanks.strip(text));
    String lower = text.toLowerCase(Locale.ROOT);
    if (!colon && POINTERS.stream().noneMatch(lower::contains)) {
      return false; // without one of the slower expressions: so it is for nearly all texts
    }
    String words = words(text);
    return SENTENCE.matcher(words).matches() && (colon || POINTING.matcher(words).matches());
  }

  /** Whether it is such a sentence, and says so little that another one can take its place. */
  public static boolean isInterchangeable(String text) {
    return is(text) && EMPTY_WORDS.containsAll(List.of(words(text).split(" ", -1)));
  }

  /**
   * Whether a text right before the resources introduces them, in whatever words and language: one
   * sentence that ends with a colon.
   */
  public static boolean leads(String text) {
    String sentence = Blanks.strip(text);
    boolean colon = endsWithColon(sentence) && sentence.length() <= LONGEST;
    return is(sentence) || (colon && isOneSentence(sentence));
  }

  private static boolean endsWithColon(String sentence) {
    return sentence.endsWith(":") || sentence.endsWith("：");
  }

  private static boolean isOneSentence(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      boolean end = ".!?".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) <= ' ';
      if (end || "。！？".indexOf(text.charAt(i - 1)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The words in lower case, one space between them; what cannot be in a sentence stays. */
  private static String words(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT).replace(",", "");
    int end = bare.length();
    boolean ends = end > 0 && ":.：".indexOf(bare.charAt(end - 1)) >= 0;
    String words = (ends ? bare.substring(0, end - 1) : bare).strip().replaceAll("\\s+", " ");
    return MORE_THAN_ONE.matcher(words).find() ? "" : words;
  }
}
