package io.github.roadmaplint.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.rules.frontmatter.NotYaml;
import io.github.roadmaplint.rules.frontmatter.StaleYear;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.FileReader;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.TargetSelection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses one small rule that finds every {@code x} in a page. */
class LinterTest {
  private static final RuleInfo FINDS_X =
      RuleInfo.of("test/x", Severity.WARNING, Fixable.NO, "There is an x", "An x marks a spot.");

  @TempDir Path root;

  @Test
  void stampsProblemsIntoSortedFindings() throws IOException {
    write("b.md", "a x");
    write("a.md", "x\n\nx");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX())))
        .containsExactly(
            "a.md:1:1 WARNING There is an `x`",
            "a.md:3:1 WARNING There is an `x`",
            "b.md:1:3 WARNING There is an `x`");
  }

  @Test
  void saysOfADefinitionThatIsUsedOftenOnlyOnceWhatIsWrongWithIt() throws IOException {
    write("a.md", "[one][a], [two][a], [A] and [b][c]\n\n[a]: htps://x.org\n[c]: htps://x.org\n");
    Rule malformed =
        Rules.all(RuleSettings.defaults(Layouts.builtIn("plain").site())).stream()
            .filter(rule -> rule.info().id().equals("url/malformed"))
            .findFirst()
            .orElseThrow();
    assertThat(lines(lint(SeverityOverrides.DEFAULT, malformed)))
        .containsExactly(
            "a.md:3:6 ERROR URL begins with `htps:` instead of `https:`",
            "a.md:4:6 ERROR URL begins with `htps:` instead of `https:`");
  }

  @Test
  void findsTheSameOnManyThreads() throws IOException {
    for (int i = 0; i < 300; i++) {
      write("p" + i + ".md", "x ".repeat(i % 7));
    }
    Report one = run(SeverityOverrides.DEFAULT, 1, new FindsX());
    Report many = run(SeverityOverrides.DEFAULT, 8, new FindsX());
    assertThat(lines(many)).isEqualTo(lines(one)).isNotEmpty();
  }

  @Test
  void aFolderThatCannotBeListedIsAFindingAndLeavesTheRunIncomplete() throws IOException {
    write("a.md", "x");
    DiskWorkspace workspace =
        DiskWorkspace.open(root, List.of("a.md", "closed/"), Layouts.builtIn("plain"));
    Report report = run(workspace, SeverityOverrides.DEFAULT, 1, new FindsX());
    assertThat(lines(report))
        .containsExactly(
            "a.md:1:1 WARNING There is an `x`", "closed:1:1 ERROR Folder could not be listed");
    assertThat(report.incomplete()).isTrue();
  }

  @Test
  void aRuleThatThrowsIsAFindingAndTheOthersGoOn() throws IOException {
    write("a.md", "x");
    Report report = lint(SeverityOverrides.DEFAULT, new Fails(), new FindsX());
    assertThat(lines(report))
        .containsExactly(
            "a.md:1:1 ERROR Rule `test/fails` failed on this file: IllegalStateException",
            "a.md:1:1 WARNING There is an `x`");
    assertThat(report.incomplete()).isTrue();
  }

  @Test
  void frontMatterOfAnyPageIsRead() throws IOException {
    write("a.md", "---\ntitle: Git in 2025\ndescription: Git in 2023\n---\n\nText.\n");
    write("b.md", "---\nno: fields: here\n---\n\nText.\n");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new StaleYear(), new NotYaml())))
        .containsExactly("a.md:3:21 WARNING `description` says `2023`, but `title` says `2025`");
  }

  @Test
  void levelsChangeOrSilenceARule() throws IOException {
    write("a.md", "x");
    assertThat(lines(lint(levels(Optional.of(Severity.ERROR)), new FindsX())))
        .containsExactly("a.md:1:1 ERROR There is an `x`");
    assertThat(lines(lint(levels(Optional.empty()), new FindsX()))).isEmpty();
  }

  @Test
  void anOverrideSuppressesAFindingInItsPaths() throws IOException {
    write("old/a.md", "x");
    write("new/a.md", "x");
    Report report = lint(override("old/**"), new FindsX());
    assertThat(lines(report)).containsExactly("new/a.md:1:1 WARNING There is an `x`");
    assertThat(report.suppressed()).isEqualTo(1);
  }

  @Test
  void anOverrideThatDoesNothingIsAFinding() throws IOException {
    write("new/a.md", "x");
    write("old/a.md", "y");
    assertThat(lines(lint(override("old/**"), new FindsX())))
        .containsExactly(
            ".roadmap-lint.yml:1:1 WARNING Override does not change any finding",
            "new/a.md:1:1 WARNING There is an `x`");
    assertThat(lines(lint(override("odl/**"), new FindsX())))
        .containsExactly(
            ".roadmap-lint.yml:1:1 WARNING No file matches `odl/**` of this override",
            "new/a.md:1:1 WARNING There is an `x`");
    assertThat(lines(lint(override("odl/**"))))
        .containsExactly(".roadmap-lint.yml:1:1 WARNING No file matches `odl/**` of this override");
  }

  @Test
  void aCommentSuppressesTheNextLine() throws IOException {
    write("a.md", "<!-- roadmap-lint-disable-next-line test/x -- wanted -->\nx\n\nx\n");
    Report report = lint(SeverityOverrides.DEFAULT, new FindsX());
    assertThat(lines(report)).containsExactly("a.md:4:1 WARNING There is an `x`");
    assertThat(report.suppressed()).isEqualTo(1);
  }

  @Test
  void aCommentSuppressesAFamilyInTheWholeFile() throws IOException {
    write("a.md", "x\n\n<!-- roadmap-lint-disable-file test/* -- wanted -->\n\nx\n");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX()))).isEmpty();
  }

  @Test
  void aSuppressionOfARuleThatDidNotRunIsNotCalledUnused() throws IOException {
    write("a.md", "<!-- roadmap-lint-disable-file test/fails -- known -->\n");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX()))).isEmpty();
  }

  @Test
  void whatCannotBeReadIsAFinding() throws IOException {
    Files.createDirectories(root.resolve("folder.md"));
    Files.write(root.resolve("latin.md"), new byte[] {'a', (byte) 0xE9, 'b'});
    Files.write(root.resolve("large.md"), new byte[11 * 1024 * 1024]);
    Files.createSymbolicLink(root.resolve("loop.md"), Path.of("loop.md"));
    Files.createSymbolicLink(root.resolve("out.md"), Path.of("/etc/hostname"));
    Report report = lint(SeverityOverrides.DEFAULT, new FindsX());
    assertThat(lines(report))
        .containsExactly(
            "folder.md:1:1 WARNING Folder found where a file is expected",
            "large.md:1:1 ERROR File has 11 MiB, the limit is 2 MiB",
            "latin.md:1:2 ERROR Byte `0xE9` is not UTF-8",
            "loop.md:1:1 WARNING Symbolic link without a target found where a file is expected",
            "out.md:1:1 WARNING Symbolic link to a place outside the repository found where a file"
                + " is expected");
    assertThat(report.incomplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n%s\n```\n\nx\n",
        "~~~html\n%s\n~~~\n\nx\n",
        "```\n%s\nx\n",
        "- item\n\n  ```\n  %s\n  ```\n\nx\n",
        "> ```\n> %s\n> ```\n\nx\n",
        "Some\n\n    %s\n\nx\n",
        "Write `%s` there, x\n",
        "| a |\n|---|\n| `%s` |\n\nx\n",
        "Write \\%s there, x\n",
        "<pre>\n%s\n</pre>\n\nx\n",
        "<script>\nx = '%s'\n</script>\n",
        "---\na: \"%s\"\n---\nx\n",
        "\uFEFF```\r\n%s\r\n```\r\n\r\nx\r\n",
      })
  void aCommentInCodeSuppressesNothingAndIsNotUnused(String page) throws IOException {
    for (String words :
        List.of("file test/x", "file test/y", "file", "fiel test/x", "next-line x/y")) {
      write("a.md", page.replace("%s", "<!-- roadmap-lint-disable-" + words + " -->"));
      assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX())))
          .as(words)
          .singleElement()
          .asString()
          .endsWith(" There is an `x`");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x %s\n",
        "%s\nx\n",
        "- x\n  %s\n",
        "> x %s\n",
        "| a |\n|---|\n| x %s |\n",
        "<div>\n%s\nx</div>\n",
        "# x %s\n",
        "[x](y) **%s**\n",
        "---\n# %s\na: b\n---\nx\n",
        "\uFEFF---\r\na: b\r\n---\r\n%s\r\nx\r\n",
        "`code` and %s x `code`\n",
      })
  void aCommentAnywhereElseSuppresses(String page) throws IOException {
    write("a.md", page.replace("%s", "<!-- roadmap-lint-disable-file test/x -- so -->"));
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX()))).isEmpty();
  }

  @Test
  void textInUtf16OrUtf32IsNamed() throws IOException {
    String text = "{\"title\": \"Café\"}\n";
    for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      Files.write(root.resolve(name + ".md"), text.getBytes(Charset.forName(name)));
      Files.write(
          root.resolve(name + "-mark.md"), ("\uFEFF" + text).getBytes(Charset.forName(name)));
    }
    for (String line : lines(lint(SeverityOverrides.DEFAULT, new FindsX()))) {
      String name = line.substring(0, "UTF-16".length());
      assertThat(line).endsWith(":1:1 ERROR File is encoded in " + name + ", not in UTF-8");
    }
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX()))).hasSize(8);
  }

  @Test
  void aTextWithZerosInItIsStillRead() throws IOException {
    write("a.md", "# \0\0x\0");
    write("b.md", "\0");
    write("c.md", "\uFEFFx");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX())))
        .noneMatch(line -> line.contains("UTF"));
  }

  @Test
  void aPageThatIsNearlyAllMarksOfMarkdownIsTooLarge() throws IOException {
    write("long.md", "An x in a page of ordinary words. ".repeat(40_000));
    write("marks.md", "[".repeat(500_001));
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX())))
        .anyMatch(line -> line.startsWith("long.md:1:4 WARNING"))
        .filteredOn(line -> line.startsWith("marks.md"))
        .containsExactly(
            "marks.md:1:1 ERROR Page has more than 500000 Markdown markers and line ends");
  }

  @Test
  void twoCommentsAboutOneLineAreBothOfUse() throws IOException {
    write(
        "a.md",
        "<!-- roadmap-lint-disable-file test/* -- a -->\n"
            + "<!-- roadmap-lint-disable-next-line test/x -- b -->\nx\n");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX()))).isEmpty();
  }

  @Test
  void aCommentEndsWhereHtmlEndsIt() throws IOException {
    write("a.md", "<!-- roadmap-lint-disable-file <!-- test/x -->\n\nx\n");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX())))
        .containsExactly("a.md:1:32 WARNING Unknown rule `<!--`");
  }

  @Test
  void aFileThatIsGoneMakesTheRunIncomplete() throws IOException {
    write("a.md", "x");
    DiskWorkspace workspace = workspace();
    Files.delete(root.resolve("a.md"));
    Report report = run(workspace, SeverityOverrides.DEFAULT, 1, new FindsX());
    assertThat(lines(report))
        .containsExactly("a.md:1:1 ERROR File could not be read: it does not exist");
    assertThat(report.incomplete()).isTrue();
  }

  @Test
  void namesThatAreNotUtf8AreReportedAsSuch() throws IOException {
    DiskWorkspace workspace =
        DiskWorkspace.open(root, List.of("a\uFFFD.md", "b\uFFFD/"), Layouts.builtIn("plain"));
    Report report = run(workspace, SeverityOverrides.DEFAULT, 1, new FindsX());
    assertThat(lines(report))
        .containsExactly(
            "a\uFFFD.md:1:1 ERROR File has a name that is not valid UTF-8",
            "b\uFFFD:1:1 ERROR Folder has a name that is not valid UTF-8");
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.help()).startsWith("Rename it"));
    assertThat(report.incomplete()).isTrue();
  }

  @Test
  void aFileWithAReplacementCharacterInItsNameIsRead() throws IOException {
    write("a\uFFFD.md", "x");
    assertThat(lines(lint(SeverityOverrides.DEFAULT, new FindsX())))
        .containsExactly("a\uFFFD.md:1:1 WARNING There is an `x`");
  }

  @Test
  void aTypedTextStandsForTheFile() throws IOException {
    write("a.md", "saved");
    DiskWorkspace typed =
        workspace().withTyped(FileReader.typed("a.md", "typed x".getBytes(UTF_8)));
    Linter linter =
        new Linter(typed, List.of(new FindsX()), Set.of("test/x"), SeverityOverrides.DEFAULT);
    Report report =
        linter.check(
            Selection.of(typed, List.of("a.md"), List.of(), false), Workers.NONE, done -> {});
    assertThat(lines(report)).containsExactly("a.md:1:7 WARNING There is an `x`");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static SeverityOverrides levels(Optional<Severity> severity) {
    return new SeverityOverrides(
        Map.of("test/x", severity), List.of(), SeverityOverrides.DEFAULT.written());
  }

  private static SeverityOverrides override(String glob) {
    SeverityOverrides.SeverityOverride override =
        new SeverityOverrides.SeverityOverride(
            List.of(PathPattern.glob(glob)), Map.of("test/x", Optional.empty()), new Span(0, 1));
    return new SeverityOverrides(
        Map.of(), List.of(override), Source.of(".roadmap-lint.yml", "overrides:"));
  }

  private Report lint(SeverityOverrides levels, Rule... rules) {
    return run(levels, 1, rules);
  }

  private Report run(SeverityOverrides levels, int threads, Rule... rules) {
    return run(workspace(), levels, threads, rules);
  }

  private DiskWorkspace workspace() {
    return DiskWorkspace.open(root, DiskWorkspace.list(root), Layouts.builtIn("plain"));
  }

  private static Report run(
      DiskWorkspace workspace, SeverityOverrides levels, int threads, Rule... rules) {
    Linter linter = new Linter(workspace, List.of(rules), Set.of("test/x", "test/fails"), levels);
    try {
      return linter.check(
          TargetSelection.of(workspace, List.of(), List.of()), Workers.of(threads), done -> {});
    } catch (ImpossiblePathException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> lines(Report report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.path()
                    + ":"
                    + finding.start().line()
                    + ":"
                    + finding.start().column()
                    + " "
                    + finding.severity()
                    + " "
                    + finding.message())
        .toList();
  }

  private static final class FindsX implements Rule.OfPage {
    @Override
    public RuleInfo info() {
      return FINDS_X;
    }

    @Override
    public void check(Page page, Problems problems) {
      String text = page.source().text();
      boolean comment = false;
      for (int i = 0; i < text.length(); i++) {
        comment = text.startsWith("<!--", i) || (comment && !text.startsWith("-->", i));
        if (text.charAt(i) == 'x' && !comment) {
          problems.add(Problem.of(new Span(i, i + 1), "There is an `x`", "Remove it"));
        }
      }
    }
  }

  private static final class Fails implements Rule.OfPage {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("test/fails", Severity.ERROR, Fixable.NO, "Fails", "It always does.");
    }

    @Override
    public void check(Page page, Problems problems) {
      throw new IllegalStateException("on purpose");
    }
  }
}
