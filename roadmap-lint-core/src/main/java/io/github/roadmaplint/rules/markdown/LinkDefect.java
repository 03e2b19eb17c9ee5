package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * The reason why a text is not read as a link.
 *
 * @param span the text
 * @param message the problem
 * @param help what to do
 * @param edits the fix; none when it is not known what was meant
 * @param certain whether the fix is surely what was meant
 */
record LinkDefect(Span span, String message, String help, List<Edit> edits, boolean certain) {
  private static final int LONGEST_TEXT = 300;
  private static final char DELETE = 0x7f;
  private static final char WIDE_CLOSE = '\uff09';
  private static final String CURLY = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019";

  /** The defect of an unread link, if it is certainly meant as a link. */
  static Optional<LinkDefect> of(String text, UnreadLink unread) {
    int end = urlEnd(text, unread.rest());
    if (end < unread.rest().end() && text.startsWith("](", end)) {
      return Optional.empty(); // the URL is another link
    }
    String rest = text.substring(unread.rest().start(), unread.rest().end());
    String url = text.substring(unread.rest().start(), end);
    if (unread.open() < 0) {
      return withoutOpening(text, unread, url);
    }
    Text link = new Text(text, unread, rest, url);
    if (rest.contains("{{") || rest.contains("{%")) {
      return Optional.empty(); // a template, which can contain quotation marks and parentheses
    }
    if (!Destination.is(url) && !(url.startsWith("<") && Destination.is(url.substring(1)))) {
      return link.spacedAnchor();
    }
    return Optional.of(link.defect());
  }

  /** The offset after the first characters that can be a URL, or after the text of a link there. */
  private static int urlEnd(String text, Span rest) {
    boolean link = text.startsWith("[", rest.start());
    int end = rest.start();
    while (end < rest.end()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != ')'
        && text.charAt(end) != WIDE_CLOSE
        && !(link && text.startsWith("](", end))) {
      end++;
    }
    return end;
  }

  /** {@code text](url)}: no bracket of any kind opens the text. */
  private static Optional<LinkDefect> withoutOpening(String text, UnreadLink unread, String url) {
    int first = Math.max(0, unread.close() - LONGEST_TEXT);
    String before = text.substring(first, unread.close());
    boolean bracket = before.indexOf('[', before.lastIndexOf('\n') + 1) >= 0;
    int end = Destination.end(text, unread.rest().start(), unread.rest().end());
    if (bracket || end < 0 || !Destination.isWeb(url)) {
      return Optional.empty();
    }
    return Optional.of(
        new LinkDefect(
            new Span(unread.close(), end + 1),
            "Link to " + Quoted.of(url) + " is missing its opening `[`",
            "Write `[` before the text of the link.",
            List.of(),
            false));
  }

  /** {@code [text]: (url)}: read as a definition, which readers do not see. */
  static Optional<LinkDefect> of(Definition definition) {
    String url = definition.url();
    if (!url.startsWith("(")
        || !url.endsWith(")")
        || !Destination.is(url.substring(1, url.length() - 1))) {
      return Optional.empty();
    }
    String words = definition.label();
    Span colon = new Span(definition.labelSpan().end() + 1, definition.urlSpan().start());
    return Optional.of(
        new LinkDefect(
            definition.span(),
            "Colon between the text and the URL of link " + Quoted.of(words),
            "Remove the colon between `]` and `(`: readers do not see `[text]: URL`.",
            List.of(new Edit(colon, "")),
            true));
  }

  /** A text in brackets, followed by a parenthesis and a URL. */
  private record Text(String text, UnreadLink unread, String rest, String url) {

    private int start() {
      return unread.rest().start();
    }

    private int urlEnd() {
      return start() + url.length();
    }

    private String words() {
      return Quoted.of(text.substring(unread.open() + 1, unread.close()));
    }

