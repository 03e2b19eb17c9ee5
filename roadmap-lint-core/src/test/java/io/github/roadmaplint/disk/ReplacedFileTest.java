package io.github.roadmaplint.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report replaces reports, and neither pages nor data. */
class ReplacedFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "README.md | # Roadmaps",
        "guide.MDX | import A from 'a'",
        "page.markdown | ---",
        ".roadmap-lint.yml | failOn: warning",
        ".roadmap-lint-baseline.json | [{\"baseline\":\"roadmap-lint\",\"format\":1}",
        "git.json | {\"nodes\":[]}",
        "pom.xml | <project><artifactId>roadmap-lint-maven-plugin</artifactId></project>",
      })
  void contentIsNotReplaced(String name, String content) throws IOException {
    assertThat(ReplacedFile.isContent(file(name, content))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "summary.md | ## roadmap-lint: no problems",
        "summary.md | page.md:1:2: error topic/empty: Page is empty",
        "summary.md | ~~",
        "report.json | {\"tool\":{\"name\":\"roadmap-lint\"},",
        "report.json | {\"runs\":[{\"tool\":{\"driver\":{\"name\":\"roadmap-lint\",",
        "report.json | [{\"type\":\"issue\",\"check_name\":\"topic/empty\"",
        "report.json | []",
        "report.xml | <?xml version=\"1.0\"?><checkstyle version=\"4.3\">",
        "report.xml | <testsuites name=\"roadmap-lint\" tests=\"1\"",
        "report.txt | anything",
      })
  void reportsAreReplaced(String name, String content) throws IOException {
    assertThat(ReplacedFile.isContent(file(name, content))).isFalse();
  }

  @Test
  void whatIsNoFileIsLeftToTheWriter() {
    assertThat(ReplacedFile.isContent(folder)).isFalse();
    assertThat(ReplacedFile.isContent(folder.resolve("new.md"))).isFalse();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
