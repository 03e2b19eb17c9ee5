package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.Optional;
import java.util.Set;

/** Finds URLs without permanent content. */
final class ShortLivedUrl {
  private static final String[] RESERVED = {
    "example.com", "example.org", "example.net", "example", "test", "invalid"
  };
  private static final Set<String> SHORTENERS =
      Set.of(
          "bit.ly",
          "t.co",
          "goo.gl",
          "tinyurl.com",
          "ow.ly",
          "buff.ly",
          "is.gd",
          "v.gd",
          "rebrand.ly",
          "cutt.ly",
          "lnkd.in",
          "shorturl.at",
          "rb.gy",
          "t.ly",
          "tiny.cc",
          "amzn.to",
          "a.co",
          "geni.us",
          "j.mp",
          "adf.ly",
          "trib.al",
          "dlvr.it",
          "hubs.ly",
          "fb.me");

  /** IP addresses that are the name of a public service. */
  private static final Set<String> KNOWN_ADDRESSES = Set.of("1.1.1.1", "8.8.8.8", "9.9.9.9");

  private ShortLivedUrl() {}

  /**
   * The reason why the URL of a link is not permanent, and the help; nothing if it may be
   * permanent.
   */
  static Optional<UrlDefect> of(Link link) {
    WebUrl url = link.target();
    if (!url.isWeb()) {
      return mail(link);
    }
    String host = url.host();
    if (isSearch(url) && !DisplayedUrl.isShown(link)) {
      return defect(
          "URL is a search on " + Quoted.of(host) + " and not a page",
          "Link to the page that the search is meant to find.");
    }
    if (SHORTENERS.contains(host)) {
      return defect(
          "URL is shortened by " + Quoted.of(host) + ", which hides its target",
          "Open it, and link to the page that opens.");
    }
    if (YouTubeUrl.isChannel(url) && link.text().startsWith("@video@")) {
      return defect(
          "URL is a whole YouTube channel and not a video",
          "Link one video, or call the resource `@feed@`.");
    }
    Optional<UrlDefect> address = address(url, host);
    return address.isEmpty() || DisplayedUrl.isShown(link) ? Optional.empty() : address;
  }

  /** Email addresses are allowed in a text; a resource is something to read. */
  private static Optional<UrlDefect> mail(Link link) {
    return link.target().scheme().equals("mailto") && link.text().startsWith("@")
        ? defect(
            "Resource is an email address and not a page",
            "Link to a page, or write the address in the description.")
        : Optional.empty();
  }

  private static Optional<UrlDefect> address(WebUrl url, String host) {
    if (Hosts.isAddress(host)) {
      boolean known = Hosts.isPrivate(host) || KNOWN_ADDRESSES.contains(host);
      return known
          ? Optional.empty()
          : defect(
              "Host is the IP address " + Quoted.of(host),
              "Write the host name instead of the IP address.");
    }
    for (String reserved : RESERVED) {
      if (url.isAtOrBelow(reserved)) {
        return defect(
            "Host " + Quoted.of(host) + " is reserved for examples",
            "Replace it with the URL that is meant, or write the example as code.");
      }
    }
    boolean odd = !url.port().isEmpty() && !url.port().equals("443") && !url.port().equals("80");
    return odd && UrlDefects.isPort(url) && !Hosts.isPrivate(host)
        ? defect(
            "URL has the unusual port " + Quoted.of(url.port()),
            "Remove the port, if the page opens without it.")
        : Optional.empty();
  }

  private static Optional<UrlDefect> defect(String message, String help) {
    return Optional.of(new UrlDefect(message, help, ""));
  }

  private static boolean isSearch(WebUrl url) {
    String host = url.host();
    boolean google = host.startsWith("www.google.") || host.startsWith("google.");
    if (google || url.isAtOrBelow("bing.com")) {
      return url.path().equals("/search");
    }
    if (url.isAtOrBelow("youtube.com")) {
      return url.path().equals("/results");
    }
    return url.isAtOrBelow("duckduckgo.com") && !url.parameter("q").isEmpty();
  }
}
