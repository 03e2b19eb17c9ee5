package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.InactiveRules;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.app.StructureNotes;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.cache.UserCache;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.engine.RepositoryLanguage;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.git.GitState;
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
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects what a check of a path would use. It sends no request and writes nothing. Values of
 * variables, remotes and settings that can contain a secret are not read.
 */
final class Doctor {
  private static final long MEBIBYTE = 1L << 20;
  private static final int MOST_ENDS = 5;

  private final Map<String, String> environment;
  private final List<Row> rows = new ArrayList<>();

  /**
   * One fact.
   *
   * @param problem whether it makes results incomplete or slow
   */
  record Row(String topic, String name, String value, boolean problem) {}

  private Doctor(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The facts about a repository, by topic.
   *
   * @param invalid the reason why the configuration cannot be used, if there is one
   */
  static List<Row> examine(
      Project project, Path path, Optional<String> invalid, Map<String, String> environment) {
    Doctor doctor = new Doctor(environment);
    doctor.program();
    doctor.configuration(project, path, invalid);
    doctor.files(project);
    doctor.git(project.root());
    doctor.network();
    doctor.storage(project.root());
    return doctor.rows;
  }

  private void add(String topic, String name, String value) {
    rows.add(new Row(topic, name, value, false));
  }

  private void problem(String topic, String name, String value) {
    rows.add(new Row(topic, name, value, true));
  }

  private void program() {
    add("Program", "roadmap-lint", Version.current());
    add("Program", "started as", Launcher.command(environment));
    String vendor = System.getProperty("java.vendor", "unknown vendor");
    add("Program", "Java", System.getProperty("java.version") + ", " + vendor);
    String system = System.getProperty("os.name") + ' ' + System.getProperty("os.version");
    add("Program", "system", system + ' ' + System.getProperty("os.arch"));
  }

  private void configuration(Project project, Path path, Optional<String> invalid) {
    String topic = "Configuration";
    add(topic, "repository", project.root().toString());
    Optional<Path> found = ConfigLoader.find(path);
    if (invalid.isPresent()) {
      problem(topic, "file", invalid.get());
    } else if (project.named().isPresent()) {
      add(topic, "file", project.named().get() + ", because --config names it");
    } else if (project.config().file().path().isEmpty()) {
      String names = CountWords.list(ConfigLoader.FILES).replace(" and ", " or ");
      String why = found.isPresent() ? "because of --no-config" : "no " + names + " was found";
      add(topic, "file", "none: " + why);
    } else {
      String where = project.root().resolve(project.config().file().path()).toString();
      add(topic, "file", where + ", the nearest one at or above the path");
    }
  }

  private void files(Project project) {
    List<String> paths;
    try {
      Job job = new Job(project, List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL);
      OpenedJob opened = job.open();
      paths = opened.workspace().paths();
      layout(opened.workspace().inventory().layout(), project);
      language(opened.workspace());
      selection(opened.selection(), foreign(opened));
      structures(opened);
      int ignored = DiskWorkspace.list(project.root()).size() - paths.size();
      if (ignored > 0) {
        add("Files", "not checked", NothingChecked.sentence(ignored, "is ignored by git"));
      }
    } catch (ImpossiblePathException impossible) {
      problem("Files", "files", String.valueOf(impossible.getMessage()));
      return;
    }
    for (InactiveRules rules : InactiveRules.of(project, paths)) {
      add("Rules without effect", String.join(", ", rules.rules()), rules.why());
    }
  }

  /** The stored structures, and how old they are. */
  private void structures(OpenedJob opened) {
    Path root = opened.project().root();
    if (StoredStructures.folder(root).isEmpty()) {
      return;
    }
    int stored = StoredStructures.read(root, Instant.now()).entries().size();
    add("Files", "stored", CountWords.count(stored, "structure"));
    StructureNotes.of(
            opened.project(),
            opened.workspace(),
            opened.selection().entries(),
            true,
            LocalDate.now(ZoneOffset.UTC))
        .forEach(note -> add("Files", "stored", note));
  }

  private void layout(Layout layout, Project project) {
    boolean configured = project.config().layout().isPresent();
    String why = isPlain(layout) ? "because no path looks like another one" : "recognized by paths";
    add("Files", "layout", layout.name() + ", " + (configured ? "as configured" : why));
  }

  private void language(DiskWorkspace workspace) {
    String set = workspace.inventory().layout().language();
    String name = RepositoryLanguage.of(workspace).map(ExpectedLanguage::name).orElse("any");
    boolean sampled = set.equals(SharedOptions.AUTO);
    add("Files", "language", sampled ? name + ", detected from a sample of the pages" : name);
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
      problem("Files", "checked", "none");
    }
    kinds.forEach((kind, count) -> add("Files", "checked", CountWords.count(count, name(kind))));
    selection.leftOut().forEach((reason, count) -> notChecked(reason, count, foreign));
    for (String closed : selection.closed()) {
      problem("Files", "not checked", closed + ": the folder cannot be listed");
    }
  }

