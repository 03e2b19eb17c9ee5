package io.github.roadmaplint.spelling.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stream of words of the files that one thread reads. It is kept in blocks that contain whole
 * files, because one array of all words would be copied as it grows.
 */
final class WordBlocks {
  /** Marks in the stream of words that two words are not neighbors. */
  static final int GAP = -1;

  private static final int FIRST_SIZE = 1 << 9;
  private static final int USUAL_SIZE = 1 << 15;

  private final WordTable table;
  private final List<FileWords> files = new ArrayList<>();

  /** The number of words and gaps of these files. */
  private int size;

  private Optional<WordFile> file = Optional.empty();

  /** The block of the current file, where that file starts, and where it ends so far. */
  private int[] words = new int[FIRST_SIZE];

  private int[] places = new int[FIRST_SIZE];
  private int start;
  private int end;

  /** An empty stream of words that a table numbers. */
  WordBlocks(WordTable table) {
    this.table = table;
  }

  /** Begins the next file. */
  void begin(WordFile next) {
    endFile();
    file = Optional.of(next);
  }

  /** Forgets the words of the current file. */
  void restart() {
    end = start;
  }

  /** The files, each of which has ended. */
  List<FileWords> files() {
    endFile();
    return files;
  }

  /** The number of words and gaps. */
  int size() {
    return size + end - start;
  }

  private void endFile() {
    file.ifPresent(it -> files.add(new FileWords(it, table, words, places, start, end)));
    file = Optional.empty();
    size += end - start;
    start = end;
  }

  /** Adds a word to the current file. */
  void add(int word, int place) {
    if (end == words.length) {
      beginBlock();
    }
    words[end] = word;
    places[end++] = place;
  }

  /** Adds a gap, except at the start of a file and after another gap. */
  void gap() {
    if (end > start && words[end - 1] != GAP) {
      add(GAP, 0);
    }
  }

  /** Moves the current file to a larger or another block; earlier files keep theirs. */
  private void beginBlock() {
    int length = end - start;
    int room = Math.max(2 * length, Math.min(2 * words.length, USUAL_SIZE));
    words = moved(words, room);
    places = moved(places, room);
    start = 0;
    end = length;
  }

  private int[] moved(int[] block, int room) {
    int[] next = new int[room];
    System.arraycopy(block, start, next, 0, end - start);
    return next;
  }
}
