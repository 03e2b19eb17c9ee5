package io.github.roadmaplint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which pages of a repository are translations of which others: by their node ids, the languages in
 * the names of their files, and their folders. Only names decide.
 */
public final class Translations {
  /** A smaller set of translations is a beginning. */
  private static final int FEWEST_PAGES = 5;

  private final Map<String, Translation> byPath = new TreeMap<>();
  private final Map<String, List<String>> byOriginal = new HashMap<>();
  private final Map<String, List<Translation>> missing = new HashMap<>();
  private final Set<String> originals = new TreeSet<>();

  private Translations() {}

  /** Pairs the pages of a repository. */
  public static Translations of(Inventory inventory) {
    Translations translations = new Translations();
    translations.addAll(inventory.entries().stream().filter(Translations::isPage).toList());
    translations.addMissing();
    return translations;
  }

  private static boolean isPage(Entry entry) {
    Kind kind = entry.collection().kind();
    return kind == Kind.TOPIC || kind == Kind.MARKDOWN || kind == Kind.ENTRY;
  }

  private void addAll(List<Entry> pages) {
    Map<String, TranslatedPath> named = new HashMap<>();
    Map<String, NamedLanguage> folders = new HashMap<>();
    for (Entry page : pages) {
      if (page.name().language().isPresent()
          || NamedLanguage.of(page, folders) != NamedLanguage.NONE) {
        TranslatedPath.of(page).ifPresent(it -> named.put(page.path(), it));
      }
    }
    if (named.isEmpty()) {
      return; // like most repositories
    }
    Map<String, String> byLowerCase = new HashMap<>();
    pages.forEach(
        page -> byLowerCase.putIfAbsent(page.path().toLowerCase(Locale.ROOT), page.path()));
    for (Entry page : pages) {
      Optional.ofNullable(named.get(page.path()))
          .flatMap(it -> translation(page, it, byLowerCase, named))
          .ifPresent(it -> add(page, it));
    }
    if (byPath.isEmpty()) {
      return;
    }
    for (Entry page : pages) {
      if (!byPath.containsKey(page.path())
          && NamedLanguage.of(page, folders) != NamedLanguage.OTHER) {
        originals.add(page.path());
      }
    }
  }

  private void add(Entry page, Translation translation) {
    byPath.put(page.path(), translation);
    byOriginal.computeIfAbsent(translation.original(), key -> new ArrayList<>(1)).add(page.path());
  }

  /** The first of the possible originals that exists and is no translation to another language. */
  private static Optional<Translation> translation(
      Entry page,
      TranslatedPath translated,
      Map<String, String> byLowerCase,
      Map<String, TranslatedPath> named) {
    return translated.originals().stream()
        .map(byLowerCase::get)
        .filter(path -> path != null && !path.equals(page.path()))
        .filter(path -> !named.containsKey(path) || isEnglish(named.get(path)))
        .findFirst()
        .map(original -> new Translation(translated.language(), original));
  }

  private static boolean isEnglish(TranslatedPath path) {
    return NamedLanguage.ofTag(path.language()) == NamedLanguage.ENGLISH;
  }

  /**
   * The language that the path of a page names, as a tag or name in lower case: empty text for
   * English and if none is named. Empty if it is in doubt, as in {@code notes-vi.md}.
   */
  public static Optional<String> language(Entry page) {
    return switch (NamedLanguage.of(page)) {
      case NONE, ENGLISH -> Optional.of("");
      case OTHER -> TranslatedPath.of(page).map(TranslatedPath::language);
      case PERHAPS_OTHER -> Optional.empty();
    };
  }

  /** The original of a page, if the page is a translation. */
  public Optional<Translation> of(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The translations of a page. */
  public List<String> of(Set<String> paths) {
    return paths.stream()
        .flatMap(path -> byOriginal.getOrDefault(path, List.of()).stream())
        .toList();
  }

  /**
   * The languages to which a page is not translated although most pages around it are, with the
   * paths that the translations would have.
   */
  public List<Translation> missing(String original) {
    return Collections.unmodifiableList(missing.getOrDefault(original, List.of()));
  }

  /** The number of pages that are no translations; 0 if there are no translations. */
  public int originals() {
    return originals.size();
  }

  /** The number of pages that are translated to each language. */
  public SortedMap<String, Integer> coverage() {
    Map<String, Set<String>> pages = new TreeMap<>();
    byPath
        .values()
        .forEach(
            it -> pages.computeIfAbsent(it.language(), key -> new HashSet<>()).add(it.original()));
    SortedMap<String, Integer> coverage = new TreeMap<>();
    pages.forEach((language, of) -> coverage.put(language, of.size()));
    return coverage;
  }

  private void addMissing() {
    Map<TranslatedTree, Set<String>> trees = new TreeMap<>();
    byPath.forEach(
        (path, it) ->
            trees
                .computeIfAbsent(TranslatedTree.of(path, it), key -> new HashSet<>())
                .add(it.original()));
    trees.forEach(
        (tree, translated) -> {
          if (translated.size() >= FEWEST_PAGES) {
            addMissing(tree, translated);
          }
        });
  }

  private void addMissing(TranslatedTree tree, Set<String> translated) {
    List<String> all = originals.stream().filter(tree::hasOriginal).toList();
    if (translated.size() * 3 < all.size() * 2) {
      return;
    }
    for (String page : all) {
      if (!translated.contains(page)) {
        missing
            .computeIfAbsent(page, key -> new ArrayList<>(1))
            .add(new Translation(tree.language(), tree.translated(page)));
      }
    }
  }
}
