package io.github.roadmaplint.link;

import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** A site that has a better way to say whether something is there than its pages. */
interface KnownSite {

  /** Whether it can answer for the URL. */
  boolean knows(HttpUrl url);

  /** What to ask instead of the URL. The same question for two URLs means the same answer. */
  HttpUrl question(HttpUrl url);

  /** What the question carries besides the usual. */
  default Map<String, String> headers() {
    return Map.of();
  }

  /**
   * What the answer means.
   *
   * @return nothing when it does not say anything, so that the page itself has to be asked
   */
  Optional<Finding> read(HttpUrl url, Answer.Head answer);

  /**
   * What a site says.
   *
   * @param reason in a sentence without full stop
   */
  record Finding(Verdict verdict, String reason, Optional<Move> move) {}
}
