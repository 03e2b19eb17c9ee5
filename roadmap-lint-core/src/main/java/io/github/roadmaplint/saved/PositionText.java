package io.github.roadmaplint.saved;

import io.github.roadmaplint.source.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A stand-in for the text of a file, in which each position of a report has an offset: only the
 * lines with positions, with as many characters before each position as it has in the file, and as
 * many bytes.
 */
final class PositionText {
  /** The total length of all stand-ins, in characters. */
  private static final int MOST = 64 * 1024 * 1024;

  /** By bytes in UTF-8, one to four. */
  private static final String[] CHARACTERS = {" ", "\u00e9", "\u20ac", "\ud834\udd1e"};

  /** Line, column in code points, column in bytes. */
  private final SortedMap<Integer, SortedMap<Integer, Integer>> lines = new TreeMap<>();

  private final Map<Long, Integer> offsets = new HashMap<>();

  /** The number of characters of all stand-ins of a run. */
  static final class Budget {
    private int left = MOST;

    private void spend(long characters) throws ImpossiblePositionException {
      if (characters > left) {
        throw new ImpossiblePositionException("is too far to the right");
      }
      left -= (int) characters;
    }
  }

  /** There is no text with all positions. The message is the end of a sentence. */
  static final class ImpossiblePositionException extends Exception {
    private static final long serialVersionUID = 1L;

    ImpossiblePositionException(String problem) {
      super(problem);
    }

    String problem() {
      return String.valueOf(getMessage());
    }
  }

  /** Adds a position, each number from 1. */
  void add(int line, int column, int byteColumn) throws ImpossiblePositionException {
    SortedMap<Integer, Integer> columns =
        lines.computeIfAbsent(line, any -> new TreeMap<>(Map.of(1, 1)));
    Integer known = columns.putIfAbsent(column, byteColumn);
    if (known != null && known != byteColumn) {
      throw new ImpossiblePositionException("has two columns in bytes for one column");
    }
  }

  /** The text, when all positions are added. */
  Source source(String path, Budget budget) throws ImpossiblePositionException {
    StringBuilder text = new StringBuilder();
    int[] numbers = new int[lines.size()];
    int index = 0;
    for (Map.Entry<Integer, SortedMap<Integer, Integer>> line : lines.entrySet()) {
      text.append(index == 0 ? "" : "\n");
      numbers[index++] = line.getKey();
      line(line.getKey(), line.getValue(), text, budget);
    }
    return Source.ofPositions(path, text.toString(), numbers);
  }

  private void line(
      int number, SortedMap<Integer, Integer> columns, StringBuilder text, Budget budget)
      throws ImpossiblePositionException {
    int column = 1;
    int byteColumn = 1;
    for (Map.Entry<Integer, Integer> next : columns.entrySet()) {
      int characters = next.getKey() - column;
      long bytes = (long) next.getValue() - byteColumn;
      if (bytes < characters || bytes > 4L * characters) {
        throw new ImpossiblePositionException("has a column in bytes that cannot be");
      }
      budget.spend(2L * characters);
      fill(characters, (int) bytes, text);
      column = next.getKey();
      byteColumn = next.getValue();
      offsets.put(key(number, column), text.length());
    }
  }

  private static void fill(int characters, int bytes, StringBuilder text) {
    int more = bytes - characters;
    for (int i = 0; i < characters; i++) {
      int extra = Math.min(CHARACTERS.length - 1, more);
      text.append(CHARACTERS[extra]);
      more -= extra;
    }
  }

  /** The offset of a position that was added. */
  int offset(int line, int column) {
    Integer offset = offsets.get(key(line, column));
    if (offset == null) {
      throw new IllegalStateException("not added: " + line + ":" + column);
    }
    return offset;
  }

  private static long key(int line, int column) {
    return (long) line << 32 | column;
  }
}
