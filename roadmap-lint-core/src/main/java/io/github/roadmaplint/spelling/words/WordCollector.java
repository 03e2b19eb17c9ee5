package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Collects the words of files in compact form, as the input of a {@link Vocabulary}. Used by one
 * thread; the collectors of several threads are merged at the end.
 */
public final class WordCollector implements WordScanner.Sink {
  /** Marks in the stream of words that two words are not neighbors. */
  static final int GAP = -1;

  private static final int FIRST_SIZE = 1 << 9;

  /** The number of words after which a block ends with its last file. */
  private static final int BLOCK = 1 << 15;

  private final WordScanner scanner = new WordScanner(this);
  private final Optional<UnaryOperator<String>> texts;
  final WordTable table;
  final OccurrenceTable code;
  final OccurrenceTable urls;
  final OccurrenceTable slugs;
  final List<WordFile> files = new ArrayList<>();
  int[] fileStarts = new int[64];
  int[] words = new int[FIRST_SIZE];
  int[] places = new int[FIRST_SIZE];
  int size;

  /**
   * Earlier words, by the position of the first one: an array of all would be copied as it grows.
   */
  private final NavigableMap<Integer, Block> blocks = new TreeMap<>();

  /** The number of words in blocks. */
  private int inBlocks;

  private OccurrenceTable evidence;
  private Place place = Place.TEXT;

  /** A collector whose words are needed only in this run. */
  public WordCollector() {
    this(false, Optional.empty());
  }

  /**
   * A collector of the words of many files.
   *
   * @param remembered whether they can be cached for later runs, see {@link WordCache}
   * @param texts provides the texts of files again, so that they are not kept
   */
  public WordCollector(boolean remembered, Optional<UnaryOperator<String>> texts) {
    this.texts = texts;
    this.table = new WordTable();
    this.code = new OccurrenceTable(remembered);
    this.urls = new OccurrenceTable(remembered);
    this.slugs = new OccurrenceTable(remembered);
    this.evidence = code;
  }

  /** A collector that continues from existing content. */
  WordCollector(
      WordTable table, OccurrenceTable slugs, OccurrenceTable code, OccurrenceTable urls) {
    this.texts = Optional.empty();
    this.table = table;
    this.slugs = slugs;
    this.code = code;
    this.urls = urls;
    this.evidence = code;
  }

  /** Begins the next file. */
  public void begin(Source source) {
    begin(source, source.text().toCharArray());
  }

  /** Begins the next file, whose characters are not copied. */
  public void begin(Source source, char[] text) {
    if (size - inBlocks >= BLOCK) {
      endBlock();
    }
    beginFile(new WordFile(source.path(), texts.orElse(path -> source.text())));
    evidence = slugs;
    String path = source.path();
    scanner.open(path);
    scanner.code(path.lastIndexOf('/') + 1, path.length());
    scanner.open(source.text(), text);
  }

  /**
   * Adds a piece of prose.
   *
   * @param escapes whether a backslash and a letter are an escape, as in JSON
   */
  public void prose(Place where, int start, int end, boolean escapes) {
    place = where;
    evidence = code;
    scanner.prose(start, end, escapes);
  }

  /** Adds a piece of code. */
  public void code(int start, int end) {
    evidence = code;
    scanner.code(start, end);
  }

  /** Adds a URL. */
  public void url(int start, int end) {
    evidence = urls;
    scanner.code(start, end);
  }

  @Override
  public void word(char[] chars, int length, int start, int end) {
    boolean begins = place == Place.LINK && scanner.beginsTitle(start);
    add(
        table.add(chars, length, WordHash.of(chars, length)),
        start << Place.BITS | (begins ? Place.TITLE_START : place).code());
  }

  @Override
  public void code(long lower, int length) {
    if (length > 2) {
      evidence.add(lower, files.size());
    }
  }

  @Override
  public void gap() {
    if (size > inBlocks && words[size - inBlocks - 1] != GAP) {
      add(GAP, 0);
    }
  }

  private void add(int word, int where) {
    reserve(1);
    int index = size++ - inBlocks;
    words[index] = word;
    places[index] = where;
  }

  private void endBlock() {
    gap();
    int length = size - inBlocks;
    Block block = new Block(inBlocks, Arrays.copyOf(words, length), Arrays.copyOf(places, length));
    blocks.put(inBlocks, block);
    inBlocks = size;
  }

