package io.github.roadmaplint.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, exactly as decoded: line ends and a leading U+FEFF are kept, so that every
 * offset is an offset into the file.
 *
 * <p>Lines end with LF, CR LF or a lone CR, as in CommonMark 0.31.
 */
public final class Source {
  private final String path;
  private final String text;

  /** The number of each line in the file; empty if the text has every line. */
  private final int[] numbers;

  private final Columns columns;
  private volatile int[] lineStarts = {};
  private volatile @Nullable CharacterIndex characters;
  private volatile char @Nullable [] units;

  private Source(String path, String text, @Nullable CharacterIndex characters, int... numbers) {
    this.path = path;
    this.text = text;
    this.characters = characters;
    this.numbers = numbers;
    this.columns = new Columns(text, Character::codePointCount);
  }

  /**
   * A text with its path.
   *
   * @param path relative to the repository, with {@code /}
   */
  public static Source of(String path, String text) {
    return new Source(path, text, null);
  }

  /** The same for a text whose characters are known. */
  public static Source of(String path, String text, CharacterIndex characters) {
    return new Source(path, text, characters);
  }

  /**
   * A file whose text is not known, only positions in it: those in the report of another run.
   *
   * @param text the lines with positions, with any characters before the positions
   * @param numbers the number of each of these lines, ascending
   */
  public static Source ofPositions(String path, String text, int... numbers) {
    return new Source(path, text, null, numbers.clone());
  }

  /** Whether this is the text of the file, and not a stand-in for its positions. */
  public boolean isWhole() {
    return numbers.length == 0;
  }

  /** The path relative to the repository, with {@code /}. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Which characters the text contains: a look at it is much faster than a search. */
  public CharacterIndex characters() {
    CharacterIndex known = characters;
    if (known == null) {
      known = CharacterIndex.of(text);
      characters = known;
    }
    return known;
  }

  /**
   * The UTF-16 units of the text, which must not be changed: reading an array is much faster than
   * reading a string.
   */
  public char[] units() {
    char[] known = units;
    if (known == null) {
      known = text.toCharArray();
      units = known;
    }
    return known;
  }

  /** Frees the memory of {@link #characters} and {@link #units} until they are needed again. */
  public void forgetCharacters() {
    characters = null;
    units = null;
  }

  /** The text of a span. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Number of lines; an empty text has one. */
  public int lineCount() {
    return starts().length;
  }

  /** The 1-based line that contains the offset; the end of the text belongs to the last line. */
  public int lineOf(int offset) {
    return number(indexOf(offset));
  }

  private int indexOf(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  private int number(int index) {
    return isWhole() ? index + 1 : numbers[index];
  }

  /**
   * The span of a line without its line end.
   *
   * @param line 1-based
   */
  public Span line(int line) {
    int[] starts = starts();
    int index = isWhole() ? line - 1 : Arrays.binarySearch(numbers, line);
    int start = starts[index];
    int end = index + 1 < starts.length ? starts[index + 1] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The offset as line and column, columns counted in code points. */
  public Position position(int offset) {
    int index = indexOf(offset);
    return new Position(number(index), columns.before(starts()[index], offset) + 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private int[] starts() {
    int[] known = lineStarts;
    if (known.length == 0) {
      known = findLineStarts();
      lineStarts = known;
    }
    return known;
  }

  private int[] findLineStarts() {
    int[] starts = new int[16];
    int count = 1;
    boolean returns = characters().has('\r');
    for (int end = nextLineEnd(0, returns); end >= 0; end = nextLineEnd(end + 1, returns)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The last character of the next line end; -1 when there is none. */
  private int nextLineEnd(int from, boolean returns) {
    if (!returns) {
      return text.indexOf('\n', from); // like nearly all texts
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        return i;
      }
    }
    return -1;
  }
}
