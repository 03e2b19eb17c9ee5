package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.rule.Repository;
import java.util.Optional;

/** What a page has to be called, as the roadmap's structure says. */
final class LabelSlug {
  private LabelSlug() {}

  /** The slug of the label of a node, if a structure knows the node. */
  static Optional<String> of(Repository repository, String owner, String id) {
    for (Structure structure : repository.structures(owner)) {
      for (Node node : structure.nodes()) {
        if (node.id().map(StringData::value).filter(id::equals).isPresent()) {
          return node.label().map(label -> Slug.of(label.value()));
        }
      }
    }
    return Optional.empty();
  }
}
