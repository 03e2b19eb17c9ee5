package io.github.roadmaplint.maven;

import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.workspace.TooManyFilesException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The common part of all goals: they can be skipped. */
abstract class RoadmapMojo extends AbstractMojo {

  /** Skips every goal of this plugin. */
  @Parameter(property = "roadmap-lint.skip", defaultValue = "false")
  boolean skip;

  /** Whether only this goal is skipped. */
  abstract boolean isSkipped();

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || isSkipped()) {
      getLog().info("roadmap-lint is skipped");
    } else {
      runWithinMemory();
    }
  }

  private void runWithinMemory() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (TooManyFilesException impossible) {
      throw new MojoExecutionException(Escaper.escape(impossible.getMessage()), impossible);
    } catch (OutOfMemoryError full) {
      throw new MojoExecutionException(
          "Out of memory: give Maven more with MAVEN_OPTS=-Xmx2g", full);
    }
  }
}
