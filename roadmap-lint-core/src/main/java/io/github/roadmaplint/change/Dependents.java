package io.github.roadmaplint.change;

import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.engine.ListedUrls;
import io.github.roadmaplint.engine.PageLanguage;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.SameTexts;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.Translations;
import io.github.roadmaplint.local.CollidingPaths;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the files whose findings a change can affect although it does not change them. Rules see
 * other files through {@code Repository} only: the pages and structures of the same owner, the
 * names of entries, the front matter of entries, the files and headings that a page links to, and
 * the lists of other pages.
 */
public final class Dependents {
  private final ChangeSet changes;
  private final DiskWorkspace before;
  private final DiskWorkspace now;
  private final SameTexts sameTexts;
  private final Set<String> owners = new TreeSet<>();
  private final Set<String> found = new HashSet<>();

  private Dependents(ChangeSet changes, DiskWorkspace before, DiskWorkspace now) {
    this.changes = changes;
    this.before = before;
    this.now = now;
    this.sameTexts = new SameTexts(now);
  }

  /**
   * Those of a change; ask {@link #paths} and {@link #owners}.
   *
   * @param lists whether lists of different pages are compared
   */
  static Dependents of(ChangeSet changes, DiskWorkspace before, DiskWorkspace now, boolean lists) {
    Dependents dependents = new Dependents(changes, before, now);
    if (changes.changesPaths()) {
      dependents.addByPath();
    }
    changes.files().values().forEach(dependents::addByText);
    changes.files().keySet().forEach(dependents::addByStructure);
    changes.deleted().keySet().forEach(dependents::addByStructure);
    dependents.addTranslations();
    dependents.found.addAll(new LinkingPages(changes, before, now).paths());
    if (lists) {
      dependents.addLists();
    }
    return dependents;
  }

  /** The paths of the files, with or without the changed ones. */
  public Set<String> paths() {
    return found;
  }

  /** The owners whose pages or structures were added or deleted. */
  public Set<String> owners() {
    return owners;
  }

  private void addByPath() {
    changes.gone().forEach(path -> addByPath(path, before));
    changes.appeared().forEach(path -> addByPath(path, now));
    CollidingPaths colliding = new CollidingPaths(now.paths());
    changes.appeared().forEach(path -> found.addAll(colliding.all(path)));
    if (!sameNames()) {
      now.inventory().entries().forEach(entry -> found.add(entry.path()));
    }
  }

  private void addByPath(String path, DiskWorkspace workspace) {
    Optional<Entry> entry = workspace.entry(path);
    if (entry.isEmpty()) {
      return;
    }
    Kind kind = entry.get().collection().kind();
    if (kind == Kind.TOPIC || kind == Kind.STRUCTURE) {
      owners.add(entry.get().owner());
      addOwner(entry.get().owner());
    } else if (kind == Kind.ENTRY || kind == Kind.DATA) {
      addEntries();
    }
  }

  /** Whether the names that rules know are the same in both versions. */
  private boolean sameNames() {
    Inventory old = before.inventory();
    for (Collection collection : old.layout().collections()) {
      String name = collection.name();
      String owner = collection.ownedBy().orElse(name);
      if (!old.slugs(name).equals(now.inventory().slugs(name))
          || !old.slugs(owner).equals(now.inventory().slugs(owner))) {
        return false;
      }
    }
    Optional<Site> site = old.layout().site();
    return site.isEmpty()
        || before.namesIn(site.get().pageFolders()).equals(now.namesIn(site.get().pageFolders()));
  }

  /** The translations of changed pages, and the originals of added and deleted translations. */
  private void addTranslations() {
    Translations pairs = Translations.of(now.inventory());
    Set<String> changed = new HashSet<>(changes.files().keySet());
    changed.addAll(changes.appeared());
    found.addAll(pairs.of(changed));
    changes.appeared().forEach(path -> pairs.of(path).ifPresent(it -> found.add(it.original())));
    Translations old = Translations.of(before.inventory());
    found.addAll(old.of(changes.gone()));
    changes.gone().forEach(path -> old.of(path).ifPresent(it -> found.add(it.original())));
    found.retainAll(now.inventory().entries().stream().map(Entry::path).toList());
  }

  /** The pages whose lists have a URL that other pages have now, or had. */
  private void addLists() {
    if (changes.changesPaths() || changes.files().values().stream().anyMatch(this::hasOtherList)) {
      ListedUrls fresh = ListedUrls.of(now, Translations.of(now.inventory()));
      ListedUrls old = ListedUrls.of(before, Translations.of(before.inventory()));
      found.addAll(fresh.changedSince(old));
    }
  }

  private boolean hasOtherList(ChangedFile file) {
    Optional<Entry> entry = now.entry(file.path());
    return entry.isPresent()
        && ListedUrls.isCompared(entry.get())
        && !(file.before().isPresent()
            && file.before().get().reading() instanceof ReadResult.Text old
            && now.read(file.path()) instanceof ReadResult.Text text
            && ListedUrls.in(old.source()).equals(ListedUrls.in(text.source())));
  }

  private void addByText(ChangedFile file) {
    Optional<Entry> entry = now.entry(file.path());
    if (entry.isEmpty()) {
      return;
    }
    switch (entry.get().collection().kind()) {
      case STRUCTURE -> addOwner(entry.get().owner());
      case ENTRY, DATA -> addEntries();
      case TOPIC -> {
        addNeighbors(entry.get(), file);
        addSameTexts(entry.get(), file);
      }
      case MARKDOWN, MAPPING, STRAY -> {}
    }
  }

  /** The pages around a page decide in which language resources are introduced. */
  private void addNeighbors(Entry entry, ChangedFile file) {
    Optional<Site> site = now.inventory().layout().site();
    if (site.isPresent()
        && file.before().isPresent()
        && !(file.before().get().reading() instanceof ReadResult.Text old
            && now.read(file.path()) instanceof ReadResult.Text text
            && PageLanguage.isSame(site.get(), entry, old.source(), text.source()))) {
      addOwner(entry.owner());
    }
  }

  /** Pages with the text that a page has now, or had before. */
  private void addSameTexts(Entry entry, ChangedFile file) {
    texts(now.read(file.path()), entry);
    file.before().ifPresent(before -> texts(before.reading(), entry));
  }

  private void texts(ReadResult reading, Entry entry) {
    if (reading instanceof ReadResult.Text text) {
      found.addAll(sameTexts.paths(entry, Documents.topic(entry, text.source())));
    }
  }

  /** A structure in a folder of its own is not an entry of the layout. */
  private void addByStructure(String path) {
    Optional<String> owner = now.structureOwner(path);
    if (owner.isPresent()) {
      owners.add(owner.get());
      addOwner(owner.get());
    }
  }

  private void addOwner(String owner) {
    now.inventory().pages(owner).forEach(page -> found.add(page.path()));
    now.inventory().structures(owner).forEach(structure -> found.add(structure.path()));
  }

  private void addEntries() {
    for (Entry entry : now.inventory().entries()) {
      Kind kind = entry.collection().kind();
      if (kind == Kind.ENTRY || kind == Kind.DATA) {
        found.add(entry.path());
      }
    }
  }
}
