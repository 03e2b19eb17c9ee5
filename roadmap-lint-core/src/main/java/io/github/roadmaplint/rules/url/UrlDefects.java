package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks a URL from left to right and reports the first defect. */
final class UrlDefects {
  private static final int HIGHEST_PORT = 65_535;

  private UrlDefects() {}

  /**
   * The first defect of a link's URL. A URL without a link, as in a table of examples, is only
   * text.
   */
  static Optional<UrlDefect> of(Link link) {
    WebUrl url = link.target();
    if (isOrdinary(url) || (link.kind() == Kind.BARE && !url.isWeb())) {
      return Optional.empty();
    }
    if (url.raw().isEmpty()) {
      boolean field = link.kind() == Kind.STRUCTURE || link.kind() == Kind.FIELD;
      return field ? Optional.empty() : Optional.of(nowhere(link));
    }
    if (!url.isWeb()) {
      return SchemeDefects.of(link);
    }
    return GluedUrl.of(url).or(() -> host(url)).or(() -> port(url)).or(() -> punctuation(link));
  }

  /** A quick check whether the URL has no defect, which is true for nearly all URLs. */
  static boolean isOrdinary(WebUrl url) {
    String raw = url.raw();
    if (!url.isWeb() || !Hosts.isOrdinary(url.host()) || url.hasPort()) {
      return false;
    }
    char last = raw.charAt(raw.length() - 1);
    boolean ends = last == '/' || Character.isLetterOrDigit(last);
    return ends && raw.indexOf("http", 1) == -1;
  }

  /** The defect of a link without a URL. */
  static UrlDefect nowhere(Link link) {
    return new UrlDefect(
        "Link " + Quoted.of(link.text()) + " has no URL",
        "Put the URL between the parentheses, or remove the link.",
        "");
  }

  private static Optional<UrlDefect> host(WebUrl url) {
    if (Hosts.isPossible(url.host())) {
      return Optional.empty();
    }
    if (url.host().startsWith("[")) {
      return Optional.of(
          new UrlDefect(
              "Invalid IPv6 address " + Quoted.of(url.host()),
              "Write the IPv6 address between brackets, or a host such as `www.example.org`.",
              ""));
    }
    return Optional.of(
        new UrlDefect(
            "Invalid host name " + Quoted.of(url.host()),
            "Write a host such as `www.example.org`: letters, digits and hyphens, joined by dots.",
            ""));
  }

  private static Optional<UrlDefect> port(WebUrl url) {
    String port = url.port();
    boolean word = !port.isEmpty() && port.chars().allMatch(Ascii::isLetter);
    if (isPort(url) || (word && url.host().equals("localhost"))) {
      return Optional.empty(); // `port` stands for the number that a reader has
    }
    return Optional.of(
        new UrlDefect(
            "Invalid port " + Quoted.of(port),
            "Write a number up to 65535 after the colon, or remove the colon.",
            ""));
  }

  /** Whether the port is valid, or absent. */
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

  /**
   * The defect of a link that offers a host of a private network as a resource. In a text, such a
   * link is about a server on the reader's own machine.
   */
  static Optional<UrlDefect> privateHost(Link link, Predicate<String> reachable) {
    WebUrl url = link.target();
    boolean offered =
        link.kind() == Kind.STRUCTURE || link.kind() == Kind.FIELD || link.text().startsWith("@");
    if (!url.isWeb()
        || !offered
        || !Hosts.isPrivate(url.host())
        || !Hosts.isPossible(url.host())
        || reachable.test(url.host())) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "Only your own machine or network can open " + Quoted.of(url.host()),
            "Link the page on the public web, or write the address as code.",
            ""));
  }

  private static Optional<UrlDefect> punctuation(Link link) {
    WebUrl url = link.target();
    String raw = url.raw();
    char last = raw.charAt(raw.length() - 1);
    boolean sentence = last == '.' || last == ',' || last == ';';
    boolean quote = last == '"' || last == '”' || last == '’' || last == '»';
    boolean meant = url.hasQuery() || raw.contains("#") || url.path().contains("/wiki/");
    if ((!sentence && !quote) || meant || url.path().isEmpty() || isNumberedImage(link)) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "URL ends with " + Quoted.of(String.valueOf(last)) + ", which belongs to the sentence",
            "Remove the " + Quoted.of(String.valueOf(last)) + " from the end of the URL.",
            raw.substring(0, raw.length() - 1)));
  }

  /** Medium names images by a number, a dot and an extension, which can be empty. */
  private static boolean isNumberedImage(Link link) {
    return link.kind() == Kind.IMAGE && link.target().isAtOrBelow("medium.com");
  }
}
