package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.packed.PackedReader;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;

/**
 * The words of many files from an earlier run, so that a run over few files does not have to read
 * all others. The binary format can be loaded without parsing: it contains the arrays of a {@link
 * WordCollector}, see {@link WordCacheWriter}.
 */
public final class WordCache {
  private final List<String> words;
  private final List<String> paths;
  private final FileState[] states;
  private final long[] digests;
  private final int[] starts;
  private final IntBuffer numbers;
  private final IntBuffer places;
  private final Seen[] seen;
  private BitSet here = new BitSet();

  /** Evidence of one kind, and the slots of each file in it. */
  private static final class Seen {
    private final long[] keys;
    private final int[] counts;
    private final int[] starts;
    private final IntBuffer slots;

    Seen(long[] keys, int[] counts, int[] starts, IntBuffer slots) {
      this.keys = keys;
      this.counts = counts;
      this.starts = starts;
      this.slots = slots;
    }

    /** The search in a full table would never end. */
    boolean isWhole(int files) {
      long used = Arrays.stream(keys).filter(key -> key != 0).count();
      return Integer.bitCount(keys.length) == 1
          && used * 2 <= keys.length
          && counts.length == keys.length
          && isRising(starts, files, slots.limit());
    }

    OccurrenceTable evidence() {
      return new OccurrenceTable(keys, counts);
    }

    /** Removes the counts of a file. */
    void forget(int file) {
      for (int i = starts[file]; i < starts[file + 1]; i++) {
        counts[slots.get(i)]--;
      }
    }
  }

  private WordCache(
      List<String> words,
      List<String> paths,
      FileState[] states,
      long[] digests,
      int[] starts,
      IntBuffer numbers,
      IntBuffer places,
      Seen[] seen) {
    this.words = words;
    this.paths = paths;
    this.states = states;
    this.digests = digests;
    this.starts = starts;
    this.numbers = numbers;
    this.places = places;
    this.seen = seen;
  }

  private static WordCache read(PackedReader in) {
    List<String> words = in.lines();
    List<String> paths = in.lines();
    long[] times = in.longs();
    int[] kinds = in.ints();
    FileState[] states = new FileState[paths.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = new FileState(kinds[i], times[2 * i], times[2 * i + 1]);
    }
    long[] digests = in.longs();
    int[] starts = in.ints();
    IntBuffer numbers = in.view();
    IntBuffer places = in.view();
    Seen[] seen = new Seen[WordCacheWriter.KINDS];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = new Seen(in.longs(), in.ints(), in.ints(), in.view());
    }
    return new WordCache(words, paths, states, digests, starts, numbers, places, seen);
  }

  /**
   * Whether all parts fit together: the checksum does not guarantee this. Numbers of words are not
   * compared here, because a {@link Vocabulary} looks each of them up: a forged one ends the run,
   * which is then repeated without the cache.
   */
  private boolean isWhole() {
    int files = paths.size();
    return digests.length == files
        && isRising(starts, files, numbers.limit())
        && places.limit() == numbers.limit()
        && Arrays.stream(seen).allMatch(kind -> kind.isWhole(files));
  }

  /**
   * Whether these are valid start offsets of this number of parts, with the end of the last one.
   */
  private static boolean isRising(int[] starts, int parts, int end) {
    boolean rising = starts.length == parts + 1 && starts[0] == 0 && starts[parts] == end;
    for (int i = 0; rising && i < parts; i++) {
      rising = starts[i] <= starts[i + 1];
    }
    return rising;
  }

  /**
   * Reads the output of {@link #write}; nothing when it is damaged or from another build.
   *
   * @param program the current build of the program
   */
  public static Optional<WordCache> read(String program, byte[] bytes) {
    try {
      return PackedReader.open(bytes)
          .filter(in -> in.text().equals(WordCacheWriter.head(program)))
          .map(WordCache::read)
          .filter(WordCache::isWhole);
    } catch (RuntimeException | OutOfMemoryError forged) {
      return Optional.empty();
    }
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

  /** A path of the repository and the state of the file there. */
  public record Known(String path, FileState state) {}

  /**
   * The words of the unchanged files. Must be called only once.
   *
   * @param wanted sorted by path
   * @param texts provides the text of a file by its path, if it is needed
   * @param same receives the index of each unchanged file in the list
   */
  public WordCollector words(List<Known> wanted, Function<String, String> texts, IntConsumer same) {
    WordTable table = new WordTable();
    for (String word : words) {
      table.add(word, WordHash.of(word));
    }
    if (table.size() != words.size()) {
      throw new IllegalStateException("a word is repeated");
    }
    WordCollector found =
        new WordCollector(table, seen[0].evidence(), seen[1].evidence(), seen[2].evidence());
    here = compare(wanted, same);
    for (int file = here.nextClearBit(0); file < paths.size(); file = here.nextClearBit(file + 1)) {
      for (Seen kind : seen) {
        kind.forget(file);
      }
    }
    found.reserve(numbers.limit());
    for (int from = here.nextSetBit(0); from >= 0; ) {
      int to = here.nextClearBit(from);
      int length = starts[to] - starts[from];
      int shift = found.size - starts[from];
      numbers.get(starts[from], found.words, found.size, length);
      places.get(starts[from], found.places, found.size, length);
      for (int file = from; file < to; file++) {
        String path = paths.get(file);
        found.place(new WordFile(path, () -> texts.apply(path)), starts[file] + shift);
      }
      found.size += length;
      from = here.nextSetBit(to);
    }
    return found;
  }

  /** The digest of a file whose words were requested, if it is unchanged. */
  public OptionalLong digest(String path) {
    int file = Collections.binarySearch(paths, path);
    return file >= 0 && here.get(file) ? OptionalLong.of(digests[file]) : OptionalLong.empty();
  }

  /** The cached files that are requested and unchanged. */
  private BitSet compare(List<Known> wanted, IntConsumer same) {
    BitSet unchanged = new BitSet();
    int next = 0;
    for (int file = 0; file < paths.size(); file++) {
      int order = -1;
      while (next < wanted.size()) {
        order = wanted.get(next).path().compareTo(paths.get(file));
        if (order >= 0) {
          break;
        }
        next++;
      }
      if (order == 0 && wanted.get(next).state().isSame(states[file])) {
        unchanged.set(file);
        same.accept(next);
      }
    }
    return unchanged;
  }
}
