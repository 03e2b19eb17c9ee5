package io.github.roadmaplint.audit.page;

import java.util.List;

/**
 * A number over time, as a line.
 *
 * @param name of what is counted
 * @param values one for each date, oldest first
 */
record Chart(String name, List<Integer> values) {
  /** The size of the drawing, in its own units. */
  static final int WIDTH = 200;

  static final int HEIGHT = 40;

  private static final int MARGIN = 4;

  /** The points of the line, from 0 at the bottom to the highest value at the top. */
  String points() {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      points.append(i == 0 ? "" : " ").append(x(i)).append(',').append(y(values.get(i)));
    }
    return points.toString();
  }

  int lastX() {
    return x(values.size() - 1);
  }

  int lastY() {
    return y(last());
  }

  int first() {
    return values.get(0);
  }

  int last() {
    return values.get(values.size() - 1);
  }

  /** How many more there are at the end. */
  int change() {
    return last() - first();
  }

  /** For example {@code +3}, {@code −3} or {@code 0}. */
  String signedChange() {
    return signed(change());
  }

  /** The values in words, for those who do not see the line. */
  String described() {
    return name + ": " + String.join(", ", values.stream().map(String::valueOf).toList());
  }

  static String signed(int change) {
    return change > 0 ? "+" + change : change < 0 ? "−" + -change : "0";
  }

  private int x(int index) {
    int steps = Math.max(1, values.size() - 1);
    return MARGIN + (WIDTH - 2 * MARGIN) * index / steps;
  }

  private int y(int value) {
    int highest = Math.max(1, values.stream().mapToInt(Integer::intValue).max().orElse(1));
    return HEIGHT - MARGIN - (int) ((long) (HEIGHT - 2 * MARGIN) * value / highest);
  }
}
