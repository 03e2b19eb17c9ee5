package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A symbolic link that is named on the command line means what it leads to. */
@DisabledOnOs(OS.WINDOWS)
class NamedLinksTest {
  private static final String PAGE = "roadmaps/git/content/tag@0123456789abcdefghijk.md";
  private static final String BAD =
      "# Tag\n\nA tag names a commit.\n\nVisit the following resources to learn more:\n\n"
          + "- [@article@Read about it ](htps://git-scm.com/docs/git-tag)\n";

  @TempDir Path folder;

  private Path real;

  @BeforeEach
  void fill() throws IOException {
    real = Files.createDirectory(folder.resolve("real"));
    Files.createDirectories(real.resolve(PAGE).getParent());
    Files.writeString(real.resolve(PAGE), BAD);
    Files.writeString(real.resolve(".roadmap-lint.yml"), "failOn: warning\n");
    link("link", "real");
    link("chain", "link");
    link("git", "chain/roadmaps/git");
    link("page", "link/" + PAGE);
    link("page.md", "page");
  }

  @ParameterizedTest
  @CsvSource({
    "link,''",
    "chain,''",
    "link/roadmaps,roadmaps",
    "git,roadmaps/git",
    "git/content,roadmaps/git/content",
    "page," + PAGE,
    "page.md," + PAGE
  })
  void theResultIsThatOfWhatItLeadsTo(String link, String place) throws IOException {
    for (String command : new String[] {"check", "links report", "fix --diff", "preview"}) {
      if (command.equals("preview") && !place.equals(PAGE)) {
        continue;
      }
      Run direct = run(command, real.resolve(place));
      Run through = run(command, folder.resolve(link));

      assertThat(through.code()).as(through.err()).isEqualTo(direct.code());
      assertThat(inRepository(through)).isNotEmpty().isEqualTo(inRepository(direct));
    }
    assertThat(run("fix --unsafe-fixes", folder.resolve(link)).code())
        .isEqualTo(ExitStatus.CLEAN.code());
    assertThat(real.resolve(PAGE)).content().contains("(https://git-scm.com");
  }

  /** Reports name files as the user named the repository. */
  private static String inRepository(Run run) {
    return run.out().replaceAll("(?m)^( *)\\S*/(?=roadmaps/git/)", "$1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "links", "links report", "preview"})
  void aLinkThatLeadsToNothingIsAnImpossibleRequest(String command) throws IOException {
    link("dangling", "nothing");
    link("circle", "circle");
    for (String name : new String[] {"dangling", "circle"}) {
      Run run = run(command, folder.resolve(name));

      assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err())
          .contains("Symbolic link without a target: `" + folder.resolve(name) + '`');
    }
  }

  @Test
  void aLinkOfARepositoryIsFollowedWithinIt() throws IOException {
    Files.createSymbolicLink(real.resolve("alias"), Path.of("roadmaps/git"));

    assertThat(Run.of(real.resolve("alias").toString()).out())
        .isEqualTo(Run.of(real.resolve("roadmaps/git").toString()).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "links", "links report", "preview"})
  void aLinkOfARepositoryIsNotFollowedOutOfIt(String command) throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/roadmaps/go/content"));
    Files.writeString(other.resolve("x@0123456789abcdefghijk.md"), BAD);
    Files.createSymbolicLink(real.resolve("folder"), other);
    Files.createSymbolicLink(real.resolve("file.md"), other.resolve("x@0123456789abcdefghijk.md"));
    for (String name : new String[] {"folder", "folder/x@0123456789abcdefghijk.md", "file.md"}) {
      Run run = run(command, real.resolve(name));

      assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err()).contains("Symbolic link to a place outside the repository: ");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void standardInputBelongsWhereTheLinkLeads() {
    String page = folder.resolve("git/content/tag@0123456789abcdefghijl.md").toString();

    Run run = Run.of(BAD.getBytes(StandardCharsets.UTF_8), "check", "-", "--stdin-filename", page);

    assertThat(inRepository(run))
        .startsWith("roadmaps/git/content/tag@0123456789abcdefghijl.md:7:");
  }

  @Test
  void theConfigurationIsThatOfTheRepository() {
    assertThat(Run.of("config", "show", folder.resolve("git").toString()).out())
        .contains("failOn: warning");
  }

  @Test
  void aFolderThatIsPassedOverIsCheckedWhenItIsNamed() throws IOException {
    for (String name : new String[] {"node_modules", ".hidden", "target/inner"}) {
      Path file = real.resolve(name).resolve("page.md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "A [link](htps://git-scm.com/).\n");

      assertThat(Run.of(real.resolve(name).toString()).out())
          .startsWith("../")
          .contains("/real/" + name + "/page.md:1:10");
    }
    assertThat(Run.of(real.toString()).out()).doesNotContain("page.md");
  }

  private static Run run(String command, Path path) {
    return Run.of((command + ' ' + path).split(" "));
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }
}
