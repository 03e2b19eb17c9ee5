package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.layout.Recognition;
import io.github.roadmaplint.layout.Reference;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.StructureSource;
import io.github.roadmaplint.rule.SharedOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a layout of its YAML. The data must have been validated against the schema of the
 * configuration file: what has the wrong type there is taken as absent here.
 */
final class LayoutReader {
  private LayoutReader() {}

  static Layout layout(ObjectData data) {
    Optional<Site> site = data.get("site").flatMap(LayoutReader::siteOf);
    return new Layout(
        text(data, "name"),
        objects(data, "collections").stream().map(LayoutReader::collection).toList(),
        data.list("recognise").stream().map(LayoutReader::recognition).toList(),
        patterns(data, "output"),
        site,
        data.get("localLinks").map(LayoutReader::localLinks).orElse(LocalLinks.DEFAULT),
        SharedOptions.LANGUAGE.byDefault(site),
        data.object("rules").map(LayoutReader::severities).orElse(Map.of()));
  }

  private static Map<String, String> severities(ObjectData rules) {
    Map<String, String> severities = new HashMap<>();
    rules.members().forEach(rule -> severities.put(rule.key(), text(rules, rule.key())));
    return severities;
  }

  private static LocalLinks localLinks(Data data) {
    if (!(data instanceof ObjectData links)) {
      return LocalLinks.DEFAULT;
    }
    String anchors = text(links, "anchors");
    return new LocalLinks(
        strings(links, "roots").stream().map(LayoutReader::trimmed).toList(),
        trimmed(text(links, "base")),
        strings(links, "suffixes"),
        anchors.isEmpty()
            ? AnchorStyle.GITHUB
            : AnchorStyle.valueOf(anchors.toUpperCase(Locale.ROOT)),
        flag(links, "permalinks"),
        !(links.get("listsFolders").orElse(null) instanceof BooleanData lists) || lists.value(),
        flag(links, "wikiLinks"),
        strings(links, "uncertainWith").stream().map(PathPattern::glob).toList());
  }

  /** A folder without the slashes around it. */
  private static String trimmed(String folder) {
    int start = folder.startsWith("/") ? 1 : 0;
    return folder.substring(
        start, Math.max(start, folder.length() - (folder.endsWith("/") ? 1 : 0)));
  }

  /** A sign is a pattern, or patterns and a text. */
  private static Recognition recognition(Data data) {
    if (data instanceof ObjectData object) {
      return new Recognition(
          patterns(object, "files"), object.string("contains").map(StringData::value));
    }
    return new Recognition(List.of(PathPattern.of(((StringData) data).value())), Optional.empty());
  }

  private static List<PathPattern> patterns(ObjectData data, String key) {
    return strings(data, key).stream().map(PathPattern::of).toList();
  }

  private static Optional<Site> siteOf(Data data) {
    if (data instanceof StringData name) {
      return Optional.of(Layouts.site(name.value()));
    }
    return data instanceof ObjectData object ? Optional.of(site(object)) : Optional.empty();
  }

  static Site site(ObjectData data) {
    return new Site(
        text(data, "host"),
        Set.copyOf(strings(data, "sections")),
        Set.copyOf(strings(data, "roadmaps")),
        texts(data, "otherNames"),
        strings(data, "pageFolders"),
        Set.copyOf(strings(data, "privateHosts")),
        strings(data, "resourceTypes"),
        strings(data, "typeOrder"),
        text(data, "fallbackType"),
        text(data, "introduction"),
        data.object("structures").map(LayoutReader::structures));
  }

  private static StructureSource structures(ObjectData data) {
    return new StructureSource(text(data, "url"), strings(data, "lists"));
  }

  private static Map<String, String> texts(ObjectData data, String key) {
    Map<String, String> all = new HashMap<>();
    if (data.get(key).orElse(null) instanceof ObjectData object) {
      for (Member member : object.members()) {
        if (member.value() instanceof StringData text) {
          all.put(member.key(), text.value());
        }
      }
    }
    return all;
  }

  private static Collection collection(ObjectData data) {
    return new Collection(
        text(data, "name"),
        Kind.valueOf(text(data, "kind").toUpperCase(Locale.ROOT)),
        PathPattern.of(text(data, "path")),
        data.string("schema").map(StringData::value),
        objects(data, "references").stream().map(LayoutReader::reference).toList(),
        data.string("ownedBy").map(StringData::value),
        flag(data, "nested"));
  }

  private static Reference reference(ObjectData data) {
    return new Reference(text(data, "field"), text(data, "collection"), flag(data, "mutual"));
  }

  private static String text(ObjectData data, String key) {
    return data.string(key).map(StringData::value).orElse("");
  }

  private static boolean flag(ObjectData data, String key) {
    return data.get(key).orElse(null) instanceof BooleanData flag && flag.value();
  }

  private static List<String> strings(ObjectData data, String key) {
    return data.list(key).stream()
        .filter(StringData.class::isInstance)
        .map(item -> ((StringData) item).value())
        .toList();
  }

  private static List<ObjectData> objects(ObjectData data, String key) {
    return data.list(key).stream()
        .filter(ObjectData.class::isInstance)
        .map(ObjectData.class::cast)
        .toList();
  }
}
