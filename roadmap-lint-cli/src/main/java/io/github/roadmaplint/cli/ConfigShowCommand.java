package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.InactiveRules;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RepositoryFiles;
import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.config.ConfigRow;
import io.github.roadmaplint.engine.RepositoryLanguage;
import io.github.roadmaplint.frontend.ConfigChoice;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.report.DisplayWidth;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.io.IOException;
import java.util.List;

/** Shows the effective configuration, the origin of each value, and the rules without effect. */
final class ConfigShowCommand {
  /** The column of origins, unless a value is long. */
  private static final int COLUMN = 48;

  private final ProcessIo io;

  ConfigShowCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    ColorMode mode = new OptionParser(invocation).color();
    ConfigChoice choice = ConfigOptions.of(invocation);
    Project project = ConfigOptions.project(choice, PathArguments.folder(invocation));
    RepositoryFiles files = project.files();
    List<String> paths = files.paths();
    Layout layout = project.layout(paths);
    List<ConfigRow> rows =
        ConfigRow.of(project.config(), layout, RuleCatalog.all().rules()).stream()
            .map(row -> withLanguage(row, files, layout))
            .toList();
    Style style = io.outTerminal(mode).style();
    StringBuilder out = new StringBuilder();
    table(project, rows, style, out);
    inactive(InactiveRules.of(project, paths), style, out);
    io.print(out);
    return ExitStatus.CLEAN;
  }

  /** Names the language that is detected. */
  private static ConfigRow withLanguage(ConfigRow row, RepositoryFiles files, Layout layout) {
    boolean detected =
        row.name().equals(SharedOptions.LANGUAGE.key()) && row.value().equals(SharedOptions.AUTO);
    if (!detected) {
      return row;
    }
    String language =
        RepositoryLanguage.of(files.workspace(layout)).map(ExpectedLanguage::name).orElse("any");
    return new ConfigRow(row.name(), row.value() + " (" + language + ')', row.origin());
  }

  private static void table(Project project, List<ConfigRow> rows, Style style, StringBuilder out) {
    String file = project.config().file().path();
    out.append("Repository: ").append(Escaper.escape(project.root().toString())).append('\n');
    out.append("Configuration file: ").append(file.isEmpty() ? "none" : Escaper.escape(file));
    out.append("\n\n");
    for (ConfigRow row : rows) {
      out.append(style.paint(Tone.STRONG, Escaper.escape(row.name()))).append(": ");
      out.append(Escaper.escape(row.value())).append(" ".repeat(Math.max(2, COLUMN - width(row))));
      out.append(style.paint(Tone.FAINT, "# " + row.origin().text())).append('\n');
    }
  }

  /** The rules without effect for a reason other than their severity, and what enables them. */
  private static void inactive(List<InactiveRules> inactive, Style style, StringBuilder out) {
    out.append("\nRules without effect here:\n");
    for (InactiveRules rules : inactive) {
      String names = String.join(", ", rules.rules());
      out.append(style.paint(Tone.STRONG, names));
      out.append(" ".repeat(Math.max(2, COLUMN + 2 - DisplayWidth.of(names))));
      out.append(style.paint(Tone.FAINT, "# " + rules.why())).append('\n');
    }
  }

  private static int width(ConfigRow row) {
    return DisplayWidth.of(Escaper.escape(row.name()) + Escaper.escape(row.value()));
  }
}
