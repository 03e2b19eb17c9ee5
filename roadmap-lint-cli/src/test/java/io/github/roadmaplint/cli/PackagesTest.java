package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The descriptions for package managers name what is in the archive of a release. */
class PackagesTest {
  private static final Path SOURCES = Path.of("..");

  @TempDir Path share;

  @Test
  void theFormulaLinksTheManualPagesAndTheCompletionsOfTheArchive() throws Exception {
    SharedFiles.main(new String[] {share.toString()});
    String formula = read("scripts/packages/brew/formula.rb.tpl");

    List<String> files = found("libexec/\"share/([^\"*]+[^\"*/])\"", formula);
    assertThat(files)
        .hasSize(3)
        .allSatisfy(file -> assertThat(share.resolve(file)).isRegularFile());
    List<String> folders = found("libexec/\"share/([^\"]+)/\\*\\.1\"", formula);
    assertThat(folders).hasSize(1);
    assertThat(share.resolve(folders.get(0)).resolve("roadmap-lint.1")).isRegularFile();
  }

  @Test
  void theManifestUnpacksTheFolderOfTheArchive() throws Exception {
    String archive = read("roadmap-lint-cli/src/main/assembly/archive.xml");
    String manifest = read("scripts/packages/scoop/manifest.json.tpl");

    assertThat(found("<baseDirectory>(.+)</", archive))
        .containsExactly("roadmap-lint-${project.version}");
    assertThat(found("\"extract_dir\": \"(.+)\"", manifest))
        .containsExactly("roadmap-lint-{{projectVersion}}", "roadmap-lint-$version");
  }

  @Test
  void theTemplatesAreWhereTheReleaseLooksForThem() throws Exception {
    List<String> folders = found("templateDirectory: (.+)", read("jreleaser.yml"));

    assertThat(folders).hasSize(2).allSatisfy(it -> assertThat(SOURCES.resolve(it)).isDirectory());
  }

  private static String read(String file) throws Exception {
    return Files.readString(SOURCES.resolve(file));
  }

  private static List<String> found(String expression, String text) {
    return Pattern.compile(expression)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
