package io.github.roadmaplint.report;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.HiddenFindings.Hidden;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.FileChange.Merge;
import io.github.roadmaplint.rule.FileChange.Rename;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes findings as JSON, one per line. The format is that of {@link JsonReport}. */
public final class JsonFindings {
  private final JsonWriter json;
  private ByteColumns columns = ByteColumns.in(Source.of("", ""));

  /**
   * A writer of findings.
   *
   * @param json receives them
   */
  JsonFindings(JsonWriter json) {
    this.json = json;
  }

  /** Writes an array of findings that another document contains. */
  public static void array(List<Finding> findings, JsonWriter json) throws IOException {
    json.beginArray();
    new JsonFindings(json).all(findings);
    json.endArray();
  }

  /** Writes findings, with the number of those that are not listed. */
  void all(List<Finding> findings) throws IOException {
    all(findings, Optional.empty(), JsonAddition.NONE);
  }

  /**
   * Writes findings, with the number of those that are not listed.
   *
   * @param change what was changed, if this is known
   * @param addition writes more values
   */
  void all(List<Finding> findings, Optional<ChangeSummary> change, JsonAddition addition)
      throws IOException {
    FindingLimit listing = FindingLimit.listing(findings);
    List<FindingKey> keys = Fingerprints.keys(listing.findings());
    for (int i = 0; i < keys.size(); i++) {
      Finding finding = listing.findings().get(i);
      begin(finding, keys.get(i));
      if (change.isPresent()) {
        json.field("new", change.get().isNew(finding));
      }
      if (listing.more(i) > 0) {
        json.field("more", listing.more(i));
      }
      addition.finding(keys.get(i), json);
      json.endObject();
    }
  }

  /** Writes hidden findings. */
  void hidden(List<Hidden> hidden) throws IOException {
    List<FindingKey> keys = Fingerprints.keys(hidden.stream().map(Hidden::finding).toList());
    for (int i = 0; i < keys.size(); i++) {
      begin(hidden.get(i).finding(), keys.get(i));
      if (hidden.get(i).reason().isPresent()) {
        json.field("reason", hidden.get(i).reason().get());
      }
      json.endObject();
    }
  }

  private void begin(Finding finding, FindingKey key) throws IOException {
    columns = columns.of(finding.source());
    json.line().beginObject();
    fields(finding, key);
  }

  private void fields(Finding finding, FindingKey key) throws IOException {
    json.field("rule", finding.rule())
        .field("ruleUrl", RulePages.uri(finding.rule()))
        .field("severity", CountWords.name(finding.severity()))
        .field("path", finding.path());
    if (CheckoutPath.isOutside(finding.path())) {
      json.field("outside", true);
    }
    place(finding.span());
    json.field("message", finding.message())
        .field("help", finding.help())
        .field("why", finding.why())
        .field("fingerprint", key.fingerprint())
        .field("context", key.context())
        .field("fixable", Fixability.of(finding).word());
    Optional<Fix> fix = DisplayableFix.of(finding);
    if (fix.isPresent()) {
      json.name("fix");
      fix(fix.get(), finding.path());
    }
  }

  private void fix(Fix fix, String path) throws IOException {
    json.beginObject().field("title", fix.title()).field("safe", fix.safe());
    json.name("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      place(edit.span());
      json.field("replacement", edit.replacement()).endObject();
    }
    json.endArray();
    if (fix.file().isPresent()) {
      file(fix.file().get(), path);
    }
    json.endObject();
  }

  private void file(FileChange change, String path) throws IOException {
    if (change instanceof Rename rename) {
      int slash = rename.path().lastIndexOf('/') + 1;
      if (rename.path().substring(0, slash).equals(path.substring(0, path.lastIndexOf('/') + 1))) {
        json.field("fileName", rename.path().substring(slash));
      }
      json.field("newPath", rename.path());
    } else if (change instanceof Merge merge) {
      json.field("mergedFrom", merge.from());
    } else if (change instanceof Delete delete) {
      json.field("deletesFile", true);
      if (delete.duplicateOf().isPresent()) {
        json.field("duplicateOf", delete.duplicateOf().get());
      }
    }
  }

  /** Columns in bytes are only written if they differ; reviewdog needs them. */
  private void place(Span span) throws IOException {
    Position start = columns.source().position(span.start());
    Position end = columns.source().position(span.end());
    json.field("line", start.line())
        .field("column", start.column())
        .field("endLine", end.line())
        .field("endColumn", end.column());
    int startByte = columns.column(span.start());
    int endByte = columns.column(span.end());
    if (startByte != start.column()) {
      json.field("byteColumn", startByte);
    }
    if (endByte != end.column()) {
      json.field("endByteColumn", endByte);
    }
  }
}
