package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that begins like a resource but was not read as one.
 *
 * @param span the line without its end
 * @param body the offset of its bracket in the page
 */
record ResourceLikeLine(Span span, int body) {

  /** The suspect lines of a page, in page order. */
  static List<ResourceLikeLine> in(TopicPage page) {
    List<ResourceLikeLine> lines = new ArrayList<>(0);
    String text = page.source().text();
    int next = 0;
    int start = 0;
    while (start < text.length()) {
      next = skipBefore(page.resources(), next, start);
      int end = text.indexOf('\n', afterUsual(page.resources(), next, start));
      end = end < 0 ? text.length() : end;
      int body = ResourceLine.body(text, start, end);
      if (body >= 0 && !isRead(page.resources(), next, body)) {
        boolean carriage = text.charAt(end - 1) == '\r';
        lines.add(new ResourceLikeLine(new Span(start, carriage ? end - 1 : end), body));
      }
      start = end + 1;
    }
    return lines;
  }

  /** The end of the link on a line that is a resource as usual; otherwise the start of the line. */
  private static int afterUsual(List<Resource> resources, int next, int start) {
    if (next == resources.size()) {
      return start;
    }
    Span link = resources.get(next).link().span();
    return link.start() == start + "- ".length() ? link.end() : start;
  }

  /** Index of the first resource at or after that offset. */
  private static int skipBefore(List<Resource> resources, int from, int offset) {
    int next = from;
    while (next < resources.size() && resources.get(next).link().span().start() < offset) {
      next++;
    }
    return next;
  }

  private static boolean isRead(List<Resource> resources, int next, int body) {
    return next < resources.size() && resources.get(next).link().span().start() == body;
  }
}
