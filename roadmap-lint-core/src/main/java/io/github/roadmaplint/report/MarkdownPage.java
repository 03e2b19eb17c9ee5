package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.text.Shortened;
import java.nio.charset.StandardCharsets;

/** A Markdown page of limited length with items about findings. */
final class MarkdownPage {
  /** The length of a page, in bytes, which are never fewer than characters. */
  private static final int MOST_BYTES = 60_000;

  /** For the line with the number of findings that are not listed. */
  private static final int LAST_LINE = 200;

  /** The length of a message, a help or a path, in characters. */
  private static final int LONGEST = 500;

  private final StringBuilder text = new StringBuilder();
  private int bytes;

  /** Adds a piece of text, unless the page is full. */
  boolean add(String piece) {
    int more = piece.getBytes(StandardCharsets.UTF_8).length;
    if (bytes + more > MOST_BYTES - LAST_LINE) {
      return false;
    }
    text.append(piece);
    bytes += more;
    return true;
  }

  /** Ends the page with the number of findings that it does not list. */
  void close(int more) {
    if (more > 0) {
      text.append("\n**").append(CountWords.count(more, "more finding"));
      text.append(more == 1 ? " is" : " are").append(" not listed.**\n");
    }
  }

  /** Ends a table of files with the number of those that it does not list. */
  void closeTable(int more) {
    if (more > 0) {
      text.append("| **").append(CountWords.count(more, "more file")).append("** | | | |\n");
    }
  }

  String text() {
    return text.toString();
  }

  /** A line about a finding. */
  static String item(Finding finding, CheckoutPath checkout) {
    String place = ":" + finding.start().line() + ":" + finding.start().column();
    return "- **"
        + CountWords.name(finding.severity())
        + "** "
        + InertMarkdown.code(Shortened.of(checkout.of(finding.path()), LONGEST) + place)
        + " "
        + InertMarkdown.sentence(Shortened.of(finding.message(), LONGEST))
        + ". "
        + InertMarkdown.sentence(Shortened.of(finding.help(), LONGEST))
        + " "
        + rule(finding.rule())
        + Fixability.of(finding).label().replace("[", "(").replace("]", ")")
        + "\n";
  }

  /** The id of a rule, which consists of letters, with a link to its page. */
  static String rule(String id) {
    return "[" + id + "](" + RulePages.uri(id) + ")";
  }
}
