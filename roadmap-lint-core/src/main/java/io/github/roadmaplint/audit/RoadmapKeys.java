package io.github.roadmaplint.audit;

import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What identifies each roadmap of a repository: its slug, or the collection that owns it and the
 * slug if roadmaps of two collections have the same one, for example {@code best-practices/aws}.
 */
final class RoadmapKeys {
  /** The collections that own pages, in the order of the layout. */
  private final List<String> owning;

  private final Map<String, Set<String>> bySlug = new HashMap<>();

  RoadmapKeys(List<Collection> collections) {
    owning =
        collections.stream()
            .flatMap(collection -> collection.ownedBy().stream())
            .distinct()
            .toList();
  }

  /** The collections that own pages. */
  List<String> owning() {
    return owning;
  }

  /** A file of a roadmap. */
  void add(Entry entry) {
    collection(entry.path(), entry.owner())
        .ifPresent(name -> bySlug.computeIfAbsent(entry.owner(), any -> new HashSet<>()).add(name));
  }

  private boolean isShared(String slug) {
    return bySlug.getOrDefault(slug, Set.of()).size() > 1;
  }

  /** The collection whose name the folder around the folder of the roadmap has. */
  private Optional<String> collection(String path, String slug) {
    String folder = '/' + path;
    return owning.stream()
        .filter(name -> folder.contains('/' + name + '/' + slug + '/'))
        .findFirst();
  }

  /** The key of the roadmap with a slug that a file belongs to. */
  String of(String path, String slug) {
    return isShared(slug)
        ? collection(path, slug).map(name -> name + '/' + slug).orElse(slug)
        : slug;
  }

  /** The key of the roadmap that a structure outside the repository belongs to. */
  String outside(String slug) {
    return isShared(slug)
        ? owning.stream()
            .filter(bySlug.getOrDefault(slug, Set.of())::contains)
            .findFirst()
            .map(name -> name + '/' + slug)
            .orElse(slug)
        : slug;
  }

  /** The slug of a roadmap. */
  static String slug(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** Whether a roadmap is that of a collection, or its slug belongs to one roadmap only. */
  boolean isOf(String key, String collection) {
    String slug = slug(key);
    return !isShared(slug) || key.equals(collection + '/' + slug);
  }

  /** Whether a file with the slug of a roadmap belongs to it. */
  boolean isOfPath(String key, String path) {
    return of(path, slug(key)).equals(key);
  }
}
