package io.github.roadmaplint.link;

import io.github.roadmaplint.document.UrlPattern;

/**
 * A header that requests to some URLs carry, because the owner of the run says so. Its value is a
 * secret: it is in no message.
 *
 * @param urls to which requests; not those that a redirect leads to elsewhere
 */
public record LinkHeader(UrlPattern urls, String name, String value) {

  @Override
  public String toString() {
    return urls + " " + name;
  }
}
