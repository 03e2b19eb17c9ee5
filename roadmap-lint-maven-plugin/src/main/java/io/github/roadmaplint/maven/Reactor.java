package io.github.roadmaplint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * A build of several modules. They inherit what is declared at the top, and would check the same
 * files again.
 */
final class Reactor {
  private final List<MavenProject> projects;
  private final MojoExecution execution;

  Reactor(MavenSession session, MojoExecution execution) {
    this.projects = session.getProjects();
    this.execution = execution;
  }

  /**
   * The module that checks a folder, too: its run of the same execution is about a folder around
   * it, or it comes first.
   */
  Optional<MavenProject> covering(MavenProject project, Path folder) {
    boolean before = true;
    for (MavenProject other : projects) {
      if (other.equals(project)) {
        before = false;
      } else if (covers(other, folder, before)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean covers(MavenProject other, Path folder, boolean before) {
    Plugin plugin = other.getPlugin(execution.getPlugin().getKey());
    PluginExecution same =
        plugin == null ? null : plugin.getExecutionsAsMap().get(execution.getExecutionId());
    if (same == null
        || !same.getGoals().contains(execution.getGoal())
        || "none".equals(same.getPhase())) {
      return false;
    }
    Xpp3Dom set = (Xpp3Dom) same.getConfiguration();
    boolean skipped = "true".equals(value(set, "skip")) || "true".equals(value(set, "skipCheck"));
    return !skipped && isAround(folder, other, value(set, "directory"), before);
  }

  private boolean isAround(Path folder, MavenProject other, @Nullable String set, boolean before) {
    if (set != null && set.contains("${")) {
      // Expressions that Maven evaluates later are the same for all modules.
      return before && set.equals(value(execution.getConfiguration(), "directory"));
    }
    Path base = other.getBasedir().toPath().toAbsolutePath().normalize();
    Path around = set == null ? base : base.resolve(set).normalize();
    return folder.startsWith(around) && (before || !folder.equals(around));
  }

  private static @Nullable String value(@Nullable Xpp3Dom configuration, String name) {
    Xpp3Dom child = configuration == null ? null : configuration.getChild(name);
    return child == null ? null : child.getValue();
  }
}
