package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.NodeId;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.text.Quoted;

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
