package io.github.roadmaplint.markdown;

import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the links and images of HTML in a page: the attributes {@code href} and {@code src} of tags
 * that readers can follow or see. Only URLs with a scheme and a host count; comments and scripts do
 * not.
 */
final class HtmlLinks {
  private static final Set<String> TAGS =
      Set.of("a", "area", "badgelink", "img", "iframe", "video", "audio", "source", "embed");
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp");

  /** Browsers remove these characters from a URL: WHATWG URL, 4.4. */
  private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\r\\n]");

  private static final String BLANKS = " \t\r\n\f";

  private final String text;
  private final List<Link> links = new ArrayList<>(0);
  private int at;
  private int end;

  HtmlLinks(String text) {
    this.text = text;
  }

  /** The links found so far, in the order of the file. */
  List<Link> links() {
    return links;
  }

  /** Searches a span of HTML. */
  void read(Span html) {
    end = html.end();
    at = next("<", html.start());
    while (at < end) {
      if (text.startsWith("<!--", at)) {
        at = next("-->", at + 4);
      } else {
        tag();
      }
      at = next("<", at);
    }
  }

  /** The offset of the next non-space character, or the end. */
  private int next(String what, int from) {
    int found = from;
    while (found < end && !text.startsWith(what, found)) {
      found++;
    }
    return Math.min(found, end);
  }

  private void tag() {
    at++;
    String tag = name();
    boolean wanted = TAGS.contains(tag);
    while (at < end && text.charAt(at) != '>') {
      int before = at;
      attribute(wanted);
      at = at == before ? at + 1 : at;
    }
    if (RAW.contains(tag)) {
      at = next("</", at);
    }
  }

  private String name() {
    int start = at;
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at - start > 20 ? "" : text.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private void attribute(boolean wanted) {
    skipSpaces();
    String name = name();
    skipSpaces();
    if (at >= end || text.charAt(at) != '=') {
      return;
    }
    at++;
    skipSpaces();
    Span value = value();
    if (wanted && (name.equals("href") || name.equals("src"))) {
      add(value);
    }
  }

  private void skipSpaces() {
    while (at < end && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Span value() {
    char quote = at < end ? text.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int start = at + 1;
      int close = next(String.valueOf(quote), start);
      at = Math.min(end, close + 1);
      return new Span(Math.min(start, close), close);
    }
    int start = at;
    while (at < end && text.charAt(at) != '>' && BLANKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new Span(start, at);
  }

  private void add(Span value) {
    int start = value.start();
    int stop = value.end();
    while (start < stop && BLANKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (stop > start && BLANKS.indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    Span span = new Span(start, stop);
    WebUrl url =
        WebUrl.of(
            LINE_ENDS.matcher(text.substring(start, stop)).replaceAll("").replace("&amp;", "&"));
    if (url.isWeb() || url.raw().contains("://")) {
      links.add(new Link(Kind.HTML, span, "", span, url, span));
    }
  }
}