    private LinkDefect defect() {
      if (url.length() < rest.length() && rest.charAt(url.length()) == WIDE_CLOSE) {
        return with(
            "Link " + words() + " is closed with a full-width parenthesis",
            "Write `)` instead of `\uff09`.",
            urlEnd() + 1,
            true,
            new Edit(new Span(urlEnd(), urlEnd() + 1), ")"));
      }
      int close = rest.indexOf(')', url.length());
      if (url.chars().anyMatch(c -> c < ' ' || c == DELETE)) {
        return with(
            "URL of link " + words() + " contains a control character",
            "Remove the character, which readers do not see: no URL can contain it.",
            close < 0 ? urlEnd() : start() + close + 1,
            false);
      }
      if (close < 0) {
        return url.endsWith("]") && url.indexOf('[') < 0 ? closedWithBracket() : unclosed();
      }
      String between = rest.substring(url.length(), close).strip();
      if (between.isEmpty()) {
        return unbalanced(close);
      }
      if (CURLY.indexOf(between.charAt(0)) >= 0) {
        return curlyTitle(between, close);
      }
      if (between.charAt(0) == '"' || between.charAt(0) == '\'') {
        return plain("Title of link " + words() + " is not closed", "Close the quotation.", close);
      }
      return spaced(close);
    }

    private LinkDefect closedWithBracket() {
      return with(
          "URL of link " + words() + " is closed with `]`",
          "Write `)` after the URL.",
          urlEnd(),
          url.indexOf('(') < 0,
          new Edit(new Span(urlEnd() - 1, urlEnd()), ")"));
    }

    /** The end of the URL is unknown if the line does not end with it. */
    private LinkDefect unclosed() {
      return with(
          "Link " + words() + " is missing its closing `)`",
          "Add `)` after the URL.",
          urlEnd(),
          false,
          new Edit(Span.at(urlEnd()), ")"));
    }

    private LinkDefect unbalanced(int close) {
      return url.startsWith("<")
          ? plain(
              "URL of link " + words() + " is missing its closing `>`", "Remove the `<`.", close)
          : with(
              "Link " + words() + " is missing its closing `)`",
              "Add a `)`: the last one closes the parenthesis of the URL.",
              start() + close + 1,
              false,
              new Edit(Span.at(start() + close + 1), ")"));
    }

    private LinkDefect curlyTitle(String between, int close) {
      int open = start() + rest.indexOf(between, url.length());
      int end = open + between.length() - 1;
      boolean pair = end > open && CURLY.indexOf(between.charAt(between.length() - 1)) >= 0;
      boolean quoted = pair && between.indexOf('"') < 0;
      String message = "Title of link " + words() + " is in typographic quotation marks";
      String help = "Write the title in straight quotation marks: `\"title\"`.";
      return quoted
          ? with(
              message,
              help,
              start() + close + 1,
              true,
              new Edit(new Span(open, open + 1), "\""),
              new Edit(new Span(end, end + 1), "\""))
          : plain(message, help, close);
    }

    private LinkDefect spaced(int close) {
      return plain(
          "URL of link " + words() + " contains a space",
          "Remove the space, or write `%20` for a space that is meant.",
          close);
    }

    /** {@code [text](# heading)} and {@code [text](#some heading)}. */
    private Optional<LinkDefect> spacedAnchor() {
      int close = rest.indexOf(')');
      boolean anchor = rest.startsWith("#") && close > 2 && rest.indexOf('(') < 0;
      return anchor && rest.substring(0, close).chars().anyMatch(Character::isLetter)
          ? Optional.of(spaced(close))
          : Optional.empty();
    }

    private LinkDefect with(String message, String help, int end, boolean safe, Edit... edits) {
      return new LinkDefect(new Span(unread.open(), end), message, help, List.of(edits), safe);
    }

    private LinkDefect plain(String message, String help, int close) {
      return with(message, help, start() + close + 1, false);
    }
  }
}
