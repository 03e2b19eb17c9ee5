package io.github.roadmaplint.linkcheck;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * A link in the form of its request.
 *
 * @param url without user name, password and fragment
 * @param fragment the place in the page as it is written; empty for none
 */
public record Address(HttpUrl url, String fragment) {

  /** Parses a URL of a page; empty if no request is possible for it. */
  static Optional<Address> of(String written) {
    HttpUrl url = HttpUrl.parse(written);
    if (url == null) {
      return Optional.empty();
    }
    String fragment = url.encodedFragment();
    return Optional.of(new Address(bare(url), fragment == null ? "" : fragment));
  }

  /** Without what must not be sent or shown. */
  public static HttpUrl bare(HttpUrl url) {
    boolean bare = url.fragment() == null && url.encodedUsername().isEmpty();
    return bare && url.encodedPassword().isEmpty()
        ? url
        : url.newBuilder().username("").password("").fragment(null).build();
  }

  /** The key in the ledger. */
  String key() {
    return fragment.isEmpty() ? url.toString() : url.toString() + '#' + fragment;
  }

  /** The server of the request: connections and pauses are counted per server. */
  static String host(HttpUrl url) {
    boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
    return usual ? url.host() : url.host() + ':' + url.port();
  }
}
