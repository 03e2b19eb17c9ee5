package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.WebUrl;
import java.util.Set;

/** What the URLs of GitHub say. */
final class GitHubUrl {
  /** First segments of GitHub's own pages, which nobody can have as a name. */
  private static final Set<String> OWN_PAGES =
      Set.of(
          ("about collections customer-stories education enterprise features git-guides learn"
                  + " marketplace newsroom orgs partners readme resources security solutions"
                  + " sponsors topics why-github")
              .split(" "));

  private GitHubUrl() {}

  /** Whether the URL is {@code github.com/owner/repository} or a place in it. */
  static boolean isRepository(WebUrl url) {
    if (!url.host().equals("github.com") && !url.host().equals("www.github.com")) {
      return false;
    }
    String path = url.path();
    int owner = path.indexOf('/', 1);
    boolean named = owner > 1 && owner + 1 < path.length();
    return named && !OWN_PAGES.contains(path.substring(1, owner));
  }
}
