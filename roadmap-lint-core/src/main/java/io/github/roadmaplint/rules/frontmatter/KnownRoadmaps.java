package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.layout.RoadmapNames;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The roadmaps of roadmap.sh, for front matter of its form in a repository that does not show that
 * it belongs to that site.
 */
final class KnownRoadmaps {
  private static final String RESOURCE = "/sites/roadmap.sh.json";

  private KnownRoadmaps() {}

  /** Their names, which are read when they are needed first. */
  static RoadmapNames names() {
    return Loaded.NAMES;
  }

  /** Holds the names. */
  private static final class Loaded {
    static final RoadmapNames NAMES = load();

    private static RoadmapNames load() {
      Data site =
          JsonParser.parse(Source.of(RESOURCE, text()))
              .root()
              .orElseThrow(IllegalStateException::new);
      Set<String> roadmaps = new HashSet<>();
      FieldPath.texts(site, "roadmaps[]").forEach(slug -> roadmaps.add(slug.value()));
      Map<String, String> otherNames = new HashMap<>();
      for (Data names : FieldPath.find(site, "otherNames")) {
        for (Member member : ((ObjectData) names).members()) {
          otherNames.put(member.key(), ((StringData) member.value()).value());
        }
      }
      return new RoadmapNames(roadmaps, otherNames);
    }

    private static String text() {
      try (InputStream in =
          Objects.requireNonNull(KnownRoadmaps.class.getResourceAsStream(RESOURCE))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }
}
