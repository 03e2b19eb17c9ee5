package io.github.roadmaplint.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Recognises pages that answer as if they were there, and say that they are not. A page about the
 * status 404 says so, too: hence the whole of a title or heading has to say it, and what the URL
 * itself speaks of counts for less.
 */
final class SoftNotFound {
  /** How sure it is. */
  enum Evidence {
    NONE,
    WEAK,
    STRONG
  }

  private static final Set<String> PHRASES =
      Set.of(
          "404",
          "404 error",
          "error 404",
          "404 not found",
          "404 page not found",
          "404 error page not found",
          "error 404 not found",
          "404 file not found",
          "page not found 404",
          "not found 404",
          "http 404",
          "http 404 not found",
          "not found",
          "page not found",
          "page not found error",
          "file not found",
          "content not found",
          "article not found",
          "post not found",
          "document not found",
          "site not found",
          "resource not found",
          "url not found",
          "nothing found",
          "oops page not found",
          "oops not found",
          "whoops page not found",
          "sorry page not found",
          "sorry this page was not found",
          "page cannot be found",
          "page can't be found",
          "page could not be found",
          "page couldn't be found",
          "this page could not be found",
          "this page cannot be found",
          "this page can't be found",
          "404 this page could not be found",
          "404 this page cannot be found",
          "the page could not be found",
          "the page cannot be found",
          "the page you requested could not be found",
          "the page you are looking for could not be found",
          "oops that page can't be found",
          "that page can't be found",
          "this page doesn't exist",
          "this page does not exist",
          "page does not exist",
          "page doesn't exist",
          "this page is not available",
          "this page isn't available",
          "page not available",
          "page unavailable",
          "page no longer available",
          "this page no longer exists",
          "page has been removed",
          "page removed",
          "gone",
          "410 gone");

  private static final String[] HINTS = {
    "404", "410", "found", "exist", "available", "removed", "gone"
  };

  private static final List<String> FOR_SALE =
      List.of(
          "this domain is for sale",
          "this domain name is for sale",
          "domain is for sale",
          "domain for sale",
          "domain name for sale",
          "buy this domain",
          "this domain may be for sale",
          "this domain has expired",
          "domain has expired",
          "domain expired",
          "domain parked",
          "parked domain",
          "this domain is parked");

  /** In characters: an article about 404 is longer. */
  private static final int SHORT = 4_000;

  /** In words. */
  private static final int LONG_TITLE = 7;

  private static final Set<String> SUBJECT =
      Set.of(
          "404", "410", "http", "error", "status", "code", "page", "not", "found", "gone", "html");

  private SoftNotFound() {}

  /** What title and heading say of the page's being there. */
  static Evidence of(HtmlPage page, HttpUrl asked) {
    String title = page.title();
    String heading = page.heading();
    if (forSale(title, asked) || forSale(heading, asked)) {
      return Evidence.STRONG;
    }
    boolean titled = says(title);
    boolean headed = says(heading);
    if (!titled && !headed) {
      return Evidence.NONE;
    }
    if (speaksOfIt(asked) && page.length() > SHORT) {
      return Evidence.NONE;
    }
    boolean sure = titled || title.isEmpty() || page.length() <= SHORT;
    return sure && !mayBeItsSubject(title, asked) ? Evidence.STRONG : Evidence.WEAK;
  }

  /** Whether the whole of the text, but for the name of the site, says that nothing is there. */
  private static boolean says(String text) {
    if (text.isEmpty()) {
      return false;
    }
    String plain = plain(text);
    if (PHRASES.contains(plain)) {
      return true;
    }
    if (!hints(plain)) {
      return false;
    }
    for (String part : text.split("\\s[-–—·•]\\s|[|:»«›‹]|\\.\\s", -1)) {
      if (PHRASES.contains(plain(part))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words occurs without which no phrase can: nearly never, and quick. */
  private static boolean hints(String plain) {
    for (String hint : HINTS) {
      if (plain.contains(hint)) {
        return true;
      }
    }
    return false;
  }

  private static boolean forSale(String text, HttpUrl asked) {
    String plain = plain(text);
    for (String phrase : FOR_SALE) {
      if (plain.equals(phrase) || plain.startsWith(phrase + ' ')) {
        return true;
      }
    }
    String host = plain(Sites.withoutWww(asked.host()));
    if (plain.startsWith(host + " is for sale") || plain.equals(host + " for sale")) {
      return true;
    }
    return startsWithDomain(text)
        && (plain.contains(" is for sale") || plain.endsWith(" for sale"));
  }

  /** Whether the first words are the name of a domain, or say that one follows. */
  private static boolean startsWithDomain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    String first = blank < 0 ? lower : lower.substring(0, blank);
    int dot = first.lastIndexOf('.');
    boolean domain = dot > 0 && dot < first.length() - 2;
    return domain || lower.startsWith("the domain ") || lower.startsWith("domain name ");
  }

  /**
   * Whether the page may be about the status, however short it is: that is what the last part of
   * the URL says and nothing else, or the title goes on with more than the name of a site.
   */
  private static boolean mayBeItsSubject(String title, HttpUrl asked) {
    if (!speaksOfIt(asked)) {
      return false;
    }
    List<String> segments = asked.pathSegments();
    boolean subject = true;
    for (String word : plain(segments.get(segments.size() - 1)).split(" ", -1)) {
      subject &= SUBJECT.contains(word);
    }
    return subject || plain(title).split(" ", -1).length >= LONG_TITLE;
  }

  private static boolean speaksOfIt(HttpUrl asked) {
    String path = asked.encodedPath().toLowerCase(Locale.ROOT);
    return path.contains("404")
        || path.contains("410")
        || path.contains("not-found")
        || path.contains("not_found")
        || path.contains("notfound")
        || path.contains("gone");
  }

  /** Lower case, words with one blank between them, apostrophes kept. */
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
