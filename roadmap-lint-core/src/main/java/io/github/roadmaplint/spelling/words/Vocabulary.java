package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.parallel.Workers;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The words in the files of a repository, with frequencies and positions; words that differ only in
 * case are the same word. The numbers of words are valid only inside one vocabulary. The words are
 * a stream, in which {@link #GAP} separates words that are not neighbors.
 */
public final class Vocabulary {
  /** With this number of words, the vocabulary of a repository is complete. */
  public static final int ENOUGH_WORDS = 100_000;

  /** The number of a word that is missing. */
  public static final int GAP = WordBlocks.GAP;

  private static final int TITLE_START = Place.TITLE_START.code();

  private final List<WordFile> files;
  private final int[] fileStarts;
  private final int[] surfaces;
  private final int[] places;
  private final int size;
  private final WordTable spellings;
  private final WordTable words;
  private final int[] lowerOf;
  private final Frequencies counts;
  private final Evidence evidence;
  private int[] usual = {};

  Vocabulary(MergedWords all, Lowercase lowercase, Frequencies counts) {
    this.files = List.copyOf(all.files);
    this.fileStarts = all.starts;
    this.surfaces = all.words;
    this.places = all.places;
    this.size = all.size;
    this.spellings = all.table;
    this.words = lowercase.words;
    this.lowerOf = lowercase.of;
    this.counts = counts;
    this.evidence = all.evidence;
  }

  /** The words of one collector, which must not be used afterwards. */
  public static Vocabulary of(WordCollector collector) {
    return of(List.of(collector), Workers.NONE);
  }

  /** Merges the collectors of several threads, which must not be used afterwards. */
  public static Vocabulary of(List<WordCollector> collectors, Workers workers) {
    MergedWords all = MergedWords.of(collectors, workers);
    Lowercase lowercase = Lowercase.of(all.table);
    return new Vocabulary(all, lowercase, Frequencies.of(all, lowercase, workers));
  }

  /**
   * The most common casing of a word in the repository; lower case when the word does not occur.
   */
  public String usualSpelling(String lower) {
    int number = number(lower);
    int usual = number < 0 ? GAP : usual()[number];
    return usual < 0 ? lower : spellings.word(usual);
  }

  private synchronized int[] usual() {
    if (usual.length == 0) {
      usual = PreferredCasing.of(spellings, counts.spellings, lowerOf, words.size());
    }
    return usual;
  }

  /** The number of words, ignoring case. */
  public int wordCount() {
    return words.size();
  }

  public String word(int number) {
    return words.word(number);
  }

  /** The number of a word in lower case, or -1. */
  public int number(String lower) {
    return words.find(WordHash.of(lower));
  }

  /** Whether a word in lower case occurs. */
  public boolean has(String lower) {
    return files(lower) > 0;
  }

  /** The number of files that contain a word in lower case. */
  public int files(String lower) {
    int number = number(lower);
    return number < 0 ? 0 : counts.files[number];
  }

  /** The number of files that contain a word. */
  public int files(int number) {
    return counts.files[number];
  }

  /** The number of occurrences of a word. */
  public int count(int number) {
    return counts.words[number];
  }

  /** The number of its occurrences in lower case. */
  public int lowerCount(int number) {
    return counts.lower[number];
  }

  /** The number of its occurrences with only a capital at the start. */
  public int capitalCount(int number) {
    return counts.capital[number];
  }

  /** The length of the stream of words. */
  public int size() {
    return size;
  }

  public int fileCount() {
    return files.size();
  }

  public String path(int file) {
    return files.get(file).path();
  }

  /** The number of the word at a position of the stream, or {@link #GAP}. */
  public int at(int position) {
    if (position < 0 || position >= size || surfaces[position] == GAP) {
      return GAP;
    }
    return lowerOf[surfaces[position]];
  }

  /**
   * The next position before an end with a word that has a mark, or -1.
   *
   * @param marks by the numbers of words; 0 is no mark
   */
  public int next(byte[] marks, int from, int end) {
    int[] stream = surfaces; // fields would be read again for each word
    int[] lower = lowerOf;
    for (int i = from; i < end; i++) {
      int spelling = stream[i];
      if (spelling >= 0 && marks[lower[spelling]] != 0) {
        return i;
      }
    }
    return -1;
  }

  /** The next position before an end that begins a title, after {@code @type@}, or -1. */
  public int nextTitleStart(int from, int end) {
    int[] all = places;
    for (int i = from; i < end; i++) {
      if ((all[i] & Place.MASK) == TITLE_START && surfaces[i] != GAP) {
        return i;
      }
    }
    return -1;
  }

  public String spellingAt(int position) {
    return spellings.word(surfaces[position]);
  }

  public int startAt(int position) {
    return WordCollector.start(places[position]);
  }

  /** The text of the file that contains a position of the stream. */
  public String textAt(int position) {
    return files.get(fileAt(position)).text();
  }

  public Place placeAt(int position) {
    Place place = WordCollector.place(places[position]);
    return place == Place.TITLE_START ? Place.LINK : place;
  }

  /** The index of the file that contains a position of the stream. */
  public int fileAt(int position) {
    int low = 0;
    int high = files.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fileStarts[middle] <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  public int fileStart(int file) {
    return fileStarts[file];
  }

  public int fileEnd(int file) {
    return file + 1 < files.size() ? fileStarts[file + 1] : size;
  }

  /** All files. */
  public BitSet allFiles() {
    BitSet all = new BitSet(files.size());
    all.set(0, files.size());
    return all;
  }

  /** The files with some paths. */
  public BitSet filesAt(Collection<String> paths) {
    BitSet found = new BitSet(files.size());
    for (String path : paths) {
      int file = WordFile.before(files, path, 0);
      if (file < files.size() && path(file).equals(path)) {
        found.set(file);
      }
    }
    return found;
  }

  /** The numbers of the words in some files. */
  public BitSet wordsIn(BitSet some) {
    BitSet found = new BitSet(words.size());
    if (some.cardinality() == files.size()) {
      found.set(0, words.size());
      return found;
    }
    for (int file = some.nextSetBit(0); file >= 0; file = some.nextSetBit(file + 1)) {
      for (int i = fileStart(file); i < fileEnd(file); i++) {
        if (surfaces[i] != GAP) {
          found.set(lowerOf[surfaces[i]]);
        }
      }
    }
    return found;
  }

  /** The words in code, URLs and file names. */
  public Evidence evidence() {
    return evidence;
  }
}
