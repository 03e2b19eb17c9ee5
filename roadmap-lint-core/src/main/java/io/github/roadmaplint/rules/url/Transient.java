package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.document.YouTubeUrl;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Set;

/** A URL that opens, but not on something that will be there tomorrow. */
public final class Transient implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/transient",
          Severity.WARNING,
          Fixable.NO,
          "A URL leads to a place that has no lasting content of its own",
          "What a search, a shortener or a bare address shows today is something else tomorrow, and"
              + " nobody can tell that the page behind the link has changed.");

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

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    WebUrl url = link.target();
    if (!url.isWeb()) {
      return;
    }
    String what = what(link, url);
    if (!what.isEmpty()) {
      problems.add(Problem.of(link.urlSpan(), what, help(what)));
    }
  }

  private static String what(Link link, WebUrl url) {
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

  private static String help(String what) {
    return what.contains("channel")
        ? "Link one video, or call the resource `@feed@`."
        : "Link the page itself, under its own name.";
  }
}
