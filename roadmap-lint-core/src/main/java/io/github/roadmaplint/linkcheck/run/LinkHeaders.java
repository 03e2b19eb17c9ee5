package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.config.LinkSettings;
import io.github.roadmaplint.config.ValueOrigin;
import io.github.roadmaplint.linkcheck.LinkHeader;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.UrlPattern;
import io.github.roadmaplint.url.UrlPattern.BadPatternException;
import io.github.roadmaplint.workspace.PathContainment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which environment variables are sent to which URLs. Only the user decides this: with an option, a
 * variable, or a named configuration file. A configuration that is found in the repository must not
 * decide it, because a pull request can change it.
 */
public final class LinkHeaders {
  /** The variable with entries, one per line or separated by {@code ;}. */
  public static final String VARIABLE = "ROADMAP_LINT_LINK_HEADERS";

  private static final String EXAMPLE = "`https://wiki.example.net/* Authorization=WIKI_TOKEN`";

  /** The text after the last {@code =} can be a secret that was written by mistake. */
  private static final Pattern ENTRY = Pattern.compile("(\\S+)\\s+([^\\s=]+)=(\\S*)");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
  private static final Pattern SURELY_A_NAME = Pattern.compile("[A-Z]+(_[A-Z0-9]+)*");
  private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,199}");

  /** Headers of the transport, which users cannot set. */
  private static final Set<String> OF_THE_CLIENT =
      Set.of(
          "host",
          "connection",
          "content-length",
          "transfer-encoding",
          "accept-encoding",
          "upgrade",
          "te",
          "trailer",
          "expect");

  private final Map<String, String> environment;
  private final Words words;
  private final List<LinkHeader> headers = new ArrayList<>();

  /**
   * The names of the options in a front end.
   *
   * @param header the option for entries
   * @param config the option for a configuration file
   */
  public record Words(String header, String config) {}

  private LinkHeaders(Map<String, String> environment, Words words) {
    this.environment = environment;
    this.words = words;
  }

  /**
   * The headers of a run.
   *
   * @param entries each {@code PATTERN HEADER=VARIABLE}
   * @throws InvalidLinkRequestException if one is malformed, if its variable is not set, or if a
   *     configuration that was found in the repository contains one
   */
  public static List<LinkHeader> of(
      Project project, List<String> entries, Map<String, String> environment, Words words)
      throws InvalidLinkRequestException {
    LinkHeaders all = new LinkHeaders(environment, words);
    for (String entry : entries) {
      all.addEntry(entry, words.header());
    }
    for (String entry : environment.getOrDefault(VARIABLE, "").split("[;\\r\\n]+", -1)) {
      if (!entry.isBlank()) {
        all.addEntry(entry, VARIABLE);
      }
    }
    all.addConfigured(project);
    return all.headers;
  }

  /** A note for the user about the origin of the headers. */
  public static Optional<String> note(Project project) {
    boolean inside =
        project.named().filter(file -> PathContainment.is(project.root(), file)).isPresent();
    return inside && !configured(project).isEmpty()
        ? Optional.of(
            "The configuration file is in the repository: everyone who can change it chooses where"
                + " the variables in its `headers` are sent")
        : Optional.empty();
  }

  private static List<LinkSettings.Special> configured(Project project) {
    return project.config().links().rules().stream()
        .filter(rule -> !rule.headers().value().isEmpty())
        .toList();
  }

  private void addEntry(String entry, String origin) throws InvalidLinkRequestException {
    Matcher parts = ENTRY.matcher(entry.strip());
    if (!parts.matches()) {
      throw new InvalidLinkRequestException(
          origin
              + " expects a URL pattern, a header and the name of a variable, such as "
              + EXAMPLE
              + shown(entry));
    }
    add(pattern(parts.group(1), origin), parts.group(2), parts.group(3), origin);
  }

  /** Only the pattern of an entry, because the rest can be a secret. */
  private static String shown(String entry) {
    String[] parts = entry.strip().split("\\s+", 2);
    boolean begins = parts.length > 1 && parts[0].indexOf('=') < 0;
    return begins
        ? "; the entry that begins with " + Quoted.of(parts[0], 60) + " has another form"
        : "";
  }

  /** The text, if it is certainly a name: it can be a secret that was written by mistake. */
  private static String shownVariable(String variable, String header) {
    return SURELY_A_NAME.matcher(variable).matches()
        ? "the variable `" + variable + '`'
        : "the variable that is named after `" + header + "=`";
  }

  private static UrlPattern pattern(String text, String origin) throws InvalidLinkRequestException {
    try {
      return UrlPattern.of(text);
    } catch (BadPatternException bad) {
      throw new InvalidLinkRequestException(
          origin + ": URL pattern " + Quoted.of(text) + ' ' + bad.what() + ". " + withoutStop(bad));
    }
  }

  private static String withoutStop(BadPatternException bad) {
    return bad.help().replaceFirst("\\.$", "");
  }

  private void addConfigured(Project project) throws InvalidLinkRequestException {
    for (LinkSettings.Special rule : configured(project)) {
      ValueOrigin origin = rule.headers().origin();
      if (project.named().isEmpty()) {
        throw new InvalidLinkRequestException(refused(origin));
      }
      for (Map.Entry<String, String> header : rule.headers().value().entrySet()) {
        add(rule.urls(), header.getKey(), header.getValue(), origin.text());
      }
    }
  }

  private String refused(ValueOrigin origin) {
    return origin.text()
        + ": `headers` is refused in a configuration that was found in the repository, because"
        + " everyone who can change the repository could send any environment variable to any host."
        + " Define the headers with "
        + words.header()
        + " or "
        + VARIABLE
        + ", or name the configuration file with "
        + words.config();
  }

  private void add(UrlPattern urls, String name, String variable, String origin)
      throws InvalidLinkRequestException {
    if (urls.isAnyHost()) {
      throw new InvalidLinkRequestException(
          origin + ": a header needs a pattern that names a host, and `*` does not name one");
    }
    if (!NAME.matcher(name).matches() || OF_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
      throw new InvalidLinkRequestException(
          origin + ": " + Quoted.of(name) + " is not a header that can be set");
    }
    if (!VARIABLE_NAME.matcher(variable).matches()) {
      throw new InvalidLinkRequestException(
          origin
              + ": after `"
              + name
              + "=` write the name of an environment variable, such as in "
              + EXAMPLE);
    }
    headers.add(new LinkHeader(urls, name, value(variable, name, urls, origin)));
  }

  private String value(String variable, String header, UrlPattern urls, String origin)
      throws InvalidLinkRequestException {
    String value = environment.getOrDefault(variable, "").strip();
    if (value.isEmpty()) {
      throw new InvalidLinkRequestException(
          origin
              + ": "
              + shownVariable(variable, header)
              + " for "
              + urls.shown()
              + " is not set or empty");
    }
    if (!value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new InvalidLinkRequestException(
          origin
              + ": "
              + shownVariable(variable, header)
              + " for "
              + urls.shown()
              + " contains a line end or another character that is not allowed in a header");
    }
    return value;
  }
}
