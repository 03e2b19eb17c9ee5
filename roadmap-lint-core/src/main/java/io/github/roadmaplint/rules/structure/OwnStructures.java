package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Repository;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Structures that show that a topic was removed. One from outside the repository may be older or
 * newer than its pages, and so may one on which many pages are missing.
 */
final class OwnStructures {
  /** One page out of so many may be missing on the structures of its roadmap. */
  private static final int ONE_OF = 10;

  private OwnStructures() {}

  /** The paths of an owner's structures; none if they do not show which topics were removed. */
  static List<String> of(String owner, Repository repository) {
    return are(owner, repository) && haveMost(owner, repository)
        ? paths(owner, repository)
        : List.of();
  }

  private static List<String> paths(String owner, Repository repository) {
    return repository.structures(owner).stream().map(it -> it.source().path()).toList();
  }

  /** Whether an owner's structures are files of the repository, which are as new as its pages. */
  static boolean are(String owner, Repository repository) {
    return paths(owner, repository).stream().allMatch(repository::exists);
  }

  /** Whether pages get the node ids of an owner's structures, which can be older than the pages. */
  static boolean haveNewIds(String owner, Repository repository) {
    return are(owner, repository) || haveMost(owner, repository);
  }

  /** Whether nearly all pages of an owner are on its structures. */
  static boolean haveMost(String owner, Repository repository) {
    Set<String> known = new HashSet<>();
    for (Structure structure : repository.structures(owner)) {
      structure.nodes().forEach(node -> node.id().map(StringData::value).ifPresent(known::add));
    }
    Set<String> pages =
        repository.pages(owner).stream()
            .map(Entry::name)
            .flatMap(name -> name.nodeId().stream())
            .collect(Collectors.toSet());
    long missing = pages.stream().filter(id -> !known.contains(id)).count();
    return missing * ONE_OF <= pages.size() || (missing == 1 && pages.size() > 1);
  }
}
