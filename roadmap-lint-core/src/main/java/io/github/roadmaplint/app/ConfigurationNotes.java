package io.github.roadmaplint.app;

import static java.util.stream.Collectors.toSet;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.config.Setting;
import io.github.roadmaplint.config.ValueOrigin;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    notes.addAll(inactive(project, workspace));
    unrecognized(project, workspace).ifPresent(notes::add);
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

  /** Rules that the file enables one by one or as a family, and that can report nothing here. */
  private static List<String> inactive(Project project, DiskWorkspace workspace) {
    Config config = project.config();
    List<String> notes = new ArrayList<>();
    if (config.levels().values().stream().allMatch(level -> level.value().isEmpty())) {
      return notes; // the usual case, and much faster
    }
    boolean outside = workspace.structures().isPresent();
    for (InactiveRules.Group group :
        InactiveRules.groups(project, workspace.inventory(), outside)) {
      List<RuleInfo> set =
          group.rules().stream()
              .filter(rule -> config.levels().containsKey(rule.id()))
              .filter(rule -> config.level(rule).value().isPresent())
              .toList();
      List<String> names = InactiveRules.names(set);
      set.stream()
          .filter(rule -> !names.contains(rule.id()) || isSetByItsId(rule, config))
          .map(rule -> names.contains(rule.id()) ? rule.id() : rule.family() + "/*")
          .distinct()
          .map(name -> Quoted.of(name) + " of `rules` can report nothing here: " + group.why())
          .forEach(notes::add);
    }
    return notes;
  }

  /** A line for a family sets several rules at the same place. */
  private static boolean isSetByItsId(RuleInfo rule, Config config) {
    ValueOrigin line = config.level(rule).origin();
    return config.levels().values().stream().filter(set -> set.origin().equals(line)).count() == 1;
  }

  /** Pages of a roadmap in a repository that looks like any other folder with Markdown. */
  private static Optional<String> unrecognized(Project project, DiskWorkspace workspace) {
    if (project.config().layout().isPresent()
        || workspace.inventory().layout().site().isPresent()) {
      return Optional.empty();
    }
    long pages =
        workspace.inventory().entries().stream()
            .filter(entry -> entry.name().nodeId().isPresent())
            .count();
    String note =
        "No layout with topic pages was recognized, so files with a node id in the name are checked"
            + " as plain Markdown, without the rules for topics (`layout`)";
    return Optional.of(note).filter(some -> pages > 0);
  }
}
