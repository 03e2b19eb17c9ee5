package io.github.roadmaplint.fix;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.PublishedResource;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies that readers of the published page see all words that they saw before a fix. */
final class VisibleWords {
  private final Entry entry;
  private final Optional<Site> site;

  VisibleWords(Entry entry, Optional<Site> site) {
    this.entry = entry;
    this.site = site;
  }

  /**
   * The words that readers of the published page would lose; nothing when there are none, or when
   * the published form of either text is uncertain.
   */
  Optional<String> objection(Source before, Source after, DeclaredChanges declared) {
    Optional<WordCounts> first = published(before);
    Optional<WordCounts> second = published(after);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    WordCounts lost = first.get().without(second.get()).without(declared.removed());
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of("readers would no longer see " + DeclaredChanges.quoted(lost));
  }

  private Optional<WordCounts> published(Source source) {
    if (entry.collection().kind() != Kind.TOPIC || site.isEmpty()) {
      return Optional.empty();
    }
    TopicPage page = TopicPageParser.parse(MarkdownParser.parse(source), entry.name());
    return Publication.of(page, site.get()).map(publication -> words(source.text(), publication));
  }

  private static WordCounts words(String text, Publication publication) {
    List<Span> left = new ArrayList<>();
    publication.list().ifPresent(list -> left.add(list.span()));
    publication
        .deleted()
        .filter(paragraph -> !isIntroduction(paragraph, publication))
        .ifPresent(paragraph -> left.add(paragraph.span()));
    left.sort(Span::compareTo);
    WordCounts words = new WordCounts();
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

  /** The site writes its own sentence instead, so its readers lose nothing. */
  private static boolean isIntroduction(Paragraph deleted, Publication publication) {
    String text = deleted.content().text();
    return text.equals(publication.site().introduction()) || Introduction.is(text);
  }
}
