package io.github.roadmaplint.git;

import io.github.roadmaplint.url.WebUrl;
import java.util.ArrayList;
import java.util.List;

/**
 * A URL in a line of a page in an unknown format: Markdown, YAML or JSON.
 *
 * @param raw as written
 * @param normal in the form in which URLs are compared
 * @param context the title of the link, otherwise the rest of the line; two URLs with the same
 *     context in the same place of a page are the same link
 * @param titled whether the context is a title
 */
record WrittenUrl(String raw, String normal, String context, boolean titled) {
  /** Longer lines are not written by hand. */
  static final int LONGEST_LINE = 16 * 1024;

  private static final String ENDS = " \t\r\n<>\"'`\\]{}|";
  private static final String PUNCTUATION = ".,;:!?*_";

  /** The URLs of a line, in order. */
  static List<WrittenUrl> in(String line) {
    int at = start(line, 0);
    if (at < 0 || line.length() > LONGEST_LINE) {
      return List.of();
    }
    List<WrittenUrl> urls = new ArrayList<>(1);
    while (at >= 0) {
      int end = end(line, at);
      WebUrl url = WebUrl.of(line.substring(at, end));
      if (url.isWeb()) {
        String title = title(line, at);
        String rest = title.isEmpty() ? line.substring(0, at) + '\n' + line.substring(end) : title;
        urls.add(new WrittenUrl(url.raw(), url.normalized(), rest.strip(), !title.isEmpty()));
      }
      at = start(line, end);
    }
    return urls;
  }

  private static int start(String line, int from) {
    for (int at = line.indexOf("://", from); at >= 0; at = line.indexOf("://", at + 3)) {
      if (at >= from + 5 && line.startsWith("https", at - 5)) {
        return at - 5;
      }
      if (at >= from + 4 && line.startsWith("http", at - 4)) {
        return at - 4;
      }
    }
    return -1;
  }

  private static int end(String line, int start) {
    int end = start;
    int open = 0;
    while (end < line.length() && ENDS.indexOf(line.charAt(end)) < 0) {
      char c = line.charAt(end);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return end;
      }
      end++;
    }
    while (PUNCTUATION.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The text in the brackets before a destination, without its type; empty if it is too short. */
  private static String title(String line, int url) {
    if (url < 3 || !line.startsWith("](", url - 2)) {
      return "";
    }
    int depth = 1;
    int open = url - 2;
    while (open > 0 && depth > 0) {
      open--;
      depth += line.charAt(open) == ']' ? 1 : line.charAt(open) == '[' ? -1 : 0;
    }
    String text = line.substring(open + 1, url - 2).strip();
    int type = text.startsWith("@") ? text.indexOf('@', 1) : -1;
    String title = text.substring(type + 1).strip();
    return letters(title) < 3 ? "" : title;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
