package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that cannot report what was requested does not pass. */
class RequestWithoutEffectTest {
  @TempDir Path repository;

  @BeforeEach
  void page() throws IOException {
    write(
        "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md",
        "# Commit\n\nA commit records what changed.\n\nVisit the following resources to learn"
            + " more:\n\n- [@article@Commit](http://example.com/commit)\n");
  }

  @ParameterizedTest
  @CsvSource({
    "structure,there are no structures (`structures` or `--structures DIR`)",
    "structure/*,there are no structures (`structures` or `--structures DIR`)",
    "link/broken,no links are requested (`roadmap-lint links`; `check --links`)",
    "url/mended-elsewhere,there is no git history"
  })
  void aRequestedRuleThatCanReportNothingIsRefused(String rule, String why) {
    for (String command : List.of("check", "fix")) {
      Run run = Run.of(command, "--rule", "topic," + rule, repository.toString());

      assertThat(run.code()).as(rule).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err()).isNotEmpty();
    }
    if (!rule.startsWith("link")) {
      assertThat(Run.of("check", "--rule", "topic," + rule, repository.toString()).err())
          .contains("can report nothing here: " + why.replace(';', ','));
    }
  }

  @Test
  void aChoiceWithoutARuleIsRefused() throws IOException {
    String families =
        "front-matter,link,publish,reference,resource,structure,suppression,text,topic,url";
    assertThat(check("--disable", families))
        .satisfies(run -> assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code()))
        .satisfies(run -> assertThat(run.err()).contains("No rule is left to run"));
    assertThat(check("--rule", "url/tracking", "--disable", "url").err())
        .contains("Rule `url/tracking` can report nothing here: it is disabled in this run");
    configure("rules:\n  url/*: off\n");
    assertThat(check("--rule", "url").err())
        .contains("Rule `url` can report nothing here: it is off in the configuration (`rules`)");
    assertThat(check("--rule", "url/insecure").code()).isEqualTo(ExitStatus.CLEAN.code());
    configure("layout: plain\n");
    assertThat(check("--rule", "publish").err())
        .contains("the layout `plain` has no site (`layout.site`)");
    assertThat(check("--rule", "topic/not-english").err())
        .contains("Rule `topic/not-english` can report nothing here: ");
  }

  @Test
  void aRuleWithoutAFixIsNoRequestForFixes() {
    Run run = Run.of("fix", "--rule", "topic/no-description", repository.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err())
        .isEqualTo(
            "roadmap-lint: Rule `topic/no-description` has no fix: `check` reports what it"
                + " finds.\n");
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 1];
    System.arraycopy(options, 0, args, 0, options.length);
    args[options.length] = repository.toString();
    return Run.of(args);
  }

  private void configure(String text) throws IOException {
    write(".roadmap-lint.yml", text);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
