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
  private final Evidence evidence;
  private final IntBuffer numbers;
  private final IntBuffer places;
  private final List<WordFile> files = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /** Where the words of a file are in the cached stream. */
  private record Part(int start, int end, long digest) {}

  /**
   * Cached words without files.
   *
   * @param counts how often words occur in the files that will be added
   * @param evidence code, URLs and file names
   * @param numbers the cached stream of words
   * @param places the stream of their places
   */
  CachedWords(
      Lowercase lowercase,
      Frequencies counts,
      Evidence evidence,
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
    files.add(file);
    parts.add(new Part(start, end, digest));
  }

  /** The digest of the text of a file, if it is one of these. */
  public OptionalLong digest(String path) {
    int file = WordFile.before(files, path, 0);
    return file < files.size() && files.get(file).path().equals(path)
        ? OptionalLong.of(parts.get(file).digest)
        : OptionalLong.empty();
  }

  /** The vocabulary of these files and of others. */
  public Vocabulary with(List<WordCollector> collectors) {
    collectors.forEach(collector -> evidence.addAll(collector.evidence));
    List<FileWords> read = MergedWords.files(collectors);
    MergedWords all =
        new MergedWords(
            lowercase.spellings,
            evidence,
            files.size() + read.size(),
            numbers.limit() + MergedWords.size(collectors));
    int next = 0;
    List<Integer> others = new ArrayList<>();
    for (FileWords other : read) {
      int before = WordFile.before(files, other.path(), next);
      copy(next, before, all);
      next = before;
      others.add(all.files.size());
      all.add(other);
    }
    copy(next, files.size(), all);
    lowercase.addNew();
    Frequencies sums = counts.grown(lowercase);
    for (int file : others) {
      int start = all.starts[file];
      IntBuffer stream = IntBuffer.wrap(all.words, start, all.end(file) - start);
      sums.count(stream, lowercase, 1);
    }
    return new Vocabulary(all, lowercase, sums);
  }

  /** Copies some files; the words of neighbors are copied at once. */
  private void copy(int from, int to, MergedWords all) {
    int file = from;
    while (file < to) {
      int start = parts.get(file).start;
      int end = start;
      while (file < to && parts.get(file).start == end) {
        all.begin(files.get(file), end - start);
        end = parts.get(file++).end;
      }
      all.add(numbers, places, start, end - start);
    }
  }
}
