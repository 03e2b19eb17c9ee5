package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tag of raw HTML, as a simple HTML parser finds it: one that neither repairs elements nor
 * ignores the case of names.
 *
 * @param span the whole tag; for an element whose content is not read as HTML, such as {@code pre},
 *     the whole element
 * @param name the name as written
 */
public record HtmlTag(Span span, String name, Kind kind) {
  /** Elements that have no end: WHATWG HTML, 13.1.2. */
  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private static final Set<String> TEXT_ONLY = Set.of("script", "noscript", "style", "pre");
  private static final String COMMENT = "<!--";

  /** The kind of a tag. */
  public enum Kind {
    /** Begins an element. */
    OPENS,
    /** Ends one. */
    CLOSES,
    /** An element by itself. */
    WHOLE
  }

  /**
   * The tags in a span of HTML. Comments have none.
   *
   * @return nothing when parsers disagree about the end of a tag
   */
  static Optional<List<HtmlTag>> in(String text, Span html) {
    List<HtmlTag> tags = new ArrayList<>(2);
    int at = next(text, "<", html.start(), html.end());
    while (at < html.end()) {
      int end;
      if (text.startsWith(COMMENT, at)) {
        end = next(text, "-->", at + COMMENT.length(), html.end()) + 3;
      } else if (isName(text, at + 1) || (text.startsWith("/", at + 1) && isName(text, at + 2))) {
        HtmlTag tag = at(text, at, html.end());
        tags.add(tag);
        end = tag.span.end();
      } else {
        return Optional.empty(); // a declaration or an instruction, or only a character
      }
      if (end > html.end()) {
        return Optional.empty();
      }
      at = next(text, "<", end, html.end());
    }
    return Optional.of(tags);
  }

  private static HtmlTag at(String text, int start, int limit) {
    boolean closes = text.charAt(start + 1) == '/';
    int from = start + (closes ? 2 : 1);
    int nameEnd = from;
    while (nameEnd < limit && " \t\r\n\f/>".indexOf(text.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    String name = text.substring(from, nameEnd);
    int end = tagEnd(text, nameEnd, limit);
    boolean whole =
        !closes && end <= limit && (text.charAt(end - 2) == '/' || EMPTY.contains(lower(name)));
    if (!closes && !whole && TEXT_ONLY.contains(lower(name))) {
      String last = "</" + name + ">";
      return new HtmlTag(
          new Span(start, next(text, last, Math.min(end, limit), limit) + last.length()),
          name,
          Kind.WHOLE);
    }
    return new HtmlTag(
        new Span(start, end), name, closes ? Kind.CLOSES : whole ? Kind.WHOLE : Kind.OPENS);
  }

  /** The end of a tag; after the limit when it does not end. */
  private static int tagEnd(String text, int from, int limit) {
    char quote = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return limit + 1;
  }

  /** The value of an attribute, without its quotes. */
  public Optional<Span> attribute(String text, String wanted) {
    int at = span.start() + 1 + name.length();
    while (at < span.end()) {
      int start = skip(text, at, " \t\r\n\f/");
      int nameEnd = start;
      while (nameEnd < span.end() && " \t\r\n\f=/>".indexOf(text.charAt(nameEnd)) < 0) {
        nameEnd++;
      }
      int equals = skip(text, nameEnd, " \t\r\n\f");
      if (equals >= span.end() || text.charAt(equals) != '=') {
        at = Math.max(nameEnd, start + 1);
        continue;
      }
      Span value = value(text, skip(text, equals + 1, " \t\r\n\f"));
      if (lower(text.substring(start, nameEnd)).equals(wanted)) {
        return Optional.of(value);
      }
      at = value.end() + 1;
    }
    return Optional.empty();
  }

  private Span value(String text, int at) {
    int limit = span.end() - 1;
    if (at < limit && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      int close = text.indexOf(text.charAt(at), at + 1);
      return new Span(at + 1, close < 0 ? limit : Math.min(close, limit));
    }
    int end = Math.min(at, limit);
    while (end < limit && " \t\r\n\f".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(Math.min(at, limit), end);
  }

  private int skip(String text, int from, String characters) {
    int at = from;
    while (at < span.end() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The offset of the next non-space character, or the limit. */
  private static int next(String text, String what, int from, int limit) {
    for (int i = from; i + what.length() <= limit; i++) {
      if (text.startsWith(what, i)) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isName(String text, int at) {
    return at < text.length() && Ascii.isLetter(text.charAt(at));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The name in lower case. */
  public String lowerName() {
    return lower(name);
  }
}
