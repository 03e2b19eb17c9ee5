package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.app.UnknownRuleException;
import io.github.roadmaplint.cache.UserCache;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.frontend.ConfigChoice;
import io.github.roadmaplint.frontend.RunRequest;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The common part of goals that read a repository: its folder, and the files to check. */
abstract class RepositoryMojo extends RoadmapMojo {

  /** The repository, or a folder of it: what is checked. */
  @Parameter(property = "roadmap-lint.directory", defaultValue = "${basedir}", required = true)
  @Nullable File directory;

  /** The configuration file. Without it the {@code .roadmap-lint.yml} at or above the directory. */
  @Parameter(property = "roadmap-lint.configFile")
  @Nullable File configFile;

  /**
   * Globs of the files to check, from the top of the repository, as under {@code ignore} in the
   * configuration file. Without any, all files.
   */
  @Parameter(property = "roadmap-lint.includes")
  @Nullable List<String> includes;

  /** Globs of files to exclude, in addition to the files that the configuration file ignores. */
  @Parameter(property = "roadmap-lint.excludes")
  @Nullable List<String> excludes;

  /** Also checks files that git ignores, for instance by a {@code .gitignore}. */
  @Parameter(property = "roadmap-lint.noGitignore", defaultValue = "false")
  boolean noGitignore;

  /** Runs only these rules or families of rules, for instance {@code topic, url/malformed}. */
  @Parameter(property = "roadmap-lint.rules")
  @Nullable List<String> rules;

  /** Does not run these rules or families of rules. */
  @Parameter(property = "roadmap-lint.disable")
  @Nullable List<String> disable;

  /**
   * A folder with the structure of each roadmap, {@code SLUG.json}, if the repository does not
   * contain structures.
   */
  @Parameter(property = "roadmap-lint.structures")
  @Nullable File structures;

  /** How many files are checked in parallel. The default is one per processor. */
  @Parameter(property = "roadmap-lint.threads", defaultValue = "0")
  int threads;

  /** The project that is built; one without a file where there is none. */
  @Parameter(defaultValue = "${project}", readonly = true)
  @Nullable MavenProject project;

  final Path target() {
    return (directory == null ? new File("") : directory).toPath().toAbsolutePath().normalize();
  }

  /** The job, the same as the command line creates for the same options. */
  final Job job() throws MojoExecutionException {
    Project repository = repository();
    return request(repository).job(repository, Optional.empty());
  }

  /** The request for a repository that is already open. */
  final RunRequest request(Project repository) throws MojoExecutionException {
    Scope scope = new Scope(listed(includes), listed(excludes));
    return new RunRequest(
        target(),
        config(),
        scope.targets(repository, target()),
        folderOfStructures(),
        choice(),
        usesCache() ? UserCache.of(System.getenv()) : Optional.empty(),
        threads(),
        Shard.ALL,
        Optional.empty(),
        baseline());
  }

  /** Which known findings are not reported. */
  BaselineChoice baseline() {
    return BaselineChoice.NONE;
  }

  /** The baseline that the parameters of a goal choose. */
  static BaselineChoice known(boolean none, @Nullable File file) {
    return none
        ? BaselineChoice.NONE
        : BaselineChoice.at(
            System.currentTimeMillis(), Optional.ofNullable(file).map(File::toPath), false);
  }

  /** Whether results of earlier runs may be used. */
  boolean usesCache() {
    return true;
  }

  /** Runs a task that reads files. */
  final <T> T perform(RunRequest.Task<T> task) throws MojoExecutionException {
    try {
      return task.run(threads(), files -> {});
    } catch (ImpossiblePathException invalid) {
      throw broken(invalid);
    }
  }

  int threads() {
    return RunRequest.threads(threads > 0 ? OptionalInt.of(threads) : OptionalInt.empty());
  }

  private ConfigChoice config() {
    return new ConfigChoice(Optional.ofNullable(configFile).map(File::toPath), false, !noGitignore);
  }

  /** Reports a run without files, which is a mistake if the directory was chosen for it. */
  final void reportEmpty(Report found) throws MojoExecutionException {
    String nothing = NothingChecked.text(found);
    Path here = hasProject() ? base() : Path.of("").toAbsolutePath();
    if (found.isEmptyByMistake() && !target().equals(here)) {
      throw new MojoExecutionException(
          nothing + ". Name the folder of the roadmaps with `directory`");
    }
    getLog().warn(nothing);
  }

  /** Whether there is a {@code pom.xml}. */
  final boolean hasProject() {
    return project != null && project.getFile() != null;
  }

  /** The base folder of report names: the folder of the project. */
  final Path base() {
    return hasProject() && project != null ? project.getBasedir().toPath() : target();
  }

  /** Links of the repository, and of the project around it, are not followed when writing. */
  final WriteBoundary boundary(Job job) {
    return WriteBoundary.around(job.project().root(), base());
  }

  /** The repository to check, with its configuration. */
  final Project repository() throws MojoExecutionException {
    try {
      return config().project(target());
    } catch (ConfigException invalid) {
      throw new MojoExecutionException(
          "The configuration is invalid:\n" + invalid.getMessage(), invalid);
    }
  }

  private Optional<Path> folderOfStructures() throws MojoExecutionException {
    if (structures == null) {
      return Optional.empty();
    }
    if (!Files.isDirectory(structures.toPath())) {
      throw new MojoExecutionException(
          "structures must be a folder, but `"
              + Escaper.escape(structures.getPath())
              + "` is not a folder");
    }
    return Optional.of(structures.toPath());
  }

  private RuleChoice choice() throws MojoExecutionException {
    try {
      return RuleChoice.of(listed(rules), listed(disable));
    } catch (UnknownRuleException unknown) {
      throw new MojoExecutionException(
          unknown.getMessage() + " To list all rules: mvn " + Goals.of("explain", project),
          unknown);
    }
  }

  /** The elements of a list; Maven passes empty elements as null. */
  static List<String> listed(@Nullable List<String> written) {
    return written == null
        ? List.of()
        : written.stream()
            .flatMap(word -> Optional.ofNullable(word).stream())
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
  }
}
