package io.github.roadmaplint.publication;

import io.github.roadmaplint.publication.Html.Element;
import java.util.List;

/**
 * Writes HTML as Markdown like turndown 7, with {@code #} headings, fenced code, and otherwise
 * default options.
 */
final class MarkdownWriter {
  private MarkdownWriter() {}

  /** The Markdown of a page, without surrounding white space. The tree is changed. */
  static String write(Element root) {
    Whitespace.collapse(root);
    String all = children(root, false);
    int start = 0;
    while (start < all.length() && "\t\r\n".indexOf(all.charAt(start)) >= 0) {
      start++;
    }
    return WhitespaceTrim.stripEnd(all.substring(start));
  }

  private static String children(Element parent, boolean inCode) {
    StringBuilder out = new StringBuilder();
    List<Html> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof Element element) {
        boolean code = inCode || element.is("code");
        join(out, element(element, parent, i, code));
      } else {
        String text = children.get(i).text();
        join(out, inCode ? text : MarkdownEscapes.escape(text));
      }
    }
    return out.toString();
  }

  /** Appends a piece with as many line ends between as either piece needs, but at most two. */
  private static void join(StringBuilder out, String piece) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\n') {
      end--;
    }
    int start = 0;
    while (start < piece.length() && piece.charAt(start) == '\n') {
      start++;
    }
    int breaks = Math.min(2, Math.max(out.length() - end, start));
    out.setLength(end);
    out.append("\n".repeat(breaks)).append(piece, start, piece.length());
  }

  private static String element(Element element, Element parent, int index, boolean inCode) {
    if (isBlank(element)) {
      return element.isBlock() ? "\n\n" : FlankingWhitespace.of(element, parent, index).around("");
    }
    String content = children(element, inCode);
    if (element.isBlock()) {
      return MarkdownBlocks.of(element, content, parent, index);
    }
    FlankingWhitespace flank = FlankingWhitespace.of(element, parent, index);
    return flank.around(inline(element, flank.isEmpty() ? content : WhitespaceTrim.strip(content)));
  }

  private static boolean isBlank(Element element) {
    String[] meaningful = {"a", "table", "thead", "tbody", "th", "td"};
    return !element.isVoid()
        && !element.is(meaningful)
        && WhitespaceTrim.strip(element.text()).isEmpty()
        && !element.holds("br", "hr", "img")
        && !element.holds(meaningful);
  }

  private static String inline(Element element, String content) {
    return switch (element.name()) {
      case "br" -> "  \n";
      case "em", "i" -> marked("_", content);
      case "strong", "b" -> marked("**", content);
      case "code" -> code(content);
      case "a" -> link(element, content);
      case "img" -> image(element);
      default -> content;
    };
  }

  private static String marked(String mark, String content) {
    return WhitespaceTrim.strip(content).isEmpty() ? "" : mark + content + mark;
  }

  private static String link(Element element, String content) {
    String url = destination(element.attribute("href"));
    return url.isEmpty() ? content : '[' + content + "](" + url + title(element) + ')';
  }

  private static String image(Element element) {
    String url = destination(element.attribute("src"));
    String words = MarkdownEscapes.escape(element.attribute("alt"));
    return url.isEmpty() ? "" : "![" + words + "](" + url + title(element) + ')';
  }

  private static String title(Element element) {
    String title = element.attribute("title");
    return title.isEmpty() ? "" : " \"" + title.replace("\"", "\\\"") + '"';
  }

  private static String destination(String url) {
    StringBuilder out = new StringBuilder(url.length() + 8);
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      out.append("<>()".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  private static String code(String content) {
    if (content.isEmpty()) {
      return "";
    }
    boolean quoted = content.startsWith("`") || content.endsWith("`");
    boolean padded = content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
    String space = quoted || padded ? " " : "";
    String mark = "`".repeat(unusedRun(content));
    return mark + space + content + space + mark;
  }

  /** The smallest number of backquotes that does not occur in the code as a run. */
  private static int unusedRun(String content) {
    boolean[] used = new boolean[content.length() + 2];
    int run = 0;
    for (int i = 0; i <= content.length(); i++) {
      if (i < content.length() && content.charAt(i) == '`') {
        run++;
      } else {
        used[run] = true;
        run = 0;
      }
    }
    int unused = 1;
    while (used[unused]) {
      unused++;
    }
    return unused;
  }
}
