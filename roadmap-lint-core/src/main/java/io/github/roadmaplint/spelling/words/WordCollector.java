package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Collects the words of files in compact form, as the input of a {@link Vocabulary}. Used by one
 * thread; the collectors of several threads are merged at the end.
 */
public final class WordCollector implements WordScanner.Sink {
  private static final int FIRST_SIZE = 1 << 9;

  private final WordScanner scanner = new WordScanner(this);
  private final Optional<UnaryOperator<String>> texts;
  final WordTable table = new WordTable();
  final Evidence evidence;
  private final WordBlocks blocks = new WordBlocks(table);

  /** Where the code of the current piece is. */
  private OccurrenceTable codes;

  private Place place = Place.TEXT;

  /** Whether a word, by its number, is among the most common ones of another language. */
  private boolean[] foreign = new boolean[0];

  /** How many of the words of the current file are. */
  private int foreignWords;

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
    this.evidence = new Evidence(remembered);
    this.codes = evidence.code;
  }

  /** Begins the next file. */
  public void begin(Source source) {
    begin(source, source.text().toCharArray());
  }

  /** Begins the next file, whose characters are not copied. */
  public void begin(Source source, char[] text) {
    blocks.begin(new WordFile(source.path(), texts.orElse(path -> source.text())));
    foreignWords = 0;
    evidence.beginFile();
    codes = evidence.slugs;
    String path = source.path();
    scanner.open(path);
    scanner.code(path.lastIndexOf('/') + 1, path.length());
    scanner.open(source.text(), text);
  }

  /** Forgets the words of the current file, which are then added again; code and URLs remain. */
  public void restart() {
    blocks.restart();
    foreignWords = 0;
  }

  /** The number of words of the current file that are common in other languages than English. */
  public int foreignWords() {
    return foreignWords;
  }

  /**
   * Adds a piece of prose.
   *
   * @param escapes whether a backslash and a letter are an escape, as in JSON
   */
  public void prose(Place where, int start, int end, boolean escapes) {
    place = where;
    codes = evidence.code;
    scanner.prose(start, end, escapes);
  }

  /** Adds a piece of code. */
  public void code(int start, int end) {
    codes = evidence.code;
    scanner.code(start, end);
  }

  /** Adds a URL. */
  public void url(int start, int end) {
    codes = evidence.urls;
    scanner.code(start, end);
  }

  @Override
  public void word(char[] chars, int length, int start, int end) {
    boolean begins = place == Place.LINK && scanner.beginsTitle(start);
    int known = table.size();
    int number = table.add(chars, length, WordHash.of(chars, length));
    if (number == known) {
      addNew(number);
    }
    if (foreign[number]) {
      foreignWords++;
    }
    blocks.add(number, start << Place.BITS | (begins ? Place.TITLE_START : place).code());
  }

  private void addNew(int number) {
    if (number >= foreign.length) {
      foreign = Arrays.copyOf(foreign, Math.max(FIRST_SIZE, 2 * number));
    }
    foreign[number] = isForeign(Letters.lower(table.word(number)));
  }

  /** The parts of a contraction are words of their own. */
  private static boolean isForeign(String lower) {
    int mark = lower.indexOf('\'');
    return mark < 0
        ? Language.isCommonElsewhere(lower)
        : isForeign(lower.substring(0, mark)) || isForeign(lower.substring(mark + 1));
  }

  @Override
  public void code(long lower, int length) {
    if (length > 2) {
      codes.add(lower);
    }
  }

  @Override
  public void gap() {
    blocks.gap();
  }

  /** The words of each file. */
  List<FileWords> files() {
    return blocks.files();
  }

  /** The number of words and gaps. */
  int size() {
    return blocks.size();
  }

  static int start(int packed) {
    return packed >>> Place.BITS;
  }

  static Place place(int packed) {
    return Place.of(packed & Place.MASK);
  }
}
