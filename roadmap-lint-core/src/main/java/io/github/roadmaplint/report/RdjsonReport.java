package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reviewdog Diagnostic Format (rdjson), which reviewdog turns into comments and suggestions on a
 * pull request; one diagnostic per line. Columns are 1-based and count UTF-8 bytes; an end is the
 * position after the last character.
 */
public final class RdjsonReport implements Format {
  /** How diagnostics follow each other. */
  public enum Layout {
    /** In one JSON object, {@code rdjson}. */
    OBJECT,
    /**
     * One JSON object per line, {@code rdjsonl}, so that a program can read while it is written.
     */
    LINES
  }

  /**
   * The largest distance between two edits: distant edits would make a suggestion of the whole page
   * for each finding.
   */
  private static final int LONGEST = 20_000;

  private final CheckoutPath checkout;
  private final Layout layout;

  /**
   * A report for reviewdog.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public RdjsonReport(String prefix, Layout layout) {
    this.checkout = new CheckoutPath(prefix);
    this.layout = layout;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    if (layout == Layout.LINES) {
      lines(report, out);
      return;
    }
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line();
    source(json);
    json.line().name("diagnostics").beginArray();
    ByteColumns columns = ByteColumns.in(Source.of("", ""));
    for (Finding finding : FindingLimit.of(report)) {
      json.line().beginObject();
      columns = columns.of(finding.source());
      diagnostic(finding, columns, json);
      json.endObject();
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private void lines(Report report, Appendable out) throws IOException {
    ByteColumns columns = ByteColumns.in(Source.of("", ""));
    for (Finding finding : FindingLimit.of(report)) {
      JsonWriter json = SafeJson.to(out);
      json.beginObject();
      source(json);
      columns = columns.of(finding.source());
      diagnostic(finding, columns, json);
      json.endObject();
      out.append('\n');
    }
  }

  private static void source(JsonWriter json) throws IOException {
    json.name("source").beginObject();
    json.field("name", "roadmap-lint").field("url", RulePages.HOME).endObject();
  }

  private void diagnostic(Finding finding, ByteColumns columns, JsonWriter json)
      throws IOException {
    json.field("message", finding.message() + ". " + finding.help());
    json.name("location").beginObject().field("path", checkout.of(finding.path())).name("range");
    range(finding.span(), columns, json);
    json.endObject().field("severity", severity(finding.severity()));
    json.name("code").beginObject().field("value", finding.rule());
    json.field("url", RulePages.uri(finding.rule())).endObject();
    Optional<Edit> suggestion =
        DisplayableFix.of(finding)
            .filter(fix -> isSuggestion(fix, finding.source()))
            .map(fix -> suggestion(fix, columns.source()))
            .filter(edit -> edit.span().length() + edit.replacement().length() <= LONGEST)
            .filter(edit -> !DisplayableFix.showsSecret(edit, columns.source().text()));
    if (suggestion.isPresent()) {
      json.name("suggestions").beginArray().beginObject().name("range");
      range(suggestion.get().span(), columns, json);
      json.field("text", suggestion.get().replacement()).endObject().endArray();
    }
  }

  /** Without the text of the file, the text between two edits is not known. */
  private static boolean isSuggestion(Fix fix, Source source) {
    return fix.file().isEmpty() && (fix.edits().size() == 1 || source.isWhole());
  }

  /**
   * A suggestion has one range, so for a fix with several edits it includes the text between them.
   */
  private static Edit suggestion(Fix fix, Source source) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(Order.by(Edit::span));
    int start = edits.get(0).span().start();
    int end = start;
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits) {
      text.append(source.text(), end, edit.span().start()).append(edit.replacement());
      end = edit.span().end();
    }
    return new Edit(new Span(start, end), text.toString());
  }

  private static void range(Span span, ByteColumns columns, JsonWriter json) throws IOException {
    json.beginObject().name("start");
    position(span.start(), columns, json);
    json.name("end");
    position(span.end(), columns, json);
    json.endObject();
  }

  private static void position(int offset, ByteColumns columns, JsonWriter json)
      throws IOException {
    json.beginObject().field("line", columns.source().lineOf(offset));
    json.field("column", columns.column(offset)).endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case INFO -> "INFO";
    };
  }
}
