package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.NothingChecked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reports problems in a roadmap repository, and fails the build if there are too many. In a
 * multi-module build it runs once, for all modules.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    aggregator = true,
    threadSafe = true)
public final class CheckMojo extends RepositoryMojo {

  /** Skips this goal. */
  @Parameter(property = "roadmap-lint.check.skip", defaultValue = "false")
  boolean skipCheck;

  /**
   * The lowest severity that fails the build: {@code error}, {@code warning}, {@code info} or
   * {@code never}. The default is the configured value, otherwise {@code error}.
   */
  @Parameter(property = "roadmap-lint.failOn")
  @Nullable String failOn;

  /** The maximum number of warnings. The default is the configured value, otherwise any number. */
  @Parameter(property = "roadmap-lint.maxWarnings")
  @Nullable Integer maxWarnings;

  /**
   * Reports to write, each as {@code FORMAT=FILE}, for example {@code
   * sarif=target/roadmap-lint.sarif}. Formats are {@code text}, {@code json}, {@code sarif}, {@code
   * github} and {@code rdjson}.
   */
  @Parameter(property = "roadmap-lint.reports")
  @Nullable List<String> reports;

  /** Checks all files, even if nothing has changed since the last run that passed. */
  @Parameter(property = "roadmap-lint.force", defaultValue = "false")
  boolean force;

  /**
   * Checks in a separate JVM, which is faster for a repository of thousands of pages. If none can
   * be started, and with {@code false}, the check runs in the JVM of Maven.
   */
  @Parameter(property = "roadmap-lint.fork", defaultValue = "true")
  boolean fork;

  /** The version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  String version = "0-dev";

  @Override
  boolean remembers() {
    return !force;
  }

  @Override
  boolean isSkipped() {
    return skipCheck;
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Optional<MavenProject> elsewhere = elsewhere();
    if (elsewhere.isPresent()) {
      getLog().info("Checked together with " + elsewhere.get().getArtifactId());
      return;
    }
    List<ReportFile> files = ReportFile.of(listed(reports), base());
    Job job = job();
    WriteBoundary boundary = boundary(job);
    for (ReportFile file : files) {
      file.check(boundary);
    }
    FailurePolicy policy = FailurePolicy.of(job.project().config(), wanted(), limit());
    UpToDateMarker memory = new UpToDateMarker(memoryFile(), boundary);
    String inputs = Fingerprints.ofInputs(job, List.of(version, policy, files));
    Optional<String> before = memory.recall(inputs, Fingerprints.ofOutputs(files));
    if (before.isPresent() && !force) {
      getLog().info("Up to date: nothing has changed since the last run, " + before.get());
      return;
    }
    memory.forget();
    Summary summary = new Summary(check(job));
    summary.report().notes().forEach(getLog()::warn);
    write(summary.report(), job, policy, files);
    judge(summary, policy);
    memory.keep(inputs, Fingerprints.ofOutputs(files), "which found " + summary.counts());
  }

  private Report check(Job job) throws MojoExecutionException {
    Optional<Fork> process = fork ? Fork.ofThisPlugin() : Optional.empty();
    if (process.isPresent()) {
      try {
        return process.get().run(order(job));
      } catch (IOException noReport) {
        getLog()
            .debug(
                "Checked in the JVM of Maven because a separate process could not be used",
                noReport);
      }
    }
    return perform((threads, progress) -> VerifiedFixes.run(job, threads, progress));
  }

  private void write(Report report, Job job, FailurePolicy policy, List<ReportFile> files)
      throws MojoExecutionException {
    Path root = job.project().root();
    new FindingLog(getLog(), root).say(report);
    ReportFile.Writing writing =
        new ReportFile.Writing(version, exitCode(report, policy), prefix(root));
    for (ReportFile file : files) {
      file.write(report, boundary(job), writing);
    }
  }

  private void judge(Summary summary, FailurePolicy policy)
      throws MojoExecutionException, MojoFailureException {
    if (summary.report().incomplete()) {
      throw new MojoExecutionException("The run is incomplete: some files could not be checked");
    }
    if (policy.isExceededBy(summary.report())) {
      throw new MojoFailureException(
          summary.failure(summary.counts(), policy, goal -> Goals.of(goal, project)));
    }
    if (summary.report().files() == 0) {
      getLog().warn(NothingChecked.text(summary.report()));
    } else {
      getLog().info("roadmap-lint found " + summary.counts());
    }
  }

  /** The module that checks the same files in this build. */
  private Optional<MavenProject> elsewhere() {
    return session == null || mojoExecution == null || project == null || !hasProject()
        ? Optional.empty()
        : new Reactor(session, mojoExecution).covering(project, target());
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
        "failOn must be error, warning, info or never, not `" + Escaper.escape(failOn) + "`");
  }

  private OptionalInt limit() throws MojoExecutionException {
    if (maxWarnings != null && maxWarnings < 0) {
      throw new MojoExecutionException("maxWarnings must be 0 or more, not " + maxWarnings);
    }
    return maxWarnings == null ? OptionalInt.empty() : OptionalInt.of(maxWarnings);
  }

  /** The exit code of the command line, for reports that contain it. */
  private static int exitCode(Report report, FailurePolicy policy) {
    if (report.incomplete()) {
      return 3;
    }
    return policy.isExceededBy(report) ? 1 : 0;
  }

  /** Continuous integration counts paths from the checkout, where it runs Maven. */
  private static String prefix(Path root) {
    Path here = Path.of("").toAbsolutePath();
    String between = root.startsWith(here) ? here.relativize(root).toString() : "";
    return between.isEmpty() ? "" : between.replace('\\', '/') + '/';
  }

  /** Without a project there is no build folder, so nothing is recorded. */
  private Optional<Path> memoryFile() {
    if (project == null || mojoExecution == null || !hasProject()) {
      return Optional.empty();
    }
    Path build = Path.of(project.getBuild().getDirectory());
    return Optional.of(build.resolve("roadmap-lint/" + mojoExecution.getExecutionId() + ".last"));
  }
}
