package io.github.roadmaplint.structures;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.disk.TextOutput;
import io.github.roadmaplint.disk.WriteBoundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Stores structures in a repository. Nothing is written through a symbolic link of the repository,
 * and a file is the old or the new one at any moment.
 */
public final class StructureStore {
  /** Larger files are not the stored ones. */
  private static final long MOST_BYTES = 40L * 1024 * 1024;

  private final Path root;
  private final WriteBoundary boundary;
  private final SortedMap<String, StoredStructure> entries;

  private StructureStore(Path root, SortedMap<String, StoredStructure> entries) {
    this.root = root;
    this.boundary = WriteBoundary.around(root);
    this.entries = entries;
  }

  /**
   * Opens the store of a repository, and creates its folder.
   *
   * @param now when the structures of this run are fetched
   * @throws io.github.roadmaplint.disk.WriteRefusedException if a link of the repository is in the
   *     way
   * @throws IOException if the folder cannot be created
   */
  public static StructureStore open(Path root, Instant now) throws IOException {
    StructureStore store =
        new StructureStore(root, new TreeMap<>(StoredStructures.read(root, now).entries()));
    Path folder = store.boundary.resolve(root.resolve(StoredStructures.FOLDER));
    Files.createDirectories(folder);
    Path ignore = root.resolve(StoredStructures.OWN_FOLDER).resolve(".gitignore");
    if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
      store.write(ignore, "*\n");
    }
    store.boundary.resolve(root.resolve(StoredStructures.INDEX));
    return store;
  }

  /** What is known of a structure, if its file is still the one that was stored. */
  public Optional<StoredStructure> unchanged(String slug) {
    return Optional.ofNullable(entries.get(slug))
        .filter(entry -> hashOfFile(slug).filter(entry.hash()::equals).isPresent());
  }

  private Optional<String> hashOfFile(String slug) {
    Path file = file(slug);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES
          ? Optional.of(hash(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Path file(String slug) {
    return root.resolve(StoredStructures.FOLDER).resolve(slug + StoredStructures.ENDING);
  }

  /**
   * Stores a structure, unless it is the stored one.
   *
   * @return whether it is another one than before
   * @throws IOException if it cannot be written; the file is as it was
   */
  public boolean put(StoredStructure entry, String text) throws IOException {
    boolean isNew = hashOfFile(entry.slug()).filter(entry.hash()::equals).isEmpty();
    if (isNew) {
      write(file(entry.slug()), text);
    }
    entries.put(entry.slug(), entry);
    return isNew;
  }

  /** Records that a stored structure is still the one of the site. */
  public void confirm(StoredStructure entry, Instant now) {
    StoredStructure later =
        new StoredStructure(
            entry.slug(), now, entry.url(), entry.etag(), entry.lastModified(), entry.hash());
    entries.put(entry.slug(), later);
  }

  /**
   * Writes the dates, without entries whose file is gone.
   *
   * @throws IOException if they cannot be written
   */
  public void close() throws IOException {
    entries.keySet().removeIf(slug -> !Files.exists(file(slug), LinkOption.NOFOLLOW_LINKS));
    TextOutput.at(root.resolve(StoredStructures.INDEX), boundary)
        .write(out -> StructureIndexFile.write(entries, out));
  }

  private void write(Path file, String text) throws IOException {
    TextOutput.at(file, boundary).write(out -> out.append(text));
  }

  /** The hash of a text. */
  public static String hash(String text) {
    return hash(text.getBytes(UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("The JVM has no SHA-256", never);
    }
  }
}
