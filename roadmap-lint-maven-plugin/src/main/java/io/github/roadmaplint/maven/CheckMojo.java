package io.github.roadmaplint.maven;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.check.Job;
import io.github.roadmaplint.check.Project;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.check.RuleChoice;
import io.github.roadmaplint.check.Selection.ImpossiblePathException;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.rule.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks a roadmap repository and fails the build on what is certainly wrong. Settings come from
 * the repository's {@code .roadmap-lint.yml}.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** Findings that the failure itself names. */
  private static final int NAMED = 3;

  /** Leaves the check out. */
  @Parameter(property = "roadmap-lint.skip", defaultValue = "false")
  private boolean skip;

  /** The repository, or a folder of it. */
  @Parameter(property = "roadmap-lint.directory", defaultValue = "${basedir}")
  private @Nullable File directory;

  /** The configuration file, instead of the one found at or above the folder. */
  @Parameter(property = "roadmap-lint.configFile")
  private @Nullable File configFile;

  /**
   * The severity from which on findings fail the build: {@code error}, {@code warning}, {@code
   * info} or {@code never}; what the configuration says when it is not set.
   */
  @Parameter(property = "roadmap-lint.failOn")
  private @Nullable String failOn;

  /** Sets the parameters, as Maven does from a POM. */
  void set(boolean skips, File folder, @Nullable File config, @Nullable String threshold) {
    skip = skips;
    directory = folder;
    configFile = config;
    failOn = threshold;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("roadmap-lint is skipped");
      return;
    }
    Path folder = directory == null ? Path.of("") : directory.toPath();
    Project project = project(folder);
    Optional<Severity> threshold = threshold(project);
    Report report = check(project, folder);
    report.findings().forEach(this::log);
    String counts = counts(report);
    if (report.incomplete()) {
      throw new MojoExecutionException("roadmap-lint could not check everything: " + counts);
    }
    List<Finding> bad =
        report.findings().stream()
            .filter(finding -> threshold.isPresent() && reaches(finding, threshold.get()))
            .toList();
    if (!bad.isEmpty()) {
      throw new MojoFailureException(counts + worst(bad));
    }
    int warnings = report.count(Severity.WARNING);
    if (warnings > project.config().maxWarnings().map(most -> most.value()).orElse(warnings)) {
      throw new MojoFailureException(counts + ", more warnings than `maxWarnings` allows");
    }
    getLog().info(counts);
  }

  private Project project(Path folder) throws MojoExecutionException {
    try {
      return configFile == null ? Project.at(folder) : Project.at(folder, configFile.toPath());
    } catch (ConfigException mistake) {
      throw new MojoExecutionException(
          "The configuration of roadmap-lint makes no sense: "
              + Escaper.escape(String.valueOf(mistake.getMessage())));
    }
  }

  private static Report check(Project project, Path folder) throws MojoExecutionException {
    Job job = new Job(project, List.of(folder), Optional.empty(), Optional.empty(), RuleChoice.ALL);
    try {
      return job.run(Runtime.getRuntime().availableProcessors(), done -> {});
    } catch (ImpossiblePathException impossible) {
      throw new MojoExecutionException(Escaper.escape(String.valueOf(impossible.getMessage())));
    }
  }

  private Optional<Severity> threshold(Project project) throws MojoExecutionException {
    if (failOn == null) {
      return project.config().failOn().value();
    }
    return switch (failOn.toLowerCase(Locale.ROOT)) {
      case "never" -> Optional.empty();
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "info" -> Optional.of(Severity.INFO);
      default ->
          throw new MojoExecutionException(
              "failOn is `" + failOn + "`; it can be error, warning, info or never");
    };
  }

  private static boolean reaches(Finding finding, Severity threshold) {
    return finding.severity().compareTo(threshold) <= 0;
  }

  private void log(Finding finding) {
    String line = line(finding) + ". " + Escaper.escape(finding.help());
    switch (finding.severity()) {
      case ERROR -> getLog().error(line);
      case WARNING -> getLog().warn(line);
      case INFO -> getLog().info(line);
    }
  }

  /** The place in the form that development environments make clickable. */
  private static String line(Finding finding) {
    return Escaper.escape(finding.path())
        + ":"
        + finding.start().line()
        + ":"
        + finding.start().column()
        + ": "
        + Escaper.escape(finding.message())
        + " ["
        + finding.rule()
        + "]";
  }

  private static String counts(Report report) {
    return "roadmap-lint checked "
        + report.files()
        + " files: "
        + report.count(Severity.ERROR)
        + " errors, "
        + report.count(Severity.WARNING)
        + " warnings, "
        + report.count(Severity.INFO)
        + " infos";
  }

  private static String worst(List<Finding> bad) {
    StringBuilder named = new StringBuilder("; the worst:");
    bad.stream()
        .sorted((left, right) -> left.severity().compareTo(right.severity()))
        .limit(NAMED)
        .forEach(finding -> named.append("\n  ").append(line(finding)));
    int more = bad.size() - NAMED;
    return named.append(more > 0 ? "\n  and " + more + " more" : "").toString();
  }
}
