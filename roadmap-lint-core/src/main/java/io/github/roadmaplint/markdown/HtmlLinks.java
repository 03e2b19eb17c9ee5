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
 * that readers can follow or see, not those in comments and scripts. URLs with a scheme and a host
 * are links of the page; paths and fragments are found separately, with those in {@code srcset}.
 */
public final class HtmlLinks {
  private static final Set<String> TAGS =
      Set.of("a", "area", "badgelink", "img", "iframe", "video", "audio", "source", "embed");
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp");

  /** Browsers remove these characters from a URL: WHATWG URL, 4.4. */
  private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\r\\n]");

  private static final String BLANKS = " \t\r\n\f";

  private static final Set<String> SHOWN =
      Set.of("img", "iframe", "video", "audio", "source", "embed");

  private final String text;
  private final boolean local;
  private final boolean jsx;
  private final List<Link> links = new ArrayList<>(0);
  private int at;
  private int end;

  /**
   * Reads a page.
   *
   * @param jsx whether it is MDX: components, which begin with a capital letter, have links, too
   */
  HtmlLinks(String text, boolean jsx) {
    this(text, jsx, false);
  }

  private HtmlLinks(String text, boolean jsx, boolean local) {
    this.text = text;
    this.jsx = jsx;
    this.local = local;
  }

  /** The paths and fragments in the HTML of a page, in the order of the file. */
  public static List<Link> local(Page page) {
    List<Span> html = page.htmlSpans();
    if (html.isEmpty()) {
      return List.of();
    }
    EmbeddedCode code = EmbeddedCode.of(page.source());
    HtmlLinks found = new HtmlLinks(code.text(), code.mdx(), true);
    html.forEach(found::read);
    return code.known(found.links);
  }

  /** Whether the page shows the target of a link in HTML. */
  public static boolean isShown(String text, Link link) {
    int start = text.lastIndexOf('<', link.span().start()) + 1;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return SHOWN.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
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
    boolean component = jsx && at < end && Character.isUpperCase(text.charAt(at));
    String tag = name();
    boolean wanted = component || TAGS.contains(tag);
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
    if (at < end && (text.charAt(at) == ':' || text.charAt(at) == '@')) {
      name = ""; // an expression or a handler of Vue, or a name with a prefix
      skipName();
    }
    skipSpaces();
    if (at >= end || text.charAt(at) != '=') {
      return;
    }
    at++;
    skipSpaces();
    Span value = value();
    if (wanted && (name.equals("href") || name.equals("src") || (jsx && name.equals("to")))) {
      add(value);
    } else if (wanted && local && name.equals("srcset")) {
      addCandidates(value);
    }
  }

  private void skipName() {
    while (at < end && "=>".indexOf(text.charAt(at)) < 0 && BLANKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  /** Images and their widths, separated by commas: WHATWG HTML, 4.8.4.2.1. */
  private void addCandidates(Span value) {
    int start = value.start();
    while (start < value.end()) {
      int comma = text.indexOf(',', start);
      int stop = comma < 0 ? value.end() : Math.min(comma, value.end());
      while (start < stop && BLANKS.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      int space = start;
      while (space < stop && BLANKS.indexOf(text.charAt(space)) < 0) {
        space++;
      }
      add(new Span(start, space));
      start = stop + 1;
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
    boolean web = url.isWeb() || url.raw().contains("://");
    if (web != local && !(local && url.raw().isEmpty())) {
      links.add(new Link(Kind.HTML, span, "", span, url, span));
    }
  }
}
