package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.PreviewText;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.UnifiedDiff;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.PathGlob;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows how the site publishes pages. */
@Mojo(name = "preview", requiresProject = false, aggregator = true, threadSafe = true)
public final class PreviewMojo extends RepositoryMojo {
  /** In columns, without the prefix that Maven writes. */
  private static final int WIDTH = 90;

  /** The pages, relative to the directory; {@code *} and {@code **} match any names. */
  @Parameter(property = "roadmap-lint.preview.pages")
  @Nullable List<String> pages;

  /** Shows the changes of the site as a patch. */
  @Parameter(property = "roadmap-lint.preview.diff", defaultValue = "false")
  boolean diff;

  /** Skips this goal. */
  @Parameter(property = "roadmap-lint.preview.skip", defaultValue = "false")
  boolean skipPreview;

  @Override
  boolean isSkipped() {
    return skipPreview;
  }

  @Override
  void run() throws MojoExecutionException {
    List<Path> targets = new ArrayList<>();
    for (String page : listed(pages)) {
      targets.addAll(paths(page));
    }
    if (targets.isEmpty()) {
      throw new MojoExecutionException(
          "Name a page: -Droadmap-lint.preview.pages=FILE, relative to "
              + Escaper.escape(target().toString()));
    }
    Project repository = repository();
    List<Preview> previews =
        perform((atATime, progress) -> Preview.of(repository, targets, Optional.empty()));
    if (diff) {
      previews.forEach(this::patch);
    } else {
      PreviewText preview = new PreviewText(Style.PLAIN, WIDTH);
      getLog().info('\n' + text(out -> preview.write(previews, out)));
    }
  }

  private List<Path> paths(String page) throws MojoExecutionException {
    try {
      return PathGlob.expand(target(), page);
    } catch (ImpossiblePathException nothing) {
      throw broken(nothing);
    } catch (InvalidPathException wrong) {
      throw new MojoExecutionException(
          '`' + Escaper.escape(page) + "` is not a valid file name", wrong);
    }
  }

  private void patch(Preview preview) {
    String path = preview.page().source().path();
    if (preview.back().isEmpty()) {
      getLog().warn("Publication is uncertain for " + Escaper.escape(path));
      return;
    }
    String after = preview.back().get().markdown();
    UnifiedDiff.of(path, preview.page().source().text(), after)
        .lines()
        .map(Escaper::escape)
        .forEach(getLog()::info);
  }
}
