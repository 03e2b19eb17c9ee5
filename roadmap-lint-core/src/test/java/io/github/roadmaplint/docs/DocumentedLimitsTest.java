package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that the documentation says are those of the program. */
class DocumentedLimitsTest {
  private static final Path CODE = Path.of("src/main/java/io/github/roadmaplint");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "docs/reports.md | ten errors, ten warnings and nine infos | report/GithubReport | MOST = 10",
        "docs/reports.md | A page has at most 60,000 bytes | report/MarkdownPage | BYTES = 60_000",
        "docs/reports.md | in one file, 1,000 findings are listed | report/FindingLimit | MOST = 1_000",
        "docs/memory.md | in repositories of 256 files and more | engine/Linter | FEW = 256",
        "docs/memory.md | not used for thirty days is deleted | cache/CacheDirectory | MOST_DAYS = 30",
        "docs/memory.md | less than three seconds before | cache/FileStates | JUST_NOW = 3_000",
        "docs/spelling.md | for words from seven letters on | spelling/candidates/CandidateFinder |"
            + " SHORTEST_OF_TWO = 7",
        "docs/fixing.md | a hundred times at most | fix/FixPass | MOST_PASSES = 100",
        "docs/architecture.md | pages above 2 MiB | workspace/FileReader | OF_PAGE = 2L * 1024 * 1024",
        "docs/architecture.md | files above 10 MiB | workspace/FileReader | BYTES = 10L * 1024 * 1024"
      })
  void aLimitIsWhatThePageSays(String page, String sentence, String type, String declaration)
      throws IOException {
    assertThat(words(Path.of("..").resolve(page))).contains(sentence);
    assertThat(Files.readString(CODE.resolve(type + ".java"))).contains(declaration + ";");
  }

  @Test
  void theRulesThatRenameOrDeleteFilesAreNamed() throws IOException {
    String page = words(Path.of("../docs/fixing.md"));
    try (Stream<Path> rules = Files.walk(CODE.resolve("rules"))) {
      for (Path rule : (Iterable<Path>) rules.filter(Files::isRegularFile)::iterator) {
        String code = Files.readString(rule);
        boolean moves = Pattern.compile("Fix\\.(rename|delete)|NewName\\.").matcher(code).find();
        Matcher id = Pattern.compile("\"([a-z-]+/[a-z-]+)\"").matcher(code);
        if (moves && code.contains("implements Rule.")) {
          assertThat(id.find()).isTrue();
          assertThat(page.substring(page.indexOf("## Renames and deletions")))
              .contains(id.group(1));
        }
      }
    }
  }

  /** The text with its line ends as spaces. */
  private static String words(Path page) throws IOException {
    return Files.readString(page).replaceAll("\\s+", " ");
  }
}
