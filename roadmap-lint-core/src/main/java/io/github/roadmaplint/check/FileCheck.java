package io.github.roadmaplint.check;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.FrontMatterParser;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.MarkdownParser;
import io.github.roadmaplint.document.Page;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.StructureParser;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads one file as what it is and shows it to every rule that looks at such files. */
final class FileCheck {
  private final RuleSet rules;
  private final WorkspaceRepository repository;

  FileCheck(RuleSet rules, WorkspaceRepository repository) {
    this.rules = rules;
    this.repository = repository;
  }

  /** Runs the rules on a file that could be read. */
  void run(Entry entry, Source source, Stamp stamp) {
    each(rules.places(), stamp, (rule, said) -> rule.check(entry, repository, said));
    switch (entry.collection().kind()) {
      case TOPIC -> topic(entry, MarkdownParser.parse(source), stamp);
      case MARKDOWN -> markdown(entry, MarkdownParser.parse(source), stamp);
      case ENTRY -> entry(entry, MarkdownParser.parse(source), stamp);
      case STRUCTURE, MAPPING -> structure(entry, source, stamp);
      case STRAY -> {}
    }
  }

  private void topic(Entry entry, Page page, Stamp stamp) {
    TopicPage topic = TopicPageParser.parse(page, entry.fileName());
    each(rules.topics(), stamp, (rule, said) -> rule.check(topic, said));
    if (isMeantForPublication(entry, topic) && !rules.publications().isEmpty()) {
      repository
          .site()
          .flatMap(site -> Publication.of(topic, site))
          .ifPresent(publication -> published(topic, publication, stamp));
    }
    page(page, stamp);
  }

  /** A page under a wrong name will be published as soon as somebody has mended that. */
  private static boolean isMeantForPublication(Entry entry, TopicPage topic) {
    boolean misnamed = !entry.collection().nested() && !entry.fileName().equals("index.md");
    return topic.isPublished() || misnamed;
  }

  private void published(TopicPage topic, Publication publication, Stamp stamp) {
    each(rules.publications(), stamp, (rule, said) -> rule.check(topic, publication, said));
  }

  private void page(Page page, Stamp stamp) {
    each(rules.pages(), stamp, (rule, said) -> rule.check(page, said));
    links(page.links(), stamp);
  }

  /**
   * Front matter of a page that needs none: lines of dashes around anything else are just lines.
   */
  private void markdown(Entry entry, Page page, Stamp stamp) {
    page.frontMatter()
        .map(block -> FrontMatterParser.parse(entry, page))
        .filter(read -> read.fields().isPresent() && read.document().defects().isEmpty())
        .ifPresentOrElse(read -> entry(read, page, stamp), () -> page(page, stamp));
  }

  private void entry(Entry entry, Page page, Stamp stamp) {
    entry(FrontMatterParser.parse(entry, page), page, stamp);
  }

  private void entry(FrontMatter frontMatter, Page page, Stamp stamp) {
    each(rules.frontMatters(), stamp, (rule, said) -> rule.check(frontMatter, said));
    each(rules.references(), stamp, (rule, said) -> rule.check(frontMatter, repository, said));
    links(frontMatter.links(), stamp);
    page(page, stamp);
  }

  private void structure(Entry entry, Source source, Stamp stamp) {
    Structure structure = StructureParser.parse(source);
    each(rules.structures(), stamp, (rule, said) -> rule.check(entry, structure, said));
    if (entry.collection().kind() == Kind.STRUCTURE) {
      repository.keep(entry, structure);
      pagesOf(entry, structure, stamp);
      links(structure.links(), stamp);
    }
  }

  /** Only what a structure says about pages: for one that lies outside the repository. */
  void pagesOf(Entry entry, Structure structure, Stamp stamp) {
    each(
        rules.structurePages(),
        stamp,
        (rule, said) -> rule.check(entry, structure, repository, said));
  }

  private void links(List<Link> links, Stamp stamp) {
    for (Link link : links) {
      each(rules.links(), stamp, (rule, said) -> rule.check(link, said));
      each(rules.linkTargets(), stamp, (rule, said) -> rule.check(link, repository, said));
    }
  }

  /** A rule that throws is a finding; the others go on. */
  private static <T extends Rule> void each(
      List<T> rules, Stamp stamp, BiConsumer<T, Problems> check) {
    for (T rule : rules) {
      try {
        check.accept(rule, stamp.of(rule.info()));
      } catch (RuntimeException | StackOverflowError failure) {
        stamp.failed(rule.info(), failure);
      }
    }
  }
}
