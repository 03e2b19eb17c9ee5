package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.publication.PageMerge;
import io.github.roadmaplint.rule.DuplicatePages;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Two pages for one topic. */
public final class DuplicateNodeId implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/duplicate-node-id",
          Severity.ERROR,
          Fixable.UNSAFE,
          "Two pages of one roadmap have the same node id",
          "Only one of the pages can be published, and which one is undefined. Contributors edit"
              + " the other one, but readers never see it.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    if (entry.collection().kind() != Kind.TOPIC) {
      return;
    }
    Optional<String> id = entry.name().nodeId();
    if (id.isEmpty()) {
      return;
    }
    List<Entry> pages = repository.pages(entry.owner(), id.get());
    if (pages.size() == 1 && pages.get(0).path().equals(entry.path())) {
      return; // like nearly all pages
    }
    List<Entry> others =
        pages.stream()
            .filter(other -> !other.path().equals(entry.path()) && collides(entry, other))
            .toList();
    if (!others.isEmpty()) {
      problems.add(
          KeptPage.of(entry, others, repository)
              .map(kept -> problem(kept, entry, others, repository))
              .orElseGet(
                  () ->
                      problem(
                          id.get(),
                          "Keep the better one of this page and "
                              + path(others.get(0))
                              + ", named after the label of the topic.")));
    }
  }

  /**
   * Whether the two pages are published as the same page. A translation is not a second page, and
   * neither is a file in a folder that publication does not read.
   */
  private static boolean collides(Entry entry, Entry other) {
    if (!other.name().hasLanguageOf(entry.name())) {
      return false;
    }
    return other.folder().equals(entry.folder())
        || (entry.collection().nested() && other.folderLanguage().equals(entry.folderLanguage()));
  }

  private static Problem problem(
      KeptPage kept, Entry entry, List<Entry> others, Repository repository) {
    return kept.entry().path().equals(entry.path())
        ? ofKept(kept, others, repository)
        : ofOther(kept, entry, repository);
  }

  /** The kept page gets what another one has. */
  private static Problem ofKept(KeptPage kept, List<Entry> others, Repository repository) {
    String keep = "Keep this page, which " + kept.reason() + ". ";
    String id = kept.entry().name().nodeId().orElseThrow();
    boolean hasAll = false;
    for (Entry other : others) {
      Optional<PageMerge> merge = DuplicatePages.merge(kept.entry(), other, repository);
      hasAll |= merge.isPresent() && other.equals(others.get(0));
      if (merge.isPresent() && !merge.get().edits().isEmpty()) {
        String help = keep + "Add the resources of " + path(other) + ", and delete that page.";
        return problem(id, help).with(addition(merge.get()).merging(other.path()));
      }
    }
    Entry other = others.get(0);
    return problem(
        id,
        hasAll
            ? keep + "Delete " + path(other) + ", which has nothing else."
            : keep + "Move what is new in " + path(other) + " here, and delete that page.");
  }

  private static Fix addition(PageMerge merge) {
    Fix fix = Fix.unsafe("Add the resources of the other page", merge.edits().toArray(Edit[]::new));
    for (Edit edit : merge.edits()) {
      fix = fix.adding(edit.replacement());
    }
    return fix;
  }

  private static Problem ofOther(KeptPage kept, Entry entry, Repository repository) {
    String page = path(kept.entry());
    String id = entry.name().nodeId().orElseThrow();
    if (DuplicatePages.merge(kept.entry(), entry, repository).isEmpty()) {
      return problem(
          id,
          "Move what is new in this page to "
              + page
              + ", which "
              + kept.reason()
              + ", and delete this page.");
    }
    return problem(id, "Delete this page, and keep " + page + ", which " + kept.reason() + ".")
        .with(Fix.deleteDuplicate(kept.entry().path()));
  }

  private static String path(Entry entry) {
    return Quoted.of(entry.path(), 100);
  }

  private static Problem problem(String id, String help) {
    return Problem.of(
        Span.at(0), "Node id " + Quoted.of(id) + " is also that of another page", help);
  }
}
