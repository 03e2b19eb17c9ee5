package io.github.roadmaplint.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All rules together: a slip has one finding, and one finding does not hide another. */
class OneCauseTest {
  private static final String TOPIC = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String TEXT = "A commit records what changed, when and why.\n\n";
  private static final String INTRODUCTION = "Visit the following resources to learn more:\n\n";

  @TempDir Path root;

  @Test
  void aMissingBlankBehindABulletIsSaidOnce() throws Exception {
    String first = "-[@article@Hooks](https://git-scm.com/book/hooks)\n";
    String second = "- [@article@Blame](https://git-scm.com/book/blame)\n";
    assertThat(found(TOPIC, "# Commit\n\n" + TEXT + INTRODUCTION + first + second))
        .containsExactly("7 resource/malformed");
    assertThat(found(TOPIC, "# Commit\n\n" + TEXT + INTRODUCTION + second + first))
        .containsExactly("8 resource/malformed");
  }

  @Test
  void aTitleOfTheWrongLevelIsNoPartOfTheDescription() throws Exception {
    assertThat(found(TOPIC, "## Commit\n\n" + TEXT)).containsExactly("1 publish/title-lost");
  }

  @Test
  void aWrongNameDoesNotHideWhatPublishingWouldDo() throws Exception {
    assertThat(found("roadmaps/git/content/commit.md", TEXT))
        .containsExactly("1 topic/file-name", "1 publish/title-lost");
  }

  @Test
  void aDefinitionThatIsUsedSeveralTimesHasOneFinding() throws Exception {
    String uses = "# Commit\n\nA commit is [one][a], [two][a] and [a]; also ![three][a].\n\n";
    assertThat(found(TOPIC, uses + "[a]: htps://x.test/y\n"))
        .containsOnlyOnce("5 url/malformed")
        .containsExactlyInAnyOrder(
            "1 topic/no-resources", "3 topic/long-description", "5 url/malformed");
  }

  private List<String> found(String path, String text) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text, UTF_8);
    Project project = Project.withoutConfig(root);
    Job job = new Job(project, List.of(file), Optional.empty(), Optional.empty(), RuleChoice.ALL);
    return job.run(1, done -> {}).findings().stream()
        .map(finding -> finding.start().line() + " " + finding.rule())
        .toList();
  }
}
