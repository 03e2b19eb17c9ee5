package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word and its neighbors, by their distance from it: the word is 0, the one before it -1. Words
 * are neighbors if only white space is between them. It moves from word to word; used by one
 * thread.
 */
final class Phrase {
  private static final Pattern FOLLOWING = Pattern.compile("(?:[ *_]{1,3}|\\R)(\\p{L}[\\p{L}-]*+)");

  private final Vocabulary words;
  private int position;

  Phrase(Vocabulary words) {
    this.words = words;
  }

  /** Moves to another word. */
  void move(int to) {
    position = to;
  }

  int position() {
    return position;
  }

  /** A neighbor in lower case; empty if there is none. */
  String word(int distance) {
    int step = distance < 0 ? -1 : 1;
    for (int i = 0; i != distance; i += step) {
      if (words.at(position + i + step) < 0) {
        return "";
      }
    }
    return words.word(words.at(position + distance));
  }

  /** Whether there is such a neighbor. */
  boolean has(int distance) {
    return !word(distance).isEmpty();
  }

  /** A neighbor that exists, as the file contains it. */
  String spelling(int distance) {
    return words.spellingAt(position + distance);
  }

  /** Whether a neighbor that exists has only small letters. */
  boolean isLower(int distance) {
    return spelling(distance).equals(words.word(words.at(position + distance)));
  }

  Place place() {
    return words.placeAt(position);
  }

  /** The text of the file. */
  String text() {
    return words.textAt(position);
  }

  /** The character directly before a neighbor. */
  char before(int distance) {
    return at(words.startAt(position + distance) - 1);
  }

  /** The character directly after a neighbor, or some characters later. */
  char after(int distance, int later) {
    return at(span(distance, distance).end() + later);
  }

  private char at(int offset) {
    String text = text();
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** Whether a hyphen connects a neighbor with another word. */
  boolean isHyphenated(int distance) {
    return before(distance) == '-' || after(distance, 0) == '-';
  }

  /** From one neighbor to another. */
  Span span(int first, int last) {
    int start = words.startAt(position + first);
    int end = words.startAt(position + last) + words.spellingAt(position + last).length();
    return new Span(start, Math.max(start, end));
  }

  /** The words from one neighbor to another. */
  String seen(int first, int last) {
    StringBuilder seen = new StringBuilder(spelling(first));
    for (int i = first + 1; i <= last; i++) {
      seen.append(' ').append(spelling(i));
    }
    return seen.toString();
  }

  /** A neighbor and what hyphens connect it with: {@code end-to-end}. */
  String compound(int distance) {
    String text = text();
    int start = words.startAt(position + distance);
    int end = span(distance, distance).end();
    while (end < text.length() - 1 && text.charAt(end) == '-' && isLetter(text, end + 1)) {
      end++;
      while (end < text.length() && isLetter(text, end)) {
        end++;
      }
    }
    return text.substring(start, end);
  }

  /**
   * What follows a neighbor and its hyphens: words and compounds with only a space, emphasis or a
   * line end between them.
   *
   * @param most how many of them
   */
  List<String> following(int distance, int most) {
    Matcher next = FOLLOWING.matcher(text());
    List<String> found = new ArrayList<>();
    int end = words.startAt(position + distance) + compound(distance).length();
    while (found.size() < most && next.region(end, text().length()).lookingAt()) {
      found.add(next.group(1));
      end = next.end();
    }
    return found;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  /** Whether the word follows a comma, as in a list of names. */
  boolean isAfterComma() {
    return before(0) == ' ' && at(words.startAt(position) - 2) == ',';
  }

  /** Whether the text contains these words unchanged, without markup inside them. */
  boolean isPlain(int first, int last) {
    String text = text();
    for (int i = first; i <= last; i++) {
      if (!text.startsWith(spelling(i), words.startAt(position + i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * An error in some words, one or all of which are replaced. In YAML, an apostrophe may end the
   * string that it is written into.
   */
  GrammarError error(
      GrammarError.Kind kind, Span span, String seen, String meant, Edit edit, boolean certain) {
    if (place() == Place.FIELD && edit.replacement().indexOf('\'') >= 0) {
      return error(kind, span, seen, meant);
    }
    return new GrammarError(kind, position, span, seen, meant, Optional.of(edit), certain);
  }

  /** An error with several possible corrections. */
  GrammarError error(GrammarError.Kind kind, Span span, String seen, String meant) {
    return new GrammarError(kind, position, span, seen, meant, Optional.empty(), false);
  }
}
