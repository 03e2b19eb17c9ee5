package io.github.roadmaplint.spelling.words;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The words of the unchanged files of an earlier run, as arrays that were read from a file at once.
 * They become a vocabulary together with the words of all other files; this happens once, because
 * the arrays are used by the vocabulary.
 */
public final class CachedWords {
  private final Lowercase lowercase;
  private final Frequencies counts;
  private final WordCollector evidence;
  private final IntBuffer numbers;
  private final IntBuffer places;
  private final List<CachedFile> files = new ArrayList<>();

  /** A file, and where its words are in the cached stream. */
  private record CachedFile(WordFile file, int start, int end, long digest) {}

  /**
   * Cached words without files.
   *
   * @param counts how often words occur in the files that will be added
   * @param evidence contains only code, URLs and file names
   * @param numbers the cached stream of words
   * @param places the stream of their places
   */
  CachedWords(
      Lowercase lowercase,
      Frequencies counts,
      WordCollector evidence,
      IntBuffer numbers,
      IntBuffer places) {
    this.lowercase = lowercase;
    this.counts = counts;
    this.evidence = evidence;
    this.numbers = numbers;
    this.places = places;
  }

  /** Adds a file; files are added in the order of the stream, which is that of their paths. */
  void add(WordFile file, int start, int end, long digest) {
    files.add(new CachedFile(file, start, end, digest));
  }

  /** The digest of the text of a file, if it is one of these. */
  public OptionalLong digest(String path) {
    int file = filesBefore(path, 0);
    return file < files.size() && files.get(file).file.path().equals(path)
        ? OptionalLong.of(files.get(file).digest)
        : OptionalLong.empty();
  }

  /** The vocabulary of these files and of others. */
  public Vocabulary with(List<WordCollector> collectors) {
    WordCollector all =
        new WordCollector(lowercase.spellings, evidence.slugs, evidence.code, evidence.urls);
    int size = numbers.limit() + 1;
    for (WordCollector collector : collectors) {
      all.addEvidence(collector);
      size += collector.size + 2 * collector.files.size(); // with gaps between files
    }
    all.reserve(size);
    int next = 0;
    List<Integer> others = new ArrayList<>();
    for (WordCollector.Part other : WordCollector.files(collectors)) {
      int before = filesBefore(other.path(), next);
      copy(next, before, all);
      next = before;
      others.add(all.files.size());
      all.add(other);
    }
    copy(next, files.size(), all);
    lowercase.addNew();
    Frequencies sums = counts.grown(lowercase);
    for (int file : others) {
      int start = all.fileStarts[file];
      IntBuffer stream = IntBuffer.wrap(all.words, start, all.fileEnd(file) - start);
      sums.count(stream, lowercase, 1);
    }
    return new Vocabulary(all, lowercase, sums);
  }

  /** The number of files whose paths are before a path. */
  private int filesBefore(String path, int from) {
    int low = from;
    int high = files.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (files.get(middle).file.path().compareTo(path) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Copies some files; the words of neighbors are copied at once. */
  private void copy(int from, int to, WordCollector all) {
    int file = from;
    while (file < to) {
      int first = file;
      int start = files.get(first).start;
      int end = start;
      while (file < to && files.get(file).start == end) {
        end = files.get(file++).end;
      }
      all.gap();
      all.reserve(end - start);
      for (CachedFile some : files.subList(first, file)) {
        all.place(some.file, all.size + some.start - start);
      }
      numbers.get(start, all.words, all.size, end - start);
      places.get(start, all.places, all.size, end - start);
      all.size += end - start;
    }
  }
}
