package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Safe fixes lose no word of an author's text, in any markup. The test counts words with its own
 * expression and ignores declared changes: only the sentence that introduces the resources may
 * change.
 */
class LosslessFixProperties {
  private static final String PATH = "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md";
  private static final Layout CONTENT = Layouts.builtIn("content");
  private static final DiskWorkspace WORKSPACE =
      DiskWorkspace.open(Path.of("nowhere").toAbsolutePath(), List.of(PATH), CONTENT);
  private static final Entry ENTRY = WORKSPACE.inventory().at(PATH).orElseThrow();
  private static final Linter LINTER =
      new Linter(
          WORKSPACE,
          Rules.all(RuleSettings.defaults(CONTENT.site())),
          Set.of(),
          SeverityOverrides.DEFAULT);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** A page: the author's text, and the introduction that may be replaced. */
  record Page(String text, String introduction) {}

  @Property(seed = "20261125", tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void safeFixesLoseNoWord(@ForAll("pages") Page page) {
    FixResult fixed = fix(page.text());
    Map<String, Integer> lost = words(page.text());
    words(page.introduction()).forEach((word, count) -> lost.merge(word, -count, Integer::sum));
    words(fixed.after().text()).forEach((word, count) -> lost.merge(word, -count, Integer::sum));
    lost.values().removeIf(count -> count <= 0);
    assertThat(lost).as(page.text() + "\n=====>\n" + fixed.after().text()).isEmpty();
  }

  @Property(seed = "20261125", tries = 500, edgeCases = EdgeCasesMode.NONE)
  void mendingAgainChangesNothing(@ForAll("pages") Page page) {
    String once = fix(page.text()).after().text();
    assertThat(fix(once).after().text()).isEqualTo(once);
  }

  private static FixResult fix(String page) {
    return new Fixer(
            text -> LINTER.judge(ENTRY, text),
            finding -> finding.fix().filter(Fix::safe).isPresent(),
            ENTRY,
            CONTENT.site())
        .fix(Source.of(PATH, page));
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher matcher = WORD.matcher(text.replace("\u00ad", ""));
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }

  @Provide
  static Arbitrary<Page> pages() {
    Arbitrary<String> title =
        Arbitraries.of(
            "# Merge\n\n", "# Merge\n", "#Merge\n\n", "", "Merge\n=====\n\n", "## Merge\n\n");
    Arbitrary<String> introduction =
        Arbitraries.of(
            "",
            "Visit the following resources to learn more:",
            "Learn more from the following links:",
            "Resources:",
            "visit the following resources to learn more:",
            "# Visit the following resources to learn more:",
            "**Visit the following links:**");
    Arbitrary<String> glue =
        Arbitraries.of(
            "\n\n", "\n", " ", "  \n", "\\\n", "<br>", "<br/>\n", "\n> ", "\u2028", "\u00a0");
    Arbitrary<String> end = Arbitraries.of("\n", "\n", "\r\n");
    return Combinators.combine(title, text(), glue, introduction, glue, resources(), end)
        .as(
            (head, description, first, sentence, second, list, lines) ->
                new Page(
                    (head + description + first + sentence + second + list).replace("\n", lines),
                    sentence));
  }

  /** The author's text in blocks of all kinds. */
  private static Arbitrary<String> text() {
    Arbitrary<String> block =
        Combinators.combine(
                Arbitraries.of(
                    "",
                    "",
                    "",
                    "> ",
                    "- ",
                    "- - ",
                    "1. ",
                    "## ",
                    "# ",
                    "    ",
                    "<div>",
                    "| a | b |\n|---|---|\n| ",
                    "| a | b |\n|---|---|\n| `x\\|y` \\| ",
                    "```\n",
                    "<!-- x -->\n",
                    "- x\n\n  ",
                    "> - "),
                statements())
            .as((open, statement) -> open + statement + (open.startsWith("```") ? "\n```" : ""));
    return block.list().ofMinSize(1).ofMaxSize(3).map(blocks -> String.join("\n\n", blocks));
  }

  /** Sentences that contain the words of introductions but are not introductions. */
  private static Arbitrary<String> statements() {
    Arbitrary<String> subject =
        Arbitraries.of(
            "A linked list",
            "We already",
            "Git",
            "More links",
            "These resources",
            "Articles and videos",
            "The following example",
            "Learners",
            "Visitors & readers",
            "Reading &amp; linking",
            "`git read-tree`",
            "[The *link*](https://git-scm.com/read)",
            "![more](https://git-scm.com/more.png)",
            "see[^1]");
    Arbitrary<String> verb =
        Arbitraries.of(
            "is more flexible than",
            "already read",
            "learn more about",
            "visit",
            "link to",
            "stores",
            "see");
    Arbitrary<String> object =
        Arbitraries.of(
            "links",
            "the following resources",
            "more articles",
            "a reading list",
            "resources below",
            "this video",
            "the parameter `a`",
            "the learning\nresources",
            "<https://git-scm.com/see>",
            "[links][ref]",
            "snap\u00adshots",
            "two\u200bwords",
            "**the** *following*");
    Arbitrary<String> end =
        Arbitraries.of(
            "",
            ".",
            ":",
            "!",
            "?",
            "\\",
            " <b>now</b>",
            "\u000b",
            "\f more",
            " , too",
            ",, too",
            ".The end",
            " ?",
            "\n##Notes",
            " CLAUDE.md",
            "\ud83d\ude00 , so");
    return Combinators.combine(subject, verb, object, end)
        .as((one, two, three, four) -> one + " " + two + " " + three + four);
  }

  private static Arbitrary<String> resources() {
    return Arbitraries.of(
            "- [@article@Recording](https://git-scm.com/book)",
            "- [@video@Watch](https://www.youtube.com/watch?v=abcdefghij0)",
            "- [@official@Manual](https://git-scm.com/docs)",
            "- [@offical@Reference](https://git-scm.com/reference)",
            "- [@article@ Padded ](https://git-scm.com/padded)",
            "-[@article@Glued](https://git-scm.com/glued)",
            "- [@article@Half(https://git-scm.com/half)",
            "- [@article@Beside](https://git-scm.com/beside) more to read",
            "  - [@article@Nested](https://git-scm.com/nested)",
            "* [@article@Star](https://git-scm.com/star)",
            "1. [@article@Numbered](https://git-scm.com/numbered)",
            "> - [@article@Quoted](https://git-scm.com/quoted)",
            "- [@article@Reference][ref]",
            "- [Plain](https://git-scm.com/plain)",
            "- [@article@Ending |](https://git-scm.com/ending)",
            "- [@article@- Beginning -](https://git-scm.com/beginning)",
            "",
            "[ref]: https://git-scm.com/ref")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(items -> String.join("\n", items) + "\n");
  }
}
