package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Defects before the host: no scheme, a misspelled scheme, or a scheme that readers cannot open.
 */
final class SchemeDefects {
  private static final Set<String> NOT_FOR_READERS =
      Set.of("file", "ftp", "ftps", "sftp", "javascript", "vbscript", "blob", "about", "chrome");

  /** The way that texts about attacks write a URL that readers should not open. */
  private static final Set<String> DEFANGED = Set.of("hxxp", "hxxps");

  private static final String[] BROKEN_STARTS = {
    "https//", "http//", "https;//", "http;//", "https//:", "http//:", "://", "<http", "\"http"
  };
  private static final Set<String> DOMAIN_ENDINGS =
      Set.of("com", "org", "net", "edu", "gov", "io", "dev", "co", "ai", "app", "sh");

  /** The ending of a domain that is also that of a file. */
  private static final String OF_FILE_TOO = "sh";

  private SchemeDefects() {}

  /** The defect of a URL that is not {@code http(s)://host}. */
  static Optional<UrlDefect> of(Link link) {
    WebUrl url = link.target();
    String raw = url.raw();
    if (raw.startsWith("](")) {
      return Optional.of(pastedMarkdown(raw));
    }
    return url.scheme().isEmpty() ? withoutScheme(url) : withScheme(link);
  }

  private static UrlDefect pastedMarkdown(String raw) {
    return new UrlDefect(
        "URL begins with " + Quoted.of(raw.substring(0, 2)) + ", left over from another link",
        "Write the URL alone between the parentheses.",
        raw.substring(2).replace(")", ""));
  }

  private static Optional<UrlDefect> withoutScheme(WebUrl url) {
    String raw = url.raw();
    String seen = visible(raw);
    if (!seen.equals(raw) && WebUrl.of(seen).isWeb()) {
      return Optional.of(hiddenCharacter(raw, seen));
    }
    for (String start : BROKEN_STARTS) {
      if (raw.startsWith(start)) {
        return Optional.of(misspelled(raw, start));
      }
    }
    if (!isHostWithoutScheme(raw)) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "URL " + Quoted.of(raw) + " is missing `https://`",
            "Write "
                + Quoted.of("https://" + raw)
                + ": without a scheme it is a path on this site.",
            "https://" + raw));
  }

  /** The URL as a reader sees it, without zero-width characters. */
  private static String visible(String raw) {
    StringBuilder seen = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (Character.getType(raw.charAt(i)) != Character.FORMAT) {
        seen.append(raw.charAt(i));
      }
    }
    return seen.toString();
  }

  private static UrlDefect hiddenCharacter(String raw, String seen) {
    return new UrlDefect(
        "URL begins with " + Quoted.of(raw, 12) + ", which contains an invisible character",
        "Write " + Quoted.of(seen) + ", or write the URL as code if it is not to be a link.",
        seen);
  }

  private static UrlDefect misspelled(String raw, String start) {
    int rest = start.length();
    while (rest < raw.length() && !Character.isLetterOrDigit(raw.charAt(rest))) {
      rest++;
    }
    boolean whole = start.endsWith("http");
    String fixed = whole ? raw.substring(1) : "https://" + raw.substring(rest);
    return new UrlDefect(
        "URL begins with " + Quoted.of(start) + " instead of `https://`",
        "Write " + Quoted.of(fixed) + ".",
        fixed);
  }

  /**
   * Whether the first segment can only be a host: {@code www.…}, or lower case with an ending. A
   * name such as {@code build.sh} alone is that of a file.
   */
  private static boolean isHostWithoutScheme(String raw) {
    if (raw.regionMatches(true, 0, "www.", 0, 4)) {
      return raw.length() > 4;
    }
    String first = raw.split("/", 2)[0];
    boolean plain = Character.isLetterOrDigit(raw.charAt(0)) && Hosts.isPossible(first);
    String ending = first.substring(first.lastIndexOf('.') + 1);
    return plain
        && first.contains(".")
        && first.equals(first.toLowerCase(Locale.ROOT))
        && DOMAIN_ENDINGS.contains(ending)
        && !(ending.equals(OF_FILE_TOO) && first.equals(raw));
  }

  private static Optional<UrlDefect> withScheme(Link link) {
    WebUrl url = link.target();
    String scheme = url.scheme();
    if (scheme.equals("https") || scheme.equals("http")) {
      return Optional.of(slashes(url));
    }
    if (isMisspelled(scheme)) {
      return Optional.of(misspelledScheme(url));
    }
    boolean letter = scheme.length() == 1;
    boolean data = scheme.equals("data") && link.kind() != Kind.IMAGE;
    if (!letter && !data && !NOT_FOR_READERS.contains(scheme)) {
      return hostForScheme(url);
    }
    if (DisplayedUrl.isShown(link)) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlDefect(
            "A reader cannot open a " + Quoted.of(scheme + ":") + " URL",
            "Link a page on the web, with a URL that begins with `https://`.",
            ""));
  }

  /** {@code example.org:8080/x} has the scheme {@code example.org} according to the standard. */
  private static Optional<UrlDefect> hostForScheme(WebUrl url) {
    String path = url.path();
    boolean port = !path.isEmpty() && Ascii.isDigit(path.charAt(0));
    return url.scheme().contains(".") && port
        ? Optional.of(
            new UrlDefect(
                "URL " + Quoted.of(url.raw()) + " is missing `https://`",
                "Write " + Quoted.of("https://" + url.raw()) + ".",
                "https://" + url.raw()))
        : Optional.empty();
  }

  /** Whether the scheme is a misspelled web scheme. */
  static boolean isMisspelled(String scheme) {
    if (DEFANGED.contains(scheme)) {
      return false;
    }
    if (scheme.contains("http")) {
      return true;
    }
    boolean known = NOT_FOR_READERS.contains(scheme) || scheme.length() < 3 || scheme.length() > 7;
    return !known
        && (Nearest.distance(scheme, "http") < 2 || Nearest.distance(scheme, "https") < 3);
  }

  /** The defect of a misspelled scheme. */
  static UrlDefect misspelledScheme(WebUrl url) {
    String right = url.scheme().endsWith("s") ? "https" : "http";
    String fixed = right + url.raw().substring(url.scheme().length());
    return new UrlDefect(
        "URL begins with "
            + Quoted.of(url.scheme() + ":")
            + " instead of "
            + Quoted.of(right + ":"),
        "Write " + Quoted.of(fixed) + ".",
        fixed);
  }

  private static UrlDefect slashes(WebUrl url) {
    String raw = url.raw();
    int rest = url.scheme().length() + 1;
    while (rest < raw.length() && ":/\\".indexOf(raw.charAt(rest)) >= 0) {
      rest++;
    }
    String fixed = url.scheme() + "://" + raw.substring(rest);
    String host = WebUrl.of(fixed).host();
    boolean guess = host.contains(".") && Hosts.isPossible(host);
    return new UrlDefect(
        "URL " + Quoted.of(raw) + " has no host after " + Quoted.of(url.scheme() + "://"),
        guess ? "Write " + Quoted.of(fixed) + "." : "Write the whole URL, with its host.",
        guess ? fixed : "");
  }
}
