package io.github.roadmaplint.rules.local;

import java.util.Set;
import java.util.regex.Pattern;

/** Fragments that lead to a place although no heading or element has that name. */
final class FragmentKinds {
  /** Lines of a file, on GitHub. */
  private static final Pattern LINES = Pattern.compile("L\\d+(?:C\\d+)?(?:-L?\\d+(?:C\\d+)?)?");

  /** Anchors of the pages around a file on GitHub, and the top of every page. */
  private static final Set<String> PAGE =
      Set.of(
          "",
          "top",
          "readme",
          "readme-ov-file",
          "start-of-content",
          "js-repo-pjax-container",
          "repo-content-pjax-container",
          "footnote-label");

  private FragmentKinds() {}

  /**
   * Whether a fragment is not the name of an anchor of the page: a route of an application, a text
   * fragment, lines, footnotes.
   */
  static boolean isFree(String fragment) {
    return PAGE.contains(fragment)
        || fragment.startsWith("/")
        || fragment.startsWith("!")
        || fragment.contains(":~:")
        || fragment.contains("=")
        || fragment.startsWith("fn")
        || fragment.startsWith("user-content-fn")
        || LINES.matcher(fragment).matches();
  }
}
