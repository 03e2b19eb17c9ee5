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
