package io.github.roadmaplint.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference between two texts in the format of {@code git diff} and {@code patch}. Only LF
 * ends a line; a CR before it belongs to the line.
 */
public final class UnifiedDiff {
  /** Unchanged lines that are shown around a change. */
  private static final int CONTEXT = 3;

  /**
   * The comparison time is quadratic in the number of different lines; above this limit, they are
   * compared line by line.
   */
  private static final int MOST_LINES = 6_000;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares two versions of a file. The content is not escaped, because a patch must contain the
   * exact text.
   *
   * @param path of the file, relative to the repository, with {@code /}
   * @return empty when they are the same
   */
  public static String of(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    return changed(path, path, before, after);
  }

  /**
   * Compares two versions of a file, after the header of git. In a patch of several files, each
   * needs it: after a renamed file without changed lines, git reads a file without this header as a
   * part of the renamed one.
   *
   * @param path of the file, relative to the checkout, with {@code /}
   */
  public static String edited(String path, String before, String after) {
    return before.equals(after) ? "" : header(path, path) + changed(path, path, before, after);
  }

  /**
   * Compares a file with its new version under a new name.
   *
   * @param path of the file, relative to the repository, with {@code /}
   * @param newPath the same of its new name
   */
  public static String renamed(String path, String newPath, String before, String after) {
    String head =
        header(path, newPath)
            + "similarity index "
            + similarity(before, after)
            + "%\nrename from "
            + DiffPath.of(path)
            + "\nrename to "
            + DiffPath.of(newPath)
            + '\n';
    return before.equals(after) ? head : head + changed(path, newPath, before, after);
  }

  /**
   * The deletion of a file.
   *
   * @param path of the file, relative to the repository, with {@code /}
   */
  public static String deleted(String path, String before) {
    UnifiedDiff diff = new UnifiedDiff(lines(before), List.of());
    diff.out.append(header(path, path)).append("deleted file mode 100644\n");
    if (!before.isEmpty()) {
      diff.out.append("--- ").append(DiffPath.ended("a/" + path)).append("\n+++ /dev/null\n");
      diff.hunks(diff.changes());
    }
    return diff.out.toString();
  }

  private static String header(String path, String newPath) {
    return "diff --git " + DiffPath.of("a/" + path) + ' ' + DiffPath.of("b/" + newPath) + '\n';
  }

  /** How much of the larger text consists of lines of the other one, in percent. */
  private static int similarity(String before, String after) {
    if (before.equals(after)) {
      return 100;
    }
    Map<String, Integer> left = new HashMap<>();
    lines(before).forEach(line -> left.merge(line, 1, Integer::sum));
    long same = 0;
    for (String line : lines(after)) {
      same += left.merge(line, -1, Integer::sum) >= 0 ? line.length() : 0;
    }
    return (int) Math.min(99, same * 100 / Math.max(before.length(), after.length()));
  }

  private static String changed(String path, String newPath, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    diff.out.append("--- ").append(DiffPath.ended("a/" + path)).append('\n');
    diff.out.append("+++ ").append(DiffPath.ended("b/" + newPath)).append('\n');
    diff.hunks(diff.changes());
    return diff.out.toString();
  }

  /** Lines {@code [from, to)} of the old text become lines {@code [newFrom, newTo)} of the new. */
  private record Change(int from, int to, int newFrom, int newTo) {}

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private List<Change> changes() {
    int least = Math.min(before.size(), after.size());
    int head = 0;
    while (head < least && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> old = before.subList(head, before.size() - tail);
    List<String> fresh = after.subList(head, after.size() - tail);
    if (old.size() + fresh.size() > MOST_LINES) {
      if (old.size() == fresh.size()) {
        return lineByLine(old, fresh, head);
      }
      return List.of(new Change(head, head + old.size(), head, head + fresh.size()));
    }
    return compared(old, fresh, head);
  }

  /** If the number of lines is the same, usually words inside them were changed. */
  private static List<Change> lineByLine(List<String> old, List<String> fresh, int head) {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < old.size()) {
      int from = i;
      while (i < old.size() && !old.get(i).equals(fresh.get(i))) {
        i++;
      }
      if (i > from) {
        changes.add(new Change(head + from, head + i, head + from, head + i));
      }
      i++;
    }
    return changes;
  }

  /** Lines that are removed and added in one place are one change, removed lines first. */
  private static List<Change> compared(List<String> old, List<String> fresh, int head) {
    List<Change> changes = new ArrayList<>();
    Change last = new Change(-1, -1, -1, -1);
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
      int from = head + delta.getSource().getPosition();
      int newFrom = head + delta.getTarget().getPosition();
      int to = from + delta.getSource().size();
      int newTo = newFrom + delta.getTarget().size();
      if (last.to() == from && last.newTo() == newFrom) {
        changes.remove(changes.size() - 1);
        last = new Change(last.from(), to, last.newFrom(), newTo);
      } else {
        last = new Change(from, to, newFrom, newTo);
      }
      changes.add(last);
    }
    return changes;
  }

  /** Changes that share lines of context are shown together. */
  private void hunks(List<Change> changes) {
    int first = 0;
    for (int i = 1; i <= changes.size(); i++) {
      boolean ends =
          i == changes.size() || changes.get(i).from() - changes.get(i - 1).to() > 2 * CONTEXT;
      if (ends) {
        hunk(changes.subList(first, i));
        first = i;
      }
    }
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.from());
    int trail = Math.min(CONTEXT, before.size() - last.to());
    out.append("@@ -");
    range(first.from() - lead, last.to() + trail);
    out.append(" +");
    range(first.newFrom() - lead, last.newTo() + trail);
    out.append(" @@\n");
    int done = first.from() - lead;
    for (Change change : changes) {
      write(' ', before.subList(done, change.from()));
      write('-', before.subList(change.from(), change.to()));
      write('+', after.subList(change.newFrom(), change.newTo()));
      done = change.to();
    }
    write(' ', before.subList(done, last.to() + trail));
  }

  /** Lines count from 1; an empty range is after the line that it names. */
  private void range(int from, int to) {
    int count = to - from;
    out.append(count == 0 ? from : from + 1);
    if (count != 1) {
      out.append(',').append(count);
    }
  }

  private void write(char sign, List<String> lines) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
