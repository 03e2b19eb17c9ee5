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
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.SpellingError;
import java.util.List;
import java.util.Optional;

/** Parses one file according to its kind and runs every rule for this kind. */
final class RuleDispatcher {
  private final RuleSet rules;
  private final WorkspaceRepository repository;
  private final ProseCollector words;

  /** Collects no words. */
  RuleDispatcher(RuleSet rules, WorkspaceRepository repository) {
    this(rules, repository, new ProseCollector(false));
  }

  RuleDispatcher(RuleSet rules, WorkspaceRepository repository, ProseCollector words) {
    this.rules = rules;
    this.words = words;
    this.repository = repository;
  }

  /** Runs the rules on a file that could be read. */
  void run(Entry entry, Source source, FindingCollector stamp) {
    words.begin(source, entry.name().isForeign());
    each(rules.places(), entry, repository, stamp, Rule.OfPlace::check);
    switch (entry.collection().kind()) {
      case TOPIC -> topic(entry, MarkdownParser.parse(source), stamp);
      case MARKDOWN -> markdown(entry, MarkdownParser.parse(source), stamp);
      case ENTRY -> entry(entry, MarkdownParser.parse(source), stamp);
      case STRUCTURE, MAPPING -> structure(entry, source, stamp);
      case STRAY -> {}
    }
  }

  private void topic(Entry entry, Page page, FindingCollector stamp) {
    TopicPage topic = TopicPageParser.parse(page, entry.name());
    each(rules.topics(), topic, page, stamp, (rule, it, same, said) -> rule.check(it, said));
    each(
        rules.topicFiles(),
        new TopicFile(topic, entry),
        repository,
        stamp,
        (rule, it, all, said) -> rule.check(it.topic, it.entry, all, said));
    Optional<Site> site = repository.site();
    if (isMeantForPublication(entry, topic)
        && !rules.publications().isEmpty()
        && site.isPresent()) {
      publication(entry, topic, Publication.asFarAsCertain(topic, site.get()), stamp);
    }
    page(page, stamp);
  }

  /** The data of related pages matters only if there is a finding: then they are read again. */
  private void publication(Entry entry, TopicPage topic, Publication publication, FindingCollector stamp) {
    boolean doubtful = PageLanguage.isDoubtful(topic, publication);
    Publication here =
        doubtful
            ? publication.on(repository.languages().site(publication.site(), entry, topic))
            : publication;
    int before = stamp.count();
    each(rules.publications(), topic, here, stamp, Rule.OfPublication::check);
    if (doubtful && stamp.count() > before) {
      stamp.dependsOnPages();
    }
  }

  /** A page with a wrong name is published as soon as the name is fixed. */
  private static boolean isMeantForPublication(Entry entry, TopicPage topic) {
    boolean misnamed = !topic.isOfTopic() && !entry.collection().nested();
    return topic.isPublished() || (misnamed && !entry.fileName().equals("index.md"));
  }

  private void page(Page page, FindingCollector stamp) {
    words.page(page);
    each(rules.pages(), page, page, stamp, (rule, it, same, said) -> rule.check(it, said));
    links(page.links(), stamp);
    links(page.htmlLinks(), stamp);
  }

  /**
   * Front matter of a page that needs none: lines of dashes around anything else are just lines.
   */
  private void markdown(Entry entry, Page page, FindingCollector stamp) {
    page.frontMatter()
        .map(block -> FrontMatterParser.parse(entry, page))
        .filter(read -> read.fields().isPresent() && read.document().defects().isEmpty())
        .ifPresentOrElse(read -> entry(read, page, stamp), () -> page(page, stamp));
  }

  private void entry(Entry entry, Page page, FindingCollector stamp) {
    entry(FrontMatterParser.parse(entry, page), page, stamp);
  }

  private void entry(FrontMatter frontMatter, Page page, FindingCollector stamp) {
    words.frontMatter(frontMatter);
    each(
        rules.frontMatters(),
        frontMatter,
        page,
        stamp,
        (rule, it, body, said) -> rule.check(it, said));
    each(rules.references(), frontMatter, repository, stamp, Rule.OfReferences::check);
    links(frontMatter.links(), stamp);
    page(page, stamp);
  }

  private void structure(Entry entry, Source source, FindingCollector stamp) {
    Structure structure = StructureParser.parse(source);
    each(rules.structures(), entry, structure, stamp, Rule.OfStructure::check);
    if (entry.collection().kind() == Kind.STRUCTURE) {
      words.structure(structure);
      repository.keep(entry, structure);
      pagesOf(entry, structure, stamp);
      links(structure.links(), stamp);
    }
  }

  /** Only the rules about the pages of a structure: for a structure outside the repository. */
  void pagesOf(Entry entry, Structure structure, FindingCollector stamp) {
    each(
        rules.structurePages(),
        entry,
        structure,
        stamp,
        (rule, it, whole, said) -> rule.check(it, whole, repository, said));
  }

  /** Runs the spelling rules on the misspellings of one file. */
  void slips(List<SpellingError> slips, FindingCollector stamp) {
    for (SpellingError slip : slips) {
      each(rules.slips(), slip, slip, stamp, (rule, it, same, said) -> rule.check(it, said));
    }
  }

  private void links(List<Link> links, FindingCollector stamp) {
    for (Link link : links) {
      each(rules.links(), link, repository, stamp, (rule, it, all, said) -> rule.check(it, said));
      each(rules.linkTargets(), link, repository, stamp, Rule.OfLinkTarget::check);
    }
  }

  /** A topic page and its entry. */
  private record TopicFile(TopicPage topic, Entry entry) {}

  /** The call of a rule of one kind. */
  @FunctionalInterface
  private interface Look<R, A, B> {
    void at(R rule, A subject, B context, Problems said);
  }

  /**
   * A rule that throws is a finding; the others go on. Subject and context are handed through so
   * that nothing has to be captured: this is called for every link.
   */
  private static <R, A, B> void each(
      List<RuleSet.Step<R>> steps, A subject, B context, FindingCollector stamp, Look<R, A, B> look) {
    for (int i = 0; i < steps.size(); i++) {
      RuleSet.Step<R> step = steps.get(i);
      try {
        look.at(step.rule(), subject, context, stamp.of(step.info()));
      } catch (RuntimeException | StackOverflowError failure) {
        stamp.failed(step.info(), failure);
      }
    }
  }
}
