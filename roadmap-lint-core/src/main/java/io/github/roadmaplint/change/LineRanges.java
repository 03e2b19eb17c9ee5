package io.github.roadmaplint.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.BitSet;
import java.util.List;

/**
 * Lines of a text that a change has added or changed.
 *
 * @param all whether these are all lines
 * @param lines their numbers, 1-based, unless these are all
 */
public record LineRanges(boolean all, BitSet lines) {
  /** All lines of a file. */
  public static final LineRanges ALL = new LineRanges(true, new BitSet());

  /**
   * The comparison time is quadratic in the number of different lines; above this limit, all lines
   * between the first and the last difference count as changed.
   */
  private static final int MOST_LINES = 6_000;

  /** Copies the set. */
  public LineRanges {
    lines = (BitSet) lines.clone();
  }

  /** The lines of a text that differ from another one; different line ends are no difference. */
  public static LineRanges between(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int least = Math.min(old.size(), now.size());
    int head = 0;
    while (head < least && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    List<String> removed = old.subList(head, old.size() - tail);
    List<String> added = now.subList(head, now.size() - tail);
    BitSet lines = new BitSet();
    if (removed.isEmpty() || removed.size() + added.size() > MOST_LINES) {
      lines.set(head + 1, head + 1 + added.size());
      return new LineRanges(false, lines);
    }
    for (AbstractDelta<String> delta :
        DiffUtils.diff(removed, added, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      if (delta.getType() != DeltaType.DELETE) {
        int start = head + 1 + delta.getTarget().getPosition();
        lines.set(start, start + delta.getTarget().size());
      }
    }
    return new LineRanges(false, lines);
  }

  /** Whether one of the lines from one number to another is among them, both included. */
  public boolean containsAny(int first, int last) {
    int next = all ? first : lines.nextSetBit(first);
    return next >= 0 && next <= last;
  }
}
