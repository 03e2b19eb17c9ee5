package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.url.WebUrl;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out from the parameters of a campaign who started it. */
final class Campaign {
  private static final Pattern OTHER = Pattern.compile("%[0-9a-f]{2}|[^a-z0-9]");

  /** Sources that readers copy URLs from. */
  private static final Set<String> COPIED_FROM =
      Set.of(
          ("bing chatgpt chatgptcom claude copilot discord duckduckgo email facebook gemini google hackernews"
                  + " instagram linkedin mail medium newsletter openai perplexity pinterest pocket producthunt"
                  + " quora reddit slack substack telegram tiktok tldr tldrnewsletter twitter whatsapp x youtube")
              .split(" "));

  /** Shorter names are part of too many words. */
  private static final int SHORTEST_NAME = 4;

  private Campaign() {}

  /**
   * Whether the campaign belongs to the site and a partner: a value names the site.
   *
   * @param host of the site
   */
  static boolean isOfSite(WebUrl url, String host) {
    String name = name(host);
    for (String parameter : url.query().split("&", -1)) {
      String[] parts = parameter.split("=", 2);
      boolean utm = parts[0].toLowerCase(Locale.ROOT).startsWith("utm_");
      if (utm && parts.length > 1 && !name.isEmpty() && plain(parts[1]).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the URL was copied from a search, a post or an email, according to its source. */
  static boolean isCopied(WebUrl url) {
    return COPIED_FROM.contains(plain(url.parameter("utm_source")));
  }

  /** The label before the top-level domain: {@code roadmap} in {@code www.roadmap.sh}. */
  private static String name(String host) {
    int end = host.lastIndexOf('.');
    String label = plain(host.substring(host.lastIndexOf('.', end - 1) + 1, Math.max(0, end)));
    return label.length() < SHORTEST_NAME ? plain(host) : label;
  }

  private static String plain(String text) {
    return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
