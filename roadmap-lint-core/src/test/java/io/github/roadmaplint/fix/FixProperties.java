package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of the fixes of all rules together, for any page. */
class FixProperties {
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

  @Property(seed = "20261122")
  void mendingAgainChangesNothing(@ForAll("pages") String page) {
    Source once = fix(page, false).after();
    assertThat(fix(once.text(), false).after().text()).isEqualTo(once.text());
  }

  @Property(seed = "20261122")
  void mendingForPublicationHidesNothingFromReaders(@ForAll("pages") String page) {
    FixResult fixed =
        fix(page, finding -> isWanted(finding, false) && finding.rule().startsWith("publish/"));
    Optional<String> objection =
        new VisibleWords(ENTRY, CONTENT.site())
            .objection(fixed.before(), fixed.after(), DeclaredChanges.of(fixed.changes()));
    assertThat(objection).as(fixed.after().text()).isEmpty();
  }

  @Property(seed = "20261122")
  void aPageWithoutSomethingToMendStaysAsItIs(@ForAll("pages") String page) {
    FixResult fixed = fix(page, false);
    boolean fixable =
        LINTER.judge(ENTRY, fixed.before()).stream().anyMatch(finding -> isWanted(finding, false));
    if (!fixable) {
      assertThat(fixed.after()).isSameAs(fixed.before());
    }
  }

  @Property(seed = "20261122")
  void noErrorIsNew(@ForAll("pages") String page) {
    FixResult fixed = fix(page, true);
    assertThat(errors(fixed.after())).isLessThanOrEqualTo(errors(fixed.before()));
  }

  private static long errors(Source source) {
    return LINTER.judge(ENTRY, source).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .count();
  }

  private static FixResult fix(String page, boolean unsafe) {
    return fix(page, finding -> isWanted(finding, unsafe));
  }

  private static FixResult fix(String page, Predicate<Finding> wanted) {
    return new Fixer(text -> LINTER.judge(ENTRY, text), wanted, ENTRY, CONTENT.site())
        .fix(Source.of(PATH, page));
  }

  private static boolean isWanted(Finding finding, boolean unsafe) {
    return finding.fix().filter(fix -> unsafe || fix.safe()).isPresent();
  }

  /** Realistic pages with typical mistakes. */
  @Provide
  static Arbitrary<String> pages() {
    Arbitrary<String> end = Arbitraries.of("\n", "\n", "\r\n");
    Arbitrary<List<String>> lines =
        Arbitraries.of(
                "# Merge",
                "#Merge",
                "## Merge",
                "# undefined",
                "# Visit the following resources to learn more:",
                "# Resources",
                "## Useful links",
                "",
                "",
                "",
                "A merge joins two histories.",
                "It keeps both parents. Visit the following resources to learn more:",
                "Visit the following resources to learn more:",
                "See [the manual](https://git-scm.com/docs) and [CLAUDE.md](http://CLAUDE.md).",
                "\u00a0Odd\u200b blanks\u00a0here",
                "- [@article@Recording](https://git-scm.com/book?utm_source=x&a=b)",
                "- [@video@Watch](https://www.youtube.com/watch?v=abcdefghij0)",
                "- [@official@Manual](https://git-scm.com/docs)",
                "- [@Article@ Typed wrongly ](https://git-scm.com/wrong)",
                "-[@article@No blank](https://git-scm.com/blank)",
                "- @article@Half](https://git-scm.com/half)",
                "- [@article@Words](https://git-scm.com/words) beside it",
                "1. [@article@Numbered](https://git-scm.com/numbered)",
                "* [@feed@Star](https://git-scm.com/star)",
                "  - [@article@Nested](https://git-scm.com/nested)",
                "- [@official@Awaited<Type>](https://git-scm.com/type)",
                "##Notes on merging",
                "Its not a easy step , and it dont work.The next one will created it..",
                "It's own history,, and Whats new in the repositor y of ASP.NET",
                "- [@article@Article: It's own |](https://git-scm.com/a//b)",
                "- [@video@ES Skip navigation Dont merge ](https://git-scm.com/menu)",
                "| Its not | a , b |",
                "> quoted, and it doesn t end",
                "```",
                "<b>bold</b>")
            .list()
            .ofMaxSize(14);
    return lines.flatMap(all -> end.map(separator -> String.join(separator, all)));
  }
}
