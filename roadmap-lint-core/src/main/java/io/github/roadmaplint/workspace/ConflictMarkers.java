package io.github.roadmaplint.workspace;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds merges that are not resolved. Git writes three markers of the same length, usually seven
 * signs: {@code <<<<<<< label}, {@code =======} and {@code >>>>>>> label}. If the first or the last
 * one was deleted, the other two are sufficient if they cannot be a heading and a quote.
 */
final class ConflictMarkers {
  private static final Pattern MARKER =
      Pattern.compile("^(<{7,}|={7,}|>{7,})( +\\S[^\\r\\n]*)?(?=[ \\t\\r]*$)", Pattern.MULTILINE);

  private final List<Span> code;

  /** Code blocks that end before the current marker. */
  private int codeBefore;

  /** The first marker of the current conflict; -1 before one. */
  private int first = -1;

  private int length;
  private boolean start;
  private boolean middle;
  private boolean startLabel;

  /** Whether one of the markers is not an example in code. */
  private boolean anyOutside;

  /** Whether none is. */
  private boolean allOutside;

  /**
   * The markers of a text.
   *
   * @param code the code blocks of a page, in which markers are examples; in order
   */
  ConflictMarkers(List<Span> code) {
    this.code = code;
  }

  /** Whether there can be a marker with a label. */
  static boolean areIn(Source source) {
    String text = source.text();
    return (source.characters().has('<') && text.contains("<<<<<<<"))
        || (source.characters().has('>') && text.contains(">>>>>>>"));
  }

  /** The offset of the first marker of the first conflict. */
  OptionalInt firstConflict(String text) {
    Matcher marker = MARKER.matcher(text);
    while (marker.find()) {
      boolean outside = !isCode(marker.start());
      boolean label = marker.group(2) != null;
      int signs = marker.end(1) - marker.start(1);
      boolean found =
          switch (text.charAt(marker.start())) {
            case '<' -> begin(marker.start(), signs, outside, label);
            case '=' -> !label && separate(marker.start(), signs, outside);
            default -> end(signs, outside, label && isGlued(text, marker.start()));
          };
      if (found) {
        return OptionalInt.of(first);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isCode(int at) {
    while (codeBefore < code.size() && code.get(codeBefore).end() <= at) {
      codeBefore++;
    }
    return codeBefore < code.size() && code.get(codeBefore).start() <= at;
  }

  private boolean begin(int at, int signs, boolean outside, boolean label) {
    first = at;
    length = signs;
    start = true;
    middle = false;
    startLabel = label;
    anyOutside = outside;
    allOutside = outside;
    return false;
  }

  private boolean separate(int at, int signs, boolean outside) {
    if (first < 0 || middle || signs != length) {
      begin(at, signs, outside, false);
      start = false;
    } else {
      add(outside);
    }
    middle = true;
    return start && startLabel && allOutside;
  }

  /** Whether the line before it is not empty: quotes usually begin after an empty line. */
  private static boolean isGlued(String text, int line) {
    int before = text.lastIndexOf('\n', line - 2);
    return line > 1 && !text.substring(before + 1, line).isBlank();
  }

  private boolean end(int signs, boolean outside, boolean glued) {
    boolean same = first >= 0 && signs == length;
    if (same) {
      add(outside);
    }
    boolean found = same && middle && (start ? anyOutside : glued && allOutside);
    if (!found) {
      first = -1;
    }
    return found;
  }

  private void add(boolean outside) {
    anyOutside |= outside;
    allOutside &= outside;
  }
}
