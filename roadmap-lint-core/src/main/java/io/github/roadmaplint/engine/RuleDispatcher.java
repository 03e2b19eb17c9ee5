package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.FrontMatterParser;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.StructureParser;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.SpellingError;
import java.util.List;
import java.util.Optional;

/** Parses one file according to its kind and runs every rule for this kind. */
public final class RuleDispatcher {
  private final RuleSet rules;
  private final WorkspaceRepository repository;
  private final ProseCollector words;

  /** Collects no words. */
  public RuleDispatcher(RuleSet rules, WorkspaceRepository repository) {
    this(rules, repository, new ProseCollector(false));
  }

  public RuleDispatcher(RuleSet rules, WorkspaceRepository repository, ProseCollector words) {
    this.rules = rules;
    this.words = words;
    this.repository = repository;
  }

  /** Runs the rules on a file that could be read. */
  public void run(Entry entry, Source source, FindingCollector collector) {
    words.begin(source, entry.name().isForeign());
    each(rules.places(), entry, repository, collector, Rule.OfPlace::check);
    switch (entry.collection().kind()) {
      case TOPIC -> topic(entry, MarkdownParser.parse(source), collector);
      case MARKDOWN -> markdown(entry, MarkdownParser.parse(source), collector);
      case ENTRY -> entry(entry, MarkdownParser.parse(source), collector);
      case STRUCTURE, MAPPING -> structure(entry, source, collector);
      case STRAY -> {}
    }
  }

  private void topic(Entry entry, Page page, FindingCollector collector) {
    TopicPage topic = TopicPageParser.parse(page, entry.name());
    each(rules.topics(), topic, page, collector, (rule, it, same, said) -> rule.check(it, said));
    each(
        rules.topicFiles(),
        new TopicFile(topic, entry),
        repository,
        collector,
        (rule, it, all, said) -> rule.check(it.topic, it.entry, all, said));
    Optional<Site> site = repository.site();
    if (isMeantForPublication(entry, topic)
        && !rules.publications().isEmpty()
        && site.isPresent()) {
      publication(entry, topic, Publication.asFarAsCertain(topic, site.get()), collector);
    }
    page(page, collector);
  }

  /** The data of related pages matters only if there is a finding: then they are read again. */
  private void publication(
      Entry entry, TopicPage topic, Publication publication, FindingCollector collector) {
    boolean doubtful = PageLanguage.isDoubtful(topic, publication);
    Publication here =
        doubtful
            ? publication.on(repository.languages().site(publication.site(), entry, topic))
            : publication;
    int before = collector.count();
    each(rules.publications(), topic, here, collector, Rule.OfPublication::check);
    if (doubtful && collector.count() > before) {
      collector.dependsOnPages();
    }
  }

  /** A page with a wrong name is published as soon as the name is fixed. */
  private static boolean isMeantForPublication(Entry entry, TopicPage topic) {
    boolean misnamed = !topic.isOfTopic() && !entry.collection().nested();
    return topic.isPublished() || (misnamed && !entry.fileName().equals("index.md"));
  }

  private void page(Page page, FindingCollector collector) {
    words.page(page);
    each(rules.pages(), page, page, collector, (rule, it, same, said) -> rule.check(it, said));
    links(page.links(), collector);
    links(page.htmlLinks(), collector);
  }

  /**
   * Front matter of a page that needs none: lines of dashes around anything else are just lines.
   */
  private void markdown(Entry entry, Page page, FindingCollector collector) {
    page.frontMatter()
        .map(block -> FrontMatterParser.parse(entry, page))
        .filter(read -> read.fields().isPresent() && read.document().defects().isEmpty())
        .ifPresentOrElse(read -> entry(read, page, collector), () -> page(page, collector));
  }

  private void entry(Entry entry, Page page, FindingCollector collector) {
    entry(FrontMatterParser.parse(entry, page), page, collector);
  }

  private void entry(FrontMatter frontMatter, Page page, FindingCollector collector) {
    words.frontMatter(frontMatter);
    each(
        rules.frontMatters(),
        frontMatter,
        page,
        collector,
        (rule, it, body, said) -> rule.check(it, said));
    each(rules.references(), frontMatter, repository, collector, Rule.OfReferences::check);
    links(frontMatter.links(), collector);
    page(page, collector);
  }

  private void structure(Entry entry, Source source, FindingCollector collector) {
    Structure structure = StructureParser.parse(source);
    each(rules.structures(), entry, structure, collector, Rule.OfStructure::check);
    if (entry.collection().kind() == Kind.STRUCTURE) {
      words.structure(structure);
      repository.keep(entry, structure);
      pagesOf(entry, structure, collector);
      links(structure.links(), collector);
    }
  }

  /** Only the rules about the pages of a structure: for a structure outside the repository. */
  void pagesOf(Entry entry, Structure structure, FindingCollector collector) {
    each(
        rules.structurePages(),
        entry,
        structure,
        collector,
        (rule, it, whole, said) -> rule.check(it, whole, repository, said));
  }

  /** Runs the spelling rules on the misspellings of one file. */
  void errors(List<SpellingError> errors, FindingCollector collector) {
    for (SpellingError error : errors) {
      each(rules.errors(), error, error, collector, (rule, it, same, said) -> rule.check(it, said));
    }
  }

  private void links(List<Link> links, FindingCollector collector) {
    for (Link link : links) {
      each(
          rules.links(),
          link,
          repository,
          collector,
          (rule, it, all, said) -> rule.check(it, said));
      each(rules.linkTargets(), link, repository, collector, Rule.OfLinkTarget::check);
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
      List<RuleSet.Step<R>> steps,
      A subject,
      B context,
      FindingCollector collector,
      Look<R, A, B> look) {
    for (int i = 0; i < steps.size(); i++) {
      RuleSet.Step<R> step = steps.get(i);
      try {
        look.at(step.rule(), subject, context, collector.of(step.info()));
      } catch (RuntimeException | StackOverflowError failure) {
        collector.failed(step.info(), failure);
      }
    }
  }
}
