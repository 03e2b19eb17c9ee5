package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Catalogue;
import io.github.roadmaplint.check.Project;
import io.github.roadmaplint.check.Workspace;
import io.github.roadmaplint.config.ConfigRow;
import io.github.roadmaplint.report.DisplayWidth;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Shows the configuration that holds, and why it does. */
final class ConfigShowCommand {
  /** Where origins begin, unless a value is long. */
  private static final int COLUMN = 48;

  private final Shell shell;

  ConfigShowCommand(Shell shell) {
    this.shell = shell;
  }

  int run(Invocation invocation) throws UsageException, IOException {
    ColorMode mode = new Values(invocation).color();
    ConfigChoice choice = ConfigChoice.of(invocation);
    Path path = Operands.folder(invocation);
    Project project = choice.project(path);
    List<ConfigRow> rows =
        ConfigRow.of(
            project.config(),
            project.layout(Workspace.list(project.root())),
            Catalogue.all().rules());
    shell.print(table(project, rows, shell.outTerminal(mode).style()));
    return ExitCode.CLEAN;
  }

  private static CharSequence table(Project project, List<ConfigRow> rows, Style style) {
    String file = project.config().file().path();
    StringBuilder out = new StringBuilder("Repository: ");
    out.append(Escaper.escape(project.root().toString())).append('\n');
    out.append("Configuration file: ").append(file.isEmpty() ? "none" : Escaper.escape(file));
    out.append("\n\n");
    for (ConfigRow row : rows) {
      out.append(style.paint(Tone.STRONG, Escaper.escape(row.name()))).append(": ");
      out.append(Escaper.escape(row.value())).append(" ".repeat(Math.max(2, COLUMN - width(row))));
      out.append(style.paint(Tone.FAINT, "# " + row.origin().text())).append('\n');
    }
    return out;
  }

  private static int width(ConfigRow row) {
    return DisplayWidth.of(Escaper.escape(row.name()) + Escaper.escape(row.value()));
  }
}
