package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.PreviewJson;
import io.github.roadmaplint.report.PreviewText;
import io.github.roadmaplint.report.UnifiedDiff;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows how pages are published. */
final class PreviewCommand {
  private final ProcessIo io;

  PreviewCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    OptionParser values = new OptionParser(invocation);
    boolean json = values.isJson();
    Terminal terminal = io.outTerminal(values.color());
    boolean diff = invocation.has("--diff");
    if (diff && invocation.has("--format")) {
      throw new UsageException("--diff and --format cannot be combined.");
    }
    List<Preview> previews = previews(invocation);
    StringBuilder out = new StringBuilder();
    if (diff) {
      diffs(previews, terminal, out);
    } else if (json) {
      new PreviewJson(Version.current()).write(previews, out);
    } else {
      new PreviewText(terminal.style(), terminal.width()).write(previews, out);
    }
    io.print(out);
    return ExitStatus.CLEAN;
  }

  private List<Preview> previews(Invocation invocation) throws UsageException, IOException {
    List<Path> targets = targets(invocation);
    Project project = ConfigOptions.project(invocation, targets.get(0));
    Optional<ReadResult> typed =
        invocation.has("--stdin-filename")
            ? Optional.of(StdinSource.read(project.root(), targets.get(0), io))
            : Optional.empty();
    try {
      return Preview.of(project, targets, typed);
    } catch (ImpossiblePathException invalid) {
      throw UsageException.of(invalid);
    }
  }

  private static List<Path> targets(Invocation invocation) throws UsageException {
    List<String> operands = invocation.operands();
    Optional<String> name = invocation.value("--stdin-filename");
    if (operands.isEmpty()) {
      throw new UsageException("Name a page: roadmap-lint preview FILE...");
    }
    if (operands.contains("-") != name.isPresent() || (name.isPresent() && operands.size() > 1)) {
      throw new UsageException(
          "Standard input (-) cannot be combined with other files and requires --stdin-filename"
              + " PATH.");
    }
    return name.isPresent() ? List.of(PathArguments.of(name.get())) : PathArguments.of(operands);
  }

  private void diffs(List<Preview> previews, Terminal terminal, StringBuilder out) {
    for (Preview preview : previews) {
      String path = preview.page().source().path();
      if (preview.back().isEmpty()) {
        io.printError("Publication is uncertain for " + PathArguments.shown(path) + ".\n");
      } else {
        String after = preview.back().get().markdown();
        String diff = UnifiedDiff.of(path, preview.page().source().text(), after);
        out.append(new DiffText(io, terminal).of(diff));
      }
    }
  }
}
