package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.FileChange.Rename;
import io.github.roadmaplint.rule.Fix;
import java.util.List;
import java.util.Optional;

/**
 * Decides what happens with a file if several fixes rename or delete it: a copy is deleted; of the
 * others, one fix can name the folder and one the file in it; a page without a topic is deleted
 * last.
 */
final class NewPath {
  private NewPath() {}

  /**
   * The fixes that are made together.
   *
   * @param moving findings whose fixes rename or delete the file, at least one
   */
  static List<Finding> chosen(String path, List<Finding> moving) {
    Optional<Finding> copy = moving.stream().filter(it -> duplicateOf(it).isPresent()).findFirst();
    if (copy.isPresent()) {
      return List.of(copy.get());
    }
    Optional<String> target = renamed(path, moving);
    return target.isEmpty()
        ? moving.subList(0, 1)
        : moving.stream().filter(it -> isPartOf(it, path, target.get())).toList();
  }

  /** What some fixes together do with a file. */
  static Optional<FileChange> file(String path, List<Finding> fixes) {
    Optional<Delete> deletion =
        fixes.stream().flatMap(it -> fix(it).deletion().stream()).findFirst();
    return deletion.isPresent()
        ? Optional.of(deletion.get())
        : renamed(path, fixes).map(Rename::new);
  }

  private static Fix fix(Finding finding) {
    return finding.fix().orElseThrow();
  }

  private static Optional<String> duplicateOf(Finding finding) {
    return fix(finding).deletion().flatMap(Delete::duplicateOf);
  }

  private static Optional<String> renamed(String path, List<Finding> findings) {
    String folder = folder(path);
    String name = name(path);
    for (Finding finding : findings) {
      Optional<String> other = fix(finding).newPath();
      if (other.isPresent()) {
        folder = folder.equals(folder(path)) ? folder(other.get()) : folder;
        name = name.equals(name(path)) ? name(other.get()) : name;
      }
    }
    return Optional.of(folder + name).filter(it -> !it.equals(path));
  }

  private static boolean isPartOf(Finding finding, String path, String target) {
    Optional<String> own = fix(finding).newPath();
    return own.filter(it -> folder(it).equals(folder(path)) || folder(it).equals(folder(target)))
        .filter(it -> name(it).equals(name(path)) || name(it).equals(name(target)))
        .isPresent();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
