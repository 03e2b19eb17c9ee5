package io.github.roadmaplint.fetch;

import io.github.roadmaplint.disk.FailureReason;
import io.github.roadmaplint.fetch.FetchedStructure.Status;
import io.github.roadmaplint.structures.StoredStructure;
import io.github.roadmaplint.structures.StructureSlug;
import io.github.roadmaplint.structures.StructureStore;
import io.github.roadmaplint.structures.StructureText;
import io.github.roadmaplint.text.Shortened;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Stores texts that are structures; a text that is none never replaces one. */
final class StructureWriter {
  private static final int SHOWN = 200;

  private final StructureStore store;
  private final Instant now;
  private final Optional<String> template;

  /**
   * Writes to a store.
   *
   * @param template the URL of structures for messages; empty if files are copied
   */
  StructureWriter(StructureStore store, Instant now, Optional<String> template) {
    this.store = store;
    this.now = now;
    this.template = template;
  }

  /** What is known of a structure, if its file is still the one that was stored. */
  Optional<StoredStructure> unchanged(String slug) {
    return store.unchanged(slug);
  }

  /** Records that the stored structure is still the one of the site. */
  FetchedStructure confirm(StoredStructure entry, Instant when) {
    store.confirm(entry, when);
    return FetchedStructure.stored(entry.slug(), false, 0);
  }

  /**
   * Stores a text.
   *
   * @param url where it is from; empty for a file
   * @param etag of the response; empty for none
   * @param lastModified of the response; empty for none
   */
  FetchedStructure write(String slug, String text, String url, String etag, String lastModified) {
    StructureText read = StructureText.of(text);
    if (read instanceof StructureText.Invalid invalid) {
      return FetchedStructure.without(
          slug,
          Status.FAILED,
          (template.isEmpty() ? "The file " : "The response ") + invalid.reason(),
          template
                  .map(site -> "Check `structures.url`: " + Shortened.of(site, SHOWN) + '.')
                  .orElse("Export the roadmap from the editor again.")
              + " The structure that was stored before is kept.");
    }
    StructureText.Valid valid = (StructureText.Valid) read;
    Optional<String> other = valid.slug().filter(name -> !name.equals(slug));
    if (other.filter(StructureSlug::isValid).isPresent()) {
      return FetchedStructure.renamed(slug, other.get());
    }
    StoredStructure entry =
        new StoredStructure(slug, now, url, etag, lastModified, StructureStore.hash(valid.text()));
    try {
      return FetchedStructure.stored(slug, store.put(entry, valid.text()), valid.topics());
    } catch (IOException refused) {
      return FetchedStructure.without(
          slug,
          Status.UNWRITTEN,
          "The structure cannot be written: " + FailureReason.of(refused),
          "Check what is in `.roadmap-lint/structures`, its permissions and the free space of the"
              + " disk.");
    }
  }
}
