package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.audit.AuditRequest;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.audit.page.AuditPage;
import io.github.roadmaplint.disk.TextOutput;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ReportPaths;
import io.github.roadmaplint.report.NothingChecked;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page of an audit of a roadmap repository, with the findings and the maps of its
 * roadmaps, to the Maven site if the plugin is configured under {@code reporting}. Findings never
 * fail the build.
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends RepositoryMojo implements MavenReport {
  private static final String PAGE = "roadmap-lint";

  /** The name of the page in the menu of the site. */
  private static final String TITLE = "Roadmap pages";

  /** The folder of the page if the goal is called directly. */
  @Parameter(
      property = "roadmap-lint.outputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  @Nullable File outputDirectory;

  /** Also reports the known findings of the baseline. */
  @Parameter(property = "roadmap-lint.noBaseline", defaultValue = "false")
  boolean noBaseline;

  /**
   * The file with known findings. Without it the {@code .roadmap-lint-baseline.json} of the
   * repository, if there is one.
   */
  @Parameter(property = "roadmap-lint.baselineFile")
  @Nullable File baselineFile;

  /** Skips this goal. */
  @Parameter(property = "roadmap-lint.report.skip", defaultValue = "false")
  boolean skipReport;

  /** The version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  String version = "0-dev";

  private Optional<AuditRun.Result> audit = Optional.empty();

  @Override
  boolean isSkipped() {
    return skipReport;
  }

  @Override
  void run() throws MojoExecutionException {
    Report found = writePage();
    if (found.files() == 0) {
      reportEmpty(found);
    }
    getLog().info("roadmap-lint found " + new Summary(found).counts() + ", see " + page());
  }

  private Path page() {
    return getReportOutputDirectory().toPath().resolve(PAGE + ".html");
  }

  /** Writes the page of an audit. */
  private Report writePage() throws MojoExecutionException {
    Path page = page();
    AuditRun.Result result = audit();
    try {
      TextOutput output = TextOutput.at(page, boundary(job()));
      Files.createDirectories(output.file().resolveSibling(""));
      output.write(out -> AuditPage.write(result.audit(), threads(), out));
      return result.report();
    } catch (IOException failure) {
      throw ReportFile.unwritable("page", page, failure);
    }
  }

  @Override
  BaselineChoice baseline() {
    return known(noBaseline, baselineFile);
  }

  private AuditRun.Result audit() throws MojoExecutionException {
    if (audit.isEmpty()) {
      Job job = job();
      String prefix = ReportPaths.of(job.project().root(), Path.of(""), System.getenv()).checkout();
      AuditRequest request = AuditRequest.plain(version, Instant.now(), prefix);
      audit = Optional.of(perform(new AuditRun(job, request)::run));
    }
    return audit.get();
  }

  /** The page replaces everything of the site but its menu, which leads to it. */
  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      writePage();
    } catch (MojoExecutionException failure) {
      throw new MavenReportException(String.valueOf(failure.getMessage()), failure);
    }
  }

  private Report reportForSite() throws MavenReportException {
    try {
      return audit().report();
    } catch (MojoExecutionException failure) {
      throw new MavenReportException(String.valueOf(failure.getMessage()), failure);
    }
  }

  /** A module without any roadmap page gets no page about them. */
  @Override
  public boolean canGenerateReport() throws MavenReportException {
    if (skip || skipReport) {
      return false;
    }
    Report found = reportForSite();
    if (found.files() == 0) {
      getLog().warn(NothingChecked.text(found));
    }
    return found.files() > 0;
  }

  @Override
  public String getOutputPath() {
    return PAGE;
  }

  /** The same, for older versions of the site plugin. */
  @Deprecated
  @Override
  public String getOutputName() {
    return PAGE;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return TITLE;
  }

  @Override
  public String getDescription(Locale locale) {
    return "Problems in the pages of the roadmap repository, and how to fix them.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    outputDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    // Without a project Maven leaves the name of its folder as it is written.
    return outputDirectory == null || outputDirectory.getPath().contains("${")
        ? new File(target().toFile(), "target/site")
        : outputDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return true; // the page is complete, and its policy forbids the style sheets of a site
  }
}
