package io.github.roadmaplint.maven;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A report in the form in which it is sent from one process to another. Each text is sent only
 * once.
 */
final class ReportWire {
  /** The first bytes: input without them is not a report. */
  private static final int MAGIC = 0x726d_6c31;

  private ReportWire() {}

  static void write(Report report, DataOutput out) throws IOException {
    Map<Source, Integer> numbers = new HashMap<>();
    List<Source> sources = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (numbers.putIfAbsent(finding.source(), sources.size()) == null) {
        sources.add(finding.source());
      }
    }
    out.writeInt(MAGIC);
    Wire.list(sources, out, ReportWire::source);
    Wire.list(report.findings(), out, (finding, to) -> finding(finding, numbers, to));
    Wire.list(report.rules(), out, ReportWire::rule);
    out.writeInt(report.files());
    Wire.list(new ArrayList<>(report.leftOut().entrySet()), out, ReportWire::leftOut);
    out.writeInt(report.suppressed());
    out.writeBoolean(report.incomplete());
    Wire.list(report.notes(), out, Wire::text);
  }

  static Report read(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a report");
    }
    List<Source> sources = Wire.list(in, ReportWire::source);
    List<Finding> findings = Wire.list(in, from -> finding(sources, from));
    List<RuleInfo> rules = Wire.list(in, ReportWire::rule);
    int files = in.readInt();
    TreeMap<String, Integer> leftOut = new TreeMap<>();
    Wire.list(in, from -> leftOut.put(Wire.text(from), from.readInt()));
    int suppressed = in.readInt();
    boolean incomplete = in.readBoolean();
    List<String> notes = Wire.list(in, Wire::text);
    return new Report(findings, rules, files, leftOut, suppressed, incomplete, notes);
  }

  private static void source(Source source, DataOutput out) throws IOException {
    Wire.text(source.path(), out);
    Wire.text(source.text(), out);
  }

  private static Source source(DataInput in) throws IOException {
    return Source.of(Wire.text(in), Wire.text(in));
  }

  private static void finding(Finding finding, Map<Source, Integer> numbers, DataOutput out)
      throws IOException {
    Wire.text(finding.rule(), out);
    severity(finding.severity(), out);
    out.writeInt(Objects.requireNonNull(numbers.get(finding.source())));
    span(finding.span(), out);
    Wire.text(finding.message(), out);
    Wire.text(finding.help(), out);
    Wire.text(finding.why(), out);
    Wire.optional(finding.fix(), out, ReportWire::fix);
  }

  private static Finding finding(List<Source> sources, DataInput in) throws IOException {
    return new Finding(
        Wire.text(in),
        severity(in),
        sources.get(in.readInt()),
        span(in),
        Wire.text(in),
        Wire.text(in),
        Wire.text(in),
        Wire.optional(in, ReportWire::fix));
  }

  private static void fix(Fix fix, DataOutput out) throws IOException {
    Wire.text(fix.title(), out);
    out.writeBoolean(fix.safe());
    Wire.list(fix.edits(), out, ReportWire::edit);
    Wire.list(fix.changes(), out, ReportWire::change);
    Wire.optional(fix.fileName(), out, Wire::text);
  }

  private static Fix fix(DataInput in) throws IOException {
    return new Fix(
        Wire.text(in),
        in.readBoolean(),
        Wire.list(in, from -> new Edit(span(from), Wire.text(from))),
        Wire.list(in, from -> new WordChange(Wire.text(from), Wire.text(from))),
        Wire.optional(in, Wire::text));
  }

  private static void change(WordChange change, DataOutput out) throws IOException {
    Wire.text(change.before(), out);
    Wire.text(change.after(), out);
  }

  private static void edit(Edit edit, DataOutput out) throws IOException {
    span(edit.span(), out);
    Wire.text(edit.replacement(), out);
  }

  private static void rule(RuleInfo rule, DataOutput out) throws IOException {
    Wire.text(rule.id(), out);
    Wire.optional(rule.severity(), out, ReportWire::severity);
    Wire.text(rule.summary(), out);
    Wire.text(rule.why(), out);
    Wire.text(rule.fixable().name(), out);
  }

  private static RuleInfo rule(DataInput in) throws IOException {
    return new RuleInfo(
        Wire.text(in),
        Wire.optional(in, ReportWire::severity),
        Wire.text(in),
        Wire.text(in),
        RuleInfo.Fixable.valueOf(Wire.text(in)));
  }

  private static void leftOut(Map.Entry<String, Integer> some, DataOutput out) throws IOException {
    Wire.text(some.getKey(), out);
    out.writeInt(some.getValue());
  }

  private static void severity(Severity severity, DataOutput out) throws IOException {
    Wire.text(severity.name(), out);
  }

  private static Severity severity(DataInput in) throws IOException {
    return Severity.valueOf(Wire.text(in));
  }

  private static void span(Span span, DataOutput out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInput in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
