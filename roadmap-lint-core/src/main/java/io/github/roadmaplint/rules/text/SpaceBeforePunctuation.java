package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.document.Prose;
import io.github.roadmaplint.rule.EnglishText;
import io.github.roadmaplint.rule.EnglishText.Piece;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code text/space-before-punctuation}: a space before a comma or another mark. */
public final class SpaceBeforePunctuation extends PunctuationRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/space-before-punctuation",
          Severity.WARNING,
          Fixable.MIXED,
          "There is a space before a punctuation mark",
          "English has no space there, and a line can break before the mark.");

  /** First words of questions. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "are", "can", "could", "did", "do", "does", "has", "have", "how", "is", "should", "what",
          "whats", "when", "where", "which", "who", "why", "will", "would");

  /** First words of many other sentences. */
  private static final Set<String> FIRST_WORDS =
      Set.of(
          "And", "As", "But", "For", "He", "I", "If", "In", "It", "Let", "Now", "So", "That", "The",
          "Then", "There", "These", "They", "This", "To", "We", "When", "With", "You");

  /** Words before a mark that is itself meant. */
  private static final Set<String> NAMING =
      Set.of(
          "a",
          "an",
          "the",
          "and",
          "or",
          "with",
          "by",
          "as",
          "like",
          "use",
          "using",
          "called",
          "named",
          "operator",
          "symbol",
          "character",
          "operators",
          "symbols",
          "characters");

  /** Words after which another one is expected: prepositions, conjunctions and possessives. */
  private static final Set<String> OPEN_ENDED =
      Set.of(
          "about", "among", "at", "because", "between", "but", "during", "for", "from", "if", "in",
          "into", "its", "my", "of", "on", "onto", "our", "per", "than", "their", "to", "toward",
          "towards", "until", "upon", "via", "whether", "while", "without", "your");

  /** The fewest words that are a sentence and not a command. */
  static final int SENTENCE = 5;

  /** The characters of a text that are looked at before a mark. */
  static final int LONGEST_SENTENCE = 500;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Whether spelling is checked is a setting. */
  public SpaceBeforePunctuation(RuleSettings settings) {
    super(INFO, ",.;?!:", settings);
  }

  @Override
  boolean isSuspicious(String text, int at) {
    if (at(text, at - 1) != ' ') {
      return false;
    }
    char next = at(text, at + 1);
    boolean ends = next <= ' ' || next == ']' || next == '"' || next == '\'' || next == '*';
    return ends && isText(text, beforeSpaces(text, at));
  }

  /** The last character before the spaces before a mark. */
  static int beforeSpaces(String text, int at) {
    int before = at - 1;
    while (at(text, before) == ' ') {
      before--;
    }
    return before;
  }

  private static boolean isText(String text, int at) {
    char c = at(text, at);
    if (c == '*') {
      return at(text, at - 1) == '*' ? isText(text, at - 1) : at(text, at - 1) > ' ';
    }
    return Character.isLetterOrDigit(c) || c == ')' || c == '`' || c == '"';
  }

  @Override
  Optional<Problem> problem(EnglishText english, Piece piece, int at) {
    String text = english.source().text();
    boolean wrong =
        switch (text.charAt(at)) {
          case ',' -> true;
          case ';' -> isBetweenWords(piece, text, at);
          case '.' -> isEnd(piece, text, at) || startsSentence(piece, text, at);
          case '?' -> isEnd(piece, text, at) || isQuestion(piece, text, at);
          case ':' ->
              piece.kind() == Prose.Kind.TEXT
                  && (isEnd(piece, text, at) || new MarkedSentence(text, at).isBeforeClause());
          default -> isEnd(piece, text, at) || isAfterSentence(piece, text, at);
        };
    boolean meant = isNamed(piece, text, at) || isAfterUrl(text, at);
    return wrong && !meant
        ? Optional.of(problem(text, at, openWord(piece, text, at)))
        : Optional.empty();
  }

  /** A semicolon between spaces can also separate data. */
  private static boolean isBetweenWords(Piece piece, String text, int at) {
    boolean words =
        Character.isLowerCase(in(piece, text, beforeSpaces(text, at)))
            && Character.isLowerCase(in(piece, text, at + 2));
    return words && wordsBefore(piece, text, at).length >= SENTENCE;
  }

  /** Exclamation marks are operators, too: {@code pid ! Message}. */
  private static boolean isAfterSentence(Piece piece, String text, int at) {
    int start = Math.min(at + 2, piece.end());
    int end = start;
    while (Character.isLetter(in(piece, text, end))) {
      end++;
    }
    return startsSentence(piece, text, at)
        && FIRST_WORDS.contains(text.substring(start, end))
        && new MarkedSentence(text, at).isLong();
  }

  /** Whether the mark itself is meant: {@code the , operator}, {@code git add .}. */
  private static boolean isNamed(Piece piece, String text, int at) {
    String[] words = wordsBefore(piece, text, at);
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean sentence = words.length >= SENTENCE || Character.isUpperCase(words[0].charAt(0));
    boolean inside = in(piece, text, beforeSpaces(text, at)) != '\n';
    boolean path = text.charAt(at) == '.' && inside && !sentence;
    return NAMING.contains(last) || path;
  }

  /** The word before a mark if another one seems to be missing after it; else an empty text. */
  private static String openWord(Piece piece, String text, int at) {
    String[] words = wordsBefore(piece, text, at);
    String last = words[words.length - 1];
    return ".,;!".indexOf(text.charAt(at)) >= 0 && OPEN_ENDED.contains(last) ? last : "";
  }

  /** Authors add a space after a URL, so that the mark is no part of it. */
  private static boolean isAfterUrl(String text, int at) {
    int end = beforeSpaces(text, at) + 1;
    int start = end;
    while (start > end - LONGEST_SENTENCE && at(text, start - 1) > ' ') {
      start--;
    }
    return text.startsWith("http", start) && text.charAt(end - 1) != ')';
  }

  /** The last words of the piece before a mark; a single dot if there are none. */
  private static String[] wordsBefore(Piece piece, String text, int at) {
    String before = text.substring(Math.max(piece.start(), at - LONGEST_SENTENCE), at).strip();
    return before.isEmpty() ? new String[] {"."} : SPACES.split(before, -1);
  }

  private static boolean isEnd(Piece piece, String text, int at) {
    // Code or a link can follow the piece.
    return isLineEnd(in(piece, text, at + 1)) && (at + 1 < piece.end() || !isInside(text, at + 1));
  }

  private static boolean isInside(String text, int after) {
    return "[`<!".indexOf(at(text, after)) >= 0;
  }

  private static boolean startsSentence(Piece piece, String text, int at) {
    return in(piece, text, at + 1) == ' ' && Character.isUpperCase(in(piece, text, at + 2));
  }

  /** Whether the words before it are a question, and not an operator: {@code the ? operator}. */
  private static boolean isQuestion(Piece piece, String text, int at) {
    int start = at;
    while (start > piece.start() && ".?!@|\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String sentence = text.substring(start, at).strip();
    int space = sentence.indexOf(' ');
    return space > 0 && QUESTIONS.contains(sentence.substring(0, space).toLowerCase(Locale.ROOT));
  }

  private static Problem problem(String text, int at, String openWord) {
    int start = beforeSpaces(text, at) + 1;
    String mark = text.substring(at, at + 1);
    Edit edit = new Edit(new Span(start, at), "");
    Span place = new Span(start, at + 1);
    String message = "Space before " + Quoted.of(mark);
    if (openWord.isEmpty()) {
      return Problem.of(place, message, "Remove the space.")
          .with(Fix.safe("Remove the space", edit));
    }
    String help =
        "Write the word that is missing after " + Quoted.of(openWord) + ", or remove the space.";
    return Problem.of(place, message, help).with(Fix.unsafe("Remove the space", edit));
  }
}
