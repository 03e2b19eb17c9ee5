package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.NodeId;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.local.CollidingPaths;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** Proposes names for files that have almost the name of a page. */
final class NewName {
  private static final String ENDING = ".md";

  private NewName() {}

  /** The name with one {@code .md} where it has several. */
  static String endingOnce(String file) {
    String stem = file;
    while (stem.endsWith(ENDING)) {
      stem = stem.substring(0, stem.length() - ENDING.length());
    }
    return stem + ENDING;
  }

  /** Whether a file of that name would be a page. */
  static boolean isPage(String file) {
    return file.endsWith(ENDING)
        && PageName.parse(file).nodeId().filter(NodeId::isValid).isPresent();
  }

  /** The fix for a file that should have that name; nothing if its topic has another page. */
  static Optional<Fix> fix(Entry entry, String name, Repository repository) {
    return isPage(name) ? move(entry.folder() + name, repository) : Optional.empty();
  }

  /** The fix that moves a page to a path; nothing if there is a page of its topic, or a file. */
  static Optional<Fix> move(String path, Repository repository) {
    int slash = path.lastIndexOf('/');
    String file = path.substring(slash + 1);
    boolean free =
        slash > 0
            && repository.paths().namesIn(path.substring(0, slash)).stream()
                .noneMatch(name -> CollidingPaths.areSame(name, file) || haveSameId(name, file));
    return free ? Optional.of(Fix.rename(path)) : Optional.empty();
  }

  private static boolean haveSameId(String name, String page) {
    return isPage(name) && PageName.parse(name).nodeId().equals(PageName.parse(page).nodeId());
  }

  /** The help for a file that should have that name, which may already belong to another file. */
  static String help(Entry entry, String name, Repository repository) {
    if (repository.exists(entry.folder() + name)) {
      return "Keep the better one of this file and " + Quoted.of(name, 80) + ", under that name.";
    }
    return isPage(name)
        ? "Call it " + Quoted.of(name, 80) + "."
        : "Call it `<slug>@<node id>.md`, with the id that the roadmap's structure has.";
  }
}
