package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds titles of resources whose first word has lost its first letter and is a word all the same:
 * {@code hat is Git}. How titles begin is learnt from the other titles.
 */
final class ClippedTitles {
  private static final int USUAL = 5;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();

  /** Learns how the titles of a repository begin. */
  ClippedTitles(Vocabulary all) {
    for (int i = 0; i < all.size; i++) {
      if (isStart(all, i)) {
        starts.merge(all.word(all.at(i)), 1, Integer::sum);
        pairs.merge(pair(all.word(all.at(i)), all, i + 1), 1, Integer::sum);
      }
    }
  }

  /** A place, the word that was meant there, and whether many titles begin so. */
  record Clipped(int position, String meant, boolean usual) {}

  /** Finds such titles among some words of the repository, or among all of them. */
  List<Clipped> find(Vocabulary words) {
    List<Clipped> found = new ArrayList<>();
    for (int i = 0; i < words.size; i++) {
      if (isStart(words, i) && Character.isLowerCase(words.spellingAt(i).charAt(0))) {
        addClipped(words, i, found);
      }
    }
    return found;
  }

  private static boolean isStart(Vocabulary words, int position) {
    if (words.at(position) < 0 || words.placeAt(position) != Place.LINK) {
      return false;
    }
    String text = words.files.get(words.fileAt(position)).text();
    int start = words.startAt(position);
    return start > 0 && text.charAt(start - 1) == '@';
  }

  private void addClipped(Vocabulary words, int position, List<Clipped> found) {
    String word = words.word(words.at(position));
    int own = Math.max(1, starts.getOrDefault(word, 0));
    for (int i = 0; i < LETTERS.length(); i++) {
      String meant = LETTERS.charAt(i) + word;
      int alike =
          words.at(position + 1) < 0 ? 0 : pairs.getOrDefault(pair(meant, words, position + 1), 0);
      boolean usual = starts.getOrDefault(meant, 0) >= USUAL * own;
      if (usual && alike > 1 && !isInUrl(words, position, word)) {
        found.add(new Clipped(position, meant, alike >= USUAL));
        return;
      }
    }
  }

  private static boolean isInUrl(Vocabulary words, int position, String word) {
    Source source = words.files.get(words.fileAt(position));
    int start = words.startAt(position);
    String url = new Context(source.text(), start, start + word.length()).url();
    return (' ' + url + ' ').contains(' ' + word + ' ');
  }

  private static String pair(String first, Vocabulary words, int next) {
    return words.at(next) < 0 ? first : first + ' ' + words.word(words.at(next));
  }
}
