package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rules see which documents, and in which order. */
class RuleDispatcherTest {
  private static final String PATH = "files/git@abcdefghijklmnopqrstu.md";

  @Test
  void everyKindOfRuleSeesSomething() {
    RuleSet none = RuleSet.none();
    List<Class<?>> shown = new ArrayList<>();
    none.groups().forEach(group -> shown.add(group.kind().rules()));
    shown.add(Rule.OfSpellingError.class);
    shown.add(Rule.OfSameText.class);
    assertThat(shown).contains(Rule.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aRuleSeesTheLinksOfADocumentOneByOne(Kind kind) {
    SeesLinks first = new SeesLinks("test/first");
    SeesLinks second = new SeesLinks("test/second");
    String text = "[a](a) [b](b)\n";
    Document document = Documents.parse(entry(kind), Source.of(PATH, text));
    show(document, kind, first, second);
    List<String> urls = document.links().stream().map(Link::url).toList();
    assertThat(first.seen).isEqualTo(urls);
    assertThat(second.seen).isEqualTo(urls);
  }

  @Test
  void aRuleThatFailsForOneLinkSeesTheOthers() {
    SeesLinks rule = new SeesLinks("test/links");
    Document document =
        Documents.parse(entry(Kind.MARKDOWN), Source.of(PATH, "[a](fail) [b](b)\n"));
    FileResult result = show(document, Kind.MARKDOWN, rule);
    assertThat(rule.seen).containsExactly("fail", "b");
    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly(EngineRules.RULE_FAILED.id(), "test/links");
  }

  @Test
  void onlyTheWantedKindOfARuleSeesAFile() {
    SeesLinks rule = new SeesLinks("test/links");
    RuleSet rules = RuleSet.of(List.of(rule)).only(Rule.OfPage.class);
    Document document = Documents.parse(entry(Kind.MARKDOWN), Source.of(PATH, "[b](b)\n"));
    new RuleDispatcher(rules, repository())
        .show(entry(Kind.MARKDOWN), document, collector(document));
    assertThat(rule.seen).isEmpty();
  }

  private static FileResult show(Document document, Kind kind, Rule... rules) {
    FindingCollector collector = collector(document);
    new RuleDispatcher(RuleSet.of(List.of(rules)), repository())
        .show(entry(kind), document, collector);
    Set<String> ids = Set.copyOf(Stream.of(rules).map(rule -> rule.info().id()).toList());
    return collector.finish(ids, ids);
  }

  private static FindingCollector collector(Document document) {
    return new FindingCollector(document.source(), SeverityOverrides.DEFAULT);
  }

  /** Reports every link, but fails for the URL {@code fail}. */
  private static final class SeesLinks implements Rule.OfLinkTarget {
    private final RuleInfo info;
    private final List<String> seen = new ArrayList<>();

    SeesLinks(String id) {
      this.info = RuleInfo.of(id, Severity.WARNING, Fixable.NO, "A link", "Links lead away.");
    }

    @Override
    public RuleInfo info() {
      return info;
    }

    @Override
    public void check(Link link, Repository repository, Problems problems) {
      seen.add(link.url());
      if (link.url().equals("fail")) {
        throw new IllegalStateException();
      }
      problems.add(Problem.of(link.span(), "Link", "Read it."));
    }
  }

  private static WorkspaceRepository repository() {
    return new WorkspaceRepository(TextWorkspace.of(Map.of(), Layouts.builtIn("plain")));
  }

  private static Entry entry(Kind kind) {
    Collection collection =
        new Collection(
            "files",
            kind,
            PathPattern.of("files/{slug}"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false);
    return new Entry(PATH, collection, "", "git");
  }
}
