package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the words of file after file, in compact form: what a {@link Vocabulary} is made of. Used
 * by one thread; collectors of several threads are put together in the end.
 */
public final class WordCollector implements WordScanner.Sink {
  /** Stands in the stream of words where two words are not neighbours. */
  static final int GAP = -1;

  private static final int PLACE_BITS = 3;
  private static final int FIRST_SIZE = 1 << 14;

  private final WordScanner scanner = new WordScanner(this);
  final WordTable table = new WordTable();
  final Evidence code = new Evidence();
  final Evidence urls = new Evidence();
  final Evidence slugs = new Evidence();
  final List<WordFile> files = new ArrayList<>();
  int[] fileStarts = new int[64];
  int[] words = new int[FIRST_SIZE];
  int[] places = new int[FIRST_SIZE];
  int size;
  private Evidence evidence = code;
  private Place place = Place.TEXT;

  /** Begins the next file. */
  public void begin(Source source) {
    beginFile(new WordFile(source.path(), source::text));
    evidence = slugs;
    String path = source.path();
    scanner.open(path);
    scanner.code(path.lastIndexOf('/') + 1, path.length());
    scanner.open(source.text());
  }

  /**
   * Takes a piece of prose.
   *
   * @param escapes whether a backslash and a letter stand for something else, as in JSON
   */
  public void prose(Place where, int start, int end, boolean escapes) {
    place = where;
    evidence = code;
    scanner.prose(start, end, escapes);
  }

  /** Takes a piece of code. */
  public void code(int start, int end) {
    evidence = code;
    scanner.code(start, end);
  }

  /** Takes a URL. */
  public void url(int start, int end) {
    evidence = urls;
    scanner.code(start, end);
  }

  @Override
  public void word(char[] chars, int length, int start, int end) {
    reserve(1);
    words[size] = table.add(chars, length, WordTable.key(chars, length));
    boolean begins = place == Place.LINK && scanner.beginsTitle(start);
    places[size++] = start << PLACE_BITS | (begins ? Place.TITLE_START : place).code();
  }

  @Override
  public void code(char[] chars, int length) {
    if (length > 2) {
      evidence.add(WordTable.lowerKey(chars, length), files.size());
    }
  }

  @Override
  public void gap() {
    if (size > 0 && words[size - 1] != GAP) {
      reserve(1);
      places[size] = 0;
      words[size++] = GAP;
    }
  }

  /**
   * Puts together what several threads have collected: file after file by their paths, so that
   * nothing depends on which thread took which file.
   */
  static WordCollector together(List<WordCollector> parts) {
    List<Part> files = new ArrayList<>();
    WordCollector all = new WordCollector();
    for (WordCollector part : parts) {
      int[] numbers = new int[part.table.size()];
      Arrays.fill(numbers, GAP);
      for (int i = 0; i < part.files.size(); i++) {
        files.add(new Part(part, numbers, i));
      }
      all.code.addAll(part.code);
      all.urls.addAll(part.urls);
      all.slugs.addAll(part.slugs);
    }
    files.sort(Comparator.comparing(part -> part.words().path()));
    files.forEach(all::add);
    return all;
  }

  /** A file in a collector; {@code numbers} says what its words are numbered in the whole. */
  private static final class Part {
    private final WordCollector owner;
    private final int[] numbers;
    private final int file;

    Part(WordCollector owner, int[] numbers, int file) {
      this.owner = owner;
      this.numbers = numbers;
      this.file = file;
    }

    WordFile words() {
      return owner.files.get(file);
    }

    int end() {
      return file + 1 < owner.files.size() ? owner.fileStarts[file + 1] : owner.size;
    }
  }

  private void add(Part part) {
    beginFile(part.words());
    WordCollector owner = part.owner;
    int start = owner.fileStarts[part.file];
    int length = part.end() - start;
    reserve(length);
    System.arraycopy(owner.places, start, places, size, length);
    for (int i = start; i < start + length; i++) {
      int word = owner.words[i];
      if (word != GAP && part.numbers[word] == GAP) {
        String text = owner.table.word(word);
        part.numbers[word] = table.add(text, WordTable.key(text));
      }
      words[size++] = word == GAP ? GAP : part.numbers[word];
    }
  }

  private void beginFile(WordFile file) {
    if (files.size() == fileStarts.length) {
      fileStarts = Arrays.copyOf(fileStarts, files.size() * 2);
    }
    gap();
    fileStarts[files.size()] = size;
    files.add(file);
  }

  private void reserve(int more) {
    if (size + more > words.length) {
      int room = Math.max(words.length * 2, size + more);
      words = Arrays.copyOf(words, room);
      places = Arrays.copyOf(places, room);
    }
  }

  static int start(int packed) {
    return packed >>> PLACE_BITS;
  }

  static Place place(int packed) {
    return Place.of(packed & ((1 << PLACE_BITS) - 1));
  }
}
