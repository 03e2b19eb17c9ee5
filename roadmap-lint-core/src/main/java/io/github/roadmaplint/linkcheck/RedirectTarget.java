package io.github.roadmaplint.linkcheck;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/** Classifies redirect targets by their URL: "not found" pages and front pages. */
final class RedirectTarget {
  private static final Set<String> PATHS =
      Set.of(
          "404",
          "404.html",
          "404.htm",
          "404.php",
          "404.aspx",
          "not-found",
          "notfound",
          "page-not-found",
          "pagenotfound",
          "not_found",
          "page_not_found",
          "404-not-found",
          "not-found.html",
          "notfound.html",
          "error404",
          "404error",
          "error-404");

  private static final Set<String> HOMES =
      Set.of(
          "", "home", "index", "index.html", "index.htm", "index.php", "home.html", "default.aspx");

  private static final Set<String> LANGUAGES =
      Set.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ja", "zh", "ko", "tr", "ar", "cs",
          "sv", "da", "fi", "no", "nb", "uk", "vi", "id", "th", "hu", "ro", "el", "he", "hi", "fa");

  private RedirectTarget() {}

  /** Whether a redirect has led to the page that the site keeps for what is not there. */
  static boolean isErrorPage(HttpUrl requested, HttpUrl reached) {
    return isErrorPage(reached) && !isErrorPage(requested);
  }

  private static boolean isErrorPage(HttpUrl url) {
    List<String> segments = url.pathSegments();
    int last = segments.size() - 1;
    String end =
        segments.get(last).isEmpty() && last > 0 ? segments.get(last - 1) : segments.get(last);
    return PATHS.contains(end.toLowerCase(Locale.ROOT));
  }

  /** Whether a redirect has led from a page deep in a site to the front of the same site. */
  static boolean isSentHome(HttpUrl requested, HttpUrl reached) {
    return SiteAdapters.isSame(requested, reached)
        && !isHome(requested)
        && isHome(reached)
        && reached.fragment() == null
        && reached.querySize() == 0;
  }

  private static boolean isHome(HttpUrl url) {
    for (String segment : url.pathSegments()) {
      String lower = segment.toLowerCase(Locale.ROOT);
      if (!HOMES.contains(lower) && !isLanguage(lower)) {
        return false;
      }
    }
    return url.querySize() == 0 || url.queryParameterNames().isEmpty();
  }

  private static boolean isLanguage(String segment) {
    boolean region = segment.length() == 5 && "-_".indexOf(segment.charAt(2)) >= 0;
    return (segment.length() == 2 || region) && LANGUAGES.contains(segment.substring(0, 2));
  }
}
