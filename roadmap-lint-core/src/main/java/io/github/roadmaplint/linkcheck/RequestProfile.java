package io.github.roadmaplint.linkcheck;

import okhttp3.Request;

/** The headers with which a link is requested. */
enum RequestProfile {
  /** The headers of this program. */
  HONEST,
  /** The headers of a browser, for sites that block other clients. */
  BROWSER;

  private static final String ROBOT =
      "Mozilla/5.0 (compatible; roadmap-lint; +https://github.com/roadmap-lint/roadmap-lint)";
  private static final String CHROME =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/142.0.0.0 Safari/537.36";

  /** Adds what every request carries. Some sites answer 404 when the first of these is missing. */
  void addTo(Request.Builder request) {
    request
        .header(
            "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8")
        .header("Accept-Language", "en-US,en;q=0.9")
        .header("Accept-Encoding", "identity")
        .header("User-Agent", this == HONEST ? ROBOT : CHROME);
    if (this == BROWSER) {
      request
          .header("Upgrade-Insecure-Requests", "1")
          .header("Sec-Fetch-Dest", "document")
          .header("Sec-Fetch-Mode", "navigate")
          .header("Sec-Fetch-Site", "none")
          .header("Sec-Fetch-User", "?1");
    }
  }
}
