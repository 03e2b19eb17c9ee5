package io.github.roadmaplint.link;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * A link as it goes out.
 *
 * @param url without user name, password and fragment
 * @param fragment the place in the page as it is written; empty for none
 */
record Address(HttpUrl url, String fragment) {

  /** Reads what a page says; nothing when no request can be made of it. */
  static Optional<Address> of(String written) {
    HttpUrl url = HttpUrl.parse(written);
    if (url == null) {
      return Optional.empty();
    }
    String fragment = url.encodedFragment();
    return Optional.of(new Address(bare(url), fragment == null ? "" : fragment));
  }

  /** Without what must not be sent or shown. */
  static HttpUrl bare(HttpUrl url) {
    boolean bare = url.fragment() == null && url.encodedUsername().isEmpty();
    return bare && url.encodedPassword().isEmpty()
        ? url
        : url.newBuilder().username("").password("").fragment(null).build();
  }

  /** The name under which it is remembered. */
  String key() {
    return fragment.isEmpty() ? url.toString() : url.toString() + '#' + fragment;
  }

  /** Whom the request goes to: connections and pauses are counted for each of these. */
  static String host(HttpUrl url) {
    boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
    return usual ? url.host() : url.host() + ':' + url.port();
  }
}
