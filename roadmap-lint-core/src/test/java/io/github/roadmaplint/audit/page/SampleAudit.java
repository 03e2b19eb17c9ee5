package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditComparison;
import io.github.roadmaplint.audit.AuditHeader;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedFinding.State;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.audit.Grouping;
import io.github.roadmaplint.audit.HostAudit;
import io.github.roadmaplint.audit.OldPage;
import io.github.roadmaplint.audit.PageAges;
import io.github.roadmaplint.audit.RoadmapAudit;
import io.github.roadmaplint.audit.SeverityCounts;
import io.github.roadmaplint.audit.TrendPoint;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Audits that are built in code. */
final class SampleAudit {
  static final String NODE = "Wk3xQvVtY8a_4bN2mKp7L";
  static final String PATH = "roadmaps/git/content/commit@" + NODE + ".md";
  static final String FILE = "https://code.example.org/o/r/blob/0a1b2c/" + PATH;

  static final RuleInfo INSECURE =
      RuleInfo.of(
          "url/insecure",
          Severity.WARNING,
          Fixable.SAFE,
          "A link without encryption",
          "Others can read what is requested over `http`.");
  static final RuleInfo BROKEN =
      RuleInfo.of(
          "local/missing-file",
          Severity.ERROR,
          Fixable.NO,
          "A link to a file that does not exist",
          "Readers see an error.");

  static final String TEXT =
      """
      # Commit

      A commit stores a version.

      - [A guide](http://example.org/guide)
      - [Another one](gone.md)
      """;

  private static final String STRUCTURE =
      """
      {"nodes":[{"id":"%s","type":"topic","position":{"x":10,"y":10},"width":200,"height":50,
      "data":{"label":"Commit"}}],"edges":[]}
      """
          .formatted(NODE);

  private SampleAudit() {}

  /** A small audit that has every part. */
  static Audit complete() {
    return audit(page(PATH, TEXT, "Commit"), "Git", "2026-07-01", "The ledger is 3 days old");
  }

  /** An audit in which everything that the repository contains is one text. */
  static Audit of(String text) {
    return audit(page(text, text, text), text, text, text);
  }

  private static Audit audit(AuditedPage page, String title, String older, String note) {
    String slug = page.path().equals(PATH) ? "git" : title;
    return new Audit(
        new AuditHeader(
            slug.equals("git") ? "owner/roadmaps" : title,
            Instant.parse("2026-08-30T10:20:30Z"),
            "1.2.3",
            Optional.of("0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"),
            120,
            4,
            5,
            true),
        Grouping.ROADMAP,
        List.of(roadmap(slug, title, page.path()), empty()),
        List.of(page),
        List.of(insecure(page, title), broken(page, title)),
        List.of(BROKEN, INSECURE),
        List.of(new HostAudit(slug, 10, 6, 2, 1, 1, Optional.of(LocalDate.of(2026, 8, 1)))),
        Optional.of(
            new PageAges(2, List.of(new OldPage(page.path(), slug, LocalDate.of(2021, 2, 3))))),
        Optional.of(new AuditComparison(older, 1, List.of(insecure(page, title).finding()), 1)),
        List.of(trend(LocalDate.of(2026, 6, 1), slug, 1), trend(LocalDate.of(2026, 7, 1), slug, 3)),
        List.of(note));
  }

  private static RoadmapAudit roadmap(String slug, String title, String path) {
    SortedMap<String, String> topics = new TreeMap<>();
    topics.put(NODE, path);
    return new RoadmapAudit(
        slug,
        title,
        12,
        3,
        new SeverityCounts(1, 1, 0),
        1,
        0,
        1,
        Optional.of(LocalDate.of(2026, 8, 2)),
        Optional.of(Source.of("git.json", STRUCTURE)),
        topics,
        List.of(path, "roadmaps/git/content/old@" + NODE + ".md"));
  }

  private static RoadmapAudit empty() {
    return new RoadmapAudit(
        "sql",
        "SQL",
        2,
        0,
        SeverityCounts.NONE,
        0,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        List.of());
  }

  private static AuditedPage page(String path, String text, String title) {
    return new AuditedPage(
        Source.of(path, text),
        path.equals(PATH) ? "git" : path,
        title,
        Optional.of(NODE),
        Optional.of(text.replace("A guide", "The guide") + "\n"),
        List.of("The second list"),
        Optional.of(path.equals(PATH) ? FILE : path),
        List.of(0, 1));
  }

  private static AuditedFinding insecure(AuditedPage page, String text) {
    Span span = span(page.source(), "http:");
    Finding finding =
        new Finding(
            INSECURE.id(),
            Severity.WARNING,
            page.source(),
            span,
            text.equals("Git") ? "Link uses `http`" : text,
            text.equals("Git") ? "Use `https`." : text,
            INSECURE.why(),
            Optional.of(Fix.safe("Use https", new Edit(span, "https:"))));
    return audited(finding, page, "0123456789abcdef0123456789ab0001", State.NEW);
  }

  private static AuditedFinding broken(AuditedPage page, String text) {
    Finding finding =
        new Finding(
            BROKEN.id(),
            Severity.ERROR,
            page.source(),
            span(page.source(), "gone.md"),
            text.equals("Git") ? "No file `gone.md`" : text,
            "Remove the link.",
            BROKEN.why(),
            Optional.empty());
    return audited(finding, page, "0123456789abcdef0123456789ab0002", State.UNCHANGED);
  }

  private static AuditedFinding audited(
      Finding finding, AuditedPage page, String anchor, State state) {
    boolean known = page.path().equals(PATH);
    return new AuditedFinding(
        finding,
        page.roadmap(),
        known ? anchor : page.path() + state,
        state,
        Optional.of(known ? FILE + "#L" + finding.start().line() : page.path()));
  }

  private static Span span(Source source, String piece) {
    int start = source.text().indexOf(piece);
    return start < 0
        ? new Span(0, source.text().length())
        : new Span(start, start + piece.length());
  }

  private static TrendPoint trend(LocalDate date, String slug, int count) {
    SortedMap<String, Integer> families = new TreeMap<>();
    families.put("url", count);
    SortedMap<String, Integer> roadmaps = new TreeMap<>();
    roadmaps.put(slug, count);
    return new TrendPoint(date, "c" + count, new SeverityCounts(0, count, 0), families, roadmaps);
  }
}
