package io.github.roadmaplint.maven;

import io.github.roadmaplint.check.FailOn;
import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.check.Gate;
import io.github.roadmaplint.check.Job;
import io.github.roadmaplint.check.Project;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.check.RuleChoice;
import io.github.roadmaplint.check.Selection.ImpossiblePathException;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Words;
import io.github.roadmaplint.rule.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a roadmap repository, and fails the build when it is too much. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  /** Does nothing. */
  @Parameter(property = "roadmaplint.skip", defaultValue = "false")
  boolean skip;

  /**
   * From which severity on the build fails: {@code error}, {@code warning}, {@code info} or {@code
   * never}. Without it as configured, and {@code error} where nothing is.
   */
  @Parameter(property = "roadmaplint.failOn")
  @Nullable String failOn;

  /** The configuration file. Without it the {@code .roadmap-lint.yml} at or above the directory. */
  @Parameter(property = "roadmaplint.configFile")
  @Nullable File configFile;

  /** What is checked: a repository or a folder of it. */
  @Parameter(property = "roadmaplint.directory", defaultValue = "${basedir}", required = true)
  @Nullable File directory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("roadmap-lint is skipped");
      return;
    }
    Path target = (directory == null ? new File("") : directory).toPath().toAbsolutePath();
    Optional<FailOn> wanted = wanted();
    Project project = project(target);
    Report report = check(project, target);
    report.findings().forEach(this::say);
    if (report.incomplete()) {
      throw new MojoExecutionException("The run is incomplete: some files could not be checked");
    }
    if (Gate.of(project.config(), wanted, OptionalInt.empty()).isExceededBy(report)) {
      throw new MojoFailureException(summary(report) + "; the worst: " + line(worst(report)));
    }
    getLog().info(summary(report));
  }

  private Optional<FailOn> wanted() throws MojoExecutionException {
    if (failOn == null || failOn.isBlank()) {
      return Optional.empty();
    }
    for (FailOn choice : FailOn.values()) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(failOn)) {
        return Optional.of(choice);
      }
    }
    throw new MojoExecutionException(
        "failOn is one of error, warning, info and never, not `" + Escaper.escape(failOn) + "`");
  }

  private Project project(Path target) throws MojoExecutionException {
    try {
      return configFile == null ? Project.at(target) : Project.at(target, configFile.toPath());
    } catch (ConfigException impossible) {
      throw new MojoExecutionException(
          "The configuration cannot be used:\n" + impossible.getMessage(), impossible);
    }
  }

  private Report check(Project project, Path target) throws MojoExecutionException {
    Job job = new Job(project, List.of(target), Optional.empty(), Optional.empty(), RuleChoice.ALL);
    try {
      return job.run(Runtime.getRuntime().availableProcessors(), files -> {});
    } catch (ImpossiblePathException impossible) {
      throw new MojoExecutionException(String.valueOf(impossible.getMessage()), impossible);
    }
  }

  private void say(Finding finding) {
    String line = line(finding) + ". " + Escaper.escape(finding.help());
    switch (finding.severity()) {
      case ERROR -> getLog().error(line);
      case WARNING -> getLog().warn(line);
      case INFO -> getLog().info(line);
    }
  }

  private static Finding worst(Report report) {
    return report.findings().stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
  }

  private static String line(Finding finding) {
    return Escaper.escape(finding.path())
        + ':'
        + finding.start().line()
        + ':'
        + finding.start().column()
        + " ["
        + finding.rule()
        + "] "
        + Escaper.escape(finding.message());
  }

  private static String summary(Report report) {
    String counts =
        Words.counts(
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.INFO));
    return (counts.isEmpty() ? "no problems" : counts)
        + " in "
        + Words.count(report.files(), "file");
  }
}
