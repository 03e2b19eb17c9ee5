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
  private static long count;

  private Steps() {}

  /** Steps so far. One thread at a time counts. */
  public static long count() {
    return count;
  }

  /** One step. */
  public static void step() {
    count++;
  }

  private static int looked(int found, int length, int from) {
    count += (found < 0 ? length : found) - Math.max(0, from);
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
    count += text.length() - found;
    return found;
  }

  public static int lastIndexOf(String text, int c, int from) {
    int found = text.lastIndexOf(c, from);
    count += Math.max(0, from - found);
    return found;
  }

  public static int lastIndexOf(String text, String what) {
    int found = text.lastIndexOf(what);
    count += text.length() - found;
    return found;
  }

  public static int lastIndexOf(String text, String what, int from) {
    int found = text.lastIndexOf(what, from);
    count += Math.max(0, from - found);
    return found;
  }

  public static boolean contains(String text, CharSequence what) {
    return looked(text.indexOf(what.toString()), text.length(), 0) >= 0;
  }

  public static String substring(String text, int from) {
    count += text.length() - from;
    return text.substring(from);
  }

  public static String substring(String text, int from, int to) {
    count += to - from;
    return text.substring(from, to);
  }

  public static char[] toCharArray(String text) {
    count += text.length();
    return text.toCharArray();
  }

  public static String strip(String text) {
    count += text.length();
    return text.strip();
  }

  public static String toLowerCase(String text, Locale locale) {
    count += text.length();
    return text.toLowerCase(locale);
  }

  public static boolean equals(String text, Object other) {
    boolean compared =
        other != text && other instanceof String that && that.length() == text.length();
    count += compared ? text.length() : 0;
    return text.equals(other);
  }

  public static boolean startsWith(String text, String what) {
    count += what.length();
    return text.startsWith(what);
  }

  public static String replace(String text, CharSequence what, CharSequence by) {
    count += text.length();
    return text.replace(what, by);
  }

  public static String[] split(String text, String by) {
    count += text.length();
    return text.split(by);
  }

  public static String[] split(String text, String by, int most) {
    count += text.length();
    return text.split(by, most);
  }

  public static int codePointCount(String text, int from, int to) {
    count += to - from;
    return text.codePointCount(from, to);
  }

  /** In place of that of {@code Character}. */
  public static int codePointCount(CharSequence text, int from, int to) {
    count += to - from;
    return Character.codePointCount(text, from, to);
  }

  public static String toString(StringBuilder text) {
    count += text.length();
    return text.toString();
  }

  public static StringBuilder insert(StringBuilder text, int at, String what) {
    count += text.length() - at;
    return text.insert(at, what);
  }

  public static boolean contains(List<?> all, Object one) {
    count += all.size();
    return all.contains(one);
  }

  public static int indexOf(List<?> all, Object one) {
    count += all.size();
    return all.indexOf(one);
  }

  public static boolean addAll(List<Object> all, Collection<?> more) {
    count += more.size();
    return all.addAll(more);
  }

  public static void add(List<Object> all, int at, Object one) {
    count += all.size() - at;
    all.add(at, one);
  }

  public static Object remove(List<?> all, int at) {
    count += all.size() - at;
    return all.remove(at);
  }
}
