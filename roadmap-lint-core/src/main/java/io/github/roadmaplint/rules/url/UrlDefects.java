package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.Link.Kind;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** Looks at a URL from left to right and says the first thing that makes it impossible. */
final class UrlDefects {
  private static final int HIGHEST_PORT = 65_535;

  private UrlDefects() {}

  /** The first defect of a link's URL. */
  static Optional<UrlDefect> of(Link link) {
    WebUrl url = link.target();
    if (isOrdinary(url)) {
      return Optional.empty();
    }
    if (url.raw().isEmpty()) {
      boolean field = link.kind() == Kind.STRUCTURE || link.kind() == Kind.FIELD;
      return field ? Optional.empty() : Optional.of(nowhere(link));
    }
    if (!url.isWeb()) {
      return SchemeDefects.of(url, link.kind());
    }
    return GluedUrl.of(url)
        .or(() -> blank(url))
        .or(() -> host(url))
        .or(() -> port(url))
        .or(() -> privateHost(link))
        .or(() -> punctuation(url));
  }

  /** Whether none of the checks can find anything: so it is for nearly all URLs, and quick. */
  private static boolean isOrdinary(WebUrl url) {
    String raw = url.raw();
    if (!url.isWeb() || !Hosts.isOrdinary(url.host()) || url.hasPort()) {
      return false;
    }
    char last = raw.charAt(raw.length() - 1);
    boolean ends = last == '/' || (last < 0x80 && Character.isLetterOrDigit(last));
    return ends && raw.indexOf("http", 1) < 0 && !holdsBlank(raw);
  }

  private static boolean holdsBlank(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) <= ' ' || raw.charAt(i) == 0x7f) {
        return true;
      }
    }
    return false;
  }

  /** What to say of a link without a URL. */
  static UrlDefect nowhere(Link link) {
    return new UrlDefect(
        "Link " + Quoted.of(link.text()) + " leads nowhere",
        "Put the URL between the parentheses, or take the link away.",
        "");
  }

  private static Optional<UrlDefect> blank(WebUrl url) {
    return holdsBlank(url.raw()) ? Optional.of(blankAt(url.raw())) : Optional.empty();
  }

  private static UrlDefect blankAt(String raw) {
    String mended = raw.strip().replace(" ", "%20");
    return new UrlDefect(
        "URL " + Quoted.of(raw) + " holds a blank",
        "Write the URL without blanks, or `%20` where one is meant.",
        mended);
  }

  private static Optional<UrlDefect> host(WebUrl url) {
    if (Hosts.isPossible(url.host())) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "No host can be called " + Quoted.of(url.host()),
            "Write a host such as `www.example.org`: letters, digits and hyphens, joined by dots.",
            ""));
  }

  private static Optional<UrlDefect> port(WebUrl url) {
    String port = url.port();
    if (isPort(url)) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "No port can be called " + Quoted.of(port),
            "Write a number up to 65535 behind the colon, or take the colon away.",
            ""));
  }

  /** Whether the port is one, or there is none. */
  static boolean isPort(WebUrl url) {
    String port = url.port();
    int value = 0;
    for (int i = 0; i < port.length(); i++) {
      char c = port.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      value = Math.min(HIGHEST_PORT + 1, value * 10 + c - '0');
    }
    return value <= HIGHEST_PORT;
  }

  private static Optional<UrlDefect> privateHost(Link link) {
    WebUrl url = link.target();
    if (!Hosts.isPrivate(url.host()) || ShownUrl.isShown(link)) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "Only your own machine or network can open " + Quoted.of(url.host()),
            "Link the page on the public web, or write the address as code.",
            ""));
  }

  private static Optional<UrlDefect> punctuation(WebUrl url) {
    String raw = url.raw();
    char last = raw.charAt(raw.length() - 1);
    boolean sentence = last == '.' || last == ',' || last == ';';
    boolean quote = last == '"' || last == '”' || last == '’' || last == '»';
    boolean meant = url.hasQuery() || raw.indexOf('#') >= 0 || url.path().contains("/wiki/");
    if ((!sentence && !quote) || meant || url.path().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "URL ends with " + Quoted.of(String.valueOf(last)) + ", which belongs to a sentence",
            "Take the " + Quoted.of(String.valueOf(last)) + " away from the end of the URL.",
            raw.substring(0, raw.length() - 1)));
  }
}
