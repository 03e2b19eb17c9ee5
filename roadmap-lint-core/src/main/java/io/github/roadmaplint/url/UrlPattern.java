package io.github.roadmaplint.url;

import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern for the URLs of a setting. Scheme, host, port, path and query are compared separately,
 * so that no character of one part can match in another:
 *
 * <ul>
 *   <li>{@code a.test} is that host and no other; {@code *.a.test} is every host below it.
 *   <li>A scheme means that scheme only. Without one both {@code http} and {@code https} match.
 *   <li>A port means that port only. Without one the usual port of the scheme matches.
 *   <li>Without a path every path matches. In a path {@code *} matches any characters.
 *   <li>Without a query every query matches. In a query {@code *} matches any characters.
 * </ul>
 */
public final class UrlPattern {
  private static final int LONGEST = 2_000;
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String ANY_HOST = "*";
  private static final String BELOW = "*.";

  /** A DNS name; host names cannot contain {@code _}, but some DNS names do. */
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");

  private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

  /** Two versions of IDNA convert these to different names (UTS 46, section 2.3). */
  private static final Pattern AMBIGUOUS = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

  private final String text;
  private final Optional<String> scheme;
  private final String host;
  private final OptionalInt port;
  private final String path;
  private final Optional<String> query;

  private UrlPattern(
      String text,
      Optional<String> scheme,
      String host,
      OptionalInt port,
      String path,
      Optional<String> query) {
    this.text = text;
    this.scheme = scheme;
    this.host = host;
    this.port = port;
    this.path = path;
    this.query = query;
  }

  /** The text is not a valid pattern; the message is the reason, as the end of a sentence. */
  public static final class BadPatternException extends Exception {
    private static final long serialVersionUID = 1;
    private final String help;

    BadPatternException(String message, String help) {
      super(message);
      this.help = help;
    }

    /** The reason, which follows "The URL pattern `x`". */
    public String what() {
      return String.valueOf(getMessage());
    }

    /** The help, as an imperative. */
    public String help() {
      return help;
    }
  }

  /**
   * Reads a pattern.
   *
   * @throws BadPatternException if it can match nothing, or if its meaning would be unexpected
   */
  public static UrlPattern of(String text) throws BadPatternException {
    rejectCharacters(text);
    int colon = schemeEnd(text);
    Optional<String> scheme =
        colon < 0
            ? Optional.empty()
            : Optional.of(text.substring(0, colon).toLowerCase(Locale.ROOT));
    if (scheme.isPresent() && !SCHEMES.contains(scheme.get())) {
      throw bad("has another scheme than http and https", "Write `https://` or no scheme.");
    }
    String rest = colon < 0 ? text : text.substring(colon + 3);
    int authorityEnd = endOfAny(rest, "/?");
    String authority = rest.substring(0, authorityEnd);
    if (authority.indexOf('@') >= 0) {
      throw bad("contains a user name", "Write the host without `@`.");
    }
    int portStart = authority.lastIndexOf(':');
    boolean hasPort = portStart > authority.lastIndexOf(']');
    String pathAndQuery = rest.substring(authorityEnd);
    int mark = pathAndQuery.indexOf('?');
    String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
    return new UrlPattern(
        text,
        scheme,
        hostPattern(hasPort ? authority.substring(0, portStart) : authority),
        hasPort ? OptionalInt.of(port(authority.substring(portStart + 1))) : OptionalInt.empty(),
        PercentEncoding.normal(path(path)),
        mark < 0
            ? Optional.empty()
            : Optional.of(PercentEncoding.normal(pathAndQuery.substring(mark + 1))));
  }

  /** The offset of {@code ://}; -1 when there is none, or only in a path or query. */
  private static int schemeEnd(String text) {
    int colon = text.indexOf("://");
    return colon >= 0 && endOfAny(text, "/?") == colon + 1 ? colon : -1;
  }

