package io.github.roadmaplint.maven;

import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The names of goals as users type them. */
final class Goals {
  private static final String PLUGIN = "io.github.roadmap-lint:roadmap-lint-maven-plugin";

  private Goals() {}

  /** The short name works only where a project declares the plugin. */
  static String of(String goal, @Nullable MavenProject project) {
    boolean declared = project != null && project.getPlugin(PLUGIN) != null;
    return (declared ? "roadmap-lint" : PLUGIN) + ':' + goal;
  }
}
