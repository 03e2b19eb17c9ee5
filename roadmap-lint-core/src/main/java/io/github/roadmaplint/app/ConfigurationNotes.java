package io.github.roadmaplint.app;

import static java.util.stream.Collectors.toSet;

import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.config.Setting;
import io.github.roadmaplint.engine.ProjectWords;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Notes about settings without effect on a whole repository, if that may not be a mistake: a
 * checkout can be without what they are for.
 */
final class ConfigurationNotes {
  private ConfigurationNotes() {}

  /** The notes, in sentences without full stop. */
  static List<String> of(Project project, DiskWorkspace workspace) {
    List<String> notes = new ArrayList<>();
    project.config().layout().stream()
        .flatMap(layout -> idleCollections(layout, workspace))
        .forEach(notes::add);
    workspace
        .structures()
        .filter(folder -> isWithoutStructures(workspace))
        .ifPresent(folder -> notes.add(withoutStructures(folder)));
    notes.addAll(misnamed(project));
    return notes;
  }

  /** Not every repository has all collections of a built-in layout, and none needs stray files. */
  private static Stream<String> idleCollections(Setting<Layout> layout, DiskWorkspace workspace) {
    boolean builtIn =
        Layouts.NAMES.contains(layout.value().name())
            && layout.value().equals(Layouts.builtIn(layout.value().name()));
    Set<Collection> used =
        workspace.inventory().entries().stream().map(Entry::collection).collect(toSet());
    return layout.value().collections().stream()
        .filter(collection -> !builtIn && collection.kind() != Kind.STRAY)
        .filter(collection -> !used.contains(collection))
        .map(
            collection ->
                "No file belongs to the collection "
                    + Quoted.of(collection.name())
                    + " of `layout` ("
                    + layout.origin().text()
                    + ')');
  }

  /** Whether there are roadmaps, and a structure of none of them is in the folder outside. */
  static boolean isWithoutStructures(DiskWorkspace workspace) {
    SortedSet<String> owners = workspace.inventory().owners();
    return !owners.isEmpty()
        && owners.stream().allMatch(owner -> workspace.outsideStructure(owner).isEmpty());
  }

  /** The sentence about such a folder. */
  static String withoutStructures(Path folder) {
    return "No file in the structures folder "
        + Quoted.of(folder.toString(), 80)
        + " is named after a roadmap of this repository";
  }

  /** Files at the root with a name similar to a missing configuration file or word list. */
  private static List<String> misnamed(Project project) {
    List<String> read =
        Stream.concat(ConfigLoader.FILES.stream(), Stream.of(ProjectWords.FILE)).toList();
    String[] listed = project.root().toFile().list();
    List<String> names = listed == null ? List.of() : Arrays.stream(listed).sorted().toList();
    List<String> notes = new ArrayList<>();
    for (String name : names) {
      boolean unknown =
          !read.contains(name) && name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|txt)");
      Optional<String> near = unknown ? Nearest.to(name, read) : Optional.empty();
      if (near.isPresent() && !names.contains(near.get())) {
        notes.add(
            "File "
                + Quoted.of(name)
                + " is not read; the expected name is "
                + Quoted.of(near.get()));
      }
    }
    return notes;
  }
}