  private Block blockAt(int position) {
    return position < inBlocks
        ? Objects.requireNonNull(blocks.floorEntry(position)).getValue()
        : new Block(inBlocks, words, places);
  }

  /**
   * Merges the collectors of several threads, sorted by path, so that the result does not depend on
   * the threads. The parts must not be used afterwards: the result reuses the numbers of the
   * largest part.
   */
  static WordCollector together(List<WordCollector> parts) {
    WordCollector largest = new WordCollector();
    int size = 0;
    for (WordCollector part : parts) {
      largest = part.size > largest.size ? part : largest;
      size += part.size + part.files.size();
    }
    WordCollector all = new WordCollector(largest.table, largest.slugs, largest.code, largest.urls);
    all.reserve(size);
    for (WordCollector part : parts) {
      if (part != largest) {
        all.addEvidence(part);
      }
    }
    files(parts).forEach(all::add);
    return all;
  }

  /** Adds what other files contain in code, URLs and file names. */
  void addEvidence(WordCollector others) {
    code.addAll(others.code);
    urls.addAll(others.urls);
    slugs.addAll(others.slugs);
  }

  /** The files of several collectors, sorted by path. */
  static List<Part> files(List<WordCollector> parts) {
    List<Part> files = new ArrayList<>();
    for (WordCollector part : parts) {
      int[] numbers = part.unnumbered();
      for (int i = 0; i < part.files.size(); i++) {
        files.add(new Part(part, numbers, i));
      }
    }
    files.sort((one, other) -> one.path().compareTo(other.path()));
    return files;
  }

  /** The words of some files, which begin at a position. */
  private static final class Block {
    private final int start;
    private final int[] words;
    private final int[] places;

    Block(int start, int[] words, int[] places) {
      this.start = start;
      this.words = words;
      this.places = places;
    }
  }

  /** A file in a collector; {@code numbers} maps its words to their numbers in the result. */
  static final class Part {
    private final WordCollector owner;
    private final int[] numbers;
    private final int file;

    Part(WordCollector owner, int[] numbers, int file) {
      this.owner = owner;
      this.numbers = numbers;
      this.file = file;
    }

    WordCollector owner() {
      return owner;
    }

    int file() {
      return file;
    }

    String path() {
      return owner.files.get(file).path();
    }
  }

  /** Marks every word as not renumbered. */
  int[] unnumbered() {
    int[] numbers = new int[table.size()];
    Arrays.fill(numbers, GAP);
    return numbers;
  }

  /** The end of the words of a file. */
  int fileEnd(int file) {
    return file + 1 < files.size() ? fileStarts[file + 1] : size;
  }

  /** Copies a file. */
  void add(Part part) {
    WordCollector owner = part.owner;
    beginFile(owner.files.get(part.file));
    int start = owner.fileStarts[part.file];
    int length = owner.fileEnd(part.file) - start;
    reserve(length);
    Block block = owner.blockAt(start);
    System.arraycopy(block.places, start - block.start, places, size, length);
    System.arraycopy(block.words, start - block.start, words, size, length);
    if (owner.table != table) {
      renumber(owner.table, part.numbers, size + length);
    }
    size += length;
  }

  /** Renumbers the words up to a position. */
  private void renumber(WordTable old, int[] numbers, int end) {
    for (int i = size; i < end; i++) {
      int word = words[i];
      if (word == GAP) {
        continue;
      }
      if (numbers[word] == GAP) {
        String text = old.word(word);
        numbers[word] = table.add(text, WordHash.of(text));
      }
      words[i] = numbers[word];
    }
  }

  private void beginFile(WordFile file) {
    code.begin(files.size());
    urls.begin(files.size());
    slugs.begin(files.size());
    gap();
    place(file, size);
  }

  /** Begins the words of the next file at a position. */
  void place(WordFile file, int start) {
    if (files.size() == fileStarts.length) {
      fileStarts = Arrays.copyOf(fileStarts, files.size() * 2);
    }
    fileStarts[files.size()] = start;
    files.add(file);
  }

  void reserve(int more) {
    int needed = size - inBlocks + more;
    if (needed > words.length) {
      int room = Math.max(words.length * 2, needed);
      words = Arrays.copyOf(words, room);
      places = Arrays.copyOf(places, room);
    }
  }

  static int start(int packed) {
    return packed >>> Place.BITS;
  }

  static Place place(int packed) {
    return Place.of(packed & Place.MASK);
  }
}
