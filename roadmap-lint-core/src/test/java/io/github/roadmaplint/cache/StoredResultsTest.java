package io.github.roadmaplint.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.spelling.words.WordCache;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs over a whole repository, one after the other: the example with every defect, and so many
 * pages besides that results are worth remembering.
 */
class StoredResultsTest {
  @TempDir Path root;
  @TempDir Path home;

  private CachedRuns runs;

  @BeforeEach
  void examplesAndThreeHundredPages() throws Exception {
    runs = new CachedRuns(root, home);
    runs.writeExamples();
    assertThat(check(memory())).isEqualTo(check(Optional.empty())).hasSizeGreaterThan(20);
  }

  @Test
  void theSecondRunSaysTheSame() throws Exception {
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  /** Only a page that changes behind our back, with its size and time, can show it. */
  @Test
  void theSecondRunDoesNotLookAtPagesAgain() throws Exception {
    write("docs/7.md", "# Page\n\nA page about the the sea.\n");
    assertThat(check(memory())).isNotEqualTo(check(Optional.empty()));
  }

  @Test
  void commentsInAFileThatIsNoPageAreNotReadInTheSecondRunEither() throws Exception {
    write(
        "src/data/roadmaps/rubber-duck/content/pond@Q1ODbTTV8PHitN621QQpX.txt",
        "# Pond\n\n<!-- roadmap-lint-disable-file url/insecure -->\n");
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  /** Only the link is looked up again. */
  @Test
  void aPageWithALinkToAMissingFileIsNotLookedAtAgain() throws Exception {
    write("docs/7.md", "# Page\n\nA page about [the sea](sea.md).\n");
    check(memory());
    write("docs/7.md", "# Page\n\nA page about [the the](sea.md).\n");
    assertThat(check(memory())).isNotEqualTo(check(Optional.empty()));
  }

  @Test
  void aChangedPageIsLookedAt() throws Exception {
    write("docs/7.md", "# Page\n\nA page about the the weather.\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/7.md text/repeated-word"));
    Files.delete(root.resolve("docs/7.md"));
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  @Test
  void aWordOfAnotherPageCounts() throws Exception {
    write("docs/1.md", "# Page\n\nThe Kustodain is here.\n");
    check(memory());
    for (int i = 10; i < 60; i++) {
      write("docs/" + i + ".md", "# Page\n\nThe Kustodian and the kustodians of old.\n");
    }
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/1.md text/misspelling"));
  }

  @Test
  void aHeadingOfAnotherPageCounts() throws Exception {
    write("docs/1.md", "# Page\n\nSee [the sea](2.md#the-sea) and [the wind](3.md#the-wind).\n");
    write("docs/2.md", "# Page\n\n## The sea\n\nA page about the weather.\n");
    write("docs/3.md", "# Page\n\n## The wind\n\nA page about the weather.\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .noneMatch(finding -> finding.startsWith("docs/1.md"));
    write("docs/2.md", "# Page\n\n## The lake\n\nA page about the weather.\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/1.md local/missing-anchor"));
    write("docs/2.md", "# Page\n\n## The sea\n\nA page about the weather.\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .noneMatch(finding -> finding.startsWith("docs/1.md"));
  }

  @Test
  void theTextOfAnotherTopicOfTheRoadmapCounts() throws Exception {
    String text =
        "A duck listens for as long as you need, and does not know your code. So you explain every"
            + " line of it, also the line with the mistake.\n";
    String first = "src/data/roadmaps/rubber-duck/content/pond@DQ8sYtPq3nVw5LxKcR7Zb.md";
    String second = "src/data/roadmaps/rubber-duck/content/feathers@EQ8sYtPq3nVw5LxKcR7Zb.md";
    write(first, "# Pond\n\n" + text);
    write(second, "# Feathers\n\nFeathers keep the water out, and the duck dry and warm.\n");
    check(memory());
    write(second, "# Feathers\n\n" + text);
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.startsWith(first + " topic/duplicate-text"))
        .anyMatch(finding -> finding.startsWith(second + " topic/duplicate-text"));
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
    write(second, "# Feathers\n\n" + text + "\nThis is about feathers.\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .noneMatch(finding -> finding.contains("topic/duplicate-text"));
  }

  /** The first run compares no texts of topics, but what it stores is used by the second one. */
  @Test
  void theTextOfAnotherTopicCountsAfterARunOverAPageOfNoTopic() throws Exception {
    String text =
        "A duck listens for as long as you need, and does not know your code. So you explain every"
            + " line of it, also the line with the mistake.\n";
    String first = "src/data/roadmaps/rubber-duck/content/pond@DQ8sYtPq3nVw5LxKcR7Zb.md";
    write(first, "# Pond\n\n" + text);
    write(first.replace("pond@D", "feathers@E"), "# Feathers\n\n" + text);
    check("docs/1.md", memory());
    assertThat(check(first, memory()))
        .isEqualTo(check(first, Optional.empty()))
        .anyMatch(finding -> finding.startsWith(first + " topic/duplicate-text"));
  }

  /** Without reading the other topic again while it is unchanged. */
  @Test
  void theTextOfAnotherTopicCountsForANamedFile() throws Exception {
    String text =
        "A duck listens for as long as you need, and does not know your code. So you explain every"
            + " line of it, also the line with the mistake.\n";
    String first = "src/data/roadmaps/rubber-duck/content/pond@DQ8sYtPq3nVw5LxKcR7Zb.md";
    String second = "src/data/roadmaps/rubber-duck/content/feathers@EQ8sYtPq3nVw5LxKcR7Zb.md";
    String third = "src/data/roadmaps/rubber-duck/content/beak@FQ8sYtPq3nVw5LxKcR7Zb.md";
    write(first, "# Pond\n\n" + text);
    write(second, "# Feathers\n\n" + text);
    write(
        third, "# Beak\n\nA beak is hard, and a duck uses it to eat, to clean itself and more.\n");
    for (int run = 0; run < 3; run++) {
      assertThat(check(first, memory()))
          .isEqualTo(check(first, Optional.empty()))
          .anyMatch(finding -> finding.startsWith(first + " topic/duplicate-text"));
      assertThat(check(third, memory())).isEqualTo(check(third, Optional.empty()));
    }
    write(second, "# Feathers\n\nFeathers keep the water out, and the duck dry and warm.\n");
    assertThat(check(first, memory()))
        .isEqualTo(check(first, Optional.empty()))
        .noneMatch(finding -> finding.contains("topic/duplicate-text"));
    write(third, "# Beak\n\n" + text);
    assertThat(check(first, memory()))
        .isEqualTo(check(first, Optional.empty()))
        .anyMatch(finding -> finding.contains("topic/duplicate-text"));
  }

  @Test
  void aFileThatALinkLeadsToCounts() throws Exception {
    write("docs/1.md", "# Page\n\nSee [the sea](sea.md) and [the wind](.hidden/wind.md).\n");
    write("docs/.hidden/wind.md", "# Wind\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.contains("There is no file `docs/sea.md`"));
    write("docs/sea.md", "# Sea\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .noneMatch(finding -> finding.startsWith("docs/1.md"));
    Files.delete(root.resolve("docs/.hidden/wind.md"));
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.contains("There is no file `docs/.hidden/wind.md`"));
    Files.move(root.resolve("docs/sea.md"), root.resolve("docs/Sea.md"));
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/1.md local/wrong-case"));
  }

  @Test
  void randomEditsOfLinkedPagesCount() throws Exception {
    Random random = new Random(20261126);
    for (int i = 0; i < 12; i++) {
      for (int edit = 0; edit < 3; edit++) {
        String text = linking(random) + "- item\n".repeat(3 * i + edit + 1); // a size of its own
        write("docs/" + random.nextInt(12) + ".md", text);
      }
      if (random.nextInt(3) == 0) {
        Files.deleteIfExists(root.resolve("docs/" + random.nextInt(12) + ".md"));
      }
      assertThat(check(memory())).as("edit %s", i).isEqualTo(check(Optional.empty()));
    }
  }

  @Test
  void anItemOfAnotherPageCounts() throws Exception {
    write(".roadmap-lint.yml", "rules:\n  list/duplicate-across-pages: warning\n");
    write("docs/1.md", "# Page\n\n- [The sea](https://git-scm.com/sea)\n");
    write("docs/2.md", "# Page\n\n- [The wind](https://git-scm.com/wind)\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .noneMatch(finding -> finding.contains("list/duplicate-across-pages"));
    write("docs/1.md", "# Page\n\n- [The wind of today](https://git-scm.com/wind)\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/2.md list/duplicate-across-pages"));
    write("docs/1.md", "# Page\n\nWords.\n\n- [The wind](https://git-scm.com/wind)\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .anyMatch(finding -> finding.contains("is already in line 5 of `docs/1.md`"));
    write("docs/1.md", "# Page\n\n- [The sea](https://git-scm.com/sea)\n");
    assertThat(check(memory()))
        .isEqualTo(check(Optional.empty()))
        .noneMatch(finding -> finding.contains("list/duplicate-across-pages"));
  }

  private static String linking(Random random) {
    String[] headings = {"The sea", "The wind", "The rain"};
    StringBuilder page = new StringBuilder("# Page\n\n");
    for (int i = 0; i < 3; i++) {
      String anchor = headings[random.nextInt(3)].toLowerCase(Locale.ROOT).replace(' ', '-');
      page.append("See [page %d](%d.md#%s).\n\n".formatted(i, random.nextInt(12), anchor));
      page.append("## ").append(headings[random.nextInt(3)]).append("\n\n");
    }
    return page.toString();
  }

  @Test
  void pagesAreLookedAtAgainWhenAStructureOrTheNamesChange() throws Exception {
    Path structure = anyFile(".json");
    write(
        root.relativize(structure).toString(),
        Files.readString(structure).replaceFirst("\"label\": \"", "\"label\": \"X"));
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
    write("docs/more.md", "# More\n");
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  @Test
  void pagesAreLookedAtAgainWhenTheConfigurationChanges() throws Exception {
    write(".roadmap-lint.yml", "rules:\n  publish/*: off\n");
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
    write(".roadmap-lint.yml", "rules:\n  publish/*: info\n");
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
    write(".roadmap-lint-words.txt", "weather\nnowhere\n");
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  @Test
  void commentsThatSuppressAndPathsThatDoAreNotForgotten() throws Exception {
    write(
        "docs/1.md",
        "# Page\n\n<!-- roadmap-lint-disable-file text/* -- ours -->\nThe the weather.\n");
    write("docs/2.md", "# Page\n\n<!-- roadmap-lint-disable-file text/* -- ours -->\n");
    write("docs/3.md", "# Page\n\nThe page is is here.\n");
    write(
        ".roadmap-lint.yml",
        "overrides:\n  - paths: [docs/3.md]\n    rules:\n      text/*: off\n"
            + "  - paths: [docs/4.md]\n    rules:\n      text/*: off\n");
    List<String> said = check(Optional.empty());
    assertThat(check(memory())).isEqualTo(said);
    assertThat(check(memory())).isEqualTo(said);
  }

  @Test
  void aFolderOfStructuresOutsideIsLookedAt(@TempDir Path outside) throws Exception {
    Path example = Path.of("../examples/structures/git.json");
    for (String roadmap : List.of("rubber-duck", "tabs-vs-spaces")) {
      Path copy = Files.copy(example, outside.resolve(roadmap + ".json"));
      Files.setLastModifiedTime(copy, CachedRuns.LONG_AGO);
    }
    assertThat(check(memory(), outside)).isEqualTo(check(Optional.empty(), outside));
    try (Stream<Path> files = Files.list(outside)) {
      Files.delete(files.findFirst().orElseThrow());
    }
    assertThat(check(memory(), outside)).isEqualTo(check(Optional.empty(), outside));
  }

  @Test
  void damagedResultsAreNoResults() throws Exception {
    List<String> said = check(Optional.empty());
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThat(check(memory())).isEqualTo(said);
  }

  /** The sum over the bytes can be made for any bytes. */
  @Test
  void forgedNumbersWithTheRightSumEndNoRun() throws Exception {
    List<String> said = check(Optional.empty());
    write("docs/7.md", "# Page\n\nA page about the the sea and the weather.\n");
    check(memory()); // which makes the words of all other pages worth remembering
    Random random = new Random(20261125);
    int[] values = {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 28, 0, 1, 255, 70_000};
    Map<Path, byte[]> files = new TreeMap<>();
    for (Path file : remembered()) {
      files.put(file, Files.readAllBytes(file));
    }
    assertThat(files).hasSize(2);
    for (Path file : files.keySet()) {
      byte[] whole = files.get(file);
      for (int i = 0; i < 20; i++) {
        int at = i < 8 ? 0 : random.nextInt(whole.length - 12);
        write(file, forged(file, whole, at, values[i % values.length]));
        write("docs/7.md", "# Page\n\nA page about the weather " + i + ".\n");
        assertThat(check(memory())).as("%s at %s", file.getFileName(), at).isNotEmpty();
      }
    }
    for (Path file : files.keySet()) {
      Files.deleteIfExists(file);
    }
    write("docs/7.md", "# Page\n\nA page about the weather.\n");
    assertThat(check(memory())).isEqualTo(said);
    assertThat(check(memory())).isEqualTo(said);
  }

  @Test
  void aForgedNumberOfAFixIsNotTrusted() throws Exception {
    write("docs/7.md", "# Page\n\nA page about the the sea, and of of the weather.\n");
    List<String> said = check(memory());
    Path file = remembered().get(0);
    byte[] whole = Files.readAllBytes(file);
    int at = new String(whole, ISO_8859_1).indexOf("text/repeated-word");
    assertThat(at).isPositive();
    int[] values = {Integer.MAX_VALUE, -1, 0, 2};
    for (int i = 0; i < 30; i++) {
      Files.write(file, CachedRuns.forged(whole, at - 4 + 13 * i, values[i % values.length]));
      assertThat(fix()).isNotNegative();
    }
    Files.write(file, whole);
    assertThat(check(memory())).isEqualTo(said);
  }

  /** How many problems a fix would solve with what is stored. */
  private int fix() throws Exception {
    Job job =
        new Job(
            Project.at(root),
            List.of(root.resolve("docs/7.md")),
            Optional.empty(),
            Optional.empty(),
            RuleChoice.ALL,
            memory());
    return new FixJob(job, true, false).run(1, done -> {}).applied();
  }

  @Test
  void whatIsNoFileOrTooLargeIsNotRead() throws Exception {
    List<String> said = check(Optional.empty());
    for (Path file : remembered()) {
      try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
        large.setLength(3L << 30); // takes no room on the disk
      }
    }
    assertThat(check(memory())).isEqualTo(said);
    for (Path file : remembered()) {
      Files.delete(file);
      Files.createDirectory(file);
    }
    assertThat(check(memory())).isEqualTo(said);
  }

  private List<Path> remembered() throws IOException {
    return runs.remembered();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
  }

  private static byte[] forged(Path file, byte[] whole, int at, int value) {
    return file.getFileName().toString().startsWith("words")
        ? forgedSection(whole, at, value)
        : CachedRuns.forged(whole, at, value);
  }

  /** Each section has its sum in the head of the file, and the head has one. */
  private static byte[] forgedSection(byte[] whole, int at, int value) {
    ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(at, value);
    int head = (2 * WordCache.sections() + 1) * Long.BYTES;
    int start = head;
    for (int entry = 0; at >= head && entry < head - Long.BYTES; entry += 2 * Long.BYTES) {
      int length = (int) bytes.getLong(entry);
      bytes.putLong(entry + Long.BYTES, CachedRuns.sum(bytes.array(), start, length));
      start += length;
    }
    bytes.putLong(head - Long.BYTES, CachedRuns.sum(bytes.array(), 0, head - Long.BYTES));
    return bytes.array();
  }

  private Path anyFile(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && file.toString().contains("roadmaps"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private Optional<CacheDirectory> memory() {
    return runs.memory();
  }

  private List<String> check(String path, Optional<CacheDirectory> memory)
      throws ConfigException, ImpossiblePathException {
    return runs.check(List.of(path), memory, Optional.empty());
  }

  private List<String> check(Optional<CacheDirectory> memory, Path... structures)
      throws ConfigException, ImpossiblePathException {
    return runs.check(List.of(), memory, Stream.of(structures).findFirst());
  }

  private void write(String name, String text) throws IOException {
    runs.write(name, text);
  }
}
