package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.InactiveRules;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.app.StructureNotes;
import io.github.roadmaplint.engine.RepositoryLanguage;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.structures.StoredStructures;
import io.github.roadmaplint.text.ExpectedLanguage;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a check would read, and what it would not. */
final class FileFacts {
  private static final String FILES = "Files";
  private static final int MOST_ENDS = 5;

  private final Project project;
  private final Facts facts;

  /**
   * The facts about a repository.
   *
   * @param facts receives them
   */
  FileFacts(Project project, Facts facts) {
    this.project = project;
    this.facts = facts;
  }

  /** Collects them. */
  void collect() {
    List<String> paths;
    try {
      Job job = new Job(project, List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL);
      OpenedJob opened = job.open();
      paths = opened.workspace().paths();
      layout(opened.workspace().inventory().layout());
      language(opened.workspace());
      selection(opened.selection(), foreign(opened));
      structures(opened);
      int ignored = DiskWorkspace.list(project.root()).size() - paths.size();
      if (ignored > 0) {
        facts.add(FILES, "not checked", NothingChecked.sentence(ignored, "is ignored by git"));
      }
    } catch (ImpossiblePathException impossible) {
      facts.problem(FILES, "files", String.valueOf(impossible.getMessage()));
      return;
    }
    for (InactiveRules rules : InactiveRules.of(project, paths)) {
      facts.add("Rules without effect", String.join(", ", rules.rules()), rules.why());
    }
  }

  /** The stored structures, and how old they are. */
  private void structures(OpenedJob opened) {
    Path root = project.root();
    if (StoredStructures.folder(root).isEmpty()) {
      return;
    }
    int stored = StoredStructures.read(root, Instant.now()).entries().size();
    facts.add(FILES, "stored", CountWords.count(stored, "structure"));
    StructureNotes.of(
            project,
            opened.workspace(),
            opened.selection().entries(),
            true,
            LocalDate.now(ZoneOffset.UTC))
        .forEach(note -> facts.add(FILES, "stored", note));
  }

  private void layout(Layout layout) {
    boolean configured = project.config().layout().isPresent();
    String why = isPlain(layout) ? "because no path looks like another one" : "recognized by paths";
    facts.add(FILES, "layout", layout.name() + ", " + (configured ? "as configured" : why));
  }

  private void language(DiskWorkspace workspace) {
    String set = workspace.inventory().layout().language();
    String name = RepositoryLanguage.of(workspace).map(ExpectedLanguage::name).orElse("any");
    boolean sampled = set.equals(SharedOptions.AUTO);
    facts.add(FILES, "language", sampled ? name + ", detected from a sample of the pages" : name);
  }

  private static boolean isPlain(Layout layout) {
    return layout.name().equals("plain");
  }

  private void selection(Selection selection, String foreign) {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (Entry entry : selection.entries()) {
      kinds.merge(entry.collection().kind(), 1, Integer::sum);
    }
    if (kinds.isEmpty()) {
      facts.problem(FILES, "checked", "none");
    }
    kinds.forEach(
        (kind, count) -> facts.add(FILES, "checked", CountWords.count(count, name(kind))));
    selection.leftOut().forEach((reason, count) -> notChecked(reason, count, foreign));
    for (String closed : selection.closed()) {
      facts.problem(FILES, "not checked", closed + ": the folder cannot be listed");
    }
  }

  private void notChecked(String reason, int files, String foreign) {
    String ends = reason.equals(Selection.NOT_IN_LAYOUT) ? foreign : "";
    facts.add(FILES, "not checked", NothingChecked.sentence(files, reason) + ends);
  }

  /** The most frequent ends of the names of files that do not belong to the layout. */
  private static String foreign(OpenedJob opened) {
    Map<String, Integer> ends = new TreeMap<>();
    for (String path : opened.workspace().paths()) {
      if (!path.endsWith("/") && opened.workspace().inventory().at(path).isEmpty()) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        ends.merge(dot <= 0 ? "without extension" : name.substring(dot), 1, Integer::sum);
      }
    }
    List<String> most =
        ends.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_ENDS)
            .map(end -> CountWords.grouped(end.getValue()) + ' ' + end.getKey())
            .toList();
    return ": " + String.join(", ", most) + (ends.size() > MOST_ENDS ? ", …" : "");
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case TOPIC -> "topic page";
      case ENTRY -> "front matter page";
      case STRUCTURE -> "structure";
      case MAPPING -> "mapping";
      case DATA -> "data file";
      case MARKDOWN -> "other Markdown page";
      case STRAY -> "misplaced file";
    };
  }
}
