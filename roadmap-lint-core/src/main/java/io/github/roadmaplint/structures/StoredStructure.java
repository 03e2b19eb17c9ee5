package io.github.roadmaplint.structures;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What is known of a stored structure.
 *
 * @param slug of its roadmap
 * @param fetched when it was fetched, or the site said that it is unchanged
 * @param url where it was fetched; empty for a copied file
 * @param etag the validator that the site sent; empty for none
 * @param lastModified the date that the site sent; empty for none
 * @param hash of its text, so that a changed file is fetched again
 */
public record StoredStructure(
    String slug, Instant fetched, String url, String etag, String lastModified, String hash) {
  private static final int MOST_URL = 2_000;
  private static final int MOST_HEADER = 200;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Values of headers that are too long or not printable ASCII are omitted. */
  public StoredStructure {
    etag = header(etag);
    lastModified = header(lastModified);
  }

  private static String header(String value) {
    boolean fits =
        value.length() <= MOST_HEADER && value.chars().allMatch(c -> c >= ' ' && c < 127);
    return fits ? value : "";
  }

  /** Whether the program can have written the values, other than the date. */
  boolean isPossible() {
    return StructureSlug.isValid(slug) && url.length() <= MOST_URL && HASH.matcher(hash).matches();
  }

  /** Whether it was copied from a file. */
  public boolean isCopy() {
    return url.isEmpty();
  }
}
