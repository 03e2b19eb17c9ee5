package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.url.WebUrl;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognizes URLs of GitHub repositories. */
final class GitHubUrl {
  /** First path segments of GitHub's own pages, which cannot be user names. */
  private static final Set<String> OWN_PAGES =
      Set.of(
          ("about account apps codespaces collections contact copilot customer-stories dashboard discussions"
                  + " education enterprise events explore features git-guides issues join learn login logos"
                  + " marketplace mobile new newsroom nonprofit notifications open-source organizations orgs"
                  + " partners premium-support pricing pulls readme resources search security settings site"
                  + " solutions sponsors stars team topics trending users why-github")
              .split(" "));

  /** Words in the name of a repository or folder that contains texts and not code. */
  private static final Set<String> TEXTS =
      Set.of(
          ("awesome blog book books cheatsheet cheatsheets checklist checklists content course courses doc"
                  + " docs documentation faq guide guideline guidelines guides handbook interview learn"
                  + " lectures list lists notes paper papers practices primer resources roadmap roadmaps"
                  + " site slides spec styleguide tips tutorial tutorials website wiki")
              .split(" "));

  private GitHubUrl() {}

  /**
   * Whether the URL is a code repository or a folder in one, judging by its name: not its wiki, a
   * file, an issue, a release or a section of its main page.
   */
  static boolean isRepositoryOfCode(WebUrl url) {
    boolean here = url.host().equals("github.com") || url.host().equals("www.github.com");
    String section = url.fragment().toLowerCase(Locale.ROOT);
    if (!here || !(section.isEmpty() || section.startsWith("readme"))) {
      return false;
    }
    List<String> path =
        List.of(url.path().split("/", -1)).stream().filter(part -> !part.isEmpty()).toList();
    boolean front = path.size() == 2 || (path.size() > 3 && path.get(2).equals("tree"));
    return front
        && !OWN_PAGES.contains(path.get(0).toLowerCase(Locale.ROOT))
        && path.stream().skip(1).noneMatch(GitHubUrl::isText);
  }

  private static boolean isText(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[-_.]", -1)) {
      if (TEXTS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
