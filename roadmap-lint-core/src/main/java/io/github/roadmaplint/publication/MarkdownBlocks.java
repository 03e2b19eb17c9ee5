package io.github.roadmaplint.publication;

import io.github.roadmaplint.publication.Html.Element;
import java.util.List;

/** Writes blocks of HTML as Markdown. */
final class MarkdownBlocks {
  private static final String BULLET = "*   ";

  private MarkdownBlocks() {}

  /**
   * A block.
   *
   * @param content its content as Markdown
   * @param index its index among the children of its parent
   */
  static String of(Element block, String content, Element parent, int index) {
    return switch (block.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          apart("#".repeat(block.name().charAt(1) - '0') + ' ' + content);
      case "blockquote" -> apart("> " + trimLineEnds(content).replace("\n", "\n> "));
      case "ul", "ol" ->
          parent.is("li") && isLastElement(block, parent) ? '\n' + content : apart(content);
      case "li" -> item(content, parent, index);
      case "pre" -> apart(code(block));
      case "hr" -> apart("* * *");
      default -> apart(content);
    };
  }

  private static String apart(String content) {
    return "\n\n" + content + "\n\n";
  }

  private static boolean isLastElement(Element element, Element parent) {
    List<Html> children = parent.children();
    int last = children.size() - 1;
    while (last >= 0 && !(children.get(last) instanceof Element)) {
      last--;
    }
    return last >= 0 && children.get(last) == element;
  }

  private static String item(String content, Element list, int index) {
    String mark = list.is("ol") ? number(list, index) + ".  " : BULLET;
    String lines = trimLineEnds(content) + (content.endsWith("\n") ? "\n" : "");
    boolean last = index == list.children().size() - 1;
    return mark + lines.replace("\n", '\n' + " ".repeat(mark.length())) + (last ? "" : "\n");
  }

  private static long number(Element list, int index) {
    String start = list.attribute("start");
    return (start.isEmpty() ? 1 : Long.parseLong(start)) + index;
  }

  private static String code(Element pre) {
    Element code = (Element) pre.children().get(0);
    String text = code.text();
    String fence = "`".repeat(Math.max(3, longestFence(text) + 1));
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return fence + code.attribute("class") + '\n' + body + '\n' + fence;
  }

  /** The largest number of backquotes at the beginning of a line, but at least 2. */
  private static int longestFence(String text) {
    int longest = 2;
    for (int i = 0; i >= 0 && i < text.length(); ) {
      int end = i;
      while (end < text.length() && text.charAt(end) == '`') {
        end++;
      }
      longest = Math.max(longest, end - i);
      int line = text.indexOf('\n', end);
      i = line < 0 ? text.length() : line + 1;
    }
    return longest;
  }

  private static String trimLineEnds(String text) {
    int start = 0;
    int end = text.length();
    while (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    while (start < end && text.charAt(start) == '\n') {
      start++;
    }
    return text.substring(start, end);
  }
}
