package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.Backlinks;
import io.github.roadmaplint.engine.Backlinks.Backlink;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The results of earlier trials of fixes. A result is valid for the same text with the same
 * findings, while settings, names, structures and front matter are the same. A fix is tried on one
 * file, so the words of other files are not compared: they decide only about misspellings. The
 * links to headings, which a fix must not break, are valid while no file has changed.
 */
public final class StoredTrials {
  /** The size of a result: its file, a hash, and what was made. */
  private static final int LEAST_BYTES = 5 * Integer.BYTES;

  private final DiskCache cache;
  private final long surroundings;
  private final long everything;
  private final boolean settled;
  private final boolean allSettled;
  private Optional<Backlinks> backlinks = Optional.empty();
  private final Map<String, Stored> known = new HashMap<>();
  private final Map<String, Stored> current = new TreeMap<>();

  /**
   * What the fixes of a file do.
   *
   * @param changed whether any of them is made
   * @param refused the rules whose fixes are refused
   */
  public record Trial(boolean changed, List<String> refused) {
    /** Copies the list. */
    public Trial {
      refused = List.copyOf(refused);
    }
  }

  private record Stored(long hash, Trial trial) {}

  private StoredTrials(DiskCache cache, FileStates all) {
    this.cache = cache;
    FileStates others = all.only(others(all.files()));
    this.surroundings = cache.hash(others);
    this.everything = InputHash.of(surroundings, all);
    this.settled = others.areSettled();
    this.allSettled = all.areSettled();
  }

  /** The results that are stored for a repository; empty if its results cannot be stored. */
  public static Optional<StoredTrials> of(DiskCache cache, Workers workers) {
    if (cache.settings().isEmpty()) {
      return Optional.empty();
    }
    DiskWorkspace workspace = cache.workspace();
    FileStates all = cache.states(workspace.inventory().entries(), workers);
    StoredTrials trials = new StoredTrials(cache, all);
    try {
      cache.folder().trials(cache.workspace().root()).ifPresent(trials::recall);
    } catch (RuntimeException | OutOfMemoryError forged) {
      trials.known.clear();
      trials.backlinks = Optional.empty();
    }
    return Optional.of(trials);
  }

  /** The files that all pages may see. */
  private static BitSet others(List<Entry> all) {
    BitSet others = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      Kind kind = all.get(i).collection().kind();
      others.set(i, kind != Kind.TOPIC && kind != Kind.MARKDOWN && kind != Kind.STRAY);
    }
    return others;
  }

  private long hash(List<Finding> findings) {
    long hash = InputHash.of(surroundings, findings.get(0).source().text());
    for (Finding finding : findings) {
      hash = InputHash.of(hash, finding.rule() + finding.severity());
      hash = hash(hash, finding.span());
      hash = finding.isSafelyFixable() ? hash(hash, finding.fix().get()) : InputHash.of(hash, 0);
    }
    return hash;
  }

  private static long hash(long from, Fix fix) {
    long hash = InputHash.of(from, fix.title() + fix.safe());
    for (Edit edit : fix.edits()) {
      hash = InputHash.of(hash(hash, edit.span()), edit.replacement());
    }
    for (WordChange change : fix.changes()) {
      hash = InputHash.of(InputHash.of(hash, change.before()), change.after());
    }
    return InputHash.of(hash, fix.file().map(FileChange::toString).orElse(""));
  }

  private static long hash(long from, Span span) {
    return InputHash.of(InputHash.of(from, span.start()), span.end());
  }

  private void recall(PackedReader in) {
    if (InputHash.read(in) == everything) {
      backlinks = Optional.of(new Backlinks(links(in)));
    } else {
      links(in);
    }
    for (int left = in.count(LEAST_BYTES); left > 0; left--) {
      String path = in.text();
      long hash = InputHash.read(in);
      boolean changed = in.number() == 1;
      Trial trial = new Trial(changed, in.texts());
      known.put(path, new Stored(hash, trial));
    }
  }

  private static Map<String, List<Backlink>> links(PackedReader in) {
    Map<String, List<Backlink>> links = new HashMap<>();
    for (int targets = in.count(LEAST_BYTES); targets > 0; targets--) {
      String target = in.text();
      List<Backlink> pages = new ArrayList<>(1);
      for (int left = in.count(2 * Integer.BYTES); left > 0; left--) {
        pages.add(new Backlink(in.text(), in.number() == 1));
      }
      links.put(target, pages);
    }
    return links;
  }

  private static void write(Map<String, List<Backlink>> links, PackedWriter out) {
    out.number(links.size());
    links.forEach(
        (target, pages) -> {
          out.text(target);
          out.number(pages.size());
          for (Backlink page : pages) {
            out.text(page.page());
            out.number(page.rewritable() ? 1 : 0);
          }
        });
  }

  /** The links that an earlier run found; empty if a file has changed since. */
  public Optional<Backlinks> backlinks() {
    return backlinks;
  }

  /**
   * The stored result of a file.
   *
   * @param findings all findings of the file, at least one
   */
  public Optional<Trial> known(List<Finding> findings) {
    Stored stored = known.get(findings.get(0).path());
    return stored != null && stored.hash() == hash(findings)
        ? Optional.of(stored.trial())
        : Optional.empty();
  }

  /** Takes the new result of a file. */
  public void keep(List<Finding> findings, Trial trial) {
    current.put(findings.get(0).path(), new Stored(hash(findings), trial));
  }

  /**
   * Stores the new results together with those that were known, as long as their files exist.
   *
   * @param found the links, if this run has found them or restored them
   */
  public void save(Optional<Backlinks> found) {
    boolean old = backlinks.isPresent() || found.isEmpty() || !allSettled;
    List<String> paths = cache.workspace().paths();
    boolean gone = known.keySet().removeIf(path -> Collections.binarySearch(paths, path) < 0);
    if (!settled || (old && current.isEmpty() && !gone)) {
      return;
    }
    Map<String, Stored> all = new TreeMap<>(known);
    all.putAll(current);
    PackedWriter out = new PackedWriter();
    out.text(cache.folder().owner(cache.workspace().root()));
    Optional<Backlinks> links = allSettled ? found : Optional.empty();
    InputHash.write(links.isPresent() ? everything : 0, out);
    write(links.map(Backlinks::all).orElse(Map.of()), out);
    out.number(all.size());
    all.forEach(
        (path, stored) -> {
          out.text(path);
          InputHash.write(stored.hash(), out);
          out.number(stored.trial().changed() ? 1 : 0);
          out.texts(stored.trial().refused());
        });
    cache.folder().rememberTrials(cache.workspace().root(), out.finish());
  }
}
