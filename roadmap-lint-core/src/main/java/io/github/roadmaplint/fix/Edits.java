package io.github.roadmaplint.fix;

import io.github.roadmaplint.source.Edit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Edits of one text that do not get into each other's way. */
final class Edits {
  private final TreeMap<Integer, Edit> byStart = new TreeMap<>();

  /** What became of the edits of a fix. */
  enum Taken {
    /** They were taken. */
    NOW,
    /** They are all here already: two findings can have one fix. */
    BEFORE,
    /** They touch others, so none was taken. */
    NOT
  }

  /** Takes the edits of one fix, all or none of them. */
  Taken take(List<Edit> edits) {
    boolean free = true;
    boolean same = true;
    for (Edit edit : edits) {
      free &= isFree(edit);
      same &= edit.equals(byStart.get(edit.span().start()));
    }
    if (free) {
      edits.forEach(edit -> byStart.put(edit.span().start(), edit));
    }
    return free ? Taken.NOW : same ? Taken.BEFORE : Taken.NOT;
  }

  /** Two edits that begin in one place have no order, so they are never made together. */
  private boolean isFree(Edit edit) {
    Map.Entry<Integer, Edit> before = byStart.lowerEntry(edit.span().start());
    Map.Entry<Integer, Edit> behind = byStart.ceilingEntry(edit.span().start());
    boolean freeBefore = before == null || before.getValue().span().end() <= edit.span().start();
    boolean freeBehind =
        behind == null
            || (behind.getKey() > edit.span().start() && behind.getKey() >= edit.span().end());
    return freeBefore && freeBehind;
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
}
