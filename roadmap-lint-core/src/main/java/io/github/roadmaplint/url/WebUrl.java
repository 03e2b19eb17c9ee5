package io.github.roadmaplint.url;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.Locale;

/**
 * The parts of a URL as written. Every text is accepted: a text that is not a URL has an empty
 * scheme, an empty host and the whole text as its path. Parts are raw and not decoded; only scheme
 * and host are in lower case.
 *
 * <p>The parts follow RFC 3986, except that the authority also ends at a backslash, like in
 * browsers, and may begin with more than two slashes.
 */
public final class WebUrl {
  /** The scheme of nearly all URLs. */
  private static final String HTTPS = "https";

  private final String raw;
  private final String scheme;
  private final String host;
  private final boolean web;
  private final int authority;
  private final int hostStart;
  private final int port;
  private final int path;
  private final int query;
  private final int fragment;

  private WebUrl(String raw) {
    this.raw = raw;
    int colon = schemeEnd(raw);
    int afterScheme = colon < 0 ? 0 : colon + 1;
    boolean hasAuthority = raw.startsWith("//", afterScheme);
    this.scheme = scheme(raw, Math.max(colon, 0));
    this.authority = hasAuthority ? authorityStart(raw, afterScheme, scheme) : afterScheme;
    this.path = hasAuthority ? authorityEnd(raw, authority) : afterScheme;
    this.fragment = endAt(raw, '#', path, raw.length());
    this.query = endAt(raw, '?', path, fragment);
    this.hostStart = Math.max(raw.lastIndexOf('@', path - 1) + 1, authority);
    this.port = portStart(raw, hostStart, path);
    this.host = lower(raw.substring(hostStart, port));
    this.web = !host.isEmpty() && (scheme.equals("https") || scheme.equals("http"));
  }

  /** Reads a URL. */
  public static WebUrl of(String raw) {
    return new WebUrl(raw);
  }

  /** The URL as written. */
  public String raw() {
    return raw;
  }

  /** The text before the first colon, in lower case; empty when there is no scheme. */
  public String scheme() {
    return scheme;
  }

  /** The host in lower case, an IPv6 address with its brackets; empty when there is none. */
  public String host() {
    return host;
  }

  /** The text before the {@code @} of the host; empty when there is none. */
  public String userInfo() {
    return hostStart > authority ? raw.substring(authority, hostStart - 1) : "";
  }

  /** The text after the colon of the host, usually digits; empty when there is none. */
  public String port() {
    return hasPort() ? raw.substring(port + 1, path) : "";
  }

  /** Whether there is a colon after the host. */
  public boolean hasPort() {
    return port < path;
  }

  /** The path, including its leading slash. */
  public String path() {
    return raw.substring(path, query);
  }

  /** The path up to its second slash, without slashes; empty when there is none. */
  public String firstSegment() {
    int start = Math.min(query, raw.startsWith("/", path) ? path + 1 : path);
    return raw.substring(start, endAt(raw, '/', start, query));
  }

  /** The text after the question mark; empty when there is none. */
  public String query() {
    return raw.substring(querySpan().start(), fragment);
  }

  /** The span of the query in {@link #raw}, without its question mark. */
  public Span querySpan() {
    return new Span(Math.min(query + 1, fragment), fragment);
  }

  /** Whether there is a question mark. */
  public boolean hasQuery() {
    return query < fragment;
  }

  /** The text after the hash; empty when there is none. */
  public String fragment() {
    return fragment < raw.length() ? raw.substring(fragment + 1) : "";
  }

  /** The span of the host in {@link #raw}, without user info and port. */
  public Span hostSpan() {
    return new Span(hostStart, port);
  }

  /** Whether nothing or only a slash follows the host. */
  public boolean isHostOnly() {
    int end = raw.length();
    return path == end || (path == end - 1 && raw.charAt(path) == '/');
  }

  /** Whether it is {@code http://} or {@code https://} with a host. */
  public boolean isWeb() {
    return web;
  }

  /**
   * Whether the host is that domain or a subdomain of it: {@code maps.example.org} is a subdomain
   * of {@code example.org}, {@code notexample.org} is not.
   *
   * @param domain in lower case
   */
  public boolean isAtOrBelow(String domain) {
    int before = host.length() - domain.length() - 1;
    return host.endsWith(domain) && (before < 0 || host.charAt(before) == '.');
  }

  /** The value of a query parameter, raw; empty when there is none of that name. */
  public String parameter(String name) {
    int end = fragment;
    int at = query + 1;
    while (at < end) {
      int next = endAt(raw, '&', at, end);
      if (raw.startsWith(name + "=", at)) {
        return raw.substring(at + name.length() + 1, next);
      }
      at = next + 1;
    }
    return "";
  }

  /** Whether a URL can be written unchanged into Markdown, JSON and YAML with the same meaning. */
  public static boolean isPlain(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean letter = Ascii.isLetterOrDigit(c);
      if (!letter && "-._~:/?#@!$&+,;=%".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * A form in which two URLs of the same page are equal, for comparison only: see {@link
   * NormalizedUrl}.
   */
  public String normalized() {
    return NormalizedUrl.of(this);
  }

  private static String scheme(String raw, int end) {
    boolean usual = end == HTTPS.length() && raw.startsWith(HTTPS);
    return usual ? HTTPS : lower(raw.substring(0, end));
  }

  private static int schemeEnd(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = Ascii.isLetter(c);
      boolean later = Ascii.isDigit(c) || c == '+' || c == '-' || c == '.';
      if (!letter && !(later && i > 0)) {
        return -1;
      }
    }
    return -1;
  }

  private static int authorityStart(String raw, int slashes, String scheme) {
    int start = slashes + 2;
    if (!raw.startsWith("/", start)) {
      return start;
    }
    boolean web = scheme.equals("http") || scheme.equals("https");
    while (web && start < raw.length() && raw.charAt(start) == '/') {
      start++;
    }
    return start;
  }

  private static int authorityEnd(String raw, int from) {
    for (int i = from; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '/' || c == '?' || c == '#' || c == '\\') {
        return i;
      }
    }
    return raw.length();
  }

  /** The offset of the colon of the port, or the end of the host. */
  private static int portStart(String raw, int from, int end) {
    if (raw.startsWith("[", from) && raw.lastIndexOf(']', end - 1) < from) {
      return end; // the colons of an IPv6 address
    }
    int colon = raw.lastIndexOf(':', end - 1);
    return colon >= from && raw.lastIndexOf(']', end - 1) < colon ? colon : end;
  }

  private static int endAt(String raw, char c, int from, int limit) {
    int found = raw.indexOf(c, from);
    return found < 0 || found > limit ? limit : found;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WebUrl url && url.raw.equals(raw);
  }

  @Override
  public int hashCode() {
    return raw.hashCode();
  }

  @Override
  public String toString() {
    return raw;
  }
}
