package io.github.roadmaplint.spelling.candidates;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the candidates for unknown words among the words of the repository: words at a distance of
 * one edit, and for long words of two edits. An edit adds, omits or replaces a letter, or swaps it
 * with its neighbor. The index contains the few unknown words, and the many words of the repository
 * are looked up in it (the deletions of Wolf Garbe's SymSpell, in the opposite direction).
 */
final class CandidateIndex {
  private static final int SHORTEST_OF_TWO = 7;
  private static final int ENDS = 3;
  private static final long FRONT = 0x5555;
  private static final long BACK = 0xAAAA;
  private static final int BATCH = 1024;

  /**
   * More unknown words with the same letters add no information, and each word would have to be
   * compared with all of them. Words of up to nine letters never have as many at a distance of one
   * edit.
   */
  private static final int MOST_ALIKE = 256;

  private final Vocabulary vocabulary;
  private final List<String> unknowns;
  private final long[] keys;
  private final int[] heads;
  private final int[] lengths;
  private int[] next = new int[1 << 12];
  private int[] owners = new int[1 << 12];
  private int links = 1;

  private CandidateIndex(Vocabulary vocabulary, List<String> unknowns) {
    this.vocabulary = vocabulary;
    this.unknowns = unknowns;
    int room = 1 << 10;
    for (String unknown : unknowns) {
      room += 2 * unknown.length() + 6;
    }
    int size = Integer.highestOneBit(room * 2);
    keys = new long[size];
    heads = new int[size];
    lengths = new int[size];
  }

  /**
   * The candidates of each unknown word, in the order of the unknown words, which are a part of the
   * words.
   */
  static List<List<String>> of(Vocabulary vocabulary, List<String> unknowns, Workers workers) {
    CandidateIndex candidates = new CandidateIndex(vocabulary, unknowns);
    Matcher first = candidates.new Matcher();
    List<List<String>> found = new ArrayList<>();
    for (int i = 0; i < unknowns.size(); i++) {
      found.add(new ArrayList<>(2));
      first.index(i);
    }
    List<Matcher> matchers = new ArrayList<>();
    if (!unknowns.isEmpty()) {
      workers.each(
          vocabulary.wordCount(), BATCH, () -> candidates.matcher(matchers), Matcher::match);
    }
    for (long hit : Matcher.sorted(matchers)) {
      found.get((int) hit).add(vocabulary.word((int) (hit >>> Integer.SIZE)));
    }
    return found;
  }

  private Matcher matcher(List<Matcher> all) {
    Matcher matcher = new Matcher();
    synchronized (all) {
      all.add(matcher);
    }
    return matcher;
  }

  /** The results of one thread. */
  private final class Matcher {
    private final EditHashes hashes = new EditHashes();

    /** The number of a word and, in the lower half, that of an unknown word near it. */
    private long[] hits = new long[1 << 8];

    private int size;

    /** For each unknown word, the last word near it, plus one. */
    private final int[] nearTo = new int[unknowns.size()];

    private void index(int owner) {
      String word = unknowns.get(owner);
      int length = word.length();
      hashes.open(word);
      link(hashes.front(length), owner);
      for (int skip = 0; skip < length; skip++) {
        link(hashes.without(skip), owner);
      }
      if (length >= SHORTEST_OF_TWO) {
        link(hashes.front(ENDS) ^ FRONT, owner);
        link(hashes.back(ENDS) ^ BACK, owner);
      }
    }

    private void match(int number) {
      String word = vocabulary.word(number);
      int length = word.length();
      if (length < ENDS || length > Dictionaries.LONGEST_WORD || vocabulary.files(number) == 0) {
        return;
      }
      hashes.open(word);
      near(hashes.front(length), word, number, 1);
      for (int skip = 0; skip < length; skip++) {
        near(hashes.without(skip), word, number, 1);
      }
      if (length >= SHORTEST_OF_TWO - 1 && vocabulary.files(number) > 1) {
        near(hashes.front(ENDS) ^ FRONT, word, number, 2);
        near(hashes.back(ENDS) ^ BACK, word, number, 2);
      }
    }

    private void near(long key, String word, int number, int most) {
      int slot = slot(key);
      if (keys[slot] == 0 || lengths[slot] > MOST_ALIKE) {
        return;
      }
      for (int link = heads[slot]; link != 0; link = next[link]) {
        String unknown = unknowns.get(owners[link]);
        int longer = Math.abs(unknown.length() - word.length());
        boolean may = longer <= most && nearTo[owners[link]] != number + 1 && !unknown.equals(word);
        if (may && EditOperation.isWithin(unknown, word, most)) {
          nearTo[owners[link]] = number + 1;
          add((long) number << Integer.SIZE | owners[link]);
        }
      }
    }

    private void add(long hit) {
      if (size == hits.length) {
        hits = Arrays.copyOf(hits, size * 2);
      }
      hits[size++] = hit;
    }

    /** The order does not depend on the threads. */
    private static long[] sorted(List<Matcher> matchers) {
      long[] all = new long[matchers.stream().mapToInt(matcher -> matcher.size).sum()];
      int size = 0;
      for (Matcher matcher : matchers) {
        System.arraycopy(matcher.hits, 0, all, size, matcher.size);
        size += matcher.size;
      }
      Arrays.sort(all);
      return all;
    }
  }

  private void link(long key, int owner) {
    int slot = slot(key);
    keys[slot] = key;
    if (links == next.length) {
      next = Arrays.copyOf(next, links * 2);
      owners = Arrays.copyOf(owners, links * 2);
    }
    next[links] = heads[slot];
    owners[links] = owner;
    heads[slot] = links++;
    lengths[slot]++;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
