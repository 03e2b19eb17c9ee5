package io.github.roadmaplint.url;

import io.github.roadmaplint.text.Ascii;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web site that shows the files of a repository.
 *
 * @param template the URL of a line: {@code https}, with {@code {commit}}, {@code {path}} and
 *     {@code {line}}
 */
public record CodeHost(String template) {
  private static final String COMMIT = "{commit}";
  private static final String PATH = "{path}";
  private static final String LINE = "{line}";

  /** A longer origin or template is not used. */
  private static final int LONGEST = 500;

  private static final String HEX = "0123456789ABCDEF";

  /** Characters of a path that need no encoding (RFC 3986), without those that end an attribute. */
  private static final String KEPT = "-._~!$*+,;=@/";

  /** {@code https://user@host/path}, {@code ssh://git@host:22/path} and the like. */
  private static final Pattern URL =
      Pattern.compile("(?:https?|ssh|git)://(?:[^@/]*@)?([^/:@]+)(?::[0-9]*)?/+([^?#]+)");

  /** {@code git@host:path}. */
  private static final Pattern SCP = Pattern.compile("(?:[^@/:]+@)?([^/:@]+):/*([^?#]+)");

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)+");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");
  private static final Pattern TEMPLATE = Pattern.compile("https://[\\x21-\\x7E&&[^\"'<>`\\\\]]+");

  /** Other names of hosts, for SSH through firewalls. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "ssh.github.com", "github.com",
          "www.github.com", "github.com",
          "altssh.gitlab.com", "gitlab.com",
          "altssh.bitbucket.org", "bitbucket.org");

  /**
   * Where a repository is.
   *
   * @param host its name
   * @param name {@code owner/name}, or more segments
   */
  private record Origin(String host, String name) {}

  /**
   * The host of a repository, if it is one that is known.
   *
   * @param origin the URL of the remote repository, as git has it; untrusted
   */
  public static Optional<CodeHost> ofOrigin(String origin) {
    return origin(origin)
        .flatMap(
            found ->
                file(found.host())
                    .map(rest -> "https://" + found.host() + '/' + found.name() + rest))
        .map(CodeHost::new);
  }

  /** The name of a repository at its host, such as {@code owner/name}; empty if it is unknown. */
  public static Optional<String> name(String origin) {
    return origin(origin).map(Origin::name);
  }

  /** The rest of the template, after the name of the repository. */
  private static Optional<String> file(String host) {
    return Optional.ofNullable(
        switch (host) {
          case "github.com" -> "/blob/{commit}/{path}?plain=1#L{line}";
          case "gitlab.com" -> "/-/blob/{commit}/{path}?plain=1#L{line}";
          case "bitbucket.org" -> "/src/{commit}/{path}#lines-{line}";
          case "codeberg.org" -> "/src/commit/{commit}/{path}?display=source#L{line}";
          default -> null;
        });
  }

  /** Only the host and the name are used: user names, passwords and tokens are not. */
  private static Optional<Origin> origin(String origin) {
    if (origin.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher url = URL.matcher(origin);
    Matcher scp = SCP.matcher(origin);
    Matcher found = origin.contains("://") ? url : scp;
    if (!found.matches()) {
      return Optional.empty();
    }
    String host = found.group(1).toLowerCase(Locale.ROOT);
    String name = found.group(2).replaceFirst("/+$", "").replaceFirst("\\.git$", "");
    return NAME.matcher(name).matches()
        ? Optional.of(new Origin(ALIASES.getOrDefault(host, host), name))
        : Optional.empty();
  }

  /** The host of a template that a user or a configuration names; empty if it cannot be used. */
  public static Optional<CodeHost> ofTemplate(String template) {
    boolean valid =
        template.length() <= LONGEST
            && TEMPLATE.matcher(template).matches()
            && template.contains(PATH)
            && PLACEHOLDER
                .matcher(template)
                .results()
                .allMatch(it -> it.group().matches("\\{(commit|path|line)}"));
    WebUrl url = WebUrl.of(template);
    boolean fixed = !url.host().isEmpty() && !url.host().contains("{");
    return valid && fixed && url.userInfo().isEmpty()
        ? Optional.of(new CodeHost(template))
        : Optional.empty();
  }

  /**
   * The URL of a line; empty if the commit is needed and not known.
   *
   * @param path from the top of the checkout
   */
  public Optional<String> line(Optional<String> commit, String path, int line) {
    return url(template, commit, path).map(url -> url.replace(LINE, Integer.toString(line)));
  }

  /** The URL of a file. */
  public Optional<String> file(Optional<String> commit, String path) {
    int fragment = template.indexOf('#');
    boolean only = fragment > template.indexOf(PATH);
    return url(only ? template.substring(0, fragment) : template, commit, path)
        .map(url -> url.replace(LINE, "1"));
  }

  private static Optional<String> url(String template, Optional<String> commit, String path) {
    if (commit.isEmpty() && template.contains(COMMIT)) {
      return Optional.empty();
    }
    return Optional.of(template.replace(COMMIT, commit.orElse("")).replace(PATH, encoded(path)));
  }

  private static String encoded(String path) {
    StringBuilder url = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (Ascii.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0) {
        url.append(c);
      } else {
        url.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return url.toString();
  }
}
