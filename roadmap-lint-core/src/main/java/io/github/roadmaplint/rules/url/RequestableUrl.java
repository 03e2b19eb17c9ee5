package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.url.WebUrl;

/** Whether a URL can be requested, even if it is wrong in other ways. */
public enum RequestableUrl {
  /** The URL has a public host. */
  YES,
  /** The URL has a host that only a reader's own machine or network can open. */
  PRIVATE,
  /** The URL has no host, or two. */
  NO;

  /** Classifies a URL by how it is written. */
  public static RequestableUrl of(WebUrl url) {
    boolean can =
        url.isWeb()
            && Hosts.isPossible(url.host())
            && UrlDefects.isPort(url)
            && GluedUrl.of(url).isEmpty();
    if (!can) {
      return NO;
    }
    return Hosts.isPrivate(url.host()) ? PRIVATE : YES;
  }
}
