package io.github.roadmaplint.audit.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.audit.RoadmapAudit;
import io.github.roadmaplint.audit.map.RoadmapMap;
import io.github.roadmaplint.report.ShellQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The map of a roadmap.
 *
 * @param drawing an element {@code svg}; empty if it cannot be drawn
 * @param width of the drawing, in pixels
 * @param height of the drawing, in pixels
 * @param packed the number of the drawing among those that only the script shows; -1 if the page
 *     contains it as it is
 * @param orphans the pages without a topic that are listed
 */
record MapView(
    RoadmapAudit roadmap, String drawing, int width, int height, int packed, List<Orphan> orphans)
    implements Content {

  /**
   * How many characters of drawings the page contains as they are, those of the first roadmaps. The
   * others are compressed to a sixth, and the script shows them.
   */
  private static final int MOST_CHARACTERS = 600_000;

  private static final int MOST_ORPHANS = 200;

  /**
   * A page without topic.
   *
   * @param target the id of its findings, if it has any
   */
  record Orphan(String path, Optional<String> target) {}

  /** The maps of the roadmaps, in their order. */
  static List<MapView> all(
      List<RoadmapAudit> roadmaps, Map<String, AuditedPage> pages, Audit audit) {
    List<MapView> maps = new ArrayList<>();
    int characters = 0;
    int packed = 0;
    for (RoadmapAudit roadmap : roadmaps) {
      MapView map = of(roadmap, pages, audit);
      characters += map.drawing.length();
      boolean fits = characters <= MOST_CHARACTERS || !map.isDrawn();
      maps.add(fits ? map : map.asPacked(packed++));
    }
    return maps;
  }

  private static MapView of(RoadmapAudit roadmap, Map<String, AuditedPage> pages, Audit audit) {
    Optional<RoadmapMap> map = roadmap.structure().flatMap(RoadmapMap::read);
    StringBuilder drawing = new StringBuilder();
    if (map.isPresent()) {
      MapBadges badges = new MapBadges(roadmap.topics(), pages, audit);
      String id = "drawing-" + RoadmapView.id(roadmap.slug());
      map.get().write(drawing, id, SafeText.of(roadmap.title()), badges::of);
    }
    return new MapView(
        roadmap,
        drawing.toString(),
        map.map(RoadmapMap::width).orElse(0),
        map.map(RoadmapMap::height).orElse(0),
        -1,
        orphans(roadmap, pages));
  }

  private static List<Orphan> orphans(RoadmapAudit roadmap, Map<String, AuditedPage> pages) {
    return roadmap.orphans().stream()
        .limit(MOST_ORPHANS)
        .map(
            path ->
                new Orphan(
                    SafeText.of(path),
                    pages.containsKey(path) ? Optional.of(PageView.id(path)) : Optional.empty()))
        .toList();
  }

  private MapView asPacked(int number) {
    return new MapView(roadmap, drawing, width, height, number, orphans);
  }

  /** The packed drawings of some maps, see {@link CompressedJson}. */
  static String packed(List<MapView> maps) {
    return CompressedJson.list(
        json -> {
          for (MapView map : maps) {
            if (map.packed >= 0) {
              json.value(map.drawing);
            }
          }
        });
  }

  String id() {
    return RoadmapView.id(roadmap.slug());
  }

  String title() {
    return SafeText.of(roadmap.title());
  }

  boolean isDrawn() {
    return !drawing.isEmpty();
  }

  /** The command that gets its structure. */
  String fetch() {
    return "roadmap-lint structures fetch "
        + ShellQuote.of(roadmap.slug().substring(roadmap.slug().lastIndexOf('/') + 1));
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(drawing);
  }
}
