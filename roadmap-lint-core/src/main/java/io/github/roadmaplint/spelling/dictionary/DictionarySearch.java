package io.github.roadmaplint.spelling.dictionary;

import io.github.roadmaplint.spelling.words.Letters;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSA;

/** Finds the words of a dictionary at a distance of one edit, by walking its automaton. */
public final class DictionarySearch {
  private final Dictionary.Lexicon lexicon;
  private final FSA fsa;
  private final byte[] path = new byte[Dictionaries.LONGEST_WORD + 2];
  private byte[] word = new byte[0];
  private boolean errors;
  private final List<String> found = new ArrayList<>();

  DictionarySearch(Dictionary.Lexicon lexicon) {
    this.lexicon = lexicon;
    this.fsa = lexicon.fsa();
  }

  /**
   * The words at a distance of one edit from a word of ASCII letters, case-sensitive.
   *
   * @param onlyTypingErrors whether only the most common edits are tried, which takes a quarter of
   *     the time
   */
  public List<String> near(String wanted, boolean onlyTypingErrors) {
    found.clear();
    errors = onlyTypingErrors;
    word = wanted.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    walk(fsa.getRootNode());
    return List.copyOf(found);
  }

  /** Follows the word, and tries every edit at each letter. */
  private void walk(int root) {
    int node = root;
    for (int i = 0; i <= word.length; i++) {
      tryEdits(node, i);
      if (i == word.length) {
        return;
      }
      int arc = fsa.getArc(node, word[i]);
      if (arc == 0 || fsa.isArcTerminal(arc)) {
        return;
      }
      path[i] = word[i];
      node = fsa.getEndNode(arc);
    }
  }

  private void tryEdits(int node, int i) {
    if (i < word.length) {
      rest(node, i, i + 1); // a letter too many
    }
    if (i + 1 < word.length && word[i] != word[i + 1]) {
      swapped(node, i);
    }
    for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
      byte label = fsa.getArcLabel(arc);
      if (!isLetter(label) || fsa.isArcTerminal(arc)) {
        continue;
      }
      path[i] = label;
      if (!errors || isVowel(label) || isBeside(i, label)) {
        rest(fsa.getEndNode(arc), i + 1, i); // a letter is missing
      }
      boolean other = i < word.length && label != word[i];
      if (other && (!errors || (isVowel(label) && isVowel(word[i])))) {
        rest(fsa.getEndNode(arc), i + 1, i + 1);
      }
    }
  }

  private void swapped(int node, int i) {
    int first = fsa.getArc(node, word[i + 1]);
    if (first == 0 || fsa.isArcTerminal(first)) {
      return;
    }
    int second = fsa.getArc(fsa.getEndNode(first), word[i]);
    if (second != 0 && !fsa.isArcTerminal(second)) {
      path[i] = word[i + 1];
      path[i + 1] = word[i];
      rest(fsa.getEndNode(second), i + 2, i + 2);
    }
  }

  private void rest(int start, int depth, int from) {
    int node = start;
    int at = depth;
    for (int i = from; i < word.length; i++) {
      int arc = fsa.getArc(node, word[i]);
      if (arc == 0 || fsa.isArcTerminal(arc)) {
        return;
      }
      path[at++] = word[i];
      node = fsa.getEndNode(arc);
    }
    if (lexicon.frequencyAt(node) > 0) {
      String hit = new String(path, 0, at, java.nio.charset.StandardCharsets.ISO_8859_1);
      if (!found.contains(hit)) {
        found.add(hit);
      }
    }
  }

  private boolean isBeside(int i, byte letter) {
    return (i > 0 && word[i - 1] == letter) || (i < word.length && word[i] == letter);
  }

  private static boolean isVowel(byte letter) {
    return Letters.isVowel((char) letter);
  }

  private static boolean isLetter(byte b) {
    return (b | ' ') >= 'a' && (b | ' ') <= 'z';
  }
}
