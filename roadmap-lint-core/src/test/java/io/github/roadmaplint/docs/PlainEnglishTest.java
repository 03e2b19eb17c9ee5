package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Texts for users are plain technical English: documents, descriptions in schemas, messages, help,
 * and the descriptions of goals and parameters.
 */
class PlainEnglishTest {
  private static final Path TOP = Path.of("..");

  private static final List<Banned> BANNED =
      List.of(
          Banned.of("mend(?:s|ed|ing)?", "fix, fixed"),
          Banned.of("blanks?(?! line)", "space, spaces"),
          Banned.of("behind", "after"),
          Banned.of("nobody", "who it is: readers, the site; or `cannot be …`"),
          Banned.of("somebody", "who it is: users, readers, contributors"),
          Banned.of("stands", "is"),
          Banned.of("slips?", "misspelling, mistake"),
          Banned.of("misspelt", "misspelled"),
          Banned.of("without a word", "silently"),
          Banned.of("tak(?:e|es|en|ing) away|took away", "remove"),
          Banned.of("what is wrong", "problems"));

  /** Words that are not used, and what to write instead. Ids such as {@code url/x} are allowed. */
  private record Banned(Pattern words, String instead) {
    static Banned of(String words, String instead) {
      String regex = "(?i)(?<![\\w/-])(?:" + words.replace(" ", "\\s+") + ")(?![\\w-])";
      return new Banned(Pattern.compile(regex), instead);
    }
  }

  private static final Pattern SKIPPED =
      Pattern.compile(
          "\\..*|examples/[^/]+/.*|(?:.*/)?(?:target|node_modules|src/test|src/it|training)/.*");

  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern FENCE = Pattern.compile("(?ms)^ *(`{3,})[^\n]*\n.*?^ *\\1$");
  private static final Pattern DESCRIPTION =
      Pattern.compile("\"(?:title|description)\": *\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Skips comments and character literals; captures string literals and text blocks. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "//[^\n]*|(?s:/\\*.*?\\*/)|'(?:[^'\\\\]|\\\\.)+'"
              + "|(?s:\"\"\"(?<block>.*?)\"\"\")|\"(?<text>(?:[^\"\\\\\n]++|\\\\.)*+)\"");

  @Test
  void documentsUsePlainEnglish() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path page : files(TOP, "md")) {
      String text = Files.readString(page);
      look(page, text, 0, emptied(emptied(text, FENCE), INLINE_CODE), found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void schemasUsePlainEnglish() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path schema : files(TOP.resolve("schemas"), "json")) {
      String text = Files.readString(schema);
      Matcher descriptions = DESCRIPTION.matcher(text);
      while (descriptions.find()) {
        look(schema, text, descriptions.start(1), descriptions.group(1), found);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void messagesUsePlainEnglish() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : List.of("core", "cli", "maven-plugin")) {
      Path sources = TOP.resolve("roadmap-lint-" + module + "/src/main/java");
      for (Path source : files(sources, "java")) {
        messages(source, Files.readString(source), found);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void scriptsUsePlainEnglish() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> scripts =
        new ArrayList<>(List.of(TOP.resolve("roadmap-lint"), TOP.resolve("action.yml")));
    for (String folder : List.of("scripts", "ci")) {
      try (Stream<Path> files = Files.walk(TOP.resolve(folder))) {
        files.filter(Files::isRegularFile).sorted().forEach(scripts::add);
      }
    }
    for (Path script : scripts) {
      String text = Files.readString(script);
      look(script, text, 0, text, found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aMessageIsFoundWithItsLineAndWhatToWrite() {
    List<String> found = new ArrayList<>();
    messages(
        TOP.resolve("A.java"),
        """
        // Nobody reads this comment.
        char quote = '"';
        String id = "url/mended-elsewhere";
        String name = "behind";
        String good = "Add a blank line before the list";
        String bad = "Nobody reaches \\"it\\"";
        """,
        found);
    assertThat(found)
        .containsExactly(
            "A.java:6: `Nobody`, write: who it is: readers, the site; or `cannot be …`");
  }

  /** A literal with several words is a message; a single word is data. */
  private static void messages(Path file, String text, List<String> found) {
    if (file.toString().endsWith("Mojo.java")) {
      look(file, text, 0, text, found); // comments describe goals and parameters in the help
      return;
    }
    Matcher literals = LITERAL.matcher(text);
    while (literals.find()) {
      String group = literals.start("block") >= 0 ? "block" : "text";
      String literal = literals.group(group);
      if (literal != null && literal.strip().contains(" ")) {
        look(file, text, literals.start(group), literal, found);
      }
    }
  }

  private static void look(Path file, String text, int start, String part, List<String> found) {
    for (Banned banned : BANNED) {
      Matcher matcher = banned.words().matcher(part);
      while (matcher.find()) {
        int at = start + matcher.start();
        long line = 1 + text.substring(0, at).chars().filter(sign -> sign == '\n').count();
        String written = matcher.group().replaceAll("\\s+", " ");
        found.add(
            TOP.relativize(file) + ":" + line + ": `" + written + "`, write: " + banned.instead());
      }
    }
  }

  /** The text with all matches replaced by spaces, so that line numbers stay the same. */
  private static String emptied(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
  }

  /** Files of a kind, without build results, tests and examples. */
  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith("." + ending))
          .filter(Files::isRegularFile)
          .filter(file -> !SKIPPED.matcher(TOP.relativize(file).toString()).matches())
          .sorted()
          .toList();
    }
  }
}
