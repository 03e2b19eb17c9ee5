package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalLinkResolver;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes a path that was meant as something else: a URL, an address, a page of GitHub. */
final class OtherTarget {
  /**
   * Possessive, because a repeated group that can be shortened needs a call for each repetition.
   */
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]++(?:\\.[\\w-]++)++");

  private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]++\\.)++[a-z]{2,}(?:[/?#].*)?");

  private static final int SHOWN = 120;

  private OtherTarget() {}

  /** The help for such a path. */
  static Optional<String> help(LocalLink link) {
    String url = link.link().url();
    if (MAIL.matcher(url).matches()) {
      return Optional.of("Write " + Quoted.of("mailto:" + url, SHOWN) + ".");
    }
    if (LocalLinkResolver.isPageOfGitHub(url)) {
      return Optional.of(
          "Write the whole URL: it begins with `https://github.com/` and the repository.");
    }
    boolean file =
        url.split("[?#]", 2)[0].matches(
            ".*\\.(?:md|mdx|html|png|jpe?g|gif|svg|py|js|ts|java|txt|sh)");
    return HOST.matcher(url).matches() && !file
        ? Optional.of(
            "Write " + Quoted.of("https://" + url, SHOWN) + " if it is a URL, or correct the path.")
        : Optional.empty();
  }
}
