package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.BackgroundFiles;
import io.github.roadmaplint.engine.ResultCache;
import io.github.roadmaplint.engine.StoredResult;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.spelling.words.FileState;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The results of an earlier run over the whole repository, if they are still valid. Findings in a
 * page depend on the page, on the names of all files, on structures and front matter, on the
 * settings, on the pages whose headings were looked up, and for lists on all pages. Spelling
 * findings depend on the words of all files, so they are stored separately.
 */
final class StoredResults implements ResultCache {
  private final DiskWorkspace workspace;
  private final CacheDirectory folder;
  private final Optional<String> settings;
  private final Supplier<String> language;
  private final FileStates states;
  private final List<Optional<Known>> known;
  private boolean news;

  /**
   * The findings in a file.
   *
   * @param own findings of all rules except spelling
   * @param whole all findings
   */
  private record Known(StoredResult own, StoredResult whole) {
    static final Optional<Known> NOTHING =
        Optional.of(new Known(StoredResult.NONE, StoredResult.NONE));

    void write(PackedWriter out) {
      ResultFormat.write(whole, out);
      boolean same = own.equals(whole);
      out.number(same ? 1 : 0);
      if (!same) {
        ResultFormat.write(own, out);
      }
    }

    static Known read(PackedReader in) {
      StoredResult whole = ResultFormat.read(in);
      return new Known(in.number() == 1 ? whole : ResultFormat.read(in), whole);
    }
  }

  private StoredResults(
      DiskWorkspace workspace,
      FileStates states,
      CacheDirectory folder,
      Optional<String> settings,
      Supplier<String> language) {
    this.workspace = workspace;
    this.language = language;
    this.folder = folder;
    this.settings = settings;
    this.states = states;
    this.known = new ArrayList<>(Collections.nCopies(states.files().size(), Optional.empty()));
  }

  /**
   * Looks up what is known of files.
   *
   * @param states those of all files of the repository
   * @param settings all other inputs of the run; empty if no results are stored
   * @param language what decides in which language pages are expected to be; it is read only if a
   *     page has changed
   */
  static StoredResults of(
      DiskWorkspace workspace,
      FileStates states,
      CacheDirectory folder,
      Optional<String> settings,
      Supplier<String> language) {
    StoredResults cached = new StoredResults(workspace, states, folder, settings, language);
    if (settings.isEmpty()) {
      return cached;
    }
    try {
      folder.results(workspace.root()).ifPresent(cached::recall);
    } catch (RuntimeException | OutOfMemoryError forged) {
      return new StoredResults(workspace, states, folder, settings, language);
    }
    return cached;
  }

  private void recall(PackedReader in) {
    if (!in.text().equals(surroundings())
        || !in.areTexts(workspace.paths())
        || !Arrays.equals(in.longs(), places())) {
      return;
    }
    long[] times = in.longs();
    int[] kinds = in.ints();
    String languageThen = in.text();
    BitSet same = new BitSet();
    for (int i = 0; i < states.files().size(); i++) {
      FileState then = new FileState(kinds[i], times[2 * i], times[2 * i + 1]);
      same.set(i, then.isSame(states.at(i)));
      if (!same.get(i) && !isPage(states.files().get(i))) {
        return; // all pages may see it
      }
    }
    removeOwners(same);
    for (int i = 0; i < states.files().size(); i++) {
      int what = in.number();
      Optional<Known> then = what > 0 ? Optional.of(Known.read(in)) : Known.NOTHING;
      if (same.get(i) && what >= 0) {
        known.set(i, then);
      }
    }
    forgetDependents(same);
    // The pages decide about the language of the repository, so the same pages have the same one.
    if (!isAll() && !languageThen.equals(language.get())) {
      Collections.fill(known, Optional.empty());
    }
  }

  /** Which of all files are checked: their places in the list of paths, as a set. */
  private long[] places() {
    BitSet places = new BitSet();
    int next = 0;
    for (Entry entry : states.files()) {
      while (next < workspace.paths().size() && !workspace.paths().get(next).equals(entry.path())) {
        next++;
      }
      places.set(next++);
    }
    return places.toLongArray();
  }

  /** The texts of the pages of one owner are compared, so all of them depend on each other. */
  private void removeOwners(BitSet same) {
    Set<String> changed = new HashSet<>();
    for (int i = same.nextClearBit(0); i < states.files().size(); i = same.nextClearBit(i + 1)) {
      if (isTopic(i)) {
        changed.add(states.files().get(i).owner());
      }
    }
    for (int i = same.nextSetBit(0); i >= 0 && !changed.isEmpty(); i = same.nextSetBit(i + 1)) {
      same.set(i, !isTopic(i) || !changed.contains(states.files().get(i).owner()));
    }
  }

