package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditHeader;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.audit.Grouping;
import io.github.roadmaplint.audit.RoadmapAudit;
import io.github.roadmaplint.parallel.Workers;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the templates show.
 *
 * @param grouping what the roadmaps are
 * @param style the style sheet
 * @param script the script
 * @param omitted how many findings are not listed
 * @param texts the texts of the pages, see {@link PackedTexts}
 * @param drawings the maps that only the script shows
 * @param live what only the page of a server contains
 */
record PageModel(
    AuditHeader header,
    Grouping grouping,
    List<List<TextPart>> notes,
    Overview overview,
    List<RuleView> rules,
    List<RoadmapView> roadmaps,
    List<MapView> maps,
    boolean compared,
    int omitted,
    InlineFile style,
    InlineFile script,
    String texts,
    String drawings,
    Optional<LiveView> live) {

  private static final int MOST_WORST = 3;

  /** Each listed finding takes about a kilobyte. */
  private static final int MOST_FINDINGS = 8_000;

  static PageModel of(Audit audit, Optional<LiveView> live, Workers workers) throws IOException {
    Map<String, AuditedPage> byPath = new HashMap<>();
    Map<String, List<AuditedPage>> byRoadmap = new HashMap<>();
    ListedFindings listed = ListedFindings.of(audit, MOST_FINDINGS);
    for (AuditedPage page : listed.pages()) {
      byPath.put(page.path(), page);
      byRoadmap.computeIfAbsent(page.roadmap(), slug -> new ArrayList<>()).add(page);
    }
    List<RuleView> rules = RuleView.all(audit);
    List<AuditedPage> ordered = new ArrayList<>();
    for (RoadmapAudit roadmap : audit.roadmaps()) {
      ordered.addAll(byRoadmap.getOrDefault(roadmap.slug(), List.of()));
    }
    List<RoadmapAudit> named =
        audit.grouping() == Grouping.FOLDER
            ? List.of()
            : audit.roadmaps().stream().filter(roadmap -> !roadmap.slug().isEmpty()).toList();
    List<RoadmapView> roadmaps = new ArrayList<>();
    List<MapView> maps = new ArrayList<>();
    StringBuilder texts = new StringBuilder();
    workers.both(
        () -> {
          for (RoadmapAudit roadmap : audit.roadmaps()) {
            List<AuditedPage> pages = byRoadmap.getOrDefault(roadmap.slug(), List.of());
            roadmaps.add(RoadmapView.of(roadmap, pages, audit));
          }
          maps.addAll(MapView.all(named, byPath, audit));
        },
        () -> texts.append(PackedTexts.of(ordered, audit)));
    return new PageModel(
        audit.header(),
        audit.grouping(),
        audit.notes().stream().map(TextPart::of).toList(),
        Overview.of(audit, rules, byPath.keySet()),
        rules,
        roadmaps,
        maps,
        isCompared(audit),
        listed.omitted(),
        InlineFile.read("audit.css"),
        InlineFile.read("audit.js"),
        texts.toString(),
        MapView.packed(maps),
        live);
  }

  private static boolean isCompared(Audit audit) {
    return audit.findings().stream()
        .anyMatch(finding -> finding.state() != AuditedFinding.State.UNKNOWN);
  }

  /** What one of the roadmaps is called, for example in the heading of a column. */
  String title() {
    return grouping == Grouping.FOLDER ? "Folder" : "Roadmap";
  }

  boolean hasRoadmaps() {
    return grouping == Grouping.ROADMAP;
  }

  /** The roadmaps with most findings. */
  List<RoadmapView> worst() {
    return withFindings().stream()
        .filter(roadmap -> !hasRoadmaps() || !roadmap.audit().slug().isEmpty())
        .limit(MOST_WORST)
        .toList();
  }

  List<RoadmapView> withFindings() {
    return roadmaps.stream().filter(roadmap -> !roadmap.pages().isEmpty()).toList();
  }

  List<RuleView> rulesByName() {
    return rules.stream().sorted(Comparator.comparing(RuleView::name)).toList();
  }

  int total() {
    return overview.counts().total();
  }

  int listed() {
    return total() - omitted;
  }

  /** Allows only the style sheet and the script of the page, and no request but to its server. */
  String policy() {
    return "default-src 'none'; style-src "
        + style.hash()
        + live.map(part -> ' ' + part.style().hash()).orElse("")
        + "; script-src "
        + script.hash()
        + live.map(part -> ' ' + part.script().hash() + "; connect-src 'self'").orElse("")
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  String name() {
    return SafeText.of(header.name());
  }

  /** The time of the audit, for people. */
  String made() {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")
        .withZone(ZoneOffset.UTC)
        .format(header.made());
  }

  /** The beginning of the commit's id; empty outside git. */
  String commit() {
    return SafeText.of(
        header.commit().map(id -> id.substring(0, Math.min(9, id.length()))).orElse(""));
  }
}
