package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.publication.LinkItem;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fixes that turn a list into one that the site treats as the resources. */
final class ListFixes {
  private ListFixes() {}

  /** Removes the blank lines between items. */
  static Optional<Fix> tightened(TopicPage page, ListBlock list) {
    String text = page.source().text();
    List<Edit> edits = new ArrayList<>();
    int after = -1;
    for (Item item : list.items()) {
      int next = item.span().start();
      if (item.children().size() != 1 || !PageTexts.isLineStart(text, next)) {
        return Optional.empty();
      }
      if (after >= 0 && PageTexts.isAfterBlankLine(text, next)) {
        edits.add(new Edit(new Span(after, next), PageTexts.lineEnd(text)));
      }
      after = item.span().end();
    }
    // Blank lines made of stray carriage returns do not count here; another rule reports them.
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix("Remove the blank lines", true, edits));
  }

  /** Index of the first item from which all items contain only a link, if there is one. */
  static int firstLink(String text, ListBlock list) {
    int first = list.items().size();
    while (first > 0 && LinkItem.isOnlyLink(text, list.items().get(first - 1))) {
      first--;
    }
    return first;
  }

  /** Separates a list of text from the resource at its end. */
  static Optional<Fix> parted(TopicPage page, ListBlock list, int first, String sentence) {
    String text = page.source().text();
    int start = first < list.items().size() ? list.items().get(first).span().start() : 0;
    if (sentence.isEmpty()
        || start == 0
        || hasResourceBefore(page, list, start)
        || !PageTexts.isLineStart(text, start)
        || first < list.items().size() - 1) {
      return Optional.empty();
    }
    String end = PageTexts.lineEnd(text);
    String before = PageTexts.isAfterBlankLine(text, start) ? "" : end;
    Edit edit = new Edit(Span.at(start), before + sentence + end + end);
    return Optional.of(
        Fix.safe("Insert the introduction before the resources", edit).adding(sentence));
  }

  /** Whether the list would be split between resources, so that some stay in the text. */
  private static boolean hasResourceBefore(TopicPage page, ListBlock list, int place) {
    return page.resources().stream()
        .map(Resource::item)
        .anyMatch(item -> list.span().contains(item) && item.start() < place);
  }

  /**
   * Turns indented code into the list of resources. The site deletes the last paragraph before that
   * list, so a page without an introduction gets one.
   */
  static Optional<Fix> unindented(TopicPage page, Publication publication, CodeList code) {
    if (!code.whole()) {
      return Optional.empty();
    }
    int start = page.source().line(page.source().lineOf(code.span().start())).start();
    Span lines = new Span(start, code.span().end());
    boolean introduced =
        code.introduced()
            || publication.list().isPresent()
            || page.page().blocks().stream().noneMatch(Paragraph.class::isInstance);
    if (introduced) {
      return Optional.of(Fix.safe("Remove the indentation", new Edit(lines, code.list())));
    }
    String sentence = publication.site().introduction();
    String end = PageTexts.lineEnd(page.source().text());
    Edit edit = new Edit(lines, sentence + end + end + code.list());
    return sentence.isEmpty()
        ? Optional.empty()
        : Optional.of(Fix.safe("Write them as resources", edit).adding(sentence));
  }

  /** Turns a numbered list that contains only links into a bullet list. */
  static Optional<Fix> bulleted(TopicPage page, StrayLinks stray, ListBlock list) {
    if (stray.links().size() != list.items().size()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    StringBuilder numbers = new StringBuilder();
    for (Item item : list.items()) {
      int start = item.span().start();
      int end = start;
      while (Character.isDigit(page.source().text().charAt(end))) {
        end++;
      }
      edits.add(new Edit(new Span(start, end + 1), "-"));
      numbers.append(page.source().text(), start, end + 1);
    }
    return Optional.of(new Fix("Use bullets", false, edits).removing(numbers.toString()));
  }
}
