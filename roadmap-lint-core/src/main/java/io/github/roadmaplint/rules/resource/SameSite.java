package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.List;

/** A quick check that avoids the slow comparison of normalized URLs for most pages. */
final class SameSite {
  private static final int FEW = 16;

  private SameSite() {}

  /**
   * Whether two of the resources may be on one site. The answer can be a false yes, but never a
   * false no.
   */
  static boolean twoOf(List<Resource> resources) {
    int few = Math.min(resources.size(), FEW);
    int youTube = 0;
    for (int i = 0; i < few; i++) {
      youTube += YouTubeUrl.isYouTube(resources.get(i).link().target()) ? 1 : 0;
      for (int j = 0; j < i; j++) {
        if (isSame(resources.get(i).link().target(), resources.get(j).link().target())) {
          return true;
        }
      }
    }
    return youTube > 1 || resources.size() > FEW;
  }

  private static boolean isSame(WebUrl one, WebUrl other) {
    String longer = one.host().length() < other.host().length() ? other.host() : one.host();
    String shorter = longer.equals(one.host()) ? other.host() : one.host();
    return longer.equals(shorter)
        || (longer.length() - shorter.length() <= "www..".length() && longer.contains(shorter));
  }
}
