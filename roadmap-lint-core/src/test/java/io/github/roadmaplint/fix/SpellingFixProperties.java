package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Safe fixes of misspellings change no other word, in any markup. The test knows which words are
 * misspelled, counts words with its own expression, and ignores what fixes declare.
 */
class SpellingFixProperties {
  private static final Map<String, String> MISSPELLED =
      Stream.of(
              "recieve receive",
              "enviroment environment",
              "seperate separate",
              "lenght length",
              "occured occurred",
              "acheive achieve",
              "begining beginning",
              "neccessary necessary",
              "refered referred",
              "succesful successful",
              "accross across",
              "definately definitely")
          .map(pair -> pair.split(" ", -1))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  @Property(seed = "20261126", tries = 12, edgeCases = EdgeCasesMode.NONE)
  void onlyMisspelledWordsChange(@ForAll("repositories") List<String> pages) throws Exception {
    Path root = Files.createTempDirectory("spelling-fixes");
    try {
      for (int i = 0; i < pages.size(); i++) {
        Files.writeString(root.resolve(i + ".md"), pages.get(i));
      }
      FixReport report = new FixJob(job(root), false, true).run(1, done -> {});
      assertThat(report.applied()).isPositive();
      for (int i = 0; i < pages.size(); i++) {
        String fixed = Files.readString(root.resolve(i + ".md"));
        assertThat(words(fixed)).as(pages.get(i) + "\n=>\n" + fixed).isEqualTo(words(pages.get(i)));
      }
    } finally {
      delete(root);
    }
  }

  private static Job job(Path root) throws Exception {
    return new Job(
        Project.at(root),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new RuleChoice(List.of("text/misspelling"), List.of()));
  }

  /** The words of a text, each in its right spelling. */
  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      words.merge(MISSPELLED.getOrDefault(word, word), 1, Integer::sum);
    }
    return words;
  }

  private static void delete(Path root) throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  static Arbitrary<List<String>> repositories() {
    return page().list().ofSize(30);
  }

  private static Arbitrary<String> page() {
    Arbitrary<String> begin =
        Arbitraries.of(
            "",
            "> ",
            ">\t",
            "- ",
            "-\t",
            "1.\t",
            "- x\n\t- ",
            "- x\n\n\t",
            "# ",
            "#\t",
            "x  \n",
            "x\\\n",
            "<div>\n\n",
            "| a | b |\n|---|---|\n| ",
            "| a | b |\n|---|---|\n| \\| ",
            "| a | b |\n|---|---|\n| `x\\|y\\|z` \\| | ",
            "> | a | b |\n> |---|---|\n> | `\\|` ",
            "- | a | b |\n  |---|---|\n  | \\|\\| ");
    Arbitrary<String> end = Arbitraries.of("\n", "\n", "\r\n");
    return Combinators.combine(begin, sentence(), begin, sentence(), end)
        .as(
            (first, one, second, two, line) ->
                (first + one + ".\n\n" + second + two + ".\n").replace("\n", line));
  }

  private static Arbitrary<String> sentence() {
    Arbitrary<String> right =
        Arbitraries.of(
            "the", "of", "is", "and", "a", "to", "in", "parameter", "expressions", "variable");
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(12, right),
            Tuple.of(1, Arbitraries.of(MISSPELLED.keySet().stream().sorted().toList())));
    Arbitrary<String> marked =
        Arbitraries.of(
            "%s",
            "%s",
            "%s",
            "%s",
            "`a` %s",
            "%s `a`",
            "`%s`",
            "*%s*",
            "**%s** x",
            "__%s__",
            "[%s](https://www.python.org/x)",
            "<b>%s</b>",
            "%s &amp; x",
            "%s&nbsp;x",
            "![%s](i.png)",
            "%s https://www.python.org/%s",
            "%s\\|x",
            "\\* %s",
            "%s[^1]",
            "%s\u00a0x",
            "\ud83d\ude00 %s",
            "~~%s~~",
            "<https://www.python.org/>%s",
            "%s<!-- x -->",
            "{{ %s }}",
            "$%s$",
            "\\[%s\\]",
            "%s`\\|`",
            "(%s)");
    return Combinators.combine(marked, word)
        .as((markup, text) -> markup.replace("%s", text))
        .list()
        .ofMinSize(3)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }
}
