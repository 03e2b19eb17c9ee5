package io.github.roadmaplint.linkcheck;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;

/** A page as a browser without scripts reads it; the page can be truncated at any place. */
final class HtmlPage {
  /** The maximum length of {@link #text}. */
  static final int MOST = 6_000;

  private static final int LONGEST = 300;

  /**
   * Elements and attributes: more than readable pages have. Browsers repeat unclosed elements such
   * as {@code <b>} in every paragraph, so that a small page can need much memory.
   */
  private static final int MOST_PARTS = 100_000;

  /** Elements that contain no text, or navigation. */
  private static final Set<String> FRAME =
      Set.of(
          "title",
          "noscript",
          "template",
          "svg",
          "nav",
          "header",
          "footer",
          "select",
          "iframe",
          "aside");

  private static final String MADE_BY_SCRIPT = "#root, #app, #__next, app-root";

  /** In seconds: a page with a longer delay is meant to be read. */
  private static final int LONGEST_DELAY = 30;

  /**
   * A delay and a URL, after <a
   * href="https://html.spec.whatwg.org/#shared-declarative-refresh-steps">the HTML standard</a>.
   */
  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*+(?=[\\d.])(\\d{0,4}+)[\\d.]*+(?:\\s++[;,]?+|[;,])\\s*+(?:url\\s*+=\\s*+)?+"
              + "(?:\"([^\"]*+).*+|'([^']*+).*+|(.*+))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String html;
  private final Document document;
  private final boolean whole;

  /** Parses a page, up to {@link #MOST_PARTS}. */
  HtmlPage(String html) {
    this.html = html;
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
      Iterator<Element> elements = parser.iterator();
      int parts = 0;
      while (parts <= MOST_PARTS && elements.hasNext()) {
        parts += 1 + elements.next().attributesSize();
      }
      whole = parts <= MOST_PARTS;
      document = parser.document();
    }
  }

  /** Whether all of the text was parsed. */
  boolean isWhole() {
    return whole;
  }

  /** Length in characters. */
  int length() {
    return html.length();
  }

  /** The words of the title, on one line; empty when there is none. */
  String title() {
    return document.getElementsByTag("title").stream()
        .filter(title -> title.tag().namespace().equals(Parser.NamespaceHtml))
        .findFirst()
        .map(title -> words(title, LONGEST))
        .orElse("");
  }

  /** The words of the first heading. */
  String heading() {
    Element heading = document.selectFirst(new Evaluator.Tag("h1"));
    return heading == null ? "" : words(heading, LONGEST);
  }

  /**
   * The first words of the page without navigation and footer, at most {@link #MOST} characters.
   */
  String text() {
    return words(document, MOST);
  }

  private static String words(Element element, int most) {
    StringBuilder words = new StringBuilder();
    element.filter(
        (node, depth) -> {
          if (words.length() > most) {
            return FilterResult.STOP;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            words.append(' ').append(text.text());
          }
          return depth > 0 && FRAME.contains(node.normalName())
              ? FilterResult.SKIP_ENTIRELY
              : FilterResult.CONTINUE;
        });
    String line = words.toString().strip().replaceAll("\\s+", " ");
    return line.substring(0, Math.min(line.length(), most)).strip();
  }

  /** Whether the page excludes search engines. */
  boolean isNoIndex() {
    return tags("meta", "name", "robots")
        .map(tag -> tag.attr("content").strip().toLowerCase(Locale.ROOT))
        .anyMatch(content -> content.contains("noindex") || content.equals("none"));
  }

  /** Its canonical URL; empty for none. */
  Optional<HttpUrl> canonical(HttpUrl own) {
    return tags("link", "rel", "canonical")
        .map(tag -> tag.attr("href").strip())
        .findFirst()
        .filter(url -> !url.isEmpty())
        .map(base(own)::resolve);
  }

  /** The URL that relative URLs of the page begin with: its own, or that of {@code <base>}. */
  private HttpUrl base(HttpUrl own) {
    return document.getElementsByTag("base").stream()
        .filter(tag -> tag.hasAttr("href") && !tag.parents().is("noscript, template"))
        .findFirst()
        .map(tag -> own.resolve(tag.attr("href").strip()))
        .orElse(own);
  }

  /** Without those for browsers without scripts, or for a script. */
  private Stream<Element> tags(String name, String key, String value) {
    return document.getElementsByTag(name).stream()
        .filter(tag -> tag.attr(key).strip().equalsIgnoreCase(value))
        .filter(tag -> !tag.parents().is("noscript, template"));
  }

  /**
   * The target of an automatic redirect within a short time; empty for none.
   *
   * @param header the HTTP header of that name, which means the same as the element
   */
  Optional<HttpUrl> refresh(HttpUrl own, String header) {
    return Stream.concat(
            Stream.of(header),
            tags("meta", "http-equiv", "refresh").map(tag -> tag.attr("content")))
        .map(HtmlPage::refresh)
        .filter(url -> !url.isEmpty())
        .findFirst()
        .map(base(own)::resolve);
  }

  private static String refresh(String content) {
    Matcher matcher = REFRESH.matcher(content);
    if (!matcher.matches() || Integer.parseInt('0' + matcher.group(1)) > LONGEST_DELAY) {
      return "";
    }
    return Stream.of(2, 3, 4)
        .map(matcher::group)
        .filter(url -> url != null)
        .collect(Collectors.joining())
        .strip();
  }

  /** Whether the page contains one of these elements. */
  boolean hasAny(String selector) {
    return document.selectFirst(selector) != null;
  }

  /** Whether the source of the page contains one of some texts, in any case. */
  boolean mentionsAny(List<String> lowerCase) {
    String lower = html.toLowerCase(Locale.ROOT);
    return lowerCase.stream().anyMatch(lower::contains);
  }

  /** Whether a script in the browser puts the page together. */
  boolean isMadeByScript() {
    return hasAny(MADE_BY_SCRIPT) || html.contains("react-app");
  }

  /**
   * Whether the page has a place of that name, as far as can be known: what a script makes of the
   * page in the browser, and places that belong to such scripts, count as there.
   */
  boolean hasPlace(String fragment) {
    String name =
        fragment.contains(":~:") ? fragment.substring(0, fragment.indexOf(":~:")) : fragment;
    boolean route = name.startsWith("/") || name.startsWith("!");
    if (name.isEmpty() || route || name.equalsIgnoreCase("top") || isMadeByScript()) {
      return true;
    }
    String decoded = decode(name);
    List<String> names =
        List.of(
            name,
            decoded,
            "user-content-" + name,
            "user-content-" + decoded,
            "user-content-" + decoded.toLowerCase(Locale.ROOT));
    return document.stream()
            .anyMatch(
                element -> names.contains(element.id()) || names.contains(element.attr("name")))
        || isInScript(names);
  }

  /** Whether the name would be found: not if the page has letters of an unknown encoding. */
  boolean isReadable(String fragment) {
    boolean ascii = decode(fragment).chars().allMatch(c -> c < 128);
    return ascii || html.indexOf('\uFFFD') < 0;
  }

  /** Whether a script contains markup with one of the names, quoted in any way. */
  private boolean isInScript(List<String> names) {
    Pattern markup =
        Pattern.compile(
            names.stream()
                .map(Pattern::quote)
                .collect(
                    Collectors.joining(
                        "|",
                        "(?<=[\\s\"'/])(?i:id|name)\\s*+=\\s*+[\\\\\"']*+(?:",
                        ")[\\\\\"'\\s>/]")));
    return document.select("script").stream()
        .anyMatch(script -> markup.matcher(script.data()).find());
  }

  private static String decode(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }
}
