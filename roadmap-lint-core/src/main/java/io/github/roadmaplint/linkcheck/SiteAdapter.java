package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.rule.Verdict;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** A site with an API that is more reliable than its pages. */
interface SiteAdapter {

  /** Whether it can answer for the URL. */
  boolean knows(HttpUrl url);

  /** The URL of the API request. Two links with the same request have the same result. */
  HttpUrl question(HttpUrl url);

  /** Additional headers of the request. */
  default Map<String, String> headers() {
    return Map.of();
  }

  /** How much of the response is read. */
  default PageReader.Part part() {
    return PageReader.Part.BEGINNING;
  }

  /** The meaning of the response. @return empty if the page itself must be requested */
  Optional<Finding> read(HttpUrl url, FetchResult.Head answer);

  /**
   * The result of a site.
   *
   * @param reason a sentence without full stop
   */
  record Finding(Verdict verdict, String reason, Optional<Move> move) {}
}
