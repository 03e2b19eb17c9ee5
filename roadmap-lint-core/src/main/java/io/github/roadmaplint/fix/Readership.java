package io.github.roadmaplint.fix;

import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.MarkdownParser;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.PublishedResource;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows which words of a file its readers get to see: of a topic page those that are published. */
final class Readership {
  private final Entry entry;
  private final Optional<Site> site;

  Readership(Entry entry, Optional<Site> site) {
    this.entry = entry;
    this.site = site;
  }

  /**
   * The words that readers see before and after a change.
   *
   * @param before the words of the first text
   * @param after the words of the second
   */
  record Words(WordBag before, WordBag after) {}

  /** Both texts are read alike: as published if that is certain of both, else as they stand. */
  Words words(Source before, Source after) {
    Optional<WordBag> first = published(before);
    Optional<WordBag> second = published(after);
    return first.isPresent() && second.isPresent()
        ? new Words(first.get(), second.get())
        : new Words(whole(before.text()), whole(after.text()));
  }

  private static WordBag whole(String text) {
    WordBag words = new WordBag();
    words.add(text, 0, text.length());
    return words;
  }

  private Optional<WordBag> published(Source source) {
    if (entry.collection().kind() != Kind.TOPIC || site.isEmpty()) {
      return Optional.empty();
    }
    TopicPage page = TopicPageParser.parse(MarkdownParser.parse(source), entry.name());
    return Publication.of(page, site.get()).map(publication -> words(source.text(), publication));
  }

  private static WordBag words(String text, Publication publication) {
    List<Span> left = new ArrayList<>();
    publication.list().ifPresent(list -> left.add(list.span()));
    publication
        .deleted()
        .filter(paragraph -> !isIntroduction(text, paragraph, publication))
        .ifPresent(paragraph -> left.add(paragraph.span()));
    left.sort(Span::compareTo);
    WordBag words = new WordBag();
    int from = 0;
    for (Span out : left) {
      words.add(text, from, Math.max(from, out.start()));
      from = Math.max(from, out.end());
    }
    words.add(text, from, text.length());
    for (PublishedResource resource : publication.resources()) {
      Span link = resource.link().span();
      words.add(text, link.start(), link.end());
    }
    return words;
  }

  /** The site has a sentence of its own for that, so its readers miss nothing. */
  private static boolean isIntroduction(String text, Paragraph deleted, Publication publication) {
    int end = deleted.span().end();
    int list = publication.list().map(ListBlock::span).map(Span::start).orElse(end);
    boolean leads = end <= list && text.substring(end, list).isBlank();
    return Introduction.is(deleted.content().text(), leads);
  }
}
