package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.url.UrlPattern;

/**
 * A header of requests to some URLs, set by the user of the program. Its value is secret: no
 * message contains it.
 *
 * @param urls the URLs of these requests; the header is not sent to other redirect targets
 */
public record LinkHeader(UrlPattern urls, String name, String value) {

  @Override
  public String toString() {
    return urls + " " + name;
  }
}
