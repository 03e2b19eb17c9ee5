package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.SpellingError;
import java.util.List;

/** Parses a file and shows the document to the rules that look at such documents. */
public final class RuleDispatcher {
  private final RuleSet rules;
  private final WorkspaceRepository repository;
  private final ProseCollector words;
  private final boolean draft;

  /** Collects no words. */
  public RuleDispatcher(RuleSet rules, WorkspaceRepository repository) {
    this(rules, repository, new ProseCollector(false));
  }

  public RuleDispatcher(RuleSet rules, WorkspaceRepository repository, ProseCollector words) {
    this(rules, repository, words, false);
  }

  private RuleDispatcher(
      RuleSet rules, WorkspaceRepository repository, ProseCollector words, boolean draft) {
    this.rules = rules;
    this.words = words;
    this.repository = repository;
    this.draft = draft;
  }

  /** The same for texts that files might have: other pages are not compared with them. */
  RuleDispatcher ofDrafts() {
    return new RuleDispatcher(rules, repository, words, true);
  }

  /** Runs the rules on a file that could be read. */
  public void run(Entry entry, Source source, FindingCollector collector) {
    words.begin(source);
    Document document = Documents.parse(entry, source);
    words.add(entry, document, repository);
    if (document instanceof Structure structure) {
      repository.keep(entry, structure);
    }
    if (document instanceof TopicPage page && !draft) {
      repository.sameTexts().keep(entry, page);
    }
    if (rules.isEmpty()) {
      return; // few runs need the links of pages that are not checked, and those read them again
    }
    if (document instanceof Document.Markdown page && !draft) {
      repository.keepLinks(page, entry);
    }
    show(entry, document, collector);
  }

  /** Shows a document to the rules that look at such documents. */
  void show(Entry entry, Document document, FindingCollector collector) {
    FileRepository view = new FileRepository(repository, document, collector.dependencies());
    ParsedFile file = new ParsedFile(entry, document, repository, view);
    for (RuleSet.Group<?, ?> group : rules.groups()) {
      group.show(file, collector);
    }
  }

  /** Runs the rules about the same text on a file that was checked, when all others are read. */
  void sameTexts(Entry entry, FindingCollector collector) {
    boolean wanted = !rules.sameTexts().isEmpty() && entry.collection().kind() == Kind.TOPIC;
    if (!wanted || (!draft && repository.sameTexts().isUnique(entry))) {
      return;
    }
    TopicPage page = Documents.topic(entry, collector.source());
    List<TopicPage> others = repository.sameTexts().with(entry, page);
    collector.source().forgetCharacters();
    if (!others.isEmpty()) {
      for (RuleSet.Step<Rule.OfSameText> step : rules.sameTexts()) {
        step.show(
            page, others, collector, (rule, it, same, problems) -> rule.check(it, same, problems));
      }
    }
  }

  /** Runs the spelling rules on the misspellings of one file. */
  void errors(List<SpellingError> errors, FindingCollector collector) {
    for (SpellingError error : errors) {
      for (RuleSet.Step<Rule.OfSpellingError> step : rules.errors()) {
        step.show(error, error, collector, (rule, it, same, problems) -> rule.check(it, problems));
      }
    }
  }
}
