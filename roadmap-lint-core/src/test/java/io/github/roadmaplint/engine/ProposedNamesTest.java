package io.github.roadmaplint.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that is proposed for a file is one that it can have. */
class ProposedNamesTest {
  private static final String ID = "abcdefghijklmnopqrstu";
  private static final String CONTENT = "roadmaps/git/content/";
  private static final String PAGE = "# Branch\n\nA branch is a name for a commit that moves on.\n";

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "branch@ID.md.md, branch@ID.md",
    "branch@ID.md.md.md, branch@ID.md",
    "branch@ID.md.bak, branch@ID.md",
    "branch@ID.md.txt, branch@ID.md",
    "branch@ID.md~, branch@ID.md",
    "branch@ID.markdown, branch@ID.md",
    "branch@ID.MD, branch@ID.md",
    "branch@ID, branch@ID.md",
    "branch@ID.pt-br, branch@ID.pt-br.md",
    "branch@ID.pt-br.markdown, branch@ID.pt-br.md",
    "@ID.txt, @ID.md",
  })
  void aFileThatIsNamedNearlyLikeAPageGetsTheNameOfAPage(String file, String page)
      throws Exception {
    write(CONTENT + file.replace("ID", ID), PAGE);
    String name = page.replace("ID", ID);
    assertThat(help()).containsExactly("Call it `" + name + "`.");
    write(CONTENT + name, PAGE);
    assertThat(help())
        .containsExactly("Keep the better one of this file and `" + name + "`, under that name.");
  }

  @Test
  void aNameWithoutAWholeIdIsNotProposed() throws Exception {
    write(CONTENT + "branch@abc.md.md", PAGE);
    assertThat(help())
        .containsExactly(
            "Call it `<slug>@<node id>.md`, with the id that the roadmap's structure has.");
  }

  @Test
  void aPageIsNotMovedOntoAnother() throws Exception {
    write(CONTENT + "drafts/branch@" + ID + ".md", PAGE);
    assertThat(help()).containsExactly("Move it to the folder of the other pages.");
    write(CONTENT + "branch@" + ID + ".md", PAGE);
    assertThat(help())
        .containsExactly(
            "Delete it, after you have moved what is new in it to `"
                + (CONTENT + "branch@" + ID + ".md")
                + "`.");
  }

  private List<String> help() throws Exception {
    Project project = Project.withoutConfig(root);
    RuleChoice rules =
        new RuleChoice(List.of(), List.of("topic/no-resources", "local/case-collision"));
    return new Job(project, List.of(), Optional.empty(), Optional.empty(), rules)
        .run(1, done -> {}).findings().stream().map(Finding::help).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text, UTF_8);
    Path other = root.resolve(CONTENT + "commit@bcdefghijklmnopqrstuv.md");
    Files.writeString(other, "# Commit\n\nA commit records what changed.\n", UTF_8);
  }
}
