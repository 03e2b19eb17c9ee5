package io.github.roadmaplint.fix;

import io.github.roadmaplint.source.Edit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Edits of one text that do not overlap. */
final class Edits {
  private final TreeMap<Integer, Edit> byStart = new TreeMap<>();

  /** The result of adding the edits of a fix. */
  enum Taken {
    /** They were added. */
    NOW,
    /** All of them are already added: two findings can have the same fix. */
    BEFORE,
    /** They touch other edits, so none was added. */
    NOT
  }

  /** Adds all or none of the edits of one fix. */
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

  /** Two edits with the same start have no order, so they are never made together. */
  private boolean isFree(Edit edit) {
    Map.Entry<Integer, Edit> before = byStart.lowerEntry(edit.span().start());
    Map.Entry<Integer, Edit> after = byStart.ceilingEntry(edit.span().start());
    boolean freeBefore = before == null || before.getValue().span().end() <= edit.span().start();
    boolean freeAfter =
        after == null
            || (after.getKey() > edit.span().start() && after.getKey() >= edit.span().end());
    return freeBefore && freeAfter;
  }

  /** The text with all edits made; outside the edits every character is unchanged. */
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
