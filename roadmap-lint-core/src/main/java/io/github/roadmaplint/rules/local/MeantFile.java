package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalTarget;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.RenameHistory;
import io.github.roadmaplint.rule.Repository;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The file that a link to a missing file was probably meant to lead to.
 *
 * @param path its path in the repository
 * @param certain whether no other file can be meant
 * @param reason what is wrong with the path, as the begin of a help text; empty if it is only
 *     another one
 */
record MeantFile(String path, boolean certain, String reason) {
  private static final List<String> ENDINGS =
      List.of(".md", ".mdx", ".markdown", "/README.md", "/index.md");

  /** Names that many folders have, so that one elsewhere is not the one that is meant. */
  private static final Set<String> COMMON =
      Set.of("readme.md", "index.md", "index.html", "_index.md", "license", "changelog.md");

  private static final String TOP =
      "The path begins at the top of the repository, but links begin in the folder of their page.";

  /** Looks for the file of a link that leads to nothing. */
  static Optional<MeantFile> of(LocalLink link, Repository repository, RenameHistory history) {
    String path = link.path();
    return written(link, repository)
        .or(
            () ->
                history
                    .movedTo(path)
                    .filter(moved -> repository.at(moved).exists())
                    .map(moved -> moved(moved, repository)))
        .or(() -> withEnding(path, repository))
        .or(() -> fromTop(link, repository))
        .or(() -> elsewhere(path, repository))
        .or(() -> near(path, repository));
  }

  private static MeantFile moved(String path, Repository repository) {
    String what = isThere(path, repository) ? "file" : "folder";
    return new MeantFile(path, true, "The " + what + " was moved.");
  }

  private static boolean isThere(String path, Repository repository) {
    return repository.at(path) == PathState.FILE;
  }

  /** A path that is only written in another way than the name of the file. */
  private static Optional<MeantFile> written(LocalLink link, Repository repository) {
    String path = link.path();
    List<String> like = repository.paths().like(path);
    if (like.size() == 1 && like.get(0).equalsIgnoreCase(path)) {
      return Optional.empty(); // only the case differs
    }
    if (like.size() == 1) {
      return Optional.of(
          new MeantFile(like.get(0), true, "The name of the file uses other Unicode characters."));
    }
    if (path.indexOf('\\') >= 0) {
      String slashes = path.replace('\\', '/');
      return there(slashes, repository, "A path in a link has `/` between its folders.");
    }
    String decoded = LocalTarget.decoded(path);
    return decoded.equals(path)
        ? Optional.empty()
        : there(decoded, repository, "The path is percent-encoded twice.");
  }

  private static Optional<MeantFile> there(String path, Repository repository, String reason) {
    return repository.at(path).exists()
        ? Optional.of(new MeantFile(path, true, reason))
        : Optional.empty();
  }

  /** A path without the ending of the page, or with that of the published page. */
  private static Optional<MeantFile> withEnding(String path, Repository repository) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean html = name.endsWith(".html");
    if (name.contains(".") && !html) {
      return Optional.empty();
    }
    String base = html ? path.substring(0, path.length() - ".html".length()) : path;
    List<String> found =
        ENDINGS.stream().map(base::concat).filter(it -> isThere(it, repository)).toList();
    return found.size() == 1
        ? Optional.of(new MeantFile(found.get(0), true, "The path lacks the ending of the file."))
        : Optional.empty();
  }

  /** A path that is right from the top of the repository, or from a page of GitHub. */
  private static Optional<MeantFile> fromTop(LocalLink link, Repository repository) {
    String written = link.target().path();
    String whole = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    String path = whole.replaceFirst("^(?:\\.{0,2}/)++", "");
    String inside = path.replaceFirst("^(?:blob|tree|raw)/[^/]+/", "");
    if (inside.isEmpty() || !repository.at(inside).exists()) {
      return Optional.empty();
    }
    String folder = link.from().substring(0, link.from().lastIndexOf('/') + 1);
    return link.path().equals(folder + inside)
        ? Optional.of(new MeantFile(inside, repeats(folder, inside, repository), TOP))
        : Optional.of(new MeantFile(inside, false, ""));
  }

  /** Whether a path begins with the folder of its page, which contains no folder of that name. */
  private static boolean repeats(String folder, String path, Repository repository) {
    String first = path.substring(0, path.indexOf('/') + 1);
    return !folder.isEmpty()
        && path.startsWith(folder)
        && !repository.at(folder + first.substring(0, first.length() - 1)).exists();
  }

  /** The only file of that name. */
  private static Optional<MeantFile> elsewhere(String path, Repository repository) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> named = repository.paths().named(name);
    return named.size() == 1 && !isCommon(name, repository)
        ? Optional.of(new MeantFile(named.get(0), false, ""))
        : Optional.empty();
  }

  /** Where folders have pages such as {@code README.md}, each has its own translations of them. */
  private static boolean isCommon(String name, Repository repository) {
    String lower = name.toLowerCase(Locale.ROOT);
    String begin = lower.substring(0, Math.max(0, lower.indexOf('.')));
    return COMMON.contains(lower)
        || (COMMON.contains(begin + ".md") && repository.paths().named(begin + ".md").size() > 1);
  }

  /** The path with one segment that is misspelled. */
  private static Optional<MeantFile> near(String path, Repository repository) {
    String[] segments = path.split("/", -1);
    StringBuilder folder = new StringBuilder();
    for (int i = 0; i < segments.length; i++) {
      String here = folder.substring(0, Math.max(0, folder.length() - 1));
      if (!repository.at(folder + segments[i]).exists()) {
        String rest = String.join("/", List.of(segments).subList(i + 1, segments.length));
        return repository
            .paths()
            .near(here, segments[i])
            .map(name -> folder + name + (rest.isEmpty() ? "" : '/' + rest))
            .filter(it -> repository.at(it).exists())
            .map(it -> new MeantFile(it, false, ""));
      }
      folder.append(segments[i]).append('/');
    }
    return Optional.empty();
  }
}
