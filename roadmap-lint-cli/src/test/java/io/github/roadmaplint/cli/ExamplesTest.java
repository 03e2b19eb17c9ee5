package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lints the repositories in {@code examples} and counts what is found. {@code
 * -Droadmaplint.regenerate=true} writes the counts anew; look at the difference before you commit
 * it.
 */
class ExamplesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/examples.txt");

  /** What no file in a Git repository can show. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "url/mended-elsewhere", "it takes a git history",
          "translation/outdated", "it takes a git history",
          "local/ignored-file", "git would not have the file",
          "local/case-collision", "a checkout on Windows or macOS would lose a file",
          "file/unreadable", "Git keeps no permissions that forbid reading",
          "file/too-large", "ten megabytes for an example are too many",
          "file/rule-failed", "it would take a rule with a mistake");

  @Test
  void everyRuleHasSomethingToFind() {
    Set<String> found = new TreeSet<>(EXCEPTIONS.keySet());
    for (List<String> example : examples()) {
      found.addAll(counts(example).keySet());
    }

    Set<String> offline = RuleCatalog.all().ids();
    offline.removeIf(
        id -> id.startsWith("link/") || id.startsWith("change/")); // they need the network or git
    assertThat(found).containsExactlyInAnyOrderElementsOf(offline);
  }

  @Test
  void theReadmeNamesTheRulesThatHaveNothingToFind() throws IOException {
    String readme = Files.readString(Path.of("../examples/README.md"));
    String text = readme.substring(readme.indexOf("Every rule"), readme.indexOf("A test compares"));
    Set<String> named = new TreeSet<>();
    Pattern.compile("`([a-z-]+/[a-z*-]+)`")
        .matcher(text)
        .results()
        .forEach(rule -> named.add(rule.group(1)));

    Set<String> exceptions = new TreeSet<>(EXCEPTIONS.keySet());
    exceptions.add("link/*");
    exceptions.add("change/*");
    assertThat(named).isEqualTo(exceptions);
  }

  @Test
  void checkingChangesNoFile(@TempDir Path folder) throws IOException {
    copy(Path.of("../examples/content"), folder);
    Map<String, String> before = texts(folder);
    for (String format : List.of("text", "json", "sarif", "github", "rdjson")) {
      Run.of("check", "--format", format, folder.toString());
    }
    Run.of("preview", folder.resolve("roadmaps/git/content").toString());
    Run.of("fix", "--diff", folder.toString());
    Run.of("links", "report", folder.toString());

    assertThat(texts(folder)).isEqualTo(before);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.copy(
            path,
            to.resolve(from.relativize(path).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Every file with its bytes, as characters of Latin 1. */
  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder).filter(Files::isRegularFile)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        texts.put(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  @Test
  void findsWhatItFoundBefore() throws IOException {
    StringBuilder counts = new StringBuilder();
    for (List<String> example : examples()) {
      counts.append("check ").append(String.join(" ", example)).append('\n');
      counts(example).forEach((rule, n) -> counts.append("%5d  %s%n".formatted(n, rule)));
    }

    String found = counts.toString().replace(System.lineSeparator(), "\n");
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(GOLDEN, found);
    }
    assertThat(found).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void theCleanExampleIsClean() {
    Run run = Run.of("check", "--fail-on", "info", "../examples/clean");

    assertThat(run)
        .isEqualTo(
            new Run(
                ExitStatus.CLEAN.code(),
                "",
                "Note: No page is compared with its roadmap: there are no structures"
                    + " (`roadmap-lint structures fetch`).\nChecked 4 files: no problems.\n"));
  }

  private static List<List<String>> examples() {
    return List.of(
        List.of("examples/content", "--structures", "examples/structures"),
        List.of("examples/website"),
        List.of("examples/plain"),
        List.of("examples/translations"),
        List.of("examples/docusaurus"),
        List.of("examples/astro"),
        List.of("examples/hugo"),
        List.of("examples/jekyll"),
        List.of("examples/vitepress"),
        List.of("examples/awesome"),
        List.of("examples/data"),
        List.of("examples/links"));
  }

  @Test
  void everyFindingIsSaidAlike() {
    for (List<String> example : examples()) {
      for (ObjectData finding : findings(example)) {
        String message = text(finding, "message");
        assertThat(message).matches("(?s)[A-Z`].*[^.]");
        assertThat(message.codePointCount(0, message.length())).as(message).isLessThanOrEqualTo(90);
        assertThat(text(finding, "help")).matches("(?s)[A-Z`].*\\.");
        assertThat(text(finding, "why")).matches("(?s)[A-Z`].*\\.");
      }
    }
  }

  /** How many findings each rule has. */
  private static Map<String, Integer> counts(List<String> example) {
    Map<String, Integer> counts = new TreeMap<>();
    findings(example).forEach(finding -> counts.merge(text(finding, "rule"), 1, Integer::sum));
    return counts;
  }

  private static List<ObjectData> findings(List<String> example) {
    List<String> line = new ArrayList<>(List.of("check", "--format", "json"));
    example.forEach(word -> line.add(word.replaceFirst("^examples/", "../examples/")));
    Run run = Run.of(line.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.FINDINGS.code());
    ObjectData report =
        (ObjectData) JsonParser.parse(Source.of("report.json", run.out())).root().orElseThrow();
    return report.list("findings").stream().map(ObjectData.class::cast).toList();
  }

  private static String text(ObjectData data, String key) {
    return data.string(key).map(StringData::value).orElseThrow();
  }
}
