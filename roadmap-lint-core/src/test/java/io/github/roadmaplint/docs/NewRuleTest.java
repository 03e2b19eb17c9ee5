package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@code scripts/new-rule} on a copy of the sources. */
@DisabledOnOs(OS.WINDOWS)
class NewRuleTest {
  @TempDir Path folder;
  private SourceCopy copy;

  @BeforeEach
  void copySources() throws IOException {
    copy = SourceCopy.to(folder);
  }

  @Test
  void writesAClassThatCompilesForEveryScope() throws Exception {
    List<Path> written = new ArrayList<>();
    for (String scope :
        List.of(
            "topic",
            "topic-file",
            "publication",
            "page",
            "page-file",
            "link",
            "link-target",
            "local-link",
            "place",
            "structure",
            "structure-pages",
            "front-matter",
            "references",
            "data",
            "english-text")) {
      assertThat(copy.newRule("url/of-" + scope, "--scope", scope).code()).isZero();
      written.add(copy.source("url/Of" + camel(scope) + ".java"));
    }
    written.add(copy.source("Rules.java"));

    assertThat(copy.compile(written)).isEmpty();
  }

  @Test
  void writesARuleWithALimitInEveryFamily() throws Exception {
    List<Path> written = new ArrayList<>();
    for (String family : List.of("topic", "reference", "publish")) {
      SourceCopy.Run run = copy.newRule(family + "/of-limit", "--limit", "maxOf" + family);
      assertThat(run.code()).as(run.said()).isZero();
      written.add(copy.source(family + "/OfLimit.java"));
    }
    written.add(copy.source("Rules.java"));

    assertThat(copy.compile(written)).isEmpty();
    assertThat(Files.readString(written.get(0)))
        .contains("new RuleOption.Limit(\"maxOftopic\"", ".with(MAX_OFTOPIC);\n");
  }

  private static String camel(String scope) {
    StringBuilder name = new StringBuilder();
    for (String word : scope.split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  @Test
  void addsTheRuleAtTheEndOfItsFamily() throws Exception {
    SourceCopy.Run run =
        copy.newRule("front-matter/lonely-colon", "--scope=front-matter", "--severity=off");

    assertThat(run.code()).as(run.said()).isZero();
    String list = Files.readString(copy.source("Rules.java"));
    assertThat(list)
        .contains("import io.github.roadmaplint.rules.frontmatter.LonelyColon;\n")
        .containsPattern(
            "frontMatter\\([^)]*\\) \\{\n    return List.of\\([^}]*new LonelyColon\\(\\)\\);");
    assertThat(Files.readString(copy.source("frontmatter/LonelyColon.java")))
        .contains("RuleInfo.off(", "implements Rule.OfFrontMatter");
  }

  @Test
  void writesAPageWhoseExampleFailsUntilItIsFilledIn() throws Exception {
    assertThat(copy.newRule("url/shouting-title").code()).isZero();

    String text = Files.readString(copy.page("url/shouting-title"));
    RulePage page = RulePage.parse("url/shouting-title", text);
    assertThat(page.examples()).hasSize(2);
    assertThat(page.examples().get(0).expected().orElseThrow())
        .containsExactly("3:1 warning REPLACE-ME: the expected message");
  }

  @ParameterizedTest
  @CsvSource({
    "shouting-title,                   family/name",
    "url/Shouting,                     lowercase letters",
    "topic/9-lives,                    lowercase letters",
    "topic/a/b,                        lowercase letters",
    "../topic/a,                       lowercase letters",
    "topics/shouting-title,            only: publish topic resource url markdown",
    "file/shouting,                    EngineRules.java",
    "url/insecure,                     exists: docs/rules/url/insecure.md",
    "url/hosts,                        the class Hosts exists",
    "url/shouting --scope=pages,     only: topic topic-file publication page",
    "url/shouting --severity=fatal,  only: error warning info off",
    "url/shouting --fixable,         unknown option --fixable",
    "url/shouting --limit=max-titles,  not the name of an option",
    "url/shouting url/whispering,  one rule at a time",
  })
  void refusesWhatMakesNoSense(String arguments, String reason) throws Exception {
    List<Path> before = copy.files();

    SourceCopy.Run run = copy.newRule(arguments.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.said()).contains(reason);
    assertThat(copy.files()).isEqualTo(before);
  }
}
