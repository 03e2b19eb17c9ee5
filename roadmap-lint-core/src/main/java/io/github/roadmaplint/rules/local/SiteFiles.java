package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Repository;
import java.util.List;
import java.util.regex.Pattern;

/** Files that are not where a link leads to, but that a site may find. */
final class SiteFiles {
  /** What sites publish at their top. */
  private static final List<String> PUBLIC = List.of("public/", "static/");

  private static final Pattern DOTS = Pattern.compile("^(?:\\.{1,2}/)++");
  private static final String ENGLISH = "en";
  private static final String PAGE = ".md";

  private SiteFiles() {}

  /**
   * Whether the pages are those of a site that may find a missing file: the path of an image can
   * begin at the URL of the page, so that it leads to the public folder, any path can begin at the
   * folder of the site, docsify replaces paths by others, and a page that is not translated can be
   * shown in the language of the original.
   */
  static boolean has(LocalLink link, Repository repository) {
    return repository.isSite()
        && (isInPublicFolder(link, repository)
            || isBelowOuterFolder(link, repository)
            || DocsifyAlias.has(link, repository)
            || isInOriginal(link, repository)
            || isInEnglish(link, repository));
  }

  private static boolean isInPublicFolder(LocalLink link, Repository repository) {
    String path = DOTS.matcher(link.target().path()).replaceFirst("");
    return link.image() && PUBLIC.stream().anyMatch(folder -> isFile(folder + path, repository));
  }

  /**
   * Whether a path can begin at the folder of the site instead of that of its page, as programs
   * such as Eleventy and docsify read it. A name alone begins at no top of a repository, and only
   * that of a page or an image does at other folders: names such as {@code LICENSE} and {@code
   * config.toml} are those of many files.
   */
  private static boolean isBelowOuterFolder(LocalLink link, Repository repository) {
    if (!repository.hasOtherRenderer() || link.target().isAbsolute()) {
      return false;
    }
    String path = DOTS.matcher(link.target().path()).replaceFirst("");
    String folder = link.from();
    boolean name = path.indexOf('/') < 0;
    if (name && !link.image() && !path.endsWith(PAGE)) {
      return false;
    }
    int end = folder.lastIndexOf('/');
    while (end > (name ? folder.indexOf('/') : 0)) {
      end = folder.lastIndexOf('/', end - 1);
      if (isFile(folder.substring(0, end + 1) + path, repository)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInOriginal(LocalLink link, Repository repository) {
    return repository
        .translation(link.from())
        .flatMap(translation -> translation.originalOf(link.path(), link.from()))
        .filter(original -> isFile(original, repository))
        .isPresent();
  }

  /** Whether a folder {@code en} has both files, whatever the language of the page is named. */
  private static boolean isInEnglish(LocalLink link, Repository repository) {
    String path = link.path();
    String from = link.from();
    int start = 0;
    int end = path.indexOf('/');
    while (end >= 0 && from.startsWith(path.substring(0, end + 1))) {
      String english = path.substring(0, start) + ENGLISH;
      if (isFile(english + path.substring(end), repository)
          && isFile(english + from.substring(end), repository)) {
        return true;
      }
      start = end + 1;
      end = path.indexOf('/', start);
    }
    return false;
  }

  private static boolean isFile(String path, Repository repository) {
    return repository.at(path) == PathState.FILE;
  }
}
