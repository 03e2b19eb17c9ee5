package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RepositoryFiles;
import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.config.ConfigTemplate;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.RepositoryLanguage;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Writes an initial configuration file. */
final class InitCommand {
  private final ProcessIo io;

  InitCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    Project project = Project.withoutConfig(PathArguments.folder(invocation));
    Path file =
        ConfigLoader.in(project.root()).stream()
            .findFirst()
            .orElse(project.root().resolve(ConfigLoader.FILE));
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !invocation.has("--force")) {
      throw new UsageException(
          PathArguments.shown(file.toString()) + " already exists; to replace it, add --force.");
    }
    RepositoryFiles files = project.files();
    Layout layout = project.layout(files.paths());
    Optional<ExpectedLanguage> language =
        RepositoryLanguage.of(files.workspace(layout)).filter(it -> !it.isEnglish());
    OutputFile.of(file.toString())
        .write(
            WriteBoundary.around(project.root()),
            out ->
                out.append(
                    ConfigTemplate.of(
                        layout,
                        RuleCatalog.all().rules(),
                        language.flatMap(ExpectedLanguage::code))));
    io.print(
        "Wrote "
            + PathArguments.shown(file.toString())
            + " for the layout "
            + layout.name()
            + language.map(it -> ", with pages in " + it.name()).orElse("")
            + ".\n");
    return ExitStatus.CLEAN;
  }
}
