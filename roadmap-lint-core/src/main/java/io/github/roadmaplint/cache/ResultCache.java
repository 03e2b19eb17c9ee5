package io.github.roadmaplint.cache;

import io.github.roadmaplint.cache.FindingFormat.Stored;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.FileState;
import io.github.roadmaplint.workspace.FileStates;
import io.github.roadmaplint.workspace.Workspace;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The results of an earlier run over the whole repository, if they are still valid. Findings in a
 * page depend on the page, on the names of all files, on structures and front matter, and on the
 * settings. Spelling findings depend on the words of all files, so they are stored separately.
 */
public final class ResultCache {
  private final Workspace workspace;
  private final Optional<CacheKey> memory;
  private final FileStates states;
  private final List<Optional<Known>> known;
  private boolean news;

  /**
   * The findings in a file.
   *
   * @param own findings of all rules except spelling
   * @param whole all findings
   */
  private record Known(Result own, Result whole) {
    static final Known NOTHING = new Known(Result.NONE, Result.NONE);

    void write(PackedWriter out) {
      own.write(out);
      whole.write(out);
    }

    static Known read(PackedReader in) {
      return new Known(Result.read(in), Result.read(in));
    }
  }

  /** The result of one file, in the cache. */
  public record Result(List<Stored> findings, int suppressed, BitSet overrides) {
    static final Result NONE = new Result(List.of(), 0, new BitSet());

    void write(PackedWriter out) {
      FindingFormat.write(findings, out);
      out.number(suppressed);
      out.longs(overrides.toLongArray());
    }

    static Result read(PackedReader in) {
      return new Result(FindingFormat.read(in), in.number(), BitSet.valueOf(in.longs()));
    }

    boolean isNothing() {
      return findings.isEmpty() && suppressed == 0 && overrides.isEmpty();
    }
  }

  private ResultCache(Workspace workspace, Optional<CacheKey> memory, FileStates states) {
    this.workspace = workspace;
    this.memory = memory;
    this.states = states;
    this.known = new ArrayList<>(Collections.nCopies(states.files().size(), Optional.empty()));
  }

  /**
   * Looks up what is known of files.
   *
   * @param states those of all files of the repository
   * @param memory that of a run over the whole repository
   */
  public static ResultCache of(Workspace workspace, FileStates states, Optional<CacheKey> memory) {
    ResultCache cached =
        new ResultCache(workspace, memory.filter(of -> of.results().isPresent()), states);
    try {
      cached.memory.flatMap(of -> of.folder().results(workspace.root())).ifPresent(cached::recall);
    } catch (RuntimeException | OutOfMemoryError forged) {
      return new ResultCache(workspace, cached.memory, states);
    }
    return cached;
  }

  private void recall(PackedReader in) {
    if (!in.text().equals(surroundings()) || !in.lines().equals(workspace.paths())) {
      return;
    }
    List<String> paths = in.lines();
    long[] times = in.longs();
    int[] kinds = in.ints();
    BitSet same = new BitSet();
    for (int i = 0; i < states.files().size(); i++) {
      Entry entry = states.files().get(i);
      FileState then = new FileState(kinds[i], times[2 * i], times[2 * i + 1]);
      same.set(i, paths.get(i).equals(entry.path()) && then.equals(states.at(i)));
      if (!same.get(i) && !isPage(entry)) {
        return; // all pages may see it
      }
    }
    for (int i = 0; i < states.files().size(); i++) {
      int what = in.number();
      Known then = what > 0 ? Known.read(in) : Known.NOTHING;
      if (same.get(i) && what >= 0) {
        known.set(i, Optional.of(then));
      }
    }
  }

  private static boolean isPage(Entry entry) {
    Kind kind = entry.collection().kind();
    return kind == Kind.TOPIC || kind == Kind.MARKDOWN;
  }

  /** Everything but the files of the repository that results depend on. */
  private String surroundings() {
    StringBuilder all = new StringBuilder(memory.flatMap(CacheKey::results).orElse(""));
    for (File file : outside()) {
      all.append('\n').append(file).append(' ').append(file.length());
      all.append(' ').append(file.lastModified());
    }
    return all.toString();
  }

  private List<File> outside() {
    File[] files =
        workspace.structures().map(folder -> folder.toFile().listFiles()).orElse(new File[0]);
    if (files == null) {
      return List.of();
    }
    Arrays.sort(files);
    return List.of(files);
  }

  /** Whether nothing has changed since. */
  public boolean isAll() {
    return !known.isEmpty() && known.stream().allMatch(Optional::isPresent);
  }

  /** The indices of the files without cached results. */
  public BitSet unknown() {
    BitSet unknown = new BitSet();
    for (int i = 0; i < known.size(); i++) {
      unknown.set(i, known.get(i).isEmpty());
    }
    return unknown;
  }

  /** The files that are the same. */
  public FileStates same() {
    BitSet same = unknown();
    same.flip(0, known.size());
    return states.only(same);
  }

  /** The findings of a file that has not changed, except spelling. */
  public Result own(int index) {
    return known.get(index).map(Known::own).orElse(Result.NONE);
  }

  /** All findings of an unchanged file. */
  public Result whole(int index) {
    return known.get(index).map(Known::whole).orElse(Result.NONE);
  }

  /** The text of a file. */
  public Source source(int index) {
    return workspace.read(path(index)).source();
  }

  /** How many files there are. */
  public int count() {
    return known.size();
  }

  public String path(int index) {
    return states.files().get(index).path();
  }

  /** Whether there are any cached results. */
  public boolean isRemembered() {
    return memory.isPresent();
  }

  /**
   * Takes what was found now. Called for one file by one thread.
   *
   * @param restorable whether that is all a later run needs to know
   */
  public void learn(int index, Result own, Result whole, boolean restorable) {
    Optional<Known> now = restorable ? Optional.of(new Known(own, whole)) : Optional.<Known>empty();
    if (!known.get(index).equals(now)) {
      known.set(index, now);
      news = true;
    }
  }

  /** Caches it for the next run. */
  public void save() {
    if (memory.isEmpty() || !news || !isSettled()) {
      return;
    }
    CacheDirectory folder = memory.get().folder();
    PackedWriter out = new PackedWriter();
    out.text(folder.owner(workspace.root()));
    out.text(surroundings());
    out.lines(workspace.paths());
    out.lines(states.files().stream().map(Entry::path).toList());
    long[] times = new long[2 * known.size()];
    int[] kinds = new int[known.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = states.at(i).kind();
      times[2 * i] = states.at(i).size();
      times[2 * i + 1] = states.at(i).modified();
    }
    out.longs(times);
    out.ints(kinds);
    for (int i = 0; i < kinds.length; i++) {
      write(states.isSettled(i) ? known.get(i) : Optional.empty(), out);
    }
    folder.rememberResults(workspace.root(), out.finish());
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
    return outside().stream().allMatch(file -> states.isSettled(file.lastModified()))
        && workspace.paths().stream().allMatch(path -> path.indexOf('\n') < 0);
  }
}
