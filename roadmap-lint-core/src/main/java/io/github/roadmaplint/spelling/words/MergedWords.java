package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.parallel.Workers;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of many files in one stream. Files are added in the order of their paths, so that the
 * result does not depend on the threads that read them.
 */
final class MergedWords {
  final WordTable table;
  final Evidence evidence;
  final List<WordFile> files;
  final int[] starts;
  final int[] words;
  final int[] places;
  int size;

  /** The numbers here of the words of other tables, or {@link WordBlocks#GAP}. */
  private final Map<WordTable, int[]> numbers = new HashMap<>();

  /**
   * An empty stream.
   *
   * @param table known words; those of added files are added
   * @param mostFiles room for so many files
   * @param mostWords room for so many words and gaps
   */
  MergedWords(WordTable table, Evidence evidence, int mostFiles, int mostWords) {
    this.table = table;
    this.evidence = evidence;
    this.files = new ArrayList<>(mostFiles);
    this.starts = new int[mostFiles];
    this.words = new int[mostWords];
    this.places = new int[mostWords];
  }

  /**
   * Merges the collectors of several threads, which must not be used afterwards: the result reuses
   * the tables of the largest one.
   */
  static MergedWords of(List<WordCollector> collectors, Workers workers) {
    List<FileWords> files = files(collectors);
    WordCollector largest = largest(collectors);
    MergedWords all =
        new MergedWords(largest.table, largest.evidence, files.size(), size(collectors));
    workers.both(() -> files.forEach(all::add), () -> addEvidence(collectors, largest));
    return all;
  }

  private static WordCollector largest(List<WordCollector> collectors) {
    WordCollector largest = new WordCollector();
    for (WordCollector collector : collectors) {
      largest = collector.size() > largest.size() ? collector : largest;
    }
    return largest;
  }

  private static void addEvidence(List<WordCollector> collectors, WordCollector largest) {
    for (WordCollector collector : collectors) {
      if (collector != largest) {
        largest.evidence.addAll(collector.evidence);
      }
    }
  }

  /** The files of several collectors, sorted by path. */
  static List<FileWords> files(List<WordCollector> collectors) {
    List<FileWords> files = new ArrayList<>();
    collectors.forEach(collector -> files.addAll(collector.files()));
    files.sort((one, other) -> one.path().compareTo(other.path()));
    return files;
  }

  /** The number of words and gaps in several collectors. */
  static int size(List<WordCollector> collectors) {
    int size = 0;
    for (WordCollector collector : collectors) {
      size += collector.size();
    }
    return size;
  }

  /** Adds a file. */
  void add(FileWords file) {
    begin(file.file(), 0);
    System.arraycopy(file.places(), file.start(), places, size, file.length());
    System.arraycopy(file.words(), file.start(), words, size, file.length());
    int end = size + file.length();
    if (file.table() != table) {
      renumber(file.table(), end);
    }
    size = end;
  }

  private void renumber(WordTable old, int end) {
    int[] known = numbers.computeIfAbsent(old, MergedWords::unknown);
    for (int i = size; i < end; i++) {
      int word = words[i];
      if (word == WordBlocks.GAP) {
        continue;
      }
      if (known[word] == WordBlocks.GAP) {
        String text = old.word(word);
        known[word] = table.add(text, WordHash.of(text));
      }
      words[i] = known[word];
    }
  }

  private static int[] unknown(WordTable old) {
    int[] numbers = new int[old.size()];
    Arrays.fill(numbers, WordBlocks.GAP);
    return numbers;
  }

  /**
   * Begins a file, whose words will be added.
   *
   * @param ahead the number of words before them that will be added, too
   */
  void begin(WordFile file, int ahead) {
    starts[files.size()] = size + ahead;
    files.add(file);
  }

  /** Adds words that have the numbers of the table. */
  void add(IntBuffer someWords, IntBuffer somePlaces, int from, int length) {
    someWords.get(from, words, size, length);
    somePlaces.get(from, places, size, length);
    size += length;
  }

  /** The end of the words of a file. */
  int end(int file) {
    return file + 1 < files.size() ? starts[file + 1] : size;
  }
}
