package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.frontend.FixTexts;
import io.github.roadmaplint.report.Escaper;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Applies safe fixes to the files. It is not bound to a phase: it changes files only if you call
 * it.
 */
@Mojo(name = "fix", requiresProject = false, aggregator = true, threadSafe = true)
public final class FixMojo extends RepositoryMojo {

  /** Also applies fixes that need review. */
  @Parameter(property = "roadmap-lint.fix.unsafe", defaultValue = "false")
  boolean unsafe;

  /** Writes nothing, and shows the changes as a patch. */
  @Parameter(property = "roadmap-lint.fix.dryRun", defaultValue = "false")
  boolean dryRun;

  /** Skips this goal. */
  @Parameter(property = "roadmap-lint.fix.skip", defaultValue = "false")
  boolean skipFix;

  @Override
  boolean isSkipped() {
    return skipFix;
  }

  @Override
  void run() throws MojoExecutionException {
    Job job = job();
    Optional<String> unfixable = FixTexts.unfixable(job.choice());
    if (unfixable.isPresent()) {
      throw new MojoExecutionException(unfixable.get());
    }
    FixReport report = perform(new FixJob(job, unsafe, !dryRun)::run);
    FixLog log = new FixLog(getLog());
    log.unread(report);
    for (FixReport.File file : report.files()) {
      if (dryRun) {
        log.patch(report, file);
      } else {
        log.changes(file);
      }
      log.refusals(file, !dryRun);
    }
    if (report.incomplete()) {
      throw new MojoExecutionException(
          "The run is incomplete: some files could not be read or written");
    }
    report.found().notes().forEach(getLog()::warn);
    if (report.found().files() == 0) {
      reportEmpty(report.found());
    } else {
      getLog().info(closing(report));
    }
  }

  private String closing(FixReport report) {
    String closing = FixTexts.closing(report, !dryRun, count -> count);
    return report.changed() == 0 || unsafe
        ? closing
        : closing + FixTexts.needReview(report).map(this::review).orElse("");
  }

  private String review(String count) {
    String goal = Escaper.escape(Goals.of("fix", project));
    String options = " -Droadmap-lint.fix.unsafe -Droadmap-lint.fix.dryRun";
    return ". " + count + " (`mvn " + goal + options + "`)";
  }
}