  private void notChecked(String reason, int files, String foreign) {
    String ends = reason.equals(Selection.NOT_IN_LAYOUT) ? foreign : "";
    add("Files", "not checked", NothingChecked.sentence(files, reason) + ends);
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

  private void git(Path root) {
    GitState git = GitState.of(root);
    boolean marked = isMarked(root);
    if (git.version().isEmpty()) {
      String text = "not found on PATH, or it does not run";
      if (marked) {
        problem("Git", "git", text);
      } else {
        add("Git", "git", text);
      }
      return;
    }
    add("Git", "git", git.version().get());
    if (git.repository()) {
      String history = git.shallow() ? "a shallow clone: the history is cut off" : "complete";
      add("Git", "history", history);
    } else if (marked) {
      problem("Git", "history", "git does not open the repository; run git status there");
    } else {
      add("Git", "history", "none: the folder is not in a git repository");
    }
  }

  private static boolean isMarked(Path root) {
    for (Path here = root; here != null; here = here.getParent()) {
      if (Files.exists(here.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /** A proxy hides addresses, so it is not used; its variables can contain a password. */
  private void network() {
    add("Network", "requests", "only by links and check --links; none were sent now");
    List<String> proxies = new ArrayList<>();
    for (String name : new TreeMap<>(environment).keySet()) {
      if (name.toLowerCase(Locale.ROOT).matches("https?_proxy|all_proxy")) {
        proxies.add(name);
      }
    }
    add(
        "Network",
        "proxy",
        proxies.isEmpty() ? "none" : CountWords.list(proxies) + " is set, but not used");
  }

  private void storage(Path root) {
    Optional<CacheDirectory> cache = UserCache.of(environment);
    if (cache.isEmpty()) {
      boolean ci = !environment.getOrDefault("CI", "").isEmpty();
      String why = ci ? "the variable CI is set" : UserCache.VARIABLE + " is empty, or no folder";
      add("Storage", "cache", "none: " + why);
    } else {
      folder(cache.get().folder());
    }
    Optional<Path> ledger = UserCache.ledger(environment, root);
    String text =
        ledger.isEmpty()
            ? "none: results of link checks are not stored"
            : Files.isRegularFile(ledger.get())
                ? ledger.get() + ", " + size(ledger.get().toFile().length())
                : "no link was checked yet";
    add("Storage", "link results", text);
  }

  private void folder(Path folder) {
    File[] files = folder.toFile().listFiles();
    long bytes = 0;
    for (File file : files == null ? new File[0] : files) {
      bytes += file.isFile() ? file.length() : 0;
    }
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    String text = folder + ", " + (files == null ? "not written yet" : size(bytes));
    if (Files.isDirectory(existing) && Files.isWritable(existing)) {
      add("Storage", "cache", text);
    } else {
      problem("Storage", "cache", text + "; it cannot be written");
    }
  }

  private static String size(long bytes) {
    return bytes < MEBIBYTE ? (bytes + 1023) / 1024 + " KiB" : bytes / MEBIBYTE + " MiB";
  }
}
