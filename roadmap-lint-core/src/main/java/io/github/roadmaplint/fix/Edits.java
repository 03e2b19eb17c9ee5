package io.github.roadmaplint.fix;

import io.github.roadmaplint.source.Edit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Edits of one text that do not get into each other's way. */
final class Edits {
  private final TreeMap<Integer, Edit> byStart = new TreeMap<>();

  /**
   * Takes the edits of one fix, all or none of them.
   *
   * @return whether they were taken, or are all here already: two findings can have one fix
   */
  boolean take(List<Edit> edits) {
    boolean free = true;
    boolean same = true;
    for (Edit edit : edits) {
      free &= isFree(edit);
      same &= edit.equals(byStart.get(edit.span().start()));
    }
    if (free) {
      edits.forEach(edit -> byStart.put(edit.span().start(), edit));
    }
    return free || same;
  }

  /** Two edits that begin in one place have no order, so they are never made together. */
  private boolean isFree(Edit edit) {
    Map.Entry<Integer, Edit> before = byStart.floorEntry(edit.span().start());
    Map.Entry<Integer, Edit> behind = byStart.ceilingEntry(edit.span().start());
    boolean freeBefore =
        before == null
            || (before.getKey() < edit.span().start()
                && before.getValue().span().end() <= edit.span().start());
    boolean freeBehind =
        behind == null
            || (behind.getKey() > edit.span().start() && behind.getKey() >= edit.span().end());
    return freeBefore && freeBehind;
  }

  boolean isEmpty() {
    return byStart.isEmpty();
  }

  /** The text with all edits made; outside them it stays as it is, character by character. */
  String apply(String text) {
    StringBuilder edited = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Edit edit : byStart.values()) {
      edited.append(text, from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    return edited.append(text, from, text.length()).toString();
  }

  /**
   * The words that the edits themselves take away, each as often as it is gone. An edit within a
   * word is one of the whole word.
   */
  WordBag takenAway(String text) {
    WordBag gone = new WordBag();
    WordBag put = new WordBag();
    StringBuilder piece = new StringBuilder();
    int begin = 0;
    int copied = 0;
    int end = -1;
    for (Edit edit : byStart.values()) {
      if (wordStart(text, edit.span().start()) > end) {
        end(text, begin, copied, end, piece, gone, put);
        begin = wordStart(text, edit.span().start());
        copied = begin;
      }
      piece.append(text, copied, edit.span().start()).append(edit.replacement());
      copied = edit.span().end();
      end = wordEnd(text, copied);
    }
    end(text, begin, copied, end, piece, gone, put);
    return gone.without(put);
  }

  /** Ends a run of edits that lie so near to each other that they may be in one word. */
  private static void end(
      String text, int begin, int copied, int end, StringBuilder piece, WordBag gone, WordBag put) {
    if (end >= 0) {
      gone.add(text, begin, end);
      piece.append(text, copied, end);
      put.add(piece.toString(), 0, piece.length());
      piece.setLength(0);
    }
  }

  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0 && WordBag.isWithinWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && WordBag.isWithinWord(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
