package io.github.roadmaplint.spelling;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words in the files of a repository, with frequencies and positions; words that differ only in
 * case are the same word. The numbers of words are valid only inside one vocabulary.
 */
public final class Vocabulary {
  static final int GAP = WordCollector.GAP;

  final List<WordFile> files;
  private final int[] fileStarts;
  private final int[] surfaces;
  private final int[] places;
  final int size;
  private final WordTable spellings;
  private final int[] lowerOf;
  private final WordTable words = new WordTable();
  private final OccurrenceTable code;
  private final OccurrenceTable urls;
  private final OccurrenceTable slugs;
  int[] counts;
  int[] fileCounts;
  int[] lowerCounts;
  int[] capitalCounts;
  private final int[] spellingCounts;
  private int[] usual = {};

  private Vocabulary(WordCollector all) {
    files = List.copyOf(all.files);
    fileStarts = all.fileStarts;
    surfaces = all.words;
    places = all.places;
    size = all.size;
    spellings = all.table;
    code = all.code;
    urls = all.urls;
    slugs = all.slugs;
    lowerOf = new int[spellings.size()];
    for (int i = 0; i < lowerOf.length; i++) {
      String lower = lower(spellings.word(i));
      lowerOf[i] = words.add(lower, WordTable.key(lower));
    }
    counts = new int[words.size()];
    fileCounts = new int[words.size()];
    lowerCounts = new int[words.size()];
    capitalCounts = new int[words.size()];
    spellingCounts = new int[lowerOf.length];
    count();
  }

  /** Merges the collectors of several threads. */
  public static Vocabulary of(List<WordCollector> collectors) {
    return new Vocabulary(WordCollector.together(collectors));
  }

  private void count() {
    boolean[] small = new boolean[lowerOf.length];
    boolean[] capital = new boolean[lowerOf.length];
    for (int i = 0; i < lowerOf.length; i++) {
      String word = spellings.word(i);
      small[i] = word.equals(words.word(lowerOf[i]));
      capital[i] = !small[i] && word.substring(1).equals(words.word(lowerOf[i]).substring(1));
    }
    int[] lastFile = new int[words.size()];
    for (int file = 0; file < files.size(); file++) {
      int end = fileEnd(file);
      for (int i = fileStart(file); i < end; i++) {
        int surface = surfaces[i];
        if (surface == GAP) {
          continue;
        }
        int word = lowerOf[surface];
        spellingCounts[surface]++;
        if (lastFile[word] != file + 1) {
          lastFile[word] = file + 1;
          fileCounts[word]++;
        }
      }
    }
    for (int i = 0; i < lowerOf.length; i++) {
      counts[lowerOf[i]] += spellingCounts[i];
      lowerCounts[lowerOf[i]] += small[i] ? spellingCounts[i] : 0;
      capitalCounts[lowerOf[i]] += capital[i] ? spellingCounts[i] : 0;
    }
  }

  static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || (c >= 'A' && c <= 'Z')) {
        return word.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return word;
  }

  /**
   * The most common casing of a word in the repository; lower case when the word does not occur.
   */
  String usualSpelling(String lower) {
    int number = number(lower);
    int usual = number < 0 ? GAP : usual()[number];
    return usual < 0 ? lower : spellings.word(usual);
  }

  private synchronized int[] usual() {
    if (usual.length == 0) {
      usual = PreferredCasing.of(spellings, spellingCounts, lowerOf, words.size());
    }
    return usual;
  }

  /** The number of words, ignoring case. */
  int wordCount() {
    return words.size();
  }

  String word(int number) {
    return words.word(number);
  }

  /** The number of a word in lower case, or -1. */
  int number(String lower) {
    return words.find(WordTable.key(lower));
  }

  int number(long key) {
    return words.find(key);
  }

  /** Whether a word in lower case occurs. */
  public boolean has(String lower) {
    return files(lower) > 0;
  }

  /** The number of files that contain a word in lower case. */
  int files(String lower) {
    int number = number(lower);
    return number < 0 ? 0 : fileCounts[number];
  }

  /** The number of the word at a position of the stream, or {@link #GAP}. */
  int at(int position) {
    if (position < 0 || position >= size || surfaces[position] == GAP) {
      return GAP;
    }
    return lowerOf[surfaces[position]];
  }

  String spellingAt(int position) {
    return spellings.word(surfaces[position]);
  }

  int startAt(int position) {
    return WordCollector.start(places[position]);
  }

  /** The text of the file that contains a position of the stream. */
  String textAt(int position) {
    return files.get(fileAt(position)).content().get();
  }

  Place placeAt(int position) {
    Place place = WordCollector.place(places[position]);
    return place == Place.TITLE_START ? Place.LINK : place;
  }

  /** Whether a position is the beginning of a title, after {@code @type@}. */
  boolean isTitleStart(int position) {
    return surfaces[position] != GAP && WordCollector.place(places[position]) == Place.TITLE_START;
  }

  /** The index of the file that contains a position of the stream. */
  int fileAt(int position) {
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

  int fileStart(int file) {
    return fileStarts[file];
  }

  int fileEnd(int file) {
    return file + 1 < files.size() ? fileStarts[file + 1] : size;
  }

  int slugFiles(String lower) {
    return slugs.files(WordTable.key(lower));
  }

  /** The files with some paths. */
  BitSet files(Predicate<String> paths) {
    BitSet found = new BitSet(files.size());
    for (int file = 0; file < files.size(); file++) {
      if (paths.test(files.get(file).path())) {
        found.set(file);
      }
    }
    return found;
  }

  /** The numbers of the words in some files. */
  BitSet wordsIn(BitSet some) {
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

  /** The approximate number of files that contain a word in code, URLs or file names. */
  int evidence(long key) {
    return code.files(key) + urls.files(key) + slugs.files(key);
  }

  int codeFiles(String lower) {
    return code.files(WordTable.key(lower));
  }

  int urlFiles(String lower) {
    return urls.files(WordTable.key(lower));
  }
}
