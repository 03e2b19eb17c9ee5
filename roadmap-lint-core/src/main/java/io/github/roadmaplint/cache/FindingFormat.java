package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Findings as bytes, without the text of their file and without the data of their rule. */
public final class FindingFormat {
  /** The size of a finding: four lengths, a place, and whether it has a fix. */
  private static final int LEAST_BYTES = 7 * Integer.BYTES;

  private FindingFormat() {}

  /** A finding whose file has not been read yet. */
  public record Stored(
      String rule, Severity severity, Span span, String message, String help, Optional<Fix> fix) {

    /**
     * The finding in its file.
     *
     * @throws IllegalStateException if it was made for another text
     */
    public Finding in(Source source, Function<String, String> why) {
      int length = source.text().length();
      if (span.end() > length || edits().anyMatch(edit -> edit.span().end() > length)) {
        throw new IllegalStateException("a place that " + source.path() + " does not have");
      }
      return new Finding(rule, severity, source, span, message, help, why.apply(rule), fix);
    }

    private Stream<Edit> edits() {
      return fix.stream().flatMap(any -> any.edits().stream());
    }

    public static Stored of(Finding finding) {
      return new Stored(
          finding.rule(),
          finding.severity(),
          finding.span(),
          finding.message(),
          finding.help(),
          finding.fix());
    }
  }

  static void write(List<Stored> findings, PackedWriter out) {
    out.number(findings.size());
    for (Stored finding : findings) {
      out.text(finding.rule);
      out.text(finding.severity.name());
      span(finding.span, out);
      out.text(finding.message);
      out.text(finding.help);
      out.number(finding.fix.isPresent() ? 1 : 0);
      finding.fix.ifPresent(fix -> fix(fix, out));
    }
  }

  static List<Stored> read(PackedReader in) {
    int count = in.count(LEAST_BYTES);
    List<Stored> findings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      findings.add(
          new Stored(
              in.text(),
              Severity.valueOf(in.text()),
              span(in),
              in.text(),
              in.text(),
              in.number() == 1 ? Optional.of(fix(in)) : Optional.empty()));
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
    out.number(fix.fileName().isPresent() ? 1 : 0);
    fix.fileName().ifPresent(out::text);
  }

  private static Fix fix(PackedReader in) {
    String title = in.text();
    boolean safe = in.number() == 1;
    int count = in.count(3 * Integer.BYTES);
    List<Edit> edits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      edits.add(new Edit(span(in), in.text()));
    }
    count = in.number();
    List<WordChange> changes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      changes.add(new WordChange(in.text(), in.text()));
    }
    return new Fix(
        title, safe, edits, changes, in.number() == 1 ? Optional.of(in.text()) : Optional.empty());
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
