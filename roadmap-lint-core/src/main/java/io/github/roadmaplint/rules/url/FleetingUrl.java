package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.document.YouTubeUrl;
import io.github.roadmaplint.text.Quoted;
import java.util.Set;

/** Says which URLs lead to something that will not be there tomorrow. */
final class FleetingUrl {
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

  private static final int LONGEST_SHORTENER = 11;

  /** Addresses that are the name of a public service. */
  private static final Set<String> KNOWN_ADDRESSES = Set.of("1.1.1.1", "8.8.8.8", "9.9.9.9");

  private FleetingUrl() {}

  /** Why the URL of a link will not last, as a sentence without full stop; empty if it may. */
  static String of(Link link) {
    WebUrl url = link.target();
    if (!url.isWeb()) {
      return "";
    }
    String host = url.host();
    if (isSearch(url)) {
      return "URL is a search on " + Quoted.of(host) + " and not a page";
    }
    if (host.length() <= LONGEST_SHORTENER && SHORTENERS.contains(host)) {
      return "URL is shortened by " + Quoted.of(host) + ", so nobody sees where it leads";
    }
    if (YouTubeUrl.isChannel(url) && link.text().startsWith("@video@")) {
      return "URL is a whole YouTube channel and not a video";
    }
    String address = address(url, host);
    return address.isEmpty() || ShownUrl.isShown(link) ? "" : address;
  }

  private static String address(WebUrl url, String host) {
    if (Hosts.isAddress(host)) {
      boolean known = Hosts.isPrivate(host) || KNOWN_ADDRESSES.contains(host);
      return known ? "" : "Host is the bare address " + Quoted.of(host);
    }
    for (String reserved : RESERVED) {
      if (url.isAtOrBelow(reserved)) {
        return "Host " + Quoted.of(host) + " is reserved for examples";
      }
    }
    boolean odd = !url.port().isEmpty() && !url.port().equals("443") && !url.port().equals("80");
    return odd && !Hosts.isPrivate(host) ? "URL has the unusual port " + Quoted.of(url.port()) : "";
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