  private boolean isTopic(int index) {
    return states.files().get(index).collection().kind() == Kind.TOPIC;
  }

  /** Results that depend on the text of a changed file are not known. */
  private void forgetDependents(BitSet same) {
    boolean allSame = same.cardinality() == known.size();
    Lookups lookups = new Lookups(workspace);
    for (int i = 0; i < known.size(); i++) {
      Optional<Known> now = known.get(i);
      if (now.isPresent() && !isValid(now.get().whole(), same, allSame, lookups)) {
        known.set(i, Optional.empty());
      }
    }
  }

  /**
   * Whether nothing has happened to the files that a result depends on.
   *
   * @param good the files to which nothing has happened
   * @param all whether these are all files
   * @param lookups those of this pass over all results
   */
  private boolean isValid(StoredResult result, BitSet good, boolean all, Lookups lookups) {
    for (String path : result.read()) {
      int at = states.index(path);
      if (at < 0 || !good.get(at)) {
        return false;
      }
    }
    return (all || !result.ofAllPages()) && lookups.areSame(result);
  }

  private static boolean isPage(Entry entry) {
    Kind kind = entry.collection().kind();
    return kind == Kind.TOPIC || kind == Kind.MARKDOWN;
  }

  /** Everything but the files of the repository that results depend on. */
  private String surroundings() {
    return settings.orElse("")
        + DiskCache.layoutKey(workspace)
        + OutsideStructures.of(workspace).states();
  }

  @Override
  public boolean isAll() {
    return !known.isEmpty() && !known.contains(Optional.<Known>empty());
  }

  @Override
  public BitSet unknown() {
    BitSet unknown = new BitSet();
    for (int i = 0; i < known.size(); i++) {
      unknown.set(i, known.get(i).isEmpty());
    }
    return unknown;
  }

  @Override
  public BackgroundFiles unchanged() {
    BitSet same = unknown();
    same.flip(0, known.size());
    return new StoredWords(workspace, states.only(same), folder, language.get());
  }

  @Override
  public StoredResult own(int index) {
    return known.get(index).map(Known::own).orElse(StoredResult.NONE);
  }

  @Override
  public StoredResult whole(int index) {
    return known.get(index).map(Known::whole).orElse(StoredResult.NONE);
  }

  @Override
  public boolean isStored() {
    return settings.isPresent();
  }

  @Override
  public void learn(int index, StoredResult own, StoredResult whole, boolean restorable) {
    Optional<Known> now = restorable ? Optional.of(new Known(own, whole)) : Optional.<Known>empty();
    if (!known.get(index).equals(now)) {
      known.set(index, now);
      news = true;
    }
  }

  @Override
  public void save() {
    if (settings.isEmpty() || !news || !isSettled()) {
      return;
    }
    PackedWriter out = new PackedWriter();
    out.text(folder.owner(workspace.root()));
    out.text(surroundings());
    out.texts(workspace.paths());
    out.longs(places());
    long[] times = new long[2 * known.size()];
    int[] kinds = new int[known.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = states.at(i).kind();
      times[2 * i] = states.at(i).size();
      times[2 * i + 1] = states.at(i).modified();
    }
    out.longs(times);
    out.ints(kinds);
    out.text(language.get());
    BitSet settled = settled();
    removeOwners(settled);
    boolean all = settled.cardinality() == known.size();
    Lookups lookups = new Lookups(workspace);
    for (int i = 0; i < kinds.length; i++) {
      boolean kept =
          settled.get(i)
              && isValid(
                  known.get(i).map(Known::whole).orElse(StoredResult.NONE), settled, all, lookups);
      write(kept ? known.get(i) : Optional.empty(), out);
    }
    folder.rememberResults(workspace.root(), out.finish());
  }

  /** The files that have not changed just now. */
  private BitSet settled() {
    BitSet settled = new BitSet();
    for (int i = 0; i < known.size(); i++) {
      settled.set(i, states.isSettled(i));
    }
    return settled;
  }

  private static void write(Optional<Known> known, PackedWriter out) {
    boolean nothing =
        known.isPresent() && known.get().own.isNothing() && known.get().whole.isNothing();
    out.number(known.isEmpty() ? -1 : nothing ? 0 : 1);
    if (known.isPresent() && !nothing) {
      known.get().write(out);
    }
  }

  /** Whether the files that all pages may see have not changed just now. */
  private boolean isSettled() {
    for (int i = 0; i < known.size(); i++) {
      if (!states.isSettled(i) && !isPage(states.files().get(i))) {
        return false;
      }
    }
    return OutsideStructures.of(workspace).areSettled(states)
        && workspace.paths().stream().allMatch(path -> path.indexOf('\n') < 0);
  }
}
