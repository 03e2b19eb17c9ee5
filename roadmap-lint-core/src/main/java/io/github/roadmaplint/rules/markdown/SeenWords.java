package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Span;
import java.util.List;

/**
 * Declares which words readers see differently when a text becomes a link: they no longer see its
 * URL, and without the brackets its first and last word can join the words around it.
 */
final class SeenWords {
  private static final int LONGEST_WORD = 500;

  private SeenWords() {}

  /** The same fix with this declaration. The words of the file stay the same. */
  static Fix declared(Fix fix, Page page, Span link) {
    String text = page.source().text();
    int start = link.start();
    while (start > Math.max(0, link.start() - LONGEST_WORD) && isOfWord(text, start - 1)) {
      start--;
    }
    int end = link.end();
    while (end < Math.min(text.length(), link.end() + LONGEST_WORD) && isOfWord(text, end)) {
      end++;
    }
    String around = text.substring(start, end);
    Fix declared = fix.replacing(around, around);
    List<Link> links = page.links();
    for (int i = first(links, link.start()); i < links.size(); i++) {
      if (links.get(i).span().start() >= link.end()) {
        break;
      }
      declared = declared.replacing(links.get(i).url(), links.get(i).url());
    }
    return declared;
  }

  private static boolean isOfWord(String text, int index) {
    char c = text.charAt(index);
    return !Character.isWhitespace(c) && "()[]|".indexOf(c) < 0;
  }

  /** The index of the first link at or after an offset. */
  private static int first(List<Link> links, int offset) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
