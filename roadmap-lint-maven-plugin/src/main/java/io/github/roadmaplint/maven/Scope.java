package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.GlobDefect;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.TargetPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Which files of a repository a run is about.
 *
 * @param includes globs; all files when empty
 * @param excludes globs
 */
record Scope(List<String> includes, List<String> excludes) {

  /**
   * The files below a folder, one by one, or the folder itself if no file is excluded: only a run
   * over a whole repository can report unused suppressions.
   */
  List<Path> targets(Project project, Path folder) throws MojoExecutionException {
    if (includes.isEmpty() && excludes.isEmpty()) {
      return List.of(folder);
    }
    validate("includes", includes);
    validate("excludes", excludes);
    List<String> paths = project.files().paths();
    List<PathPattern> included = includes.stream().map(PathPattern::glob).toList();
    List<PathPattern> excluded = excludes.stream().map(PathPattern::glob).toList();
    List<Path> chosen = new ArrayList<>();
    Path below = project.root().resolve(TargetPath.in(project.root(), folder).orElse(""));
    for (Entry entry : Inventory.of(project.layout(paths), paths).entries()) {
      Path file = project.root().resolve(entry.path());
      boolean matches = included.isEmpty() || anyMatches(included, entry.path());
      if (matches && !anyMatches(excluded, entry.path()) && file.startsWith(below)) {
        chosen.add(file);
      }
    }
    if (chosen.isEmpty()) {
      throw new MojoExecutionException(
          "No file to check: no file in "
              + Escaper.escape(folder.toString())
              + " matches the includes "
              + includes
              + " and is not excluded by "
              + excludes);
    }
    return chosen;
  }

  /** Rejects globs that can match nothing. */
  private static void validate(String parameter, List<String> globs) throws MojoExecutionException {
    for (String glob : globs) {
      Optional<GlobDefect> defect = GlobDefect.ofGlob(glob);
      if (defect.isPresent()) {
        throw new MojoExecutionException(
            parameter
                + ": Glob "
                + Quoted.of(glob, 50)
                + ' '
                + defect.get().what()
                + ". "
                + defect.get().help());
      }
    }
  }

  private static boolean anyMatches(List<PathPattern> patterns, String path) {
    for (PathPattern pattern : patterns) {
      if (pattern.matchesAtOrAbove(path)) {
        return true;
      }
    }
    return false;
  }
}
