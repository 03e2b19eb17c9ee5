package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.BaselineRun;
import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.StructureNotes;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.change.ChangeScope;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.frontend.AuditFormat;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.NamedValues;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.frontend.ReportPaths;
import io.github.roadmaplint.frontend.RunRequest;
import io.github.roadmaplint.report.Escaper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
   * sarif=target/roadmap-lint.sarif}. The formats are those of the command line: {@code text},
   * {@code json}, {@code sarif}, {@code github}, {@code rdjson}, {@code rdjsonl}, {@code junit},
   * {@code checkstyle}, {@code gitlab}, {@code markdown}, {@code concise} and {@code agent}.
   */
  @Parameter(property = "roadmap-lint.reports")
  @Nullable List<String> reports;

  /** Also reports the known findings of the baseline. */
  @Parameter(property = "roadmap-lint.noBaseline", defaultValue = "false")
  boolean noBaseline;

  /**
   * The file with known findings. Without it the {@code .roadmap-lint-baseline.json} of the
   * repository, if there is one.
   */
  @Parameter(property = "roadmap-lint.baselineFile")
  @Nullable File baselineFile;

  /**
   * Reports only what has changed since the branch left this commit, for example {@code
   * origin/main}. Such a run is never skipped, and is in the JVM of Maven.
   */
  @Parameter(property = "roadmap-lint.since")
  @Nullable String since;

  /**
   * With {@code since}: reports {@code new} findings, those on changed {@code lines}, or all in
   * changed {@code files}. The default is {@code new}.
   */
  @Parameter(property = "roadmap-lint.scope")
  @Nullable String scope;

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
  BaselineChoice baseline() {
    return known(noBaseline, baselineFile);
  }

  @Override
  boolean usesCache() {
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
    Project repository = repository();
    RunRequest request = request(repository);
    Job job = request.job(repository, Optional.empty()).with(change());
    WriteBoundary boundary = boundary(job);
    for (ReportFile file : files) {
      file.check(boundary);
    }
    FailurePolicy policy = FailurePolicy.of(repository.config(), failOn(), limit());
    Optional<Path> markerFile = job.change().isEmpty() ? markerFile() : Optional.empty();
    UpToDateMarker marker = new UpToDateMarker(markerFile, boundary);
    String known = perform((threads, progress) -> BaselineRun.state(job));
    String inputs = Fingerprints.ofInputs(job, List.of(version, policy, files, known));
    Optional<String> before = marker.summary(inputs, Fingerprints.ofOutputs(files));
    if (before.isPresent() && !force) {
      getLog().info("Up to date: nothing has changed since the last run, " + before.get());
      return;
    }
    marker.delete();
    Summary summary = new Summary(check(request, job));
    summary.report().notes().stream()
        .filter(note -> !note.equals(StructureNotes.NONE)) // no goal can change that
        .forEach(getLog()::warn);
    ExitStatus status = ExitStatus.of(summary.report(), policy);
    write(summary.report(), status, job, files);
    end(status, summary, policy);
    marker.write(inputs, Fingerprints.ofOutputs(files), "which found " + summary.counts());
  }

  private Report check(RunRequest request, Job job) throws MojoExecutionException {
    Optional<Fork> process =
        fork && job.change().isEmpty() ? Fork.ofThisPlugin() : Optional.empty();
    if (process.isPresent()) {
      try {
        return process.get().run(request);
      } catch (IOException noReport) {
        getLog()
            .debug(
                "Checked in the JVM of Maven because a separate process could not be used",
                noReport);
      }
    }
    return perform((threads, progress) -> VerifiedFixes.run(job, threads, progress).report());
  }

  private void write(Report report, ExitStatus status, Job job, List<ReportFile> files)
      throws MojoExecutionException {
    Path root = job.project().root();
    new FindingLog(getLog(), root).write(report);
    ReportFormat.Run run =
        new ReportFormat.Run(version, status, ReportPaths.of(root, Path.of(""), System.getenv()));
    run = run.with(new AuditFormat(job, version, run.paths().checkout(), 1));
    List<MojoExecutionException> failures = new ArrayList<>();
    for (ReportFile file : files) {
      try {
        file.write(report, boundary(job), run);
      } catch (MojoExecutionException failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  private void end(ExitStatus status, Summary summary, FailurePolicy policy)
      throws MojoExecutionException, MojoFailureException {
    if (status == ExitStatus.INCOMPLETE) {
      throw new MojoExecutionException("The run is incomplete: some files could not be checked");
    }
    if (status == ExitStatus.FINDINGS) {
      throw new MojoFailureException(
          summary.failure(summary.counts(), policy, goal -> Goals.of(goal, project)));
    }
    if (summary.report().files() == 0) {
      reportEmpty(summary.report());
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

  private Optional<FailOn> failOn() throws MojoExecutionException {
    if (failOn == null || failOn.isBlank()) {
      return Optional.empty();
    }
    FailOn chosen = NamedValues.of(FailOn.values()).get(failOn);
    if (chosen == null) {
      throw new MojoExecutionException(
          "failOn must be error, warning, info or never, not `" + Escaper.escape(failOn) + "`");
    }
    return Optional.of(chosen);
  }

  private Optional<ChangeRequest> change() throws MojoExecutionException {
    boolean all = since == null || since.isBlank();
    boolean scoped = scope != null && !scope.isBlank();
    if (all && scoped) {
      throw new MojoExecutionException("scope requires since");
    }
    if (all || since == null) {
      return Optional.empty();
    }
    ChangeScope chosen = scoped ? NamedValues.of(ChangeScope.values()).get(scope) : ChangeScope.NEW;
    if (chosen == null) {
      throw new MojoExecutionException(
          "scope must be new, lines or files, not `" + Escaper.escape(String.valueOf(scope)) + "`");
    }
    return Optional.of(new ChangeRequest(Optional.of(since.strip()), chosen));
  }

  private OptionalInt limit() throws MojoExecutionException {
    if (maxWarnings != null && maxWarnings < 0) {
      throw new MojoExecutionException("maxWarnings must be 0 or more, not " + maxWarnings);
    }
    return maxWarnings == null ? OptionalInt.empty() : OptionalInt.of(maxWarnings);
  }

  /** Without a project there is no build folder, so nothing is recorded. */
  private Optional<Path> markerFile() {
    if (project == null || mojoExecution == null || !hasProject()) {
      return Optional.empty();
    }
    Path build = Path.of(project.getBuild().getDirectory());
    return Optional.of(build.resolve("roadmap-lint/" + mojoExecution.getExecutionId() + ".last"));
  }
}
