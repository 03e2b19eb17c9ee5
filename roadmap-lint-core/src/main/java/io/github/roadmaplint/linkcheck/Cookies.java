package io.github.roadmaplint.linkcheck;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Cookie;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** The cookies of one check: some sites set one and look whether it comes back. */
final class Cookies {
  private static final int MOST = 50;

  private final List<Cookie> cookies = new ArrayList<>(0);

  /** Stores the cookies of a response. */
  void keep(HttpUrl url, Headers headers) {
    if (headers.get("Set-Cookie") == null) {
      return;
    }
    for (Cookie cookie : Cookie.parseAll(url, headers)) {
      cookies.removeIf(
          old ->
              old.name().equals(cookie.name())
                  && old.domain().equals(cookie.domain())
                  && old.path().equals(cookie.path()));
      if (cookie.expiresAt() > System.currentTimeMillis() && cookies.size() < MOST) {
        cookies.add(cookie);
      }
    }
  }

  /** The cookies of a request. */
  List<Cookie> of(HttpUrl url) {
    return cookies.isEmpty()
        ? List.of()
        : cookies.stream().filter(cookie -> cookie.matches(url)).toList();
  }

  void clear() {
    cookies.clear();
  }

  static String header(List<Cookie> cookies) {
    StringBuilder header = new StringBuilder();
    for (Cookie cookie : cookies) {
      header.append(header.isEmpty() ? "" : "; ");
      header.append(cookie.name()).append('=').append(cookie.value());
    }
    return header.toString();
  }
}
