package io.github.roadmaplint.maven;

import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.workspace.TooManyFilesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The common part of all goals: they can be skipped. */
abstract class RoadmapMojo extends AbstractMojo {

  /** Skips every goal of this plugin. */
  @Parameter(property = "roadmap-lint.skip", defaultValue = "false")
  boolean skip;

  /** The whole build. */
  @Parameter(defaultValue = "${session}", readonly = true)
  @Nullable MavenSession session;

  /** The running goal. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  @Nullable MojoExecution mojoExecution;

  /** Whether only this goal is skipped. */
  abstract boolean isSkipped();

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (session != null && mojoExecution != null) {
      Optional<String> invalid = BooleanParameters.invalid(session, mojoExecution);
      if (invalid.isPresent()) {
        throw new MojoExecutionException(invalid.get());
      }
    }
    if (skip || isSkipped()) {
      getLog().info("roadmap-lint is skipped");
    } else {
      runWithinMemory();
    }
  }

  /** A broken build for the reason in an exception. */
  static MojoExecutionException broken(Exception reason) {
    return new MojoExecutionException(Escaper.escape(String.valueOf(reason.getMessage())), reason);
  }

  /** The text that a report writes. */
  static String text(Output output) {
    StringBuilder text = new StringBuilder();
    try {
      output.writeTo(text);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }

  /** Writes text. */
  @FunctionalInterface
  interface Output {
    void writeTo(StringBuilder text) throws IOException;
  }

  private void runWithinMemory() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (TooManyFilesException invalid) {
      throw broken(invalid);
    } catch (OutOfMemoryError full) {
      throw new MojoExecutionException(
          "Out of memory: give Maven more with MAVEN_OPTS=-Xmx2g", full);
    }
  }
}
