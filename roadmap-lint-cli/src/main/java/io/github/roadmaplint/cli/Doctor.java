package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.cli.Facts.Fact;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.git.GitState;
import io.github.roadmaplint.report.CountWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final Map<String, String> environment;
  private final Facts facts = new Facts();

  private Doctor(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The facts about a repository, by topic.
   *
   * @param invalid the reason why the configuration cannot be used, if there is one
   */
  static List<Fact> examine(
      Project project, Path path, Optional<String> invalid, Map<String, String> environment) {
    Doctor doctor = new Doctor(environment);
    doctor.program();
    doctor.configuration(project, path, invalid);
    new FileFacts(project, doctor.facts).collect();
    doctor.git(project.root());
    doctor.network();
    new StorageFacts(environment, doctor.facts).collect(project.root());
    return doctor.facts.all();
  }

  private void program() {
    facts.add("Program", "roadmap-lint", Version.current());
    facts.add("Program", "started as", Launcher.command(environment));
    String vendor = System.getProperty("java.vendor", "unknown vendor");
    facts.add("Program", "Java", System.getProperty("java.version") + ", " + vendor);
    String system = System.getProperty("os.name") + ' ' + System.getProperty("os.version");
    facts.add("Program", "system", system + ' ' + System.getProperty("os.arch"));
  }

  private void configuration(Project project, Path path, Optional<String> invalid) {
    String topic = "Configuration";
    facts.add(topic, "repository", project.root().toString());
    Optional<Path> found = ConfigLoader.find(path);
    if (invalid.isPresent()) {
      facts.problem(topic, "file", invalid.get());
    } else if (project.named().isPresent()) {
      facts.add(topic, "file", project.named().get() + ", because --config names it");
    } else if (project.config().file().path().isEmpty()) {
      String names = CountWords.list(ConfigLoader.FILES).replace(" and ", " or ");
      String why = found.isPresent() ? "because of --no-config" : "no " + names + " was found";
      facts.add(topic, "file", "none: " + why);
    } else {
      String where = project.root().resolve(project.config().file().path()).toString();
      facts.add(topic, "file", where + ", the nearest one at or above the path");
    }
  }

  private void git(Path root) {
    GitState git = GitState.of(root);
    boolean marked = isMarked(root);
    if (git.version().isEmpty()) {
      String text = "not found on PATH, or it does not run";
      if (marked) {
        facts.problem("Git", "git", text);
      } else {
        facts.add("Git", "git", text);
      }
      return;
    }
    facts.add("Git", "git", git.version().get());
    if (git.repository()) {
      String history = git.shallow() ? "a shallow clone: the history is cut off" : "complete";
      facts.add("Git", "history", history);
    } else if (marked) {
      facts.problem("Git", "history", "git does not open the repository; run git status there");
    } else {
      facts.add("Git", "history", "none: the folder is not in a git repository");
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
    facts.add("Network", "requests", "only by links and check --links; none were sent now");
    List<String> proxies = new ArrayList<>();
    for (String name : new TreeMap<>(environment).keySet()) {
      if (name.toLowerCase(Locale.ROOT).matches("https?_proxy|all_proxy")) {
        proxies.add(name);
      }
    }
    facts.add(
        "Network",
        "proxy",
        proxies.isEmpty() ? "none" : CountWords.list(proxies) + " is set, but not used");
  }
}