  private static void rejectCharacters(String text) throws BadPatternException {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw bad("is empty or too long", "Write a host, such as `example.org`.");
    }
    if (text.chars().anyMatch(c -> c <= ' ' || (c >= 0x7f && c <= 0xa0) || c == '\\')) {
      throw bad("contains a space or a backslash", "Write it as part of a URL.");
    }
    if (text.indexOf('#') >= 0) {
      throw bad("contains `#`", "Remove what follows `#`: it is never sent.");
    }
  }

  private static String hostPattern(String written) throws BadPatternException {
    if (written.isEmpty()) {
      throw bad("has no host", "Begin with a host, such as `example.org`.");
    }
    if (written.equals(ANY_HOST)) {
      return ANY_HOST;
    }
    boolean below = written.startsWith(BELOW);
    String name = below ? written.substring(BELOW.length()) : written;
    if (name.indexOf('*') >= 0) {
      throw bad(
          "has `*` inside its host", "Write `*.example.org` for every host below `example.org`.");
    }
    if (AMBIGUOUS.matcher(name).find()) {
      throw bad("has a host that two standards read in two ways", "Write its ASCII form, `xn--…`.");
    }
    String canonical = canonical(name).orElseThrow(() -> notAHost());
    boolean address = canonical.indexOf(':') >= 0 || isFigures(canonical);
    if (below && address) {
      throw bad("has `*.` before an IP address", "Write the address alone.");
    }
    return below ? BELOW + canonical : canonical;
  }

  private static BadPatternException notAHost() {
    return bad("has a host that cannot exist", "Write a host, such as `example.org`.");
  }

  private static boolean isFigures(String name) {
    return name.chars().allMatch(c -> Ascii.isDigit(c) || c == '.');
  }

  private static int port(String digits) throws BadPatternException {
    boolean number =
        !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(Character::isDigit);
    int port = number ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > 65_535) {
      throw bad("has no possible port", "Write a number from 1 to 65535 after `:`.");
    }
    return port;
  }

  private static String path(String written) throws BadPatternException {
    String decoded = written.replaceAll("(?i)%2e", ".");
    if ((decoded + '/').contains("/../") || (decoded + '/').contains("/./")) {
      throw bad("has a path with `.` or `..`", "Write the path as it is requested.");
    }
    return written;
  }

  /**
   * The normalized form of a host: lower case, IDNA, no dot at its end, IPv6 addresses in full and
   * without brackets. Nothing when the host is invalid.
   */
  private static Optional<String> canonical(String host) {
    try {
      String ascii =
          ADDRESS.matcher(host.toLowerCase(Locale.ROOT)).matches()
              ? host.toLowerCase(Locale.ROOT)
              : IDN.toASCII(host).toLowerCase(Locale.ROOT);
      if (ADDRESS.matcher(ascii).matches()) {
        return Optional.of(address(ascii));
      }
      String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
      return name.length() <= 253 && NAME.matcher(name).matches()
          ? Optional.of(name)
          : Optional.empty();
    } catch (IllegalArgumentException | UnknownHostException noHost) {
      return Optional.empty();
    }
  }

  /** Addresses in brackets are never resolved. */
  private static String address(String bracketed) throws UnknownHostException {
    return InetAddress.getByName(bracketed).getHostAddress();
  }

  private static BadPatternException bad(String what, String help) {
    return new BadPatternException(what, help);
  }

  private static int endOfAny(String text, String ends) {
    int end = 0;
    while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether it matches every host. */
  public boolean isAnyHost() {
    return host.equals(ANY_HOST);
  }

  /**
   * Whether it matches a request.
   *
   * @param scheme in lower case
   * @param host as it is resolved; an IPv6 address with or without brackets
   * @param path with its leading slash, encoded and without dots as it is requested
   * @param query encoded as it is requested; absent for none
   */
  public boolean matches(
      String scheme, String host, int port, String path, Optional<String> query) {
    return this.scheme.orElse(scheme).equals(scheme)
        && this.port.orElse(scheme.equals("https") ? 443 : 80) == port
        && matchesHost(host)
        && (this.path.isEmpty() || glob(this.path, PercentEncoding.normal(path)))
        && (this.query.isEmpty()
            || glob(this.query.get(), PercentEncoding.normal(query.orElse(""))));
  }

  private boolean matchesHost(String other) {
    if (isAnyHost()) {
      return true;
    }
    boolean bare = other.indexOf(':') >= 0 && !other.startsWith("[");
    Optional<String> canonical = canonical(bare ? '[' + other + ']' : other);
    if (canonical.isEmpty() || !host.startsWith(BELOW)) {
      return canonical.filter(host::equals).isPresent();
    }
    return canonical.get().endsWith(host.substring(1));
  }

  /** Greedy matching with one backtracking point: linear for one star, at most quadratic. */
  private static boolean glob(String pattern, String text) {
    int at = 0;
    int p = 0;
    int star = -1;
    int mark = 0;
    while (at < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = at;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(at)) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** The pattern as written, for messages. */
  public String shown() {
    return Quoted.of(text, 60);
  }

  @Override
  public String toString() {
    return text;
  }
}
