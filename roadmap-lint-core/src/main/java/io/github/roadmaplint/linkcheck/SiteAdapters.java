package io.github.roadmaplint.linkcheck;

import okhttp3.HttpUrl;

/** Which hosts belong together. */
final class SiteAdapters {
  private SiteAdapters() {}

  /** Whether one host is the other, or one below it; a leading {@code www.} does not count. */
  static boolean isSame(HttpUrl left, HttpUrl right) {
    String one = withoutWww(left.host());
    String other = withoutWww(right.host());
    return one.equals(other) || one.endsWith('.' + other) || other.endsWith('.' + one);
  }

  static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
