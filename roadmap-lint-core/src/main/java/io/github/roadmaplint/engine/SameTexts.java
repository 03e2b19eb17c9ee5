package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.TextDigest;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds topic pages of one owner with the same text. The digests of pages that were checked are
 * kept; other pages of their owners are read when they are needed.
 */
public final class SameTexts {
  /** If more pages have one text, each is compared with these, not with all others. */
  private static final int MOST = 10;

  private final Workspace workspace;
  private final Map<String, Long> digests = new ConcurrentHashMap<>();
  private final Map<String, Map<Long, List<Entry>>> byOwner = new ConcurrentHashMap<>();

  private volatile Function<String, OptionalLong> stored = path -> OptionalLong.empty();
  private volatile Predicate<String> kept = owner -> true;

  public SameTexts(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Also uses digests of an earlier run, which are those of unchanged pages. */
  void use(Function<String, OptionalLong> digests) {
    stored = digests;
  }

  /**
   * Of pages that are read from now on, only the digests of some owners' are kept.
   *
   * @param owners whether an owner is one of them
   */
  void keepOnly(Predicate<String> owners) {
    kept = owners;
  }

  /** The digest of a page that was read; {@link TextDigest#NONE} if it was not kept. */
  long known(String path) {
    return digests.getOrDefault(path, TextDigest.NONE);
  }

  /** Keeps the digest of a page that was read. */
  void keep(Entry entry, TopicPage page) {
    if (kept.test(entry.owner())) {
      digests.put(entry.path(), TextDigest.of(page));
    }
  }

  /** Whether a page whose digest was kept has certainly a text of its own among its owner's. */
  boolean isUnique(Entry entry) {
    Long digest = digests.get(entry.path());
    return digest != null
        && (digest == TextDigest.NONE || entries(entry.owner(), digest).size() < 2);
  }

  /** The paths of the owner's pages with the text of a page. */
  public List<String> paths(Entry entry, TopicPage page) {
    return entries(entry.owner(), TextDigest.of(page)).stream().map(Entry::path).toList();
  }

  /** The first {@value #MOST} other pages of the owner with the text of a page, by path. */
  List<TopicPage> with(Entry entry, TopicPage page) {
    List<TopicPage> pages = new ArrayList<>(0);
    for (Entry other : entries(entry.owner(), TextDigest.of(page))) {
      if (pages.size() < MOST && !other.path().equals(entry.path())) {
        page(other).ifPresent(pages::add);
      }
    }
    return pages;
  }

  private List<Entry> entries(String owner, long digest) {
    Map<Long, List<Entry>> known = byOwner.get(owner);
    Map<Long, List<Entry>> groups =
        known == null ? byOwner.computeIfAbsent(owner, this::group) : known;
    return groups.getOrDefault(digest, List.of());
  }

  private Map<Long, List<Entry>> group(String owner) {
    Map<Long, List<Entry>> groups = new HashMap<>();
    for (Entry page : workspace.inventory().pages(owner)) {
      long digest = digest(page);
      if (digest != TextDigest.NONE) {
        groups.computeIfAbsent(digest, key -> new ArrayList<>(1)).add(page);
      }
    }
    return groups;
  }

  private long digest(Entry entry) {
    Long known = digests.get(entry.path());
    if (known != null) {
      return known;
    }
    OptionalLong earlier = stored.apply(entry.path());
    return earlier.isPresent()
        ? earlier.getAsLong()
        : page(entry).map(TextDigest::of).orElse(TextDigest.NONE);
  }

  private Optional<TopicPage> page(Entry entry) {
    return workspace.read(entry.path()).text().map(text -> Documents.topic(entry, text));
  }
}
