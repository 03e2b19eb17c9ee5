package io.github.roadmaplint.linkcheck;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Detects "not found" pages with a success status (soft 404). A page about the status 404 contains
 * the same words. So the whole title or heading must match, other evidence must confirm it, and
 * words that occur in the URL count less.
 */
final class SoftNotFoundDetector {
  /** Whether it is certain. */
  enum Evidence {
    NONE,
    WEAK,
    STRONG
  }

  private static final String BETWEEN = "\\s[-–—·•]\\s|[|:»«›‹]|\\.\\s";

  /** In characters of HTML: an article about 404 is longer. */
  private static final int SHORT_HTML = 4_000;

  /** In visible characters without the heading, such as "Sorry". */
  private static final int BARE = 60;

  private static final int FEW_SENTENCES = 600;

  private static final int SHORT = 2_000;

  /** As text. */
  private static final int LONG_TITLE = 7;

  private static final Set<String> SUBJECT =
      Set.of(
          "404", "410", "http", "error", "status", "code", "page", "not", "found", "gone", "html");

  private SoftNotFoundDetector() {}

  /**
   * The evidence of a page. Title and heading alone can be those of an article or a film: the
   * content or the metadata must confirm them.
   *
   * @param whole whether the whole page was read
   */
  static Evidence of(HtmlPage page, HttpUrl requested, boolean whole) {
    String title = page.title();
    String heading = page.heading();
    if (forSale(title, requested) || forSale(heading, requested)) {
      return whole && page.text().length() <= SHORT ? Evidence.STRONG : Evidence.WEAK;
    }
    if (!says(title) && !says(heading)) {
      return Evidence.NONE;
    }
    if (speaksOfIt(requested) && page.length() > SHORT_HTML) {
      return Evidence.NONE;
    }
    return whole && !mayBeItsSubject(title, requested) && agrees(page, requested)
        ? Evidence.STRONG
        : Evidence.WEAK;
  }

  /** Whether the page has no other content, or its metadata confirms it. */
  private static boolean agrees(HtmlPage page, HttpUrl requested) {
    String heading = page.heading();
    String rest = heading.isEmpty() ? page.text() : page.text().replace(heading, "");
    boolean pages = isOfPages(page);
    boolean explains = contains(rest, NotFoundPhrases.EXPLANATIONS);
    boolean bare = rest.length() <= BARE && !mayBeMadeByScript(page, rest) && pages && !explains;
    boolean sorry = isSorry(rest, pages) && !explains;
    boolean tells = page.isNoIndex() || isSentHome(page, requested);
    boolean few = rest.length() <= FEW_SENTENCES;
    return bare || (few && (sorry || tells)) || (sorry && tells && rest.length() <= SHORT);
  }

  /** Whether a script may replace even the title: it is known to, or the page has no text. */
  private static boolean mayBeMadeByScript(HtmlPage page, String rest) {
    boolean empty = rest.isEmpty() && page.heading().isEmpty();
    return page.isMadeByScript() || (empty && page.hasAny("script"));
  }

  /** Whether title or heading can hardly be the name of a film or a song. */
  private static boolean isOfPages(HtmlPage page) {
    return !NotFoundPhrases.NAMES.contains(phraseIn(page.title()))
        || !NotFoundPhrases.NAMES.contains(phraseIn(page.heading()));
  }

  /**
   * Whether the text says that a page is missing.
   *
   * @param pages whether the title is about a page, so that the text does not have to name one
   */
  private static boolean isSorry(String text, boolean pages) {
    return contains(text, NotFoundPhrases.SORRY)
        || (pages && contains(text, NotFoundPhrases.SORRY_FOR_ANYTHING));
  }

  private static boolean contains(String text, List<String> phrases) {
    String plain = ' ' + plain(text) + ' ';
    return phrases.stream().anyMatch(plain::contains);
  }

  /** Whether the canonical URL of a deep page is the front page, or a "not found" page. */
  private static boolean isSentHome(HtmlPage page, HttpUrl requested) {
    return page.canonical(requested)
        .filter(
            own ->
                RedirectTarget.isErrorPage(requested, own)
                    || RedirectTarget.isSentHome(requested, own))
        .isPresent();
  }

  private static boolean says(String text) {
    return !phraseIn(text).isEmpty();
  }

  /** The evidence of the whole text without the name of the site. */
  private static String phraseIn(String text) {
    String plain = plain(text);
    if (NotFoundPhrases.PHRASES.contains(plain)) {
      return plain;
    }
    if (!hints(plain)) {
      return "";
    }
    for (String part : text.split(BETWEEN, -1)) {
      if (NotFoundPhrases.PHRASES.contains(plain(part))) {
        return plain(part);
      }
    }
    return "";
  }

  /** Whether one of the words occurs without which no phrase can: nearly never, and quick. */
  private static boolean hints(String plain) {
    for (String hint : NotFoundPhrases.HINTS) {
      if (plain.contains(hint)) {
        return true;
      }
    }
    return false;
  }

  private static boolean forSale(String text, HttpUrl requested) {
    String plain = plain(text);
    for (String phrase : NotFoundPhrases.FOR_SALE) {
      if (plain.equals(phrase) || plain.startsWith(phrase + ' ')) {
        return true;
      }
    }
    String host = plain(SiteAdapters.withoutWww(requested.host()));
    if (plain.startsWith(host + " is for sale") || plain.equals(host + " for sale")) {
      return true;
    }
    return startsWithDomain(text)
        && (plain.contains(" is for sale") || plain.endsWith(" for sale"));
  }

  /** Whether the first words are the name of a domain, or introduce one. */
  private static boolean startsWithDomain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    String first = space < 0 ? lower : lower.substring(0, space);
    int dot = first.lastIndexOf('.');
    boolean domain = dot > 0 && dot < first.length() - 2;
    return domain || lower.startsWith("the domain ") || lower.startsWith("domain name ");
  }

  /**
   * Whether the page can be about the status, even if it is short: the last part of the URL
   * contains only this topic, or the title continues with more than the name of a site.
   */
  private static boolean mayBeItsSubject(String title, HttpUrl requested) {
    if (!speaksOfIt(requested)) {
      return false;
    }
    List<String> segments = requested.pathSegments();
    boolean subject = true;
    for (String word : plain(segments.get(segments.size() - 1)).split(" ", -1)) {
      subject &= SUBJECT.contains(word);
    }
    return subject || plain(title).split(" ", -1).length >= LONG_TITLE;
  }

  private static boolean speaksOfIt(HttpUrl requested) {
    String path = requested.encodedPath().toLowerCase(Locale.ROOT);
    return path.contains("404")
        || path.contains("410")
        || path.contains("not-found")
        || path.contains("not_found")
        || path.contains("notfound")
        || path.contains("gone");
  }

  /** Lower case, one space between words, apostrophes kept. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      c = c == '’' ? '\'' : c;
      if (Character.isLetterOrDigit(c) || c == '\'') {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
