package io.github.roadmaplint.schema;

import io.github.roadmaplint.text.Ascii;

/**
 * Computes the size of a compiled regular expression: {@code ((a{100}){100}){100}} has a million
 * parts. It is computed before the compilation, because the compilation needs the memory.
 */
final class PatternSize {
  private static final int LONGEST = 10_000;
  private static final int MOST_PARTS = 2_000;
  private static final int DEEPEST = 100;

  private final String pattern;
  private final long[] sums = new long[DEEPEST];
  private int depth;
  private long last;
  private int at;

  private PatternSize(String pattern) {
    this.pattern = pattern;
  }

  /** Whether it is larger than the limit. */
  static boolean isTooLarge(String pattern) {
    return pattern.length() > LONGEST || new PatternSize(pattern).isTooLarge();
  }

  private boolean isTooLarge() {
    for (at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '(' && depth + 1 == DEEPEST) {
        return true;
      }
      count(c);
      if (sums[depth] > MOST_PARTS) {
        return true;
      }
    }
    return false;
  }

  private void count(char c) {
    switch (c) {
      case '(' -> sums[++depth] = 0;
      case ')' -> close();
      case '{' -> repeat();
      case '[' -> {
        skipClass();
        add(1);
      }
      case '\\' -> {
        at++;
        skipName();
        add(1);
      }
      default -> add(1);
    }
  }

  private void add(long parts) {
    last = parts;
    sums[depth] += parts;
  }

  private void close() {
    if (depth > 0) {
      long parts = sums[depth--] + 2;
      add(parts);
    }
  }

  /** {@code {n}}, {@code {n,}} and {@code {n,m}}; anything else is a brace. */
  private void repeat() {
    int close = pattern.indexOf('}', at);
    String[] counts = close < 0 ? new String[0] : pattern.substring(at + 1, close).split(",", 2);
    long most = 0;
    for (String count : counts) {
      most = Math.max(most, number(count));
    }
    sums[depth] += last * Math.max(0, most - 1);
    last *= Math.max(1, most);
  }

  private static long number(String digits) {
    boolean small = digits.length() <= 4 && digits.chars().allMatch(Ascii::isDigit);
    return small && !digits.isEmpty() ? Long.parseLong(digits) : 0;
  }

  private void skipClass() {
    int from = at + 1;
    for (int i = from; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == ']' && i > from) {
        at = i;
        return;
      }
    }
  }

  /** The name in {@code \p{Greek}} and {@code \x{41}}. */
  private void skipName() {
    boolean named = at + 1 < pattern.length() && "pPx".indexOf(pattern.charAt(at)) >= 0;
    int close = named && pattern.charAt(at + 1) == '{' ? pattern.indexOf('}', at) : -1;
    at = close < 0 ? at : close;
  }
}
