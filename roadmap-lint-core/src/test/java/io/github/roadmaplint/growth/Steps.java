package io.github.roadmaplint.growth;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Counts what code does that {@link CountingLoader} has loaded: one for each method that is called
 * and each turn of a loop, and for the methods of the JDK below, which stand in for those of the
 * same name, as many as the characters or elements that they look at.
 */
@SuppressWarnings("PMD")
public final class Steps {
  private Steps() {}

  /** A thread whose steps are counted. */
  static final class CountedThread extends Thread {
    private long count;

    CountedThread(Runnable work) {
      super(work);
    }
  }

  /** Steps of this thread so far. */
  public static long count() {
    return Thread.currentThread() instanceof CountedThread thread ? thread.count : 0;
  }

  /** One step. */
  public static void step() {
    add(1);
  }

  private static void add(int steps) {
    if (Thread.currentThread() instanceof CountedThread thread) {
      thread.count += steps;
    }
  }

  private static int looked(int found, int length, int from) {
    add((found < 0 ? length : found) - Math.max(0, from));
    return found;
  }

  public static int indexOf(String text, int c) {
    return looked(text.indexOf(c), text.length(), 0);
  }

  public static int indexOf(String text, int c, int from) {
    return looked(text.indexOf(c, from), text.length(), from);
  }

  public static int indexOf(String text, String what) {
    return looked(text.indexOf(what), text.length(), 0);
  }

  public static int indexOf(String text, String what, int from) {
    return looked(text.indexOf(what, from), text.length(), from);
  }

  public static int lastIndexOf(String text, int c) {
    int found = text.lastIndexOf(c);
    add(text.length() - found);
    return found;
  }

  public static int lastIndexOf(String text, int c, int from) {
    int found = text.lastIndexOf(c, from);
    add(Math.max(0, from - found));
    return found;
  }

  public static int lastIndexOf(String text, String what) {
    int found = text.lastIndexOf(what);
    add(text.length() - found);
    return found;
  }

  public static int lastIndexOf(String text, String what, int from) {
    int found = text.lastIndexOf(what, from);
    add(Math.max(0, from - found));
    return found;
  }

  public static boolean contains(String text, CharSequence what) {
    return looked(text.indexOf(what.toString()), text.length(), 0) >= 0;
  }

  public static String substring(String text, int from) {
    add(text.length() - from);
    return text.substring(from);
  }

  public static String substring(String text, int from, int to) {
    add(to - from);
    return text.substring(from, to);
  }

  public static char[] toCharArray(String text) {
    add(text.length());
    return text.toCharArray();
  }

  public static String strip(String text) {
    add(text.length());
    return text.strip();
  }

  public static String toLowerCase(String text, Locale locale) {
    add(text.length());
    return text.toLowerCase(locale);
  }

  public static boolean equals(String text, Object other) {
    boolean compared =
        other != text && other instanceof String that && that.length() == text.length();
    add(compared ? text.length() : 0);
    return text.equals(other);
  }

  public static boolean startsWith(String text, String what) {
    add(what.length());
    return text.startsWith(what);
  }

  public static String replace(String text, CharSequence what, CharSequence by) {
    add(text.length());
    return text.replace(what, by);
  }

  public static String[] split(String text, String by) {
    add(text.length());
    return text.split(by);
  }

  public static String[] split(String text, String by, int most) {
    add(text.length());
    return text.split(by, most);
  }

  public static int codePointCount(String text, int from, int to) {
    add(to - from);
    return text.codePointCount(from, to);
  }

  /** In place of that of {@code Character}. */
  public static int codePointCount(CharSequence text, int from, int to) {
    add(to - from);
    return Character.codePointCount(text, from, to);
  }

  public static String toString(StringBuilder text) {
    add(text.length());
    return text.toString();
  }

  public static StringBuilder insert(StringBuilder text, int at, String what) {
    add(text.length() - at);
    return text.insert(at, what);
  }

  public static boolean contains(List<?> all, Object one) {
    add(all.size());
    return all.contains(one);
  }

  public static int indexOf(List<?> all, Object one) {
    add(all.size());
    return all.indexOf(one);
  }

  public static boolean addAll(List<Object> all, Collection<?> more) {
    add(more.size());
    return all.addAll(more);
  }

  public static void add(List<Object> all, int at, Object one) {
    add(all.size() - at);
    all.add(at, one);
  }

  public static Object remove(List<?> all, int at) {
    add(all.size() - at);
    return all.remove(at);
  }
}
