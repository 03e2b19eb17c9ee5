package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that git ignores are not part of the repository. */
class GitIgnoredFilesTest {
  private static final String PAGE = "roadmaps/git/content/tag@0123456789abcdefghijk.md";
  private static final String DRAFT = "roadmaps/git/content/drafts/note@0123456789abcdefghijl.md";
  private static final String BAD = "# Tag\n\nA tag  names a [commit](htps://example.com/).\n";

  @TempDir Path root;

  @BeforeEach
  void repository() throws Exception {
    git("init", "--quiet");
    write(".gitignore", "drafts/\n");
    write(PAGE, BAD);
    write(DRAFT, BAD);
  }

  @Test
  void aRunOverEverythingDoesNotReadThem() {
    Run run = Run.of("check", root.toString());

    assertThat(run.out()).contains(PAGE).doesNotContain("drafts");
    assertThat(run.err()).contains("Checked 1 file:").doesNotContain("git ignores");
    assertThat(Run.of("check", "--no-gitignore", root.toString()).out()).contains(PAGE, DRAFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "links report"})
  void aNamedOneIsSkippedAndThatIsSaid(String command) throws IOException {
    Run alone = run(command, DRAFT);
    assertThat(alone.code()).as(alone.err()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(alone.err()).contains("Nothing checked: 1 file is ignored by git");
    assertThat(alone.out()).isEmpty();

    Run both = run(command, DRAFT, PAGE);
    assertThat(both.err()).contains("`" + DRAFT + "` is ignored by git, so it was not checked");
    Run folder = run(command, "roadmaps/git/content/drafts", PAGE);
    assertThat(folder.err())
        .contains("`roadmaps/git/content/drafts` is ignored by git, so it was not checked");
    assertThat(root.resolve(DRAFT)).hasContent(BAD);
  }

  @Test
  void aTextOfAnEditorForOneIsSkippedToo() {
    byte[] text = BAD.getBytes(StandardCharsets.UTF_8);

    Run run = Run.of(text, "check", "-", "--stdin-filename", root.resolve(DRAFT).toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ignored by git");
    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
  }

  @Test
  void fixWritesThemOnlyOnRequest() {
    run("fix --unsafe-fixes", "");
    assertThat(root.resolve(PAGE)).content().contains("https://");
    assertThat(root.resolve(DRAFT)).hasContent(BAD);

    Run.of("fix", "--unsafe-fixes", "--no-gitignore", root.toString());
    assertThat(root.resolve(DRAFT)).content().contains("https://");
  }

  @Test
  void aTrackedFileIsChecked() throws Exception {
    git("add", "--force", DRAFT);

    assertThat(Run.of("check", root.toString()).out()).contains(DRAFT);
  }

  @Test
  void aRepositoryInTheRepositoryIgnoresItsOwnFiles() throws Exception {
    git("init", "--quiet", "module");
    write("module/.gitignore", "*.tmp.md\n");
    write("module/a.tmp.md", BAD);
    write("module/a.md", BAD);

    assertThat(Run.of("check", root.toString()).out())
        .contains("module/a.md")
        .doesNotContain("a.tmp.md");
  }

  @Test
  void aListOfIgnoredFilesThatIsUnknownIsReported() throws IOException {
    write(".git/config", "[core\n");

    Run run = Run.of("check", root.toString());

    assertThat(run.out()).contains(PAGE, DRAFT);
    assertThat(run.err())
        .contains("Note: Files that git ignores are checked, too: git cannot list them");
    assertThat(Run.of("check", "--no-gitignore", root.toString()).err())
        .doesNotContain("git ignores");
  }

  @Test
  void manyNamedFilesAreCounted() throws IOException {
    List<String> files = new ArrayList<>(List.of(PAGE));
    for (int i = 0; i < 6; i++) {
      files.add("roadmaps/git/content/drafts/" + i + ".md");
      write(files.get(files.size() - 1), BAD);
    }

    assertThat(run("check", files.toArray(String[]::new)).err())
        .contains("Note: 6 of the named paths were not checked: each is ignored by git.\n");
  }

  private Run run(String command, String... paths) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    for (String path : paths) {
      args.add(root.resolve(path).toString());
    }
    return Run.of(args.toArray(String[]::new));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
