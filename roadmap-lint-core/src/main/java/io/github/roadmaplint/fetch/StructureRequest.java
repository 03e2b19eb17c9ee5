package io.github.roadmaplint.fetch;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.linkcheck.LinkOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The request of a fetch.
 *
 * @param slugs the roadmaps; empty for all whose structure is not in the repository
 * @param from a folder or file to copy instead of requesting the site
 * @param options how the site is requested
 * @param fresh whether to ignore what is stored
 * @param now the date of what is stored
 */
public record StructureRequest(
    Project project,
    List<String> slugs,
    Optional<Path> from,
    LinkOptions options,
    boolean fresh,
    Instant now) {

  /** Copies the list. */
  public StructureRequest {
    slugs = List.copyOf(slugs);
  }
}
