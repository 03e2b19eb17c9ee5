package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.HiddenFindings;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.ProblemSubject;
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
final class ReportSerialization {
  /** The first bytes: input without them is not a report. */
  private static final int MAGIC = 0x726d_6c31;

  private ReportSerialization() {}

  static void write(Report report, DataOutput out) throws IOException {
    Map<Source, Integer> numbers = new HashMap<>();
    List<Source> sources = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (numbers.putIfAbsent(finding.source(), sources.size()) == null) {
        sources.add(finding.source());
      }
    }
    out.writeInt(MAGIC);
    Serialization.list(sources, out, ReportSerialization::source);
    Serialization.list(report.findings(), out, (finding, to) -> finding(finding, numbers, to));
    Serialization.list(report.rules(), out, ReportSerialization::rule);
    out.writeInt(report.files());
    Serialization.list(
        new ArrayList<>(report.leftOut().entrySet()), out, ReportSerialization::leftOut);
    out.writeInt(report.suppressed());
    out.writeBoolean(report.incomplete());
    Serialization.list(report.notes(), out, Serialization::text);
    out.writeInt(report.hidden().count());
  }

  static Report read(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a report");
    }
    List<Source> sources = Serialization.list(in, ReportSerialization::source);
    List<Finding> findings = Serialization.list(in, from -> finding(sources, from));
    RuleCatalog catalog = RuleCatalog.all();
    List<RuleInfo> rules = Serialization.list(in, from -> rule(catalog, from));
    int files = in.readInt();
    TreeMap<String, Integer> leftOut = new TreeMap<>();
    Serialization.list(in, from -> leftOut.put(Serialization.text(from), from.readInt()));
    int suppressed = in.readInt();
    boolean incomplete = in.readBoolean();
    List<String> notes = Serialization.list(in, Serialization::text);
    return new Report(findings, rules, files, leftOut, suppressed, incomplete)
        .withNotes(notes)
        .withHidden(findings, new HiddenFindings(in.readInt(), List.of()));
  }

  private static void source(Source source, DataOutput out) throws IOException {
    Serialization.text(source.path(), out);
    Serialization.text(source.text(), out);
  }

  private static Source source(DataInput in) throws IOException {
    return Source.of(Serialization.text(in), Serialization.text(in));
  }

  private static void finding(Finding finding, Map<Source, Integer> numbers, DataOutput out)
      throws IOException {
    Serialization.text(finding.rule(), out);
    severity(finding.severity(), out);
    out.writeInt(Objects.requireNonNull(numbers.get(finding.source())));
    span(finding.span(), out);
    Serialization.text(finding.message(), out);
    Serialization.text(finding.help(), out);
    Serialization.text(finding.why(), out);
    Serialization.optional(finding.fix(), out, ReportSerialization::fix);
    Serialization.optional(finding.subject(), out, ReportSerialization::subject);
    Serialization.optional(finding.key(), out, ReportSerialization::key);
  }

  private static Finding finding(List<Source> sources, DataInput in) throws IOException {
    return new Finding(
        Serialization.text(in),
        severity(in),
        sources.get(in.readInt()),
        span(in),
        Serialization.text(in),
        Serialization.text(in),
        Serialization.text(in),
        Serialization.optional(in, ReportSerialization::fix),
        Serialization.optional(in, ReportSerialization::subject),
        Serialization.optional(in, ReportSerialization::key));
  }

  private static void subject(ProblemSubject subject, DataOutput out) throws IOException {
    out.writeBoolean(subject.isPage());
    Serialization.text(subject.name(), out);
  }

  private static ProblemSubject subject(DataInput in) throws IOException {
    return new ProblemSubject(in.readBoolean(), Serialization.text(in));
  }

  private static void key(FindingKey key, DataOutput out) throws IOException {
    Serialization.text(key.fingerprint(), out);
    Serialization.text(key.context(), out);
  }

  private static FindingKey key(DataInput in) throws IOException {
    return new FindingKey(Serialization.text(in), Serialization.text(in));
  }

  private static void fix(Fix fix, DataOutput out) throws IOException {
    Serialization.text(fix.title(), out);
    out.writeBoolean(fix.safe());
    Serialization.list(fix.edits(), out, ReportSerialization::edit);
    Serialization.list(fix.changes(), out, ReportSerialization::change);
    Serialization.list(
        fix.file().map(FileChange::fields).orElse(List.of()), out, Serialization::text);
  }

  private static Fix fix(DataInput in) throws IOException {
    return new Fix(
        Serialization.text(in),
        in.readBoolean(),
        Serialization.list(in, from -> new Edit(span(from), Serialization.text(from))),
        Serialization.list(
            in, from -> new WordChange(Serialization.text(from), Serialization.text(from))),
        FileChange.of(Serialization.list(in, Serialization::text)));
  }

  private static void change(WordChange change, DataOutput out) throws IOException {
    Serialization.text(change.before(), out);
    Serialization.text(change.after(), out);
  }

  private static void edit(Edit edit, DataOutput out) throws IOException {
    span(edit.span(), out);
    Serialization.text(edit.replacement(), out);
  }

  /** Both processes run the same program, so the id of a rule is enough. */
  private static void rule(RuleInfo rule, DataOutput out) throws IOException {
    Serialization.text(rule.id(), out);
  }

  private static RuleInfo rule(RuleCatalog catalog, DataInput in) throws IOException {
    String id = Serialization.text(in);
    return catalog.rule(id).orElseThrow(() -> new IOException("no rule " + id));
  }

  private static void leftOut(Map.Entry<String, Integer> some, DataOutput out) throws IOException {
    Serialization.text(some.getKey(), out);
    out.writeInt(some.getValue());
  }

  private static void severity(Severity severity, DataOutput out) throws IOException {
    Serialization.text(severity.name(), out);
  }

  private static Severity severity(DataInput in) throws IOException {
    return Severity.valueOf(Serialization.text(in));
  }

  private static void span(Span span, DataOutput out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInput in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
