package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.publication.GluedIntroduction;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The place where the introduction of the resources has to begin as a separate paragraph.
 *
 * @param paragraph the paragraph that would be deleted
 * @param lost the text that would be deleted with an introduction
 * @param glued the introduction in the same paragraph as that text, if there is one
 */
record SentenceBreak(Paragraph paragraph, Span lost, Optional<GluedIntroduction> glued) {

  static SentenceBreak of(Source source, Paragraph paragraph) {
    Span span = paragraph.span();
    Optional<GluedIntroduction> glued = GluedIntroduction.in(source.text(span));
    int end = glued.map(it -> span.start() + it.head()).orElse(span.end());
    return new SentenceBreak(paragraph, new Span(span.start(), end), glued);
  }

  /** Inserts the introduction between text and list, if neither is indented. */
  Optional<Fix> fix(TopicPage page, ListBlock list, String sentence) {
    String text = page.source().text();
    String end = PageTexts.lineEnd(text);
    if (glued.isPresent()) {
      Span gap = new Span(lost.end(), paragraph.span().start() + glued.get().start());
      String prefix = isNested(page) ? PageTexts.containerPrefix(text, paragraph, gap) : "";
      Edit edit = new Edit(gap, end + prefix.stripTrailing() + end + prefix);
      return Optional.of(Fix.safe("Make the introduction a paragraph", edit));
    }
    List<Block> blocks = page.page().blocks();
    int place = Block.index(blocks, list);
    if (place < 1 || !PageTexts.isLineStart(text, list.span().start())) {
      return Optional.empty();
    }
    if (blocks.get(place - 1) instanceof Heading heading && isIntroduction(text, heading)) {
      int content = heading.content().span().start();
      String before = PageTexts.isAfterBlankLine(text, heading.span().start()) ? "" : end;
      Edit edit = new Edit(new Span(heading.span().start(), content), before);
      Edit colon = new Edit(Span.at(heading.span().end()), ":");
      String title = "Make the heading a paragraph";
      boolean ends = heading.content().text().strip().endsWith(":");
      return Optional.of(ends ? Fix.safe(title, edit) : Fix.safe(title, edit, colon));
    }
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int start = list.span().start();
    String before = PageTexts.isAfterBlankLine(text, start) ? "" : end;
    Edit edit = new Edit(Span.at(start), before + sentence + end + end);
    return Optional.of(Fix.safe("Insert the introduction before the list", edit).adding(sentence));
  }

  private boolean isNested(TopicPage page) {
    return Block.index(page.page().blocks(), paragraph) < 0;
  }

  private static boolean isIntroduction(String text, Heading heading) {
    int start = heading.span().start();
    String words = heading.content().text();
    boolean marked = text.charAt(start) == '#' && PageTexts.isLineStart(text, start);
    return marked
        && heading.span().end() == heading.content().span().end()
        && (Introduction.is(words) || Introduction.is(words + ":"));
  }
}
