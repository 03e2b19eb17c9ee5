package io.github.roadmaplint.link;

import java.util.Locale;
import okhttp3.HttpUrl;

/**
 * Which URLs a setting is about: a host with everything below it ({@code example.org}), or host and
 * path with {@code *} for any characters ({@code example.org/drafts/*}).
 */
public final class UrlPattern {
  private final String pattern;
  private final boolean hostOnly;

  private UrlPattern(String pattern) {
    this.pattern = pattern;
    this.hostOnly = pattern.indexOf('/') < 0 && pattern.indexOf('*') < 0;
  }

  /** Reads a pattern; a scheme in front of it does not count. */
  public static UrlPattern of(String text) {
    int scheme = text.indexOf("://");
    return new UrlPattern(
        (scheme < 0 ? text : text.substring(scheme + 3)).toLowerCase(Locale.ROOT));
  }

  boolean matches(HttpUrl url) {
    String host = Address.host(url);
    if (hostOnly) {
      return host.equals(pattern) || url.host().equals(pattern) || host.endsWith('.' + pattern);
    }
    String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
    return matches((host + url.encodedPath() + query).toLowerCase(Locale.ROOT));
  }

  /** Greedy with one step back: linear for one star, never worse than length times length. */
  private boolean matches(String text) {
    int at = 0;
    int p = 0;
    int star = -1;
    int mark = 0;
    while (at < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = at;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(at)) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
