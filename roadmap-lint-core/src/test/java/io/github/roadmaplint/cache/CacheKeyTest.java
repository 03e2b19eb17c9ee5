package io.github.roadmaplint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RepositoryFiles;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.engine.RepositoryLanguage;
import io.github.roadmaplint.spelling.words.WordCache;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over one page, whose words are judged by those of three hundred others. */
class CacheKeyTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final String PAGE = "# Kustodian\n\nThe Kustodain and the kustodians.\n";

  @TempDir Path root;
  @TempDir Path home;

  @BeforeEach
  void threeHundredPages() throws IOException {
    Files.createFile(root.resolve(".roadmap-lint.yml"));
    for (int i = 0; i < 300; i++) {
      write(i + ".md", PAGE.replace("Kustodain", "Kustodian"));
    }
    write("checked.md", PAGE);
  }

  @Test
  void sayTheSameWithAndWithoutMemory() throws Exception {
    List<String> without = check(Optional.empty());
    assertThat(without).containsExactly("Kustodain");
    assertThat(check(memory())).isEqualTo(without);
    assertThat(home).isNotEmptyDirectory();
    assertThat(check(memory())).isEqualTo(without);
  }

  @Test
  void aPageThatLooksUnchangedIsNotReadAgain() throws Exception {
    check(memory());
    for (int i = 0; i < 300; i++) {
      write(i + ".md", PAGE.replace("Kustodain", "Kustodain"));
    }
    assertThat(check(memory())).containsExactly("Kustodain");
    assertThat(check(Optional.empty())).isEmpty();
  }

  @Test
  void aPageThatHasChangedIsReadAgain() throws Exception {
    write("checked.md", "# Page\n\nThe Kustodain of old.\n");
    check(memory());
    for (int i = 0; i < 10; i++) {
      write(i + ".md", "# Page\n\nThe Kustodain is a bird of the island.\n");
      Files.delete(root.resolve((20 + i) + ".md"));
    }
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  @Test
  void whatWasChangedJustNowIsNotRemembered() throws Exception {
    // An hour ahead, so that it is lately enough however slow the machine is.
    FileTime lately = FileTime.from(Instant.now().plusSeconds(3_600));
    for (int i = 0; i < 300; i++) {
      Files.setLastModifiedTime(root.resolve(i + ".md"), lately);
    }
    check(memory());
    assertThat(words(new CacheDirectory(home, "test"), root)).isPresent();
    FileTime same = Files.getLastModifiedTime(root.resolve("1.md"));
    for (int i = 0; i < 300; i++) {
      Files.writeString(root.resolve(i + ".md"), PAGE);
      Files.setLastModifiedTime(root.resolve(i + ".md"), same);
    }
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  @Test
  void damagedMemoryIsNoMemory() throws Exception {
    check(memory());
    Path file = fileOfWords();
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 7, 8, 40, whole.length / 2, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(words(new CacheDirectory(home, "test"), root)).isEmpty();
    }
    whole[whole.length / 3] ^= 1;
    Files.write(file, whole);
    assertThat(check(memory())).containsExactly("Kustodain");
  }

  @Test
  void anotherBuildRemembersForItself() throws Exception {
    check(memory());
    assertThat(words(new CacheDirectory(home, "test"), root)).isPresent();
    assertThat(words(new CacheDirectory(home, "another"), root)).isEmpty();
    assertThat(words(new CacheDirectory(home, "test"), home)).isEmpty();
  }

  @Test
  void wordsOfAnotherLanguageAreAnotherMemory() throws Exception {
    check(memory());
    write(".roadmap-lint.yml", "language: off\n");
    check(memory());
    write(".roadmap-lint.yml", "language: de\n");
    assertThat(check(memory())).isEqualTo(check(Optional.empty()));
  }

  @Test
  void aFolderThatCannotBeWrittenDoesNoHarm() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    CacheDirectory nowhere = new CacheDirectory(file.resolve("below"), "test");
    assertThat(check(Optional.of(nowhere))).containsExactly("Kustodain");
  }

  private String key() throws ConfigException {
    Project project = Project.at(root);
    RepositoryFiles files = project.files();
    DiskWorkspace workspace = files.workspace(project.layout(files.paths()));
    return DiskCache.languageKey(workspace, RepositoryLanguage.of(workspace));
  }

  private Optional<WordCache> words(CacheDirectory folder, Path repository) throws ConfigException {
    return folder.words(repository, key(), Optional::of);
  }

  private Path fileOfWords() throws IOException {
    try (var files = Files.list(home)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("words-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private Optional<CacheDirectory> memory() {
    return Optional.of(new CacheDirectory(home, "test"));
  }

  /** The checked page is another one in each run, so that its result is not cached. */
  private List<String> check(Optional<CacheDirectory> memory)
      throws ConfigException, ImpossiblePathException, IOException {
    Path page = root.resolve("checked.md");
    long time = Files.getLastModifiedTime(page).toMillis() + 1;
    Files.setLastModifiedTime(page, FileTime.fromMillis(time));
    RuleChoice spelling = new RuleChoice(List.of("text"), List.of());
    Job job =
        new Job(
            Project.at(root),
            List.of(root.resolve("checked.md")),
            Optional.empty(),
            Optional.empty(),
            spelling,
            memory);
    return job.run(2, done -> {}).findings().stream()
        .map(finding -> finding.source().text(finding.span()))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = Files.writeString(root.resolve(name), text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }
}
