package io.github.roadmaplint.spelling.words;

/** The words of one file, by their numbers in a table, and their places. */
final class FileWords {
  private final WordFile file;
  private final WordTable table;
  private final int[] words;
  private final int[] places;
  private final int start;
  private final int end;

  /**
   * A part of two arrays.
   *
   * @param start the index of the first word
   * @param end the index after the last one
   */
  FileWords(WordFile file, WordTable table, int[] words, int[] places, int start, int end) {
    this.file = file;
    this.table = table;
    this.words = words;
    this.places = places;
    this.start = start;
    this.end = end;
  }

  WordFile file() {
    return file;
  }

  String path() {
    return file.path();
  }

  WordTable table() {
    return table;
  }

  int[] words() {
    return words;
  }

  int[] places() {
    return places;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }
}
