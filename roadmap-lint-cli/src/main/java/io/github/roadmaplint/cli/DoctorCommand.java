package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.cli.Facts.Fact;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.frontend.ConfigChoice;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.DisplayWidth;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.report.Wrap;
import io.github.roadmaplint.text.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows what a check would use, for people and for reports of problems. */
final class DoctorCommand {
  /** The column of values. */
  private static final int COLUMN = 18;

  private final ProcessIo io;

  DoctorCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    OptionParser values = new OptionParser(invocation);
    boolean json = values.isJson();
    Path path = PathArguments.folder(invocation);
    List<Fact> rows = rows(invocation, path);
    int problems = (int) rows.stream().filter(Fact::problem).count();
    ExitStatus status = problems > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    Terminal terminal = io.outTerminal(values.color());
    io.print(json ? json(rows, status) : text(rows, problems, terminal.style(), terminal.width()));
    return status;
  }

  /** An invalid configuration that was found is a fact like any other. */
  private List<Fact> rows(Invocation invocation, Path path) throws UsageException {
    ConfigChoice choice = ConfigOptions.of(invocation);
    Project project;
    Optional<String> invalid = Optional.empty();
    try {
      project = ConfigOptions.project(choice, path);
    } catch (UsageException mistakes) {
      if (invocation.has("--config")) {
        throw mistakes;
      }
      invalid = Optional.of(String.valueOf(mistakes.getMessage()).replace('\n', ' '));
      project = Project.withoutConfig(path);
    }
    return Doctor.examine(project, path, invalid, io.environment());
  }

  private static String text(List<Fact> rows, int problems, Style style, int width) {
    StringBuilder out = new StringBuilder();
    String topic = "";
    for (Fact row : rows) {
      if (!row.topic().equals(topic)) {
        out.append(topic.isEmpty() ? "" : "\n").append(style.paint(Tone.STRONG, row.topic()));
        out.append('\n');
        topic = row.topic();
      }
      String name = shown(row.name());
      out.append(row.problem() ? style.paint(Tone.ERROR, "! ") : "  ").append(name);
      int used = 2 + DisplayWidth.of(name);
      boolean own = used >= COLUMN;
      String indent = " ".repeat(COLUMN);
      out.append(own ? "\n" + indent : " ".repeat(COLUMN - used));
      List<String> lines = Wrap.lines(shown(row.value()), width - COLUMN);
      out.append(String.join("\n" + indent, lines)).append('\n');
    }
    out.append('\n');
    String closing = problems == 0 ? "No problem found" : CountWords.count(problems, "problem");
    return out.append(style.paint(problems == 0 ? Tone.GOOD : Tone.ERROR, closing))
        .append(".\n")
        .toString();
  }

  private static String shown(String text) {
    return Escaper.escape(Secrets.hide(text));
  }

  private static String json(List<Fact> rows, ExitStatus status) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonWriter json = new JsonWriter(out, Escaper::isHidden, Secrets::hide);
    json.beginObject().line();
    json.field("version", Version.current()).field("exitCode", status.code()).line();
    json.name("facts").beginArray();
    for (Fact row : rows) {
      json.line().beginObject();
      json.field("topic", row.topic()).field("name", row.name());
      json.field("value", row.value()).field("problem", row.problem());
      json.endObject();
    }
    json.endArray().endObject();
    return out.append('\n').toString();
  }
}
