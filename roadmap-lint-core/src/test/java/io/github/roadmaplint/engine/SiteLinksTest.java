package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.TargetSelection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links whose files are where a site finds them. */
class SiteLinksTest {
  private static final String NEWS = "# News\n\nThere is a new release.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ko", "es", "hi", "zh-hant"})
  void aPageThatIsNotTranslatedCanBeShownAsItIs(String language) throws Exception {
    Map<String, String> pages =
        Map.of(
            "docs/en/docs/news.md",
            NEWS,
            "docs/en/docs/help.md",
            "# Help\n\nRead the [news](news.md).\n",
            "docs/" + language + "/docs/help.md",
            "# Help\n\n[x](news.md)\n");
    assertThat(missing(pages, "docs/en/mkdocs.yml")).isEmpty();
    assertThat(missing(pages, "README.md")).hasSize(1);
  }

  @Test
  void aPageThatNoLanguageHasIsMissing() throws Exception {
    Map<String, String> pages =
        Map.of(
            "docs/en/docs/help.md", "# Help\n\nRead it.\n",
            "docs/ko/docs/help.md", "# Help\n\n[x](news.md)\n");
    assertThat(missing(pages, "docs/en/mkdocs.yml")).hasSize(1);
  }

  @Test
  void aFolderOfWordsIsNoTranslation() throws Exception {
    Map<String, String> pages =
        Map.of("docs/en/news.md", NEWS, "docs/tools/help.md", "# Help\n\n[x](news.md)\n");
    assertThat(missing(pages, "docs/mkdocs.yml")).hasSize(1);
  }

  @Test
  void anImageCanBeginAtTheUrlOfThePage() throws Exception {
    Map<String, String> pages =
        Map.of(
            "public/images/board.png", "",
            "src/content/learn/game.md", "# Game\n\n![the board](../images/board.png)\n");
    assertThat(missing(pages, "next.config.js")).isEmpty();
    assertThat(missing(pages, "README.md")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eleventy.config.mjs", ".eleventy.js", "_sidebar.md", "_quarto.yml"})
  void aPathCanBeginAtTheFolderOfTheSite(String file) throws Exception {
    Map<String, String> pages =
        Map.of(
            "src/learn/start.md",
            "# Start\n\n[a](learn/end.md) [b](./learn/end.md) [c](end/no.md)\n",
            "src/learn/end.md",
            "# End\n\n[rules](/files/rules.pdf)\n");
    assertThat(missing(pages, file)).hasSize(1);
    assertThat(missing(pages, "README.md")).hasSize(4);
  }

  @Test
  void aNameBeginsAtNoTopOfARepository() throws Exception {
    Map<String, String> pages =
        Map.of("src/learn/start.md", "# Start\n\n[a](LICENSE.md)\n", "LICENSE.md", "# License\n");
    assertThat(missing(pages, "eleventy.config.js")).hasSize(1);
  }

  @Test
  void aNameThatManyFilesHaveIsNotSearchedInOuterFolders() throws Exception {
    Map<String, String> pages =
        Map.of(
            "site/themes/blue/start.md",
            "# Start\n\n[a](config.toml) [c](guide.md) ![d](logo.svg)\n",
            "site/config.toml",
            "a = 1\n",
            "site/guide.md",
            "# Guide\n",
            "site/logo.svg",
            "<svg/>\n");
    assertThat(missing(pages, "zola.toml")).hasSize(1);
  }

  @Test
  void aPatternIsNoFile() throws Exception {
    Map<String, String> pages = Map.of("docs/fish.md", "# Fish\n\n![a fish](fish.*)\n");
    assertThat(missing(pages, "README.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/_toc.yml", "myst.yml", "docs/conf.py"})
  void mystWritesTheTextsOfLinks(String file) throws Exception {
    Map<String, String> pages =
        Map.of(
            "docs/a.md", "# A\n\n[](b.md) [](the-part) [](https://a.test/)\n",
            "docs/b.md", "# B\n");
    assertThat(found(pages, file, "markdown/empty-link")).hasSize(1);
    assertThat(found(pages, "README.md", "markdown/empty-link")).hasSize(3);
    assertThat(found(pages, "tool/conf.py", "markdown/empty-link")).hasSize(3);
  }

  @Test
  void anAnchorCanBeThatOfAHeadingAndThoseAboveIt() throws Exception {
    String page =
        "# Setup\n\n## Install\n\n### On macOS\n\n#### With brew\n\n## Use\n\n### On Linux\n\n"
            + "[a](#Install-On-macOS) [b](#on-macos-with-brew) [c](#Install-On-Linux)\n"
            + "[d](#setup-install-on-macos-with-brew)\n";
    assertThat(missing(Map.of("docs/setup.md", page), "svelte.config.js")).hasSize(1);
    assertThat(missing(Map.of("docs/setup.md", page), "README.md")).hasSize(4);
  }

  @Test
  void headingsBelowAVeryLongOneHaveNoJoinedAnchors() throws Exception {
    String page = "# A\n\n## " + "b".repeat(400) + "\n\n### C\n\n[c](#" + "b".repeat(400) + "-c)\n";
    assertThat(missing(Map.of("docs/a.md", page), "svelte.config.js")).hasSize(1);
  }

  @Test
  void aVaultFindsFilesByTheirNamesAndMakesNotes() throws Exception {
    String links = "![plan](plan.png) [plan](img/plan.png) [new](New%20note.md) ![no](no.png)\n";
    Map<String, String> pages =
        Map.of("notes/a.md", "# A\n\n" + links, "files/img/plan.png", "", "b.md", "# B\n");
    assertThat(missing(pages, ".obsidian/app.json")).containsExactly("local/missing-image");
    assertThat(missing(pages, "README.md")).hasSize(4);
    Map<String, String> wiki =
        Map.of(
            "notes/a.md", "# A\n\nSee [[b]]. " + links, "files/img/plan.png", "", "b.md", "# B\n");
    assertThat(missing(wiki, "README.md")).containsExactly("local/missing-image");
    Map<String, String> readme = new HashMap<>(wiki);
    readme.put("notes/README.md", readme.remove("notes/a.md"));
    assertThat(missing(readme, "README.md"))
        .containsExactlyInAnyOrder("local/missing-image", "local/missing-file");
  }

  @Test
  void wordsInParenthesesAfterAWikiLinkAreNoPath() throws Exception {
    Map<String, String> pages =
        Map.of(
            "a.md", "# A\n\nTurn on [[the second step]](2FA), see [[keys]].\n", "keys.md", "# B\n");
    assertThat(missing(pages, "README.md")).isEmpty();
    assertThat(missing(Map.of("a.md", pages.get("a.md")), "README.md")).hasSize(1);
    Map<String, String> link = Map.of("a.md", "# A\n\nSee [[1]](notes.pdf) and [[2]](b.md).\n");
    assertThat(missing(link, "README.md")).hasSize(2);
  }

  @Test
  void aPartOfOtherPagesIsNotCheckedAlone() throws Exception {
    Map<String, String> pages =
        Map.of(
            "docs/_pause.md", "See [slides](#slides) and [x](slides.md).\n",
            "docs/_index.md", "# Docs\n\nSee [x](slides.md).\n");
    assertThat(missing(pages, "_quarto.yml")).containsExactly("local/missing-file");
    assertThat(missing(pages, "README.md")).hasSize(3);
  }

  @Test
  void docsifyReplacesPaths() throws Exception {
    String start =
        "<script>window.$docsify = {alias: {'.*?/news': 'https://git-scm.com/a.md',"
            + " \"/tools.md\": '/x.md'}}</script>\n";
    Map<String, String> pages =
        Map.of(
            "docs/guide/_sidebar.md",
            "- [News](news.md)\n- [Tools](tools.md)\n- [Ne](ne.md)\n- [X](x.md)\n",
            "docs/index.html",
            start);
    assertThat(missing(pages, "docs/_sidebar.md")).hasSize(2);
    Map<String, String> other = new HashMap<>(pages);
    other.put("docs/index.html", start.replace("docsify", "other"));
    assertThat(missing(other, "docs/_sidebar.md")).hasSize(4);
  }

  @Test
  void aValueNamedCodeIsCode() throws Exception {
    String code = "# A\n\n{%- set codeBlock %}\n[Home](home.md)\n{%- endset %}\n{{ codeBlock }}\n";
    assertThat(missing(Map.of("a.md", code), "eleventy.config.js")).isEmpty();
    String text = code.replace("codeBlock", "intro");
    assertThat(missing(Map.of("a.md", text), "eleventy.config.js")).hasSize(1);
    String captured = code.replace("set", "capture").replace("codeBlock", "example_code");
    assertThat(missing(Map.of("a.md", captured), "eleventy.config.js")).isEmpty();
  }

  @Test
  void linksInDataOfTestsLeadNowhere() throws Exception {
    String page = "# A\n\n[a](b.md) [b](www.python.org/1)\n";
    assertThat(found(Map.of("test/data/a.md", page), "README.md", "")).isEmpty();
    assertThat(found(Map.of("test/source/_posts/a.md", page), "README.md", "")).isEmpty();
    assertThat(found(Map.of("test_site/content/a.md", page), "README.md", "")).isEmpty();
    assertThat(found(Map.of("test/data/README.md", page), "a.md", "")).hasSize(2);
    assertThat(found(Map.of("docs/test/a.md", page), "README.md", "")).hasSize(2);
  }

  @Test
  void aFolderCanBeNamedLikeAHost() throws Exception {
    Map<String, String> pages =
        Map.of(
            "guide.md", "# A\n\n[a](guide.dev/a.md) [b](other.dev/a.md)\n",
            "guide.dev/a.md", "# B\n");
    assertThat(found(pages, "README.md", "url/malformed")).hasSize(1);
  }

  @Test
  void pagesOfASiteCanHaveScripts() throws Exception {
    Map<String, String> pages = Map.of("a.md", "# A\n\n[Print](javascript:window.print())\n");
    assertThat(found(pages, "_config.yml", "url/malformed")).isEmpty();
    assertThat(found(pages, "book.toml", "url/malformed")).isEmpty();
    assertThat(found(pages, "README.md", "url/malformed")).hasSize(1);
  }

  private List<String> missing(Map<String, String> pages, String more) throws Exception {
    return found(pages, more, "local/missing-");
  }

  private List<String> found(Map<String, String> pages, String more, String rules)
      throws Exception {
    Path root = Files.createTempDirectory(folder, "site");
    Map<String, String> texts = new HashMap<>(pages);
    texts.put(more, "# Start\n");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = root.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    Layout plain = Layouts.builtIn("plain");
    DiskWorkspace workspace = DiskWorkspace.open(root, DiskWorkspace.list(root), plain);
    List<Rule> all = Rules.all(RuleSettings.defaults(plain.site()));
    Selection selection = TargetSelection.of(workspace, List.of(), List.of());
    return new Linter(workspace, all, Set.of(), SeverityOverrides.DEFAULT)
        .check(selection, Workers.NONE, done -> {}).findings().stream()
            .map(Finding::rule)
            .filter(rule -> rule.startsWith(rules))
            .toList();
  }
}
