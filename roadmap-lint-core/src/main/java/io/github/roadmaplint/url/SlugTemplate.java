package io.github.roadmaplint.url;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL with one place for the slug of a roadmap, such as {@code
 * https://example.org/api/{slug}.json}. The place is in the path or the query, so that no slug can
 * change the host.
 */
public record SlugTemplate(String text) {
  private static final String SLUG = "{slug}";

  /** The same pattern is in the schema of the configuration. */
  private static final Pattern FORM =
      Pattern.compile(
          "https?://[A-Za-z0-9.:\\[\\]-]+/[!\"$-\\[\\]-z|~]*\\{slug\\}[!\"$-\\[\\]-z|~]*");

  /** Whether a text is such a URL. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches() && WebUrl.of(text).isWeb();
  }

  /** The URL for a slug. */
  public String url(String slug) {
    return text.replace(SLUG, PercentEncoding.component(slug));
  }

  /** The host, with its port if there is one. */
  public String host() {
    WebUrl url = WebUrl.of(text);
    return url.hasPort() ? url.host() + ':' + url.port() : url.host();
  }

  /** The slug in a URL that the template can create. */
  public Optional<String> slugIn(String url) {
    int at = text.indexOf(SLUG);
    String before = Pattern.quote(text.substring(0, at));
    String after = Pattern.quote(text.substring(at + SLUG.length()));
    Matcher matcher = Pattern.compile(before + "([^/?&#]+)" + after).matcher(url);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
