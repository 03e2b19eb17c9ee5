package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.packed.SectionReader;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * The words of many files from an earlier run, so that a run over few files does not have to read
 * all others. The file contains the tables of a {@link Vocabulary}, which are read without looking
 * at each word, and only if enough files are unchanged; see {@link WordCacheWriter}.
 */
public final class WordCache {
  private final SectionReader in;
  private final String paths;
  private final long[] facts;
  private final int[] kinds;

  private WordCache(SectionReader in) {
    this.in = in;
    this.paths = in.text(WordCacheWriter.PATHS);
    this.facts = in.longs(WordCacheWriter.FACTS);
    this.kinds = in.ints(WordCacheWriter.KINDS);
  }

  /**
   * Reads which files the output of {@link #write} contains.
   *
   * @param program the current build of the program
   * @param in a file of {@link #sections} sections
   * @return nothing if it is from another build
   * @throws RuntimeException if it is damaged
   */
  public static Optional<WordCache> read(String program, SectionReader in) {
    return in.text(WordCacheWriter.HEAD).equals(WordCacheWriter.head(program))
        ? Optional.of(new WordCache(in))
        : Optional.empty();
  }

  /** The number of sections of the file. */
  public static int sections() {
    return WordCacheWriter.SECTIONS;
  }

  /**
   * Writes the words of files.
   *
   * @param program the current build of the program
   * @param collectors collectors that support caching
   * @param states the states of the files before they were read; a file without a state is omitted
   * @param digests the digests of the texts of the files
   */
  public static byte[] write(
      String program,
      List<WordCollector> collectors,
      Function<String, Optional<FileState>> states,
      ToLongFunction<String> digests) {
    return new WordCacheWriter(states, digests).write(program, collectors);
  }

  /** The files of a run that have not changed, by their index in the cache and in the run. */
  public static final class Unchanged {
    private final int[] cached;
    private final int[] requested;
    private int size;

    private Unchanged(int most) {
      this.cached = new int[most];
      this.requested = new int[most];
    }

    private void add(int file, int index) {
      cached[size] = file;
      requested[size++] = index;
    }

    /** Their indices in the run. */
    public BitSet indices() {
      BitSet indices = new BitSet();
      for (int i = 0; i < size; i++) {
        indices.set(requested[i]);
      }
      return indices;
    }
  }

  /**
   * Finds the files of a run that have not changed.
   *
   * @param count the number of files
   * @param path their paths, sorted
   * @param state their states
   */
  public Unchanged unchanged(int count, IntFunction<String> path, IntFunction<FileState> state) {
    Unchanged unchanged = new Unchanged(Math.min(count, kinds.length));
    int next = 0;
    int start = 0;
    for (int file = 0; file < kinds.length && next < count; file++) {
      int end = paths.indexOf('\n', start);
      int order = compare(path.apply(next), start, end);
      while (order < 0 && ++next < count) {
        order = compare(path.apply(next), start, end);
      }
      if (order == 0 && isSame(file, state.apply(next))) {
        unchanged.add(file, next);
      }
      start = end + 1;
    }
    return unchanged;
  }

  /** Compares a path with a cached one, which is nearly always the same. */
  private int compare(String path, int start, int end) {
    return path.length() == end - start && paths.startsWith(path, start)
        ? 0
        : path.compareTo(paths.substring(start, end));
  }

  private boolean isSame(int file, FileState state) {
    return kinds[file] == state.kind()
        && facts[2 * file] == state.size()
        && facts[2 * file + 1] == state.modified();
  }

  /**
   * The words of unchanged files. Numbers of words are not compared here, because a {@link
   * Vocabulary} looks each of them up: a forged one ends the run, which is then repeated without
   * the cache.
   *
   * @param path the paths of the files of the run
   * @param texts provides the text of a file by its path, if it is needed
   * @throws RuntimeException if the file is damaged
   */
  public CachedWords words(Unchanged files, IntFunction<String> path, UnaryOperator<String> texts) {
    WordTable spellings = WordTable.read(in, WordCacheWriter.SPELLINGS);
    Lowercase lowercase = Lowercase.read(spellings, in, WordCacheWriter.LOWERCASE);
    Frequencies counts = Frequencies.read(in, WordCacheWriter.COUNTS);
    IntBuffer numbers = in.view(WordCacheWriter.NUMBERS);
    IntBuffer places = in.view(WordCacheWriter.PLACES);
    int[] starts = starts(WordCacheWriter.STARTS, numbers.limit());
    long[] digests = in.longs(WordCacheWriter.DIGESTS);
    if (places.limit() != numbers.limit() || digests.length != kinds.length) {
      throw new IllegalStateException("sections of different lengths");
    }
    BitSet changed = changed(files);
    changed.stream()
        .forEach(
            file ->
                counts.count(
                    numbers.slice(starts[file], starts[file + 1] - starts[file]), lowercase, -1));
    OccurrenceTable[] evidence = new OccurrenceTable[WordCacheWriter.KINDS_OF_EVIDENCE];
    for (int kind = 0; kind < evidence.length; kind++) {
      evidence[kind] = evidence(kind, changed);
    }
    CachedWords words =
        new CachedWords(
            lowercase,
            counts,
            new Evidence(evidence[0], evidence[1], evidence[2]),
            numbers,
            places);
    for (int i = 0; i < files.size; i++) {
      int file = files.cached[i];
      WordFile known = new WordFile(path.apply(files.requested[i]), texts);
      words.add(known, starts[file], starts[file + 1], digests[file]);
    }
    return words;
  }

  private BitSet changed(Unchanged files) {
    BitSet changed = new BitSet();
    changed.set(0, kinds.length);
    for (int i = 0; i < files.size; i++) {
      changed.clear(files.cached[i]);
    }
    return changed;
  }

  /** The evidence of one kind without that of changed files. */
  private OccurrenceTable evidence(int kind, BitSet changed) {
    int section = WordCacheWriter.EVIDENCE + kind * WordCacheWriter.SECTIONS_OF_EVIDENCE;
    OccurrenceTable table = new OccurrenceTable(in.longs(section), in.ints(section + 1));
    if (!changed.isEmpty()) {
      int[] slots = in.ints(section + 3);
      int[] starts = starts(section + 2, slots.length);
      changed.stream()
          .flatMap(file -> Arrays.stream(slots, starts[file], starts[file + 1]))
          .forEach(table::remove);
    }
    return table;
  }

  /** The valid start offsets of the parts of the files, with the end of the last one. */
  private int[] starts(int section, int end) {
    int[] starts = in.ints(section);
    int files = kinds.length;
    boolean rising = starts.length == files + 1 && starts[0] == 0 && starts[files] == end;
    for (int i = 0; rising && i < files; i++) {
      rising = starts[i] <= starts[i + 1];
    }
    if (!rising) {
      throw new IllegalStateException("parts do not follow each other");
    }
    return starts;
  }
}
