package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A description whose last sentence has no full stop. */
public final class NoFinalPunctuation implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/no-final-punctuation",
          Severity.WARNING,
          Fixable.SAFE,
          "A description ends without a full stop",
          "A reader does not know whether the rest of the text is missing.");

  /** A text of fewer words is not a sentence. */
  private static final int SENTENCE = 6;

  /** A shorter word can be a part of one. */
  private static final int LONG_WORD = 4;

  /** Words that cannot end a sentence: the rest of the text is missing. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "a",
          "an",
          "and",
          "are",
          "as",
          "at",
          "be",
          "because",
          "but",
          "by",
          "can",
          "for",
          "from",
          "if",
          "including",
          "into",
          "is",
          "its",
          "like",
          "of",
          "or",
          "such",
          "than",
          "that",
          "the",
          "their",
          "this",
          "through",
          "to",
          "was",
          "which",
          "while",
          "will",
          "with",
          "without",
          "your");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (!page.isOfTopic()) {
      return;
    }
    List<Block> blocks = page.page().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph && isOpen(page.page().source(), paragraph)) {
        checkEnd(page, problems);
        return;
      }
    }
  }

  /** Checks the last block of a description that has an open paragraph. */
  private static void checkEnd(TopicPage page, Problems problems) {
    List<Block> own = Description.of(page).blocks();
    if (own.isEmpty() || !(own.get(own.size() - 1) instanceof Paragraph last)) {
      return;
    }
    Source source = page.page().source();
    String text = last.content().text().strip();
    boolean other = endsWithLink(last) || endsWithSample(source, last);
    if (isOpen(source, last) && isSentence(text) && !other) {
      problems.add(problem(source, last, text));
    }
  }

  /** Whether a paragraph ends with a letter or a digit, in markup or not. */
  private static boolean isOpen(Source source, Paragraph paragraph) {
    String text = source.text();
    int end = end(text, paragraph.span());
    char last = end > paragraph.span().start() ? text.charAt(end - 1) : '.';
    boolean bracket = last == ')' && !isRemark(text, paragraph.span().start(), end);
    return last < 128 && (Character.isLetterOrDigit(last) || bracket || last == ',');
  }

  /** A remark in brackets after a sentence: {@code It ends. (Copied from a book)}. */
  private static boolean isRemark(String text, int start, int end) {
    int open = end - 1;
    while (open > start && text.charAt(open) != '(') {
      open--;
    }
    while (open > start && text.charAt(open - 1) == ' ') {
      open--;
    }
    return open <= start
        || isEnd(text.charAt(open - 1))
        || isEnd(text.charAt(Math.max(0, end - 2)));
  }

  private static boolean isEnd(char c) {
    return ".!?".indexOf(c) >= 0;
  }

  /** The offset after the last character that is not markup. */
  private static int end(String text, Span span) {
    int end = span.end();
    while (end > span.start() && "*_`\"' ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isSentence(String text) {
    int words = 1;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      words++;
    }
    return words >= SENTENCE && text.charAt(0) < 0x250;
  }

  /** A link to more, or a URL. */
  private static boolean endsWithLink(Paragraph paragraph) {
    int end = paragraph.content().span().end();
    return paragraph.content().links().stream().anyMatch(link -> link.span().end() == end);
  }

  /** A piece of code after a colon, or after another one. */
  private static boolean endsWithSample(Source source, Paragraph paragraph) {
    int end = paragraph.content().span().end();
    for (InlineMark mark : paragraph.content().marks()) {
      if (mark.kind() == InlineMark.Kind.CODE && mark.span().end() == end) {
        int before = mark.span().start() - 1;
        while (before > paragraph.span().start() && source.text().charAt(before) <= ' ') {
          before--;
        }
        return !Character.isLetter(source.text().charAt(Math.max(0, before)));
      }
    }
    return false;
  }

  private static Problem problem(Source source, Paragraph paragraph, String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    int end = paragraph.span().end();
    Span place = new Span(Math.max(paragraph.span().start(), end - word.length()), end);
    boolean left = isEnd(text.charAt(Math.max(0, text.length() - word.length() - 2)));
    boolean whole = word.length() >= LONG_WORD && !word.endsWith(",") && !left;
    boolean unfinished = !whole || UNFINISHED.contains(word.toLowerCase(Locale.ROOT));
    Problem problem =
        Problem.of(
            place,
            "Description ends without a full stop after " + Quoted.of(word),
            unfinished
                ? "Complete the sentence, or remove what is left of it."
                : "Add a full stop.");
    boolean code = "*_`\"'".indexOf(source.text().charAt(end - 1)) >= 0;
    return unfinished || code
        ? problem
        : problem.with(Fix.safe("Add a full stop", new Edit(Span.at(end), ".")));
  }
}
