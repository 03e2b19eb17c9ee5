package io.github.roadmaplint.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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
  private static final Path ROOT = Path.of("..");
  private static final String RULES =
      "roadmap-lint-core/src/main/java/io/github/roadmaplint/rules/";

  @TempDir Path copy;

  @BeforeEach
  void copySources() throws IOException {
    copy(Path.of("scripts/new-rule"));
    try (Stream<Path> files =
        Stream.concat(Files.walk(ROOT.resolve(RULES)), Files.walk(ROOT.resolve("docs/rules")))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(ROOT.relativize(file));
      }
    }
  }

  private void copy(Path file) throws IOException {
    Files.createDirectories(copy.resolve(file).getParent());
    Files.copy(ROOT.resolve(file), copy.resolve(file));
  }

  @Test
  void writesAClassThatCompilesForEveryScope() throws Exception {
    List<Path> written = new ArrayList<>();
    for (String scope :
        List.of(
            "topic",
            "publication",
            "page",
            "link",
            "link-target",
            "place",
            "structure",
            "structure-pages",
            "front-matter",
            "references")) {
      assertThat(run("url/of-" + scope, "--scope", scope).code()).isZero();
      written.add(copy.resolve(RULES + "url/Of" + camel(scope) + ".java"));
    }
    written.add(copy.resolve(RULES + "Rules.java"));

    assertThat(compile(written)).isEmpty();
  }

  private static String camel(String scope) {
    StringBuilder name = new StringBuilder();
    for (String word : scope.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  private List<String> compile(List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options =
        List.of(
            "-d",
            copy.toString(),
            "-proc:none",
            "-Xlint:all",
            "-classpath",
            System.getProperty("java.class.path"));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
      boolean done =
          javac
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(done).as(said.toString()).isTrue();
    }
    return said.toString().lines().filter(line -> line.contains(copy.toString())).toList();
  }

  @Test
  void addsTheRuleAtTheEndOfItsFamily() throws Exception {
    Run run = run("front-matter/lonely-colon", "--scope=front-matter", "--severity=off");

    assertThat(run.code()).as(run.said()).isZero();
    String list = Files.readString(copy.resolve(RULES + "Rules.java"));
    assertThat(list)
        .contains("import io.github.roadmaplint.rules.frontmatter.LonelyColon;\n")
        .containsPattern(
            "frontMatter\\([^)]*\\) \\{\n    return List.of\\([^}]*new LonelyColon\\(\\)\\);");
    assertThat(Files.readString(copy.resolve(RULES + "frontmatter/LonelyColon.java")))
        .contains("RuleInfo.off(", "implements Rule.OfFrontMatter");
  }

  @Test
  void writesAPageWhoseExampleFailsUntilItIsFilledIn() throws Exception {
    assertThat(run("url/shouting-title").code()).isZero();

    String text = Files.readString(copy.resolve("docs/rules/url/shouting-title.md"));
    RulePage page = RulePage.parse("url/shouting-title", text);
    assertThat(page.examples()).hasSize(2);
    assertThat(page.examples().get(0).expected().orElseThrow())
        .containsExactly("3:1 warning REPLACE-ME: the message that you expect");
  }

  @ParameterizedTest
  @CsvSource({
    "shouting-title,                   family/name",
    "url/Shouting,                     small letters",
    "topic/9-lives,                    small letters",
    "topic/a/b,                        small letters",
    "../topic/a,                       small letters",
    "topics/shouting-title,            only: publish topic resource url structure",
    "file/shouting,                    EngineRules.java",
    "url/insecure,                     exists: docs/rules/url/insecure.md",
    "url/hosts,                        the class Hosts exists",
    "url/shouting --scope=pages,     only: topic publication page",
    "url/shouting --severity=fatal,  only: error warning info off",
    "url/shouting --fixable,         no option --fixable",
    "url/shouting url/whispering,  one rule at a time",
  })
  void refusesWhatMakesNoSense(String arguments, String reason) throws Exception {
    List<Path> before = files();

    Run run = run(arguments.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.said()).contains(reason);
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(copy)) {
      return files.sorted().toList();
    }
  }

  /** How a run ended and what it said on both streams. */
  private record Run(int code, String said) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", copy.resolve("scripts/new-rule") + ""));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), said);
  }
}
