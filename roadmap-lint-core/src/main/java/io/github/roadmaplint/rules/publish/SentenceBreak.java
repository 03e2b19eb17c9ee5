package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.Heading;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where the introduction of the resources has to begin, as a paragraph of its own.
 *
 * @param lost the text that would be deleted with it
 * @param gap the blanks between that text and an introduction that is glued to it; empty when there
 *     is no introduction
 */
record SentenceBreak(Span lost, Span gap) {

  static SentenceBreak of(Source source, Paragraph paragraph) {
    Span span = paragraph.span();
    String raw = source.text(span);
    int start = Introduction.startIn(raw);
    if (start < 0) {
      return new SentenceBreak(span, Span.at(span.end()));
    }
    int end = start;
    while (end > 0 && Character.isWhitespace(raw.charAt(end - 1))) {
      end--;
    }
    Span lost = new Span(span.start(), span.start() + end);
    return new SentenceBreak(lost, new Span(lost.end(), span.start() + start));
  }

  /** Puts the introduction between text and list, if both stand at the margin. */
  Optional<Fix> fix(TopicPage page, ListBlock list, String sentence) {
    String text = page.source().text();
    String end = Texts.lineEnd(text);
    if (!gap.isEmpty()) {
      return Optional.of(Fix.safe("Make the introduction a paragraph", new Edit(gap, end + end)));
    }
    List<Block> blocks = page.page().blocks();
    int place = Block.index(blocks, list);
    if (place < 1 || !Texts.isLineStart(text, list.span().start())) {
      return Optional.empty();
    }
    if (blocks.get(place - 1) instanceof Heading heading && isIntroduction(text, heading)) {
      int content = heading.content().span().start();
      String before = Texts.isBehindBlankLine(text, heading.span().start()) ? "" : end;
      Edit edit = new Edit(new Span(heading.span().start(), content), before);
      return Optional.of(Fix.safe("Make the heading a paragraph", edit));
    }
    int start = list.span().start();
    String before = Texts.isBehindBlankLine(text, start) ? "" : end;
    Edit edit = new Edit(Span.at(start), before + sentence + end + end);
    return Optional.of(Fix.safe("Insert the introduction before the list", edit));
  }

  private static boolean isIntroduction(String text, Heading heading) {
    int start = heading.span().start();
    boolean marked = text.charAt(start) == '#' && Texts.isLineStart(text, start);
    return marked
        && heading.span().end() == heading.content().span().end()
        && Introduction.is(heading.content().text(), false);
  }
}
