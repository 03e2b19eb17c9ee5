package io.github.roadmaplint.app;

import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.engine.ProjectWords;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notes about files that look as if they configured a run, and do not: with another name, above the
 * repository, or in a folder of it.
 */
final class UnusedFiles {
  /** More configuration files in folders are only counted. */
  private static final int MOST_NAMED = 5;

  private static final int SHOWN = 200;

  /** Names that other programs use for their configuration. Reports can be {@code .json}, too. */
  private static final Pattern CONFIGURATION =
      Pattern.compile(
          "\\.?roadmap[-_. ]?lint([-_. ]?(config|conf|rc))?\\.(ya?ml|toml|ini)(\\.txt)?"
              + "|\\.roadmap[-_. ]?lint([-_. ]?(config|conf|rc))?\\.json[c5]?"
              + "|\\.?roadmap[-_. ]?lint[-_. ]?(config|conf|rc)(\\.json)?");

  private UnusedFiles() {}

  /**
   * The notes, in sentences without full stop.
   *
   * @param whole whether the whole repository is checked
   */
  static List<String> notes(Project project, RepositoryFiles files, boolean whole) {
    List<String> notes = new ArrayList<>(misnamed(project));
    if (project.config().file().path().isEmpty()) {
      above(project.root()).ifPresent(notes::add);
    }
    if (whole) {
      notes.addAll(nested(files));
    }
    return notes;
  }

  /** Files at the root with a name similar to a missing configuration file or word list. */
  private static List<String> misnamed(Project project) {
    String[] listed = project.root().toFile().list();
    List<String> names = listed == null ? List.of() : Arrays.stream(listed).sorted().toList();
    List<String> notes = new ArrayList<>();
    for (String name : names) {
      Optional<String> expected =
          name.length() < SHOWN ? expected(name, project) : Optional.empty();
      if (expected.isPresent() && !names.contains(expected.get())) {
        notes.add(
            "File "
                + Quoted.of(name)
                + " is not read; the expected name is "
                + Quoted.of(expected.get()));
      }
    }
    return notes;
  }

  private static Optional<String> expected(String name, Project project) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> read =
        Stream.concat(ConfigLoader.FILES.stream(), Stream.of(ProjectWords.FILE)).toList();
    if (read.contains(name) || !(lower.endsWith("ml") || lower.endsWith("txt") || isLint(lower))) {
      return Optional.empty();
    }
    if (isLint(lower) && CONFIGURATION.matcher(lower).matches()) {
      return Optional.of(Nearest.to(name, ConfigLoader.FILES).orElse(ConfigLoader.FILE))
          .filter(none -> project.config().file().path().isEmpty());
    }
    return lower.matches(".*\\.(ya?ml|txt)") ? Nearest.to(name, read) : Optional.empty();
  }

  private static boolean isLint(String name) {
    return name.contains("lint");
  }

  /** The search for the file ends at the top of the git repository. */
  private static Optional<String> above(Path root) {
    if (!Files.exists(root.resolve(".git"))) {
      return Optional.empty();
    }
    for (Path here = root.getParent(); here != null; here = here.getParent()) {
      List<Path> files = ConfigLoader.in(here);
      if (!files.isEmpty()) {
        return Optional.of(
            Quoted.of(files.get(0).toString(), SHOWN)
                + " is not used, because it is above the top of the git repository (`--config`)");
      }
    }
    return Optional.empty();
  }

  /** A run uses one configuration. */
  private static List<String> nested(RepositoryFiles files) {
    List<String> nested =
        files.markers().stream()
            .filter(path -> path.indexOf('/') >= 0 && !path.endsWith("/.git"))
            .filter(path -> !files.ignored().contains(path))
            .sorted()
            .toList();
    if (nested.size() > MOST_NAMED) {
      return List.of(nested.size() + " configuration files in folders are not used in this run");
    }
    return nested.stream()
        .map(
            path ->
                Quoted.of(path, SHOWN)
                    + " is not used in this run: a separate run of its folder uses it")
        .toList();
  }
}
