package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.StoredFinding;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.ProblemSubject;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings as bytes, without the text of their file and without the data of their rule. */
final class FindingFormat {
  /** The size of a finding: four lengths, a place, and whether it has a fix and a subject. */
  private static final int LEAST_BYTES = 8 * Integer.BYTES;

  private FindingFormat() {}

  static void write(List<StoredFinding> findings, PackedWriter out) {
    out.number(findings.size());
    for (StoredFinding finding : findings) {
      out.text(finding.rule());
      out.text(finding.severity().name());
      span(finding.span(), out);
      out.text(finding.message());
      out.text(finding.help());
      out.number(finding.fix().isPresent() ? 1 : 0);
      finding.fix().ifPresent(fix -> fix(fix, out));
      out.number(finding.subject().isPresent() ? 1 : 0);
      finding.subject().ifPresent(subject -> subject(subject, out));
    }
  }

  static List<StoredFinding> read(PackedReader in) {
    int count = in.count(LEAST_BYTES);
    List<StoredFinding> findings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      findings.add(
          new StoredFinding(
              in.text(),
              Severity.valueOf(in.text()),
              span(in),
              in.text(),
              in.text(),
              in.number() == 1 ? Optional.of(fix(in)) : Optional.empty(),
              in.number() == 1 ? Optional.of(subject(in)) : Optional.empty()));
    }
    return findings;
  }

  private static void fix(Fix fix, PackedWriter out) {
    out.text(fix.title());
    out.number(fix.safe() ? 1 : 0);
    out.number(fix.edits().size());
    for (Edit edit : fix.edits()) {
      span(edit.span(), out);
      out.text(edit.replacement());
    }
    out.number(fix.changes().size());
    for (WordChange change : fix.changes()) {
      out.text(change.before());
      out.text(change.after());
    }
    List<String> file = fix.file().map(FileChange::fields).orElse(List.of());
    out.number(file.size());
    file.forEach(out::text);
  }

  private static Fix fix(PackedReader in) {
    String title = in.text();
    boolean safe = in.number() == 1;
    int count = in.count(3 * Integer.BYTES);
    List<Edit> edits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      edits.add(new Edit(span(in), in.text()));
    }
    count = in.count(2 * Integer.BYTES);
    List<WordChange> changes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      changes.add(new WordChange(in.text(), in.text()));
    }
    count = in.count(Integer.BYTES);
    List<String> file = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      file.add(in.text());
    }
    return new Fix(title, safe, edits, changes, FileChange.of(file));
  }

  private static void subject(ProblemSubject subject, PackedWriter out) {
    out.number(subject.isPage() ? 1 : 0);
    out.text(subject.name());
  }

  private static ProblemSubject subject(PackedReader in) {
    boolean page = in.number() == 1;
    return new ProblemSubject(page, in.text());
  }

  private static void span(Span span, PackedWriter out) {
    out.number(span.start());
    out.number(span.end());
  }

  private static Span span(PackedReader in) {
    int start = in.number();
    return new Span(start, in.number());
  }
}
