package io.github.roadmaplint.layout;

import io.github.roadmaplint.source.Syntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** All files of a repository that belong to the layout, indexed by their purpose. */
public final class Inventory {
  private static final Collection NAMED_PAGES = namedFiles(Kind.MARKDOWN);
  private static final Collection NAMED_DATA = namedFiles(Kind.DATA);

  private final Layout layout;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, SortedSet<String>> slugs = new HashMap<>();
  private final Map<String, List<Entry>> pages = new HashMap<>();
  private final Map<String, List<Entry>> structures = new HashMap<>();
  private final Map<String, Entry> bySlug = new HashMap<>();

  private Inventory(Layout layout) {
    this.layout = layout;
  }

  /**
   * Sorts paths into collections.
   *
   * @param paths relative to the repository, with {@code /}, sorted
   */
  public static Inventory of(Layout layout, List<String> paths) {
    Inventory inventory = new Inventory(layout);
    FolderCollections folder = FolderCollections.of(layout, "");
    for (String path : paths) {
      folder = folder.contains(path) ? folder : FolderCollections.of(layout, path);
      Optional<Entry> entry = folder.classify(path);
      if (entry.isPresent()) {
        inventory.add(entry.get());
      }
    }
    return inventory;
  }

  /** The entry for a path, whether or not the file exists. */
  public Optional<Entry> classify(String path) {
    return FolderCollections.of(layout, path).classify(path);
  }

  /**
   * The entry for a file that is checked because it is named, although it belongs to no collection;
   * nothing if it is neither a page nor data.
   */
  public static Optional<Entry> named(String path) {
    Syntax syntax = Syntax.of(path);
    if (syntax.isPage()) {
      return Optional.of(FolderCollections.entry(path, NAMED_PAGES, Map.of()));
    }
    return syntax.isData()
        ? Optional.of(FolderCollections.entry(path, NAMED_DATA, Map.of()))
        : Optional.empty();
  }

  private static Collection namedFiles(Kind kind) {
    return new Collection(
        "named files",
        kind,
        PathPattern.of("**"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false);
  }

  private void add(Entry entry) {
    boolean sameOwner = !entries.isEmpty() && entries.get(entries.size() - 1).hasOwnerOf(entry);
    entries.add(entry);
    String name = entry.collection().name();
    Optional<String> owners = entry.collection().ownedBy();
    if (owners.isPresent() && !sameOwner) {
      slugs.computeIfAbsent(owners.get(), key -> new TreeSet<>()).add(entry.owner());
    }
    switch (entry.collection().kind()) {
      case TOPIC -> pages.computeIfAbsent(entry.owner(), owner -> new ArrayList<>()).add(entry);
      case STRUCTURE ->
          structures.computeIfAbsent(entry.owner(), owner -> new ArrayList<>()).add(entry);
      case ENTRY, DATA -> {
        slugs.computeIfAbsent(name, key -> new TreeSet<>()).add(entry.slug());
        bySlug.put(name + '/' + entry.slug(), entry);
      }
      case MAPPING, MARKDOWN, STRAY -> {}
    }
  }

  /** The layout that the files were sorted by. */
  public Layout layout() {
    return layout;
  }

  /** All files, sorted by path. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The file of that path. */
  public Optional<Entry> at(String path) {
    int index = index(entries, path);
    return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
  }

  /** The index of a path in files that are sorted by path; negative if it is none of them. */
  public static int index(List<Entry> sorted, String path) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = sorted.get(middle).path().compareTo(path);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  /** The entry of a collection. */
  public Optional<Entry> entry(String collection, String slug) {
    return Optional.ofNullable(bySlug.get(collection + '/' + slug));
  }

  /** The structures of an owner, sorted by path. */
  public List<Entry> structures(String owner) {
    return Collections.unmodifiableList(structures.getOrDefault(owner, List.of()));
  }

  /** The owners of topic pages. */
  public SortedSet<String> owners() {
    return new TreeSet<>(pages.keySet());
  }

  /** The topic pages of an owner, sorted by path. */
  public List<Entry> pages(String owner) {
    return Collections.unmodifiableList(pages.getOrDefault(owner, List.of()));
  }

  /** The slugs of a collection's entries, and of owners that have files but no entry. */
  public SortedSet<String> slugs(String collection) {
    return Collections.unmodifiableSortedSet(slugs.getOrDefault(collection, new TreeSet<>()));
  }
}
