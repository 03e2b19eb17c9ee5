package io.github.roadmaplint.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyone who can change a repository can change what is stored in it. */
class StoredStructuresTest {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final String HASH = "0123456789abcdef".repeat(4);

  @TempDir Path root;

  private StoredStructures read(String entries) throws IOException {
    Path index = root.resolve(".roadmap-lint/fetched.json");
    Files.createDirectories(index.getParent());
    Files.writeString(index, "{\"structures\":[" + entries + "]}");
    return StoredStructures.read(root, NOW);
  }

  private static String entry(String slug, String fetched, String more) {
    return "{\"slug\":\""
        + slug
        + "\",\"fetched\":\""
        + fetched
        + "\",\"sha256\":\""
        + HASH
        + "\""
        + more
        + "}";
  }

  @Test
  void whatIsStoredIsReadBack() throws IOException {
    StructureStore store = StructureStore.open(root, NOW);
    StoredStructure entry =
        new StoredStructure(
            "git", NOW, "https://example.org/git", "W/\"1\"", "", StructureStore.hash("{}"));
    assertThat(store.put(entry, "{}")).isTrue();
    assertThat(store.put(entry, "{}")).isFalse();
    store.close();

    assertThat(StoredStructures.read(root, NOW).entries()).containsEntry("git", entry);
    assertThat(StructureStore.open(root, NOW).unchanged("git")).contains(entry);
    Files.writeString(root.resolve(".roadmap-lint/structures/git.json"), "[]");
    assertThat(StructureStore.open(root, NOW).unchanged("git")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-28T09:00:00Z",
        "9999-12-31T23:59:59Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "1970-01-01T00:00:00Z",
        "yesterday",
        ""
      })
  void aDateThatIsNotPossibleIsDropped(String date) throws IOException {
    StoredStructures stored = read(entry("git", date, "") + "," + entry("vcs", NOW.toString(), ""));

    assertThat(stored.entries()).containsOnlyKeys("vcs");
    assertThat(stored.dropped()).isOne();
  }

  @Test
  void otherValuesAreDroppedToo() throws IOException {
    String date = NOW.toString();
    StoredStructures stored =
        read(
            entry("../git", date, "")
                + ","
                + entry("git", date, "").replace(HASH, "0")
                + ","
                + entry("vcs", date, ",\"url\":\"" + "x".repeat(3_000) + "\"")
                + ",7,null,"
                + entry("css", date, ",\"etag\":\"a\\r\\nX-Header: 1\",\"lastModified\":\"ü\""));

    assertThat(stored.dropped()).isEqualTo(5);
    assertThat(stored.entries()).containsOnlyKeys("css");
    assertThat(stored.entries().get("css").etag()).isEmpty();
    assertThat(stored.entries().get("css").lastModified()).isEmpty();
  }

  @Test
  void anIndexOrFolderThatIsALinkIsNotRead(@TempDir Path elsewhere) throws IOException {
    read(entry("git", NOW.toString(), ""));
    Path index = root.resolve(".roadmap-lint/fetched.json");
    Path target = Files.move(index, elsewhere.resolve("fetched.json"));
    Files.createSymbolicLink(index, target);
    assertThat(StoredStructures.read(root, NOW).entries()).isEmpty();

    Files.writeString(elsewhere.resolve("git.json"), "{}");
    Files.createSymbolicLink(root.resolve(".roadmap-lint/structures"), elsewhere);
    assertThat(StoredStructures.folder(root)).isEmpty();
  }
}
