package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.packed.SectionWriter;
import io.github.roadmaplint.parallel.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Writes the format that {@link WordCache} reads: sections with the paths, the states and the
 * digests of files; with the stream of their words, and of the places of these; with the tables of
 * a {@link Vocabulary}; and with the table of each kind of evidence and the slots of each file in
 * it.
 */
final class WordCacheWriter {
  static final int HEAD = 0;
  static final int PATHS = 1;

  /** Size and time of each file. */
  static final int FACTS = 2;

  static final int KINDS = 3;
  static final int DIGESTS = 4;

  /** The start of each file in the streams, and their end. */
  static final int STARTS = 5;

  static final int NUMBERS = 6;
  static final int PLACES = 7;
  static final int SPELLINGS = 8;
  static final int LOWERCASE = SPELLINGS + WordTable.SECTIONS;
  static final int COUNTS = LOWERCASE + Lowercase.SECTIONS;

  /** Hashes, their numbers of files, the start of each file in the slots, and the slots. */
  static final int EVIDENCE = COUNTS + Frequencies.SECTIONS;

  static final int SECTIONS_OF_EVIDENCE = 4;

  /** Slugs, code and URLs. */
  static final int KINDS_OF_EVIDENCE = 3;

  static final int SECTIONS = EVIDENCE + KINDS_OF_EVIDENCE * SECTIONS_OF_EVIDENCE;

  private static final String FORMAT = "roadmap-lint words 4 ";

  private final Function<String, Optional<FileState>> states;
  private final ToLongFunction<String> digests;
  private final SectionWriter out = new SectionWriter();

  WordCacheWriter(Function<String, Optional<FileState>> states, ToLongFunction<String> digests) {
    this.states = states;
    this.digests = digests;
  }

  static String head(String program) {
    return FORMAT + program;
  }

  /**
   * A file with its recorded state.
   *
   * @param evidence that of its collector, where it has an index
   */
  private record Part(FileWords words, Evidence evidence, int index, FileState state) {
    String path() {
      return words.path();
    }
  }

  byte[] write(String program, List<WordCollector> collectors) {
    List<Part> parts = parts(collectors);
    MergedWords all =
        new MergedWords(
            new WordTable(), new Evidence(false), parts.size(), MergedWords.size(collectors));
    for (Part part : parts) {
      all.add(part.words);
    }
    out.text(head(program));
    out.text(parts.stream().map(part -> part.path() + '\n').collect(Collectors.joining()));
    out.longs(times(parts));
    out.ints(parts.stream().mapToInt(part -> part.state.kind()).toArray());
    out.longs(parts.stream().map(Part::path).mapToLong(digests).toArray());
    out.ints(ends(all.starts, parts.size(), all.size));
    out.ints(Arrays.copyOf(all.words, all.size));
    out.ints(Arrays.copyOf(all.places, all.size));
    Lowercase lowercase = Lowercase.of(all.table);
    all.table.write(out);
    lowercase.write(out);
    Frequencies.of(all, lowercase, Workers.NONE).write(out);
    evidence(parts, owner -> owner.slugs);
    evidence(parts, owner -> owner.code);
    evidence(parts, owner -> owner.urls);
    return out.finish();
  }

  /** A path with line ends would look like several paths. */
  private List<Part> parts(List<WordCollector> collectors) {
    List<Part> parts = new ArrayList<>();
    for (WordCollector collector : collectors) {
      List<FileWords> files = collector.files();
      for (int i = 0; i < files.size(); i++) {
        FileWords words = files.get(i);
        Optional<FileState> state = states.apply(words.path());
        if (state.isPresent() && words.path().indexOf('\n') < 0) {
          parts.add(new Part(words, collector.evidence, i, state.get()));
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

  private void evidence(List<Part> parts, Function<Evidence, OccurrenceTable> kind) {
    OccurrenceTable all = new OccurrenceTable(true);
    for (Part part : parts) {
      all.beginFile();
      for (long key : kind.apply(part.evidence).of(part.index)) {
        all.add(key);
      }
    }
    int[] starts = new int[parts.size() + 1];
    int[] slots = new int[parts.size()];
    int size = 0;
    for (int i = 0; i < parts.size(); i++) {
      long[] keys = all.of(i);
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
