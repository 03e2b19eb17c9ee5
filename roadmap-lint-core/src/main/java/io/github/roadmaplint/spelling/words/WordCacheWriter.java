package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.packed.PackedWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Writes the format that {@link WordCache} reads: a header; the words by their numbers; the paths;
 * size and time of each file; kinds; digests of texts; the start of each file in the stream; the
 * stream of words; the stream of their places; for each kind of evidence its table and the slots of
 * each file; and a checksum over everything. The length precedes every array; numbers are
 * big-endian.
 */
final class WordCacheWriter {
  /** Slugs, code and URLs. */
  static final int KINDS = 3;

  private static final String FORMAT = "roadmap-lint words 3 ";

  private final Function<String, Optional<FileState>> states;
  private final ToLongFunction<String> digests;
  private final PackedWriter out = new PackedWriter();

  WordCacheWriter(Function<String, Optional<FileState>> states, ToLongFunction<String> digests) {
    this.states = states;
    this.digests = digests;
  }

  static String head(String program) {
    return FORMAT + program;
  }

  /** A file with its current index and its recorded state. */
  private record Part(WordCollector.Part words, FileState state) {
    String path() {
      return words.path();
    }
  }

  byte[] write(String program, List<WordCollector> collectors) {
    List<Part> parts = parts(collectors);
    WordCollector all = new WordCollector();
    for (Part part : parts) {
      all.add(part.words);
    }
    out.text(head(program));
    out.lines(all.table.words());
    out.lines(parts.stream().map(Part::path).toList());
    out.longs(times(parts));
    out.ints(parts.stream().mapToInt(part -> part.state.kind()).toArray());
    out.longs(parts.stream().map(Part::path).mapToLong(digests).toArray());
    out.ints(ends(all.fileStarts, parts.size(), all.size));
    out.ints(Arrays.copyOf(all.words, all.size));
    out.ints(Arrays.copyOf(all.places, all.size));
    evidence(parts, owner -> owner.slugs);
    evidence(parts, owner -> owner.code);
    evidence(parts, owner -> owner.urls);
    return out.finish();
  }

  /** A path with line ends would look like several paths. */
  private List<Part> parts(List<WordCollector> collectors) {
    List<Part> parts = new ArrayList<>();
    for (WordCollector collector : collectors) {
      int[] numbers = collector.unnumbered();
      for (int i = 0; i < collector.files.size(); i++) {
        String path = collector.files.get(i).path();
        Optional<FileState> state = states.apply(path);
        if (state.isPresent() && path.indexOf('\n') < 0) {
          parts.add(new Part(new WordCollector.Part(collector, numbers, i), state.get()));
        }
      }
    }
    parts.sort((one, other) -> one.path().compareTo(other.path()));
    return parts;
  }

  private static long[] times(List<Part> parts) {
    long[] times = new long[2 * parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      times[2 * i] = parts.get(i).state.size();
      times[2 * i + 1] = parts.get(i).state.modified();
    }
    return times;
  }

  private static int[] ends(int[] starts, int count, int end) {
    int[] ends = Arrays.copyOf(starts, count + 1);
    ends[count] = end;
    return ends;
  }

  private void evidence(List<Part> parts, Function<WordCollector, OccurrenceTable> kind) {
    OccurrenceTable all = new OccurrenceTable(true);
    for (int i = 0; i < parts.size(); i++) {
      WordCollector owner = parts.get(i).words.owner();
      all.begin(i);
      for (long key : kind.apply(owner).of(parts.get(i).words.file(), owner.files.size())) {
        all.add(key, i);
      }
    }
    int[] starts = new int[parts.size() + 1];
    int[] slots = new int[parts.size()];
    int size = 0;
    for (int i = 0; i < parts.size(); i++) {
      long[] keys = all.of(i, parts.size());
      if (size + keys.length > slots.length) {
        slots = Arrays.copyOf(slots, Math.max(2 * slots.length, size + keys.length));
      }
      for (long key : keys) {
        slots[size++] = all.slot(key);
      }
      starts[i + 1] = size;
    }
    out.longs(all.keys());
    out.ints(all.counts());
    out.ints(starts);
    out.ints(Arrays.copyOf(slots, size));
  }
}
