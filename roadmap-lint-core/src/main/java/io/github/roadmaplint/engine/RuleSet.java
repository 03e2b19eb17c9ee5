package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.document.Document.EntryPage;
import io.github.roadmaplint.document.Document.Mapping;
import io.github.roadmaplint.document.Document.Markdown;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Rules, grouped by what they look at, in the order in which they see a file. */
public final class RuleSet {
  /** Each kind of rule and what it looks at. A rule of several kinds sees a file several times. */
  private static final List<Kind<?, ?>> KINDS =
      List.<Kind<?, ?>>of(
          kind(
              Rule.OfPlace.class,
              file -> List.of(file.entry()),
              (rule, entry, file, collector) -> rule.check(entry, file.view(), collector)),
          kind(
              Rule.OfTopic.class,
              file -> file.as(TopicPage.class),
              (rule, page, file, collector) -> rule.check(page, collector)),
          kind(
              Rule.OfTopicFile.class,
              file -> file.as(TopicPage.class),
              (rule, page, file, collector) ->
                  rule.check(page, file.entry(), file.view(), collector)),
          kind(
              Rule.OfPublication.class,
              ParsedFile::published,
              (rule, page, file, collector) -> page.show(rule, collector)),
          kind(
              Rule.OfFrontMatter.class,
              file -> file.as(EntryPage.class),
              (rule, page, file, collector) -> rule.check(page.frontMatter(), collector)),
          kind(
              Rule.OfReferences.class,
              file -> file.as(EntryPage.class),
              (rule, page, file, collector) ->
                  rule.check(page.frontMatter(), file.view(), collector)),
          kind(
              Rule.OfReferences.class,
              file -> file.document() instanceof DataFile data ? data.fields() : List.of(),
              (rule, fields, file, collector) -> rule.check(fields, file.repository(), collector)),
          kind(
              Rule.OfData.class,
              file -> file.as(DataFile.class),
              (rule, data, file, collector) -> rule.check(data, collector)),
          kind(
              Rule.OfStructure.class,
              file -> file.as(Structure.class),
              (rule, structure, file, collector) -> rule.check(file.entry(), structure, collector)),
          kind(
              Rule.OfStructure.class,
              file -> file.as(Mapping.class),
              (rule, mapping, file, collector) ->
                  rule.check(file.entry(), mapping.json(), collector)),
          kind(
              Rule.OfStructurePages.class,
              file -> file.as(Structure.class),
              (rule, structure, file, collector) ->
                  rule.check(file.entry(), structure, file.view(), collector)),
          kind(
              Rule.OfPage.class,
              file -> file.as(Markdown.class),
              (rule, page, file, collector) -> rule.check(page.page(), collector)),
          kind(
              Rule.OfEnglishText.class,
              ParsedFile::texts,
              (rule, text, file, collector) -> rule.check(text, collector)),
          kind(
              Rule.OfLinkTarget.class,
              ParsedFile::links,
              (rule, link, file, collector) -> rule.check(link, file.view(), collector)),
          kind(
              Rule.OfLink.class,
              ParsedFile::links,
              (rule, link, file, collector) -> rule.check(link, collector)),
          kind(
              Rule.OfLocalLink.class,
              ParsedFile::localLinks,
              (rule, link, file, collector) -> rule.check(link, file.view(), collector)),
          kind(
              Rule.OfPageFile.class,
              file -> file.as(Markdown.class),
              (rule, page, file, collector) ->
                  rule.check(page.page(), file.entry(), file.view(), collector)));

  private final List<Rule> all;
  private final List<Group<?, ?>> groups;
  private final List<Step<Rule.OfSpellingError>> errors;
  private final List<Step<Rule.OfSameText>> sameTexts;

  private RuleSet(List<Rule> all, List<Group<?, ?>> groups) {
    this.all = List.copyOf(all);
    this.groups = List.copyOf(groups);
    this.errors = steps(all, Rule.OfSpellingError.class);
    this.sameTexts = steps(all, Rule.OfSameText.class);
  }

  public static RuleSet of(List<Rule> rules) {
    List<Group<?, ?>> groups = new ArrayList<>();
    for (Kind<?, ?> kind : KINDS) {
      groups.add(kind.group(rules));
    }
    return new RuleSet(rules, groups);
  }

  /** No rules. */
  static RuleSet none() {
    return of(List.of());
  }

  /** The rules of one kind; they see nothing that other kinds look at. */
  RuleSet only(Class<? extends Rule> kind) {
    return new RuleSet(
        all.stream().filter(kind::isInstance).toList(),
        groups.stream().filter(group -> group.kind().rules() == kind).toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The groups, in the order in which they see a file. */
  List<Group<?, ?>> groups() {
    return groups;
  }

  /** The rules about misspellings, which are found when all files have been read. */
  List<Step<Rule.OfSpellingError>> errors() {
    return errors;
  }

  /** The rules about pages with the same text, which are found when all files have been read. */
  List<Step<Rule.OfSameText>> sameTexts() {
    return sameTexts;
  }

  List<RuleInfo> infos() {
    return all.stream().map(Rule::info).toList();
  }

  private static <R extends Rule, S> Kind<R, S> kind(
      Class<R> rules, Subjects<S> subjects, Look<R, S, ParsedFile> look) {
    return new Kind<>(rules, subjects, look);
  }

  private static <R extends Rule> List<Step<R>> steps(List<Rule> rules, Class<R> kind) {
    return rules.stream()
        .filter(kind::isInstance)
        .map(rule -> new Step<>(rule.info(), kind.cast(rule)))
        .toList();
  }

  /** Finds what the rules of a kind look at in a file: nothing in a file of another kind. */
  @FunctionalInterface
  interface Subjects<S> {
    List<S> in(ParsedFile file);
  }

  /** The call of a rule. Nothing has to be captured, because this is called for every link. */
  @FunctionalInterface
  interface Look<R, S, C> {
    void at(R rule, S subject, C context, FindingCollector collector);
  }

  /** A kind of rules. */
  record Kind<R extends Rule, S>(
      Class<R> rules, Subjects<S> subjects, Look<R, S, ParsedFile> look) {

    Group<R, S> group(List<Rule> all) {
      return new Group<>(this, steps(all, rules));
    }
  }

  /** The rules of one kind. */
  record Group<R extends Rule, S>(Kind<R, S> kind, List<Step<R>> steps) {

    /** Shows a file to the rules, one subject after the other. */
    void show(ParsedFile file, FindingCollector collector) {
      int count = steps.size();
      List<S> subjects = count == 0 ? List.of() : kind.subjects.in(file);
      int end = subjects.size();
      for (int at = 0; at < end; at++) {
        S subject = subjects.get(at);
        for (int i = 0; i < count; i++) {
          steps.get(i).show(subject, file, collector, kind.look);
        }
      }
    }
  }

  /** A rule as one of its kinds, with what is constant about it. */
  record Step<R extends Rule>(RuleInfo info, R rule) {

    /** Shows something to the rule. A rule that throws is a finding; the others go on. */
    <S, C> void show(S subject, C context, FindingCollector collector, Look<R, S, C> look) {
      try {
        look.at(rule, subject, context, collector.of(info));
      } catch (RuntimeException | StackOverflowError failure) {
        collector.failed(info, failure);
      }
    }
  }
}
