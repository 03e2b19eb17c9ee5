package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Code, HTML or a comment that contains only resources; if it is certain, some may have more lines.
 *
 * @param span all of it
 * @param kind what it is
 * @param list the lines without their indentation
 * @param first the first link
 * @param typed whether one of the links has a type
 * @param certain whether it is certainly the page's list of resources: indented, and directly after
 *     the introduction, directly before a list, or at the end of the page
 * @param introduced whether a sentence that introduces resources is directly before it
 * @param whole whether every line is a resource
 */
record CodeList(
    Span span,
    Kind kind,
    String list,
    Link first,
    boolean typed,
    boolean certain,
    boolean introduced,
    boolean whole) {

  /** How Markdown reads it. */
  enum Kind {
    INDENTED,
    FENCED,
    PREFORMATTED,
    SPAN,
    HTML,
    COMMENT
  }

  /** The lists of a page, in page order. */
  static List<CodeList> in(TopicPage page, Site site) {
    Collector found = new Collector(page.source().text(), site);
    found.top(page.page().blocks());
    return found.found;
  }

  private static final class Collector {
    private final String text;
    private final Site site;
    private final List<CodeList> found = new ArrayList<>(0);
    private boolean introduced;

    Collector(String text, Site site) {
      this.text = text;
      this.site = site;
    }

    void top(List<Block> blocks) {
      int tail = blocks.size();
      while (tail > 0 && blocks.get(tail - 1) instanceof Block.Code) {
        tail--;
      }
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        introduced = i > 0 && block instanceof Block.Code && isIntroduction(blocks.get(i - 1));
        add(
            block,
            block instanceof Block.Code && (i >= tail || introduced || isBeforeList(blocks, i)));
        nested(block.children());
      }
    }

    private void nested(List<? extends Block> blocks) {
      for (int i = 0; i < blocks.size(); i++) {
        add(blocks.get(i), false);
        nested(blocks.get(i).children());
      }
    }

    private boolean isBeforeList(List<Block> blocks, int place) {
      return place + 1 < blocks.size()
          && blocks.get(place + 1) instanceof ListBlock list
          && !PageTexts.isAfterBlankLine(text, list.span().start());
    }

    private boolean isIntroduction(Block block) {
      if (!(block instanceof Paragraph paragraph)) {
        return false;
      }
      String sentence = paragraph.content().text();
      return sentence.equals(site.introduction()) || Introduction.is(sentence);
    }

    private void add(Block block, boolean expected) {
      if (block instanceof Block.Code) {
        code(block.span(), expected);
      } else if (block instanceof Block.Html) {
        html(block.span());
      } else if (block instanceof Paragraph) {
        codeSpan(block.span());
      }
    }

    /** A paragraph that contains only one code span. */
    private void codeSpan(Span span) {
      int first = span.start();
      while (first < span.end() && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      if (first == span.end() || text.charAt(first) != '`') {
        return;
      }
      String raw = text.substring(span.start(), span.end()).strip();
      int mark = 0;
      while (mark < raw.length() && raw.charAt(mark) == '`') {
        mark++;
      }
      if (raw.length() <= 2 * mark) {
        return;
      }
      String inner = raw.substring(mark, raw.length() - mark);
      if (raw.endsWith(raw.substring(0, mark)) && inner.indexOf('`') < 0) {
        add(span, Kind.SPAN, inner, false);
      }
    }

    private void code(Span span, boolean expected) {
      String raw = text.substring(span.start(), span.end());
      String fence = raw.startsWith("```") ? "```" : raw.startsWith("~~~") ? "~~~" : "";
      if (fence.isEmpty()) {
        int first = firstItem(raw);
        Span list = new Span(span.start() + first, span.end());
        add(list, Kind.INDENTED, raw.substring(first), expected && first == 0);
        return;
      }
      int start = raw.indexOf('\n') + 1;
      int end = raw.lastIndexOf('\n') + 1;
      boolean closed = withoutQuotation(raw.substring(end)).startsWith(fence);
      add(
          span,
          Kind.FENCED,
          raw.substring(start, closed ? Math.max(start, end) : raw.length()),
          false);
    }

    /** The offset of the first line that is an item of a list; 0 if none is one. */
    private static int firstItem(String code) {
      int start = 0;
      while (start < code.length()) {
        int end = code.indexOf('\n', start);
        int next = end < 0 ? code.length() : end + 1;
        if (isItem(withoutQuotation(code.substring(start, next)))) {
          return start;
        }
        start = next;
      }
      return 0;
    }

    private void html(Span span) {
      String raw = text.substring(span.start(), span.end());
      if (raw.startsWith("<!--") && raw.endsWith("-->") && raw.length() > 6) {
        add(span, Kind.COMMENT, raw.substring(4, raw.length() - 3), false);
      } else if (raw.startsWith("<pre")) {
        int start = raw.indexOf('>') + 1;
        int end = raw.indexOf("</pre>");
        add(span, Kind.PREFORMATTED, raw.substring(start, end < start ? raw.length() : end), false);
      } else {
        add(span, Kind.HTML, raw, false);
      }
    }

    private void add(Span span, Kind kind, String inner, boolean certain) {
      if (!inner.contains("](http")) {
        return;
      }
      List<String> lines =
          inner
              .lines()
              .map(line -> certain ? line.strip() : withoutQuotation(line))
              .filter(line -> !line.isEmpty() && !(kind == Kind.HTML && isTags(line)))
              .toList();
      boolean noted = certain && !lines.isEmpty() && isItem(lines.get(0)) && inner.contains("[@");
      if (!noted && !lines.stream().allMatch(Collector::isItem)) {
        return;
      }
      String list =
          lines.stream()
              .map(line -> line.startsWith("[") ? "- " + line : line)
              .collect(Collectors.joining(PageTexts.lineEnd(text)));
      TopicPage page = TopicPageParser.parse(MarkdownParser.parse(Source.of("", list)), "");
      List<Link> links = page.page().links();
      if (!links.isEmpty()) {
        boolean typed = links.stream().anyMatch(StrayLinks::saysType);
        boolean whole = page.resources().size() == lines.size();
        found.add(new CodeList(span, kind, list, links.get(0), typed, certain, introduced, whole));
      }
    }

    /** The line without the marks of the quotation that it is in. */
    private static String withoutQuotation(String line) {
      String rest = line.strip();
      while (rest.startsWith(">")) {
        rest = rest.substring(1).strip();
      }
      return rest;
    }

    /** Whether the line begins and ends with a tag. */
    private static boolean isTags(String line) {
      return line.startsWith("<") && line.endsWith(">");
    }

    /** Whether the line is an item, or a resource without its bullet. */
    private static boolean isItem(String line) {
      if (line.startsWith("[@")) {
        return true;
      }
      int at = 0;
      while (at < line.length() && Character.isDigit(line.charAt(at))) {
        at++;
      }
      boolean bullet = at < line.length() && (at == 0 ? "-*+" : ".)").indexOf(line.charAt(at)) >= 0;
      return bullet && line.indexOf('[') > 0;
    }
  }
}
