package io.github.roadmaplint.spelling.dictionary;

import io.github.roadmaplint.spelling.words.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import morfologik.fsa.FSA;

/**
 * The English of the United States and of Great Britain: LanguageTool's automata of all words, each
 * with a class of frequency ({@code org.languagetool:english-pos-dict}, LGPL 2.1).
 */
final class Dictionary {
  private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";
  private static final int SEVERAL = 2;
  private static final int ASCII_BITS = 7;

  /** No node of an automaton. */
  private static final int NONE = -1;

  /** Contractions that drop letters. */
  private static final String CONTRACTED =
      " don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't"
          + " couldn't shouldn't mustn't needn't ain't let's o'clock ";

  private final Lexicon american;
  private final Lexicon british;

  private Dictionary(Lexicon american, Lexicon british) {
    this.american = american;
    this.british = british;
  }

  static Dictionary load() {
    return new Dictionary(Lexicon.load("en_US.dict", '+'), Lexicon.load("en_GB.dict", '_'));
  }

  /** One automaton: words, a separator, and a letter from {@code A} (rare) to {@code Z}. */
  static final class Lexicon {
    private final FSA fsa;
    private final byte separator;

    /**
     * The nodes after two ASCII letters, which have many arcs: 0 if it is not known yet, or {@link
     * #NONE}. Threads may find the same node at the same time.
     */
    private final int[] nodes = new int[1 << (2 * ASCII_BITS)];

    private Lexicon(FSA fsa, byte separator) {
      this.fsa = fsa;
      this.separator = separator;
    }

    static Lexicon load(String name, char separator) {
      try (InputStream in = Dictionary.class.getResourceAsStream(FOLDER + name)) {
        if (in == null) {
          throw new IllegalStateException("no dictionary " + name);
        }
        return new Lexicon(FSA.read(in), (byte) separator);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    FSA fsa() {
      return fsa;
    }

    /** The frequency class of a word, from 1; 0 when it is not a word. */
    int frequency(byte[] word, int length) {
      int first = Math.min(2, length);
      int node = first < 2 ? node(fsa.getRootNode(), word, 0, first) : afterTwo(word);
      node = node == NONE ? NONE : node(node, word, first, length);
      return node == NONE ? 0 : frequencyAt(node);
    }

    private int afterTwo(byte[] word) {
      int index = word[0] << ASCII_BITS | word[1];
      int known = nodes[index];
      if (known == 0) {
        known = node(fsa.getRootNode(), word, 0, 2);
        nodes[index] = known;
      }
      return known;
    }

    /** The node after some letters, or {@link #NONE}. */
    private int node(int from, byte[] word, int start, int end) {
      int node = from;
      for (int i = start; i < end; i++) {
        int arc = fsa.getArc(node, word[i]);
        if (arc == 0 || fsa.isArcTerminal(arc)) {
          return NONE;
        }
        node = fsa.getEndNode(arc);
      }
      return node;
    }

    int frequencyAt(int node) {
      int arc = fsa.getArc(node, separator);
      if (arc == 0) {
        return 0;
      }
      if (fsa.isArcTerminal(arc)) {
        return 1;
      }
      int letter = fsa.getFirstArc(fsa.getEndNode(arc));
      return letter == 0 ? 1 : Math.max(1, fsa.getArcLabel(letter) - 'A' + 1);
    }
  }

  Lexicon american() {
    return american;
  }

  /**
   * The frequency class of a word in exactly this spelling, from 1 to 26; 0 when it is not a word.
   */
  int frequency(String word) {
    byte[] bytes = new byte[word.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = word.charAt(i);
      if (c >= 128) {
        return 0;
      }
      bytes[i] = (byte) c;
    }
    int found = american.frequency(bytes, bytes.length);
    return found > 0 ? found : british.frequency(bytes, bytes.length);
  }

  /** Whether a word in lower case is a name or an abbreviation that is written with capitals. */
  boolean knowsAsName(String lower) {
    return frequency(Letters.capitalized(lower)) > 0
        || frequency(lower.toUpperCase(Locale.ROOT)) > 0;
  }

  /** Whether a word in lower case is a contraction with an apostrophe. */
  static boolean isContraction(String lower) {
    int apostrophe = lower.indexOf('\'');
    return apostrophe > 0 && (CONTRACTED.contains(' ' + lower + ' ') || isShortened(lower));
  }

  private static boolean isShortened(String lower) {
    int apostrophe = lower.indexOf('\'');
    String rest = ' ' + lower.substring(apostrophe + 1) + ' ';
    return " d ll re ve s m ".contains(rest) && lower.length() - apostrophe >= SEVERAL;
  }

  /**
   * The correct form of a contraction without its apostrophe, as {@code don't}; nothing for other
   * words.
   */
  static Optional<String> contraction(String lower) {
    if (!lower.endsWith("nt")) {
      return Optional.empty();
    }
    String whole = lower.substring(0, lower.length() - 1) + "'t";
    return CONTRACTED.contains(' ' + whole + ' ') ? Optional.of(whole) : Optional.empty();
  }
}
