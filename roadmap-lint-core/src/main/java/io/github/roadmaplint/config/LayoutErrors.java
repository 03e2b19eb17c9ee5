package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports parts of a layout that are well formed but have no effect, or a wrong effect. */
final class LayoutErrors {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");
  private static final List<String> NAMES = List.of("owner", "slug");

  /** A collection that rules use even if it has no files. */
  private static final String KNOWN = "roadmaps";

  /** The kinds of collections in which some keys have an effect. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "nested", List.of("topic"),
          "references", List.of("entry", "data", "markdown"),
          "schema", List.of("entry", "data", "markdown", "structure", "mapping"));

  private final ObjectData layout;
  private final ConfigErrors mistakes;
  private final Set<String> collections = new TreeSet<>();

  private LayoutErrors(ObjectData layout, ConfigErrors mistakes) {
    this.layout = layout;
    this.mistakes = mistakes;
    texts("collections[].name").forEach(name -> collections.add(name.value()));
  }

  /** Checks a layout that is well formed. */
  static void judge(ObjectData layout, ConfigErrors mistakes) {
    LayoutErrors all = new LayoutErrors(layout, mistakes);
    all.texts("collections[].path").forEach(all::judgePath);
    all.judgeStructures();
    all.texts("collections[].ownedBy").forEach(all::judgeOwner);
    all.texts("collections[].references[].collection").forEach(all::judgeReference);
    for (var item : layout.list("collections")) {
      if (item instanceof ObjectData collection) {
        all.judgeKeys(collection);
      }
    }
    all.texts("site.typeOrder[]").forEach(all::judgeType);
    all.texts("site.fallbackType").forEach(all::judgeType);
  }

  private List<StringData> texts(String path) {
    return FieldPath.texts(layout, path);
  }

  private void judgePath(StringData path) {
    mistakes.judgePath(path);
    List<String> names = names(path.value());
    for (String name : names) {
      if (!NAMES.contains(name) && Collections.frequency(names, name) == 1) {
        mistakes.add(
            path.span(),
            "Path contains the unknown placeholder " + Quoted.of('{' + name + '}'),
            Nearest.to(name, NAMES)
                .map(near -> "Write `{" + near + "}`.")
                .orElse("Write `{owner}` or `{slug}`, or `*` for any name."));
      }
    }
  }

  /** The placeholders in a path. One of any name has an effect if it is repeated. */
  private static List<String> names(String path) {
    return NAME.matcher(path).results().map(match -> match.group(1)).toList();
  }

  private static boolean hasOwner(String path) {
    return names(path).stream().anyMatch(NAMES::contains);
  }

  /**
   * Structures and pages belong together if they have the same owner, or neither has one. Without
   * {@code {owner}}, the owner is {@code {slug}}.
   */
  private void judgeStructures() {
    List<String> topics = paths("topic").map(StringData::value).toList();
    List<Boolean> owned = topics.stream().map(LayoutErrors::hasOwner).distinct().toList();
    boolean bySlug = topics.stream().noneMatch(path -> names(path).contains("owner"));
    paths("structure")
        .filter(path -> owned.size() == 1 && owned.get(0) != hasOwner(path.value()))
        .forEach(
            path -> mistakes.add(path.span(), apart(owned.get(0)), help(owned.get(0), bySlug)));
  }

  private static String apart(boolean pagesAreOwned) {
    return "No topic page belongs to these structures, because only the "
        + (pagesAreOwned ? "pages" : "structures")
        + " have an owner";
  }

  private static String help(boolean pagesAreOwned, boolean bySlug) {
    if (!pagesAreOwned) {
      return "Write `{owner}` in the path of the topic pages, too.";
    }
    return bySlug
        ? "Write `*` in place of `{slug}` in the path of the topic pages: it would be their owner."
        : "Write `{owner}` in this path in place of the roadmap's name.";
  }

  /** The paths of the collections of a kind. */
  private Stream<StringData> paths(String kind) {
    return layout.list("collections").stream()
        .filter(item -> item instanceof ObjectData data && text(data, "kind").equals(kind))
        .flatMap(item -> ((ObjectData) item).string("path").stream());
  }

  /** An owner can be a collection without files, but then another key must refer to it. */
  private void judgeOwner(StringData owner) {
    String name = owner.value();
    if (collections.contains(name) || name.equals(KNOWN)) {
      return;
    }
    if (Nearest.to(name, collections).isPresent() || uses(name) < 2) {
      noCollection(owner, collections, ", or remove `ownedBy`");
    }
  }

  private long uses(String name) {
    return texts("collections[].ownedBy").stream().filter(it -> it.value().equals(name)).count()
        + texts("collections[].references[].collection").stream()
            .filter(it -> it.value().equals(name))
            .count();
  }

  private void judgeReference(StringData reference) {
    Set<String> known = new TreeSet<>(collections);
    texts("collections[].ownedBy").forEach(owner -> known.add(owner.value()));
    if (!known.contains(reference.value())) {
      noCollection(reference, known, "");
    }
  }

  private void noCollection(StringData written, Collection<String> known, String otherwise) {
    mistakes.add(
        written.span(),
        "Unknown collection " + Quoted.of(written.value()),
        Nearest.to(written.value(), known)
            .map(near -> "Write " + Quoted.of(near) + ".")
            .orElse("Write the name of a collection in this layout" + otherwise + "."));
  }

  private void judgeKeys(ObjectData collection) {
    String kind = text(collection, "kind");
    for (Member member : collection.members()) {
      List<String> kinds = KINDS.getOrDefault(member.key(), List.of(kind));
      if (!kinds.contains(kind)) {
        mistakes.add(
            member.keySpan(),
            "`" + member.key() + "` has no effect on a collection of kind `" + kind + "`",
            "Remove it. It is for " + String.join(", ", kinds) + ".");
      }
      boolean owns = member.key().equals("ownedBy");
      if (owns && !hasOwner(text(collection, "path"))) {
        mistakes.add(
            member.keySpan(),
            "`ownedBy` has no effect on a path without `{owner}`",
            "Write `{owner}` in the path in place of the owner's name.");
      }
    }
  }

  private static String text(ObjectData data, String key) {
    return data.string(key).map(StringData::value).orElse("");
  }

  private void judgeType(StringData type) {
    Set<String> types = new HashSet<>();
    texts("site.resourceTypes[]").forEach(known -> types.add(known.value()));
    if (!types.contains(type.value())) {
      mistakes.add(
          type.span(),
          "Type " + Quoted.of(type.value()) + " is not one of `resourceTypes`",
          Nearest.to(type.value(), new TreeSet<>(types))
              .map(near -> "Write " + Quoted.of(near) + ".")
              .orElse("Write one of them, or add the type to `resourceTypes`."));
    }
  }
}
