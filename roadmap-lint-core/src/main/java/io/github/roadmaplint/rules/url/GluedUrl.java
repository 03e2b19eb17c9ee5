package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/**
 * Two URLs in one, because one was pasted into or after the other.
 *
 * <p>Archives and share buttons contain a URL in a URL for good reasons. The character before the
 * inner URL distinguishes the two cases: a letter or a digit is always a mistake. After a slash the
 * inner URL is a mistake only if it is on the same host.
 */
final class GluedUrl {
  private GluedUrl() {}

  /** The defect, if there are two URLs. */
  static Optional<UrlDefect> of(WebUrl url) {
    String raw = url.raw();
    int inner = raw.indexOf("http", 1);
    while (inner != -1) {
      int rest = afterScheme(raw, inner);
      if (rest != -1 && isTypingError(url, inner, rest)) {
        return Optional.of(defect(raw, inner));
      }
      inner = raw.indexOf("http", inner + 1);
    }
    return Optional.empty();
  }

  /** Where the host of the inner URL begins, or -1; the colon may be missing. */
  private static int afterScheme(String raw, int inner) {
    int at = inner + "http".length();
    at += raw.startsWith("s", at) ? 1 : 0;
    at += raw.startsWith(":", at) ? 1 : 0;
    return raw.startsWith("//", at) ? at + 2 : -1;
  }

  private static boolean isTypingError(WebUrl url, int inner, int rest) {
    String raw = url.raw();
    char before = raw.charAt(inner - 1);
    if (inner <= url.hostSpan().start() || before == '.' || before == '(') {
      return true;
    }
    if (before == '/') {
      return sameHost(url, raw, rest);
    }
    boolean encoded = raw.startsWith("%", inner - 3);
    return Character.isLetterOrDigit(before) && !encoded;
  }

  private static boolean sameHost(WebUrl url, String raw, int rest) {
    String host = url.host();
    if (!Hosts.isPossible(host)) {
      return false; // the host has another defect, and comparing a very long text repeatedly is
      // slow
    }
    int end = rest + host.length();
    boolean whole = end >= raw.length() || raw.charAt(end) == '/';
    return whole && raw.regionMatches(true, rest, host, 0, host.length());
  }

  private static UrlDefect defect(String raw, int inner) {
    String first = raw.substring(0, inner);
    String second = raw.substring(inner);
    if (WebUrl.of(first).host().isEmpty()) {
      return new UrlDefect(
          "URL begins with two schemes, " + Quoted.of(first) + " and another",
          "Write " + Quoted.of(second) + ".",
          second);
    }
    boolean twice = first.equals(second);
    return new UrlDefect(
        "Two URLs are joined at " + Quoted.of(second),
        twice ? "Write " + Quoted.of(second) + " once." : "Keep only the URL that is meant.",
        twice ? second : "");
  }
}
