package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.publication.PageMerge;
import java.util.List;
import java.util.Optional;

/** Compares pages of the repository that may be two pages for one topic. */
public final class DuplicatePages {
  private DuplicatePages() {}

  /** What the kept page lacks; empty if the other one cannot be deleted without losing text. */
  public static Optional<PageMerge> merge(Entry kept, Entry other, Repository repository) {
    Optional<TopicPage> page = page(kept, repository);
    Optional<TopicPage> copy = page(other, repository);
    List<String> types = repository.site().map(Site::typeOrder).orElse(List.of());
    return page.flatMap(it -> copy.flatMap(same -> PageMerge.of(it, same, types)));
  }

  /** Whether the kept page has everything that the other one has. */
  public static boolean hasAll(Entry kept, Entry other, Repository repository) {
    return merge(kept, other, repository).filter(merge -> merge.edits().isEmpty()).isPresent();
  }

  private static Optional<TopicPage> page(Entry entry, Repository repository) {
    return repository.page(entry.path()).map(page -> TopicPageParser.parse(page, entry.name()));
  }
}
