package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The results of earlier trials of fixes. A result is valid for the same text with the same
 * findings, while settings, names, structures and front matter are the same. A fix is tried on one
 * file, so the words of other files are not compared: they decide only about misspellings.
 */
public final class StoredTrials {
  /** The size of a result: its file, a hash, and what was made. */
  private static final int LEAST_BYTES = 5 * Integer.BYTES;

  private static final long PRIME = 0x100000001b3L;

  private final DiskCache cache;
  private final long surroundings;
  private final boolean settled;
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

  private StoredTrials(DiskCache cache, FileStates others) {
    this.cache = cache;
    this.surroundings = surroundings(cache, others);
    this.settled = IntStream.range(0, others.files().size()).allMatch(others::isSettled);
  }

  /** The results that are stored for a repository; empty if its results cannot be stored. */
  public static Optional<StoredTrials> of(DiskCache cache, Workers workers) {
    if (cache.settings().isEmpty()) {
      return Optional.empty();
    }
    StoredTrials trials = new StoredTrials(cache, others(cache.workspace(), workers));
    try {
      cache.folder().trials(cache.workspace().root()).ifPresent(trials::recall);
    } catch (RuntimeException | OutOfMemoryError forged) {
      trials.known.clear();
    }
    return Optional.of(trials);
  }

  /** The files that all pages may see. */
  private static FileStates others(DiskWorkspace workspace, Workers workers) {
    List<Entry> others = new ArrayList<>();
    for (Entry entry : workspace.inventory().entries()) {
      Kind kind = entry.collection().kind();
      if (kind != Kind.TOPIC && kind != Kind.MARKDOWN && kind != Kind.STRAY) {
        others.add(entry);
      }
    }
    return FileStates.of(workspace, others, workers);
  }

  private static long surroundings(DiskCache cache, FileStates others) {
    long hash = hash(PRIME, cache.settings().orElse(""));
    for (String path : cache.workspace().paths()) {
      hash = hash(hash, path);
    }
    for (int i = 0; i < others.files().size(); i++) {
      hash = hash(hash, others.at(i).toString());
    }
    return hash(hash, cache.workspace().structures().map(StoredResults::outside).orElse(""));
  }

  /** FNV-1a with 64 bits. */
  private static long hash(long from, String text) {
    long hash = (from ^ text.length()) * PRIME;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private long hash(List<Finding> findings) {
    long hash = hash(surroundings, findings.get(0).source().text());
    for (Finding finding : findings) {
      hash = hash(hash, finding.rule() + finding.severity() + finding.span() + finding.fix());
    }
    return hash;
  }

  private void recall(PackedReader in) {
    for (int left = in.count(LEAST_BYTES); left > 0; left--) {
      String path = in.text();
      long hash = ((long) in.number() << Integer.SIZE) | (in.number() & 0xffffffffL);
      boolean changed = in.number() == 1;
      Trial trial = new Trial(changed, in.lines());
      known.put(path, new Stored(hash, trial));
    }
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

  /** Takes the result of a file, stored or new. */
  public void keep(List<Finding> findings, Trial trial) {
    current.put(findings.get(0).path(), new Stored(hash(findings), trial));
  }

  /** Stores the results that were kept, and those of the files that this run did not check. */
  public void save() {
    Map<String, Stored> all = new TreeMap<>(known);
    all.putAll(current);
    all.keySet().retainAll(Set.copyOf(cache.workspace().paths()));
    if (!settled || all.equals(known)) {
      return;
    }
    PackedWriter out = new PackedWriter();
    out.text(cache.folder().owner(cache.workspace().root()));
    out.number(all.size());
    all.forEach(
        (path, stored) -> {
          out.text(path);
          out.number((int) (stored.hash() >>> Integer.SIZE));
          out.number((int) stored.hash());
          out.number(stored.trial().changed() ? 1 : 0);
          out.lines(stored.trial().refused());
        });
    cache.folder().rememberTrials(cache.workspace().root(), out.finish());
  }
}
