package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.frontend.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands, options and links in the documentation are ones that there are. */
class DocumentationTest {
  private static final Path TOP = Path.of("..");
  private static final Pattern SHELL = Pattern.compile("(?ms)^ *```sh\n(.*?)^ *```$");
  private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
  private static final Pattern COMMAND =
      Pattern.compile("(?:^|[ /])roadmap-lint((?: +(?:'[^']*'|[^ '|<>#]+))*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|[^ ']+");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCE = Pattern.compile("(?ms)^ *(`{3,})[^\n]*\n.*?^ *\\1$");

  /** Options of other programs that the documentation names. */
  private static final Set<String> OTHERS = Set.of("--filter", "--pages");

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(TOP.resolve(name));
    }
    pages.add(TOP.resolve("examples/README.md"));
    pages.add(TOP.resolve("schemas/README.md"));
    try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandLineCanBeRead(Path page) throws IOException {
    for (String line : commandLines(Files.readString(page))) {
      List<String> words = new ArrayList<>();
      WORD.matcher(line)
          .results()
          .forEach(word -> words.add(word.group(1) == null ? word.group() : word.group(1)));
      assertThatCode(() -> CommandLineReader.read(words, io()))
          .as(page + ": roadmap-lint " + line)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void commandLinesAreFound() throws IOException {
    assertThat(commandLines(Files.readString(TOP.resolve("README.md"))))
        .contains(
            " check examples/content",
            " check --format github --report sarif=roadmap-lint.sarif",
            " explain RULE");
  }

  private static List<String> commandLines(String page) {
    List<String> lines = new ArrayList<>();
    SHELL
        .matcher(page)
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> !line.contains("mvn ") && !line.startsWith("java "))
        .forEach(line -> add(line, lines));
    CODE.matcher(page)
        .results()
        .map(code -> code.group(1))
        .filter(code -> code.matches("(\\./)?roadmap-lint .*"))
        .forEach(code -> add(code, lines));
    return lines;
  }

  private static void add(String text, List<String> lines) {
    COMMAND
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(DocumentationTest::arguments)
        .forEach(lines::add);
  }

  private static String arguments(String command) {
    return command.substring(command.indexOf("roadmap-lint") + "roadmap-lint".length());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyOptionIsOneThatThereIs(Path page) throws IOException {
    Set<String> known = new HashSet<>(OTHERS);
    known.addAll(List.of("--help", "--version"));
    for (Command command : Command.values()) {
      Options.of(command).forEach(option -> known.add(option.name()));
    }
    CODE.matcher(Files.readString(page))
        .results()
        .map(code -> code.group(1))
        .filter(code -> !code.matches("(git|gh|mvn|iconv|java|pre-commit|scripts/new-rule) .*"))
        .flatMap(code -> OPTION.matcher(code).results())
        .map(MatchResult::group)
        .forEach(option -> assertThat(known).as(page.toString()).contains(option));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToSomething(Path page) throws IOException {
    String text = FENCE.matcher(Files.readString(page)).replaceAll("");
    Matcher links = LINK.matcher(CODE.matcher(text).replaceAll("code"));
    while (links.find()) {
      String link = links.group(1);
      if (!link.contains(":") && !link.equals("…")) {
        int hash = (link + '#').indexOf('#');
        Path file = hash == 0 ? page : page.resolveSibling(link.substring(0, hash));
        assertThat(file).as(page + ": " + link).exists();
        if (hash < link.length() && Files.isRegularFile(file)) {
          assertThat(anchors(file)).as(page + ": " + link).contains(link.substring(hash + 1));
        }
      }
    }
  }

  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    FENCE
        .matcher(Files.readString(page))
        .replaceAll("")
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").strip().toLowerCase(Locale.ROOT))
        .forEach(title -> anchors.add(title.replaceAll("[^\\w\\- ]", "").replace(' ', '-')));
    return anchors;
  }

  @Test
  void theReadmeLinksToEveryPage() throws IOException {
    String readme = Files.readString(TOP.resolve("README.md"));
    List<String> pages =
        pages().stream()
            .map(page -> TOP.relativize(page).toString())
            .filter(page -> !page.matches("README.md|docs/rules/.+/.+"))
            .toList();
    assertThat(pages).contains("docs/fixing.md", "docs/reference/commands.md");
    assertThat(pages).allSatisfy(page -> assertThat(readme).contains("](" + page + ")"));
  }

  @Test
  void theReadmeNamesEveryFamily() throws IOException {
    String readme = Files.readString(TOP.resolve("README.md"));
    String table = readme.substring(readme.indexOf("| family |"), readme.indexOf("[All rules]"));
    for (String rule : RuleCatalog.all().ids()) {
      assertThat(table).contains('`' + rule.substring(0, rule.indexOf('/')) + '`');
    }
  }

  @Test
  void theReadmeListsTheFormats() throws IOException {
    String formats =
        String.join(
            "\\|",
            Arrays.stream(ReportFormat.values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList());
    assertThat(Files.readString(TOP.resolve("README.md"))).contains("`--format " + formats + '`');
  }

  private static ProcessIo io() {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    return new ProcessIo(
        Path.of(""), InputStream.nullInputStream(), nowhere, nowhere, Map.of(), Terminals.NONE);
  }
}
