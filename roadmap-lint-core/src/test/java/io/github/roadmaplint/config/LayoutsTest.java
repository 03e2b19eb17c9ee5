package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Layout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {
  @ParameterizedTest
  @CsvSource({
    "docusaurus, docusaurus.config.ts docs/intro.md",
    "docusaurus, website/docusaurus.config.js website/docs/intro.mdx README.md",
    "astro, astro.config.mjs src/content/blog/a.md",
    "astro, docs/astro.config.ts docs/src/content/docs/a.mdx packages/a.ts",
    "hugo, hugo.toml content/a.md",
    "hugo, config/_default/params.toml content/a.md",
    "hugo, config.toml content/a.md themes/x/theme.toml",
    "jekyll, _config.yml _posts/2025-01-01-a.md",
    "jekyll, docs/_config.yml docs/_layouts/default.html README.md",
    "mkdocs, mkdocs.yml docs/index.md",
    "website, astro.config.mjs src/content/a.md src/data/roadmaps/git/git.md",
    "content, roadmaps/git/content/a@b.md mkdocs.yml docs/index.md",
    "plain, _config.yml README.md",
    "plain, config.toml content/a.md",
    "plain, astro.config.mjs README.md",
    "plain, mkdocs.yml README.md",
    "plain, README.MD",
    "plain, notes.mdx",
  })
  void aLayoutIsRecognizedByFilesThatOnlyItHas(String layout, String paths) {
    assertThat(Layouts.recognize(List.of(paths.split(" "))).name()).isEqualTo(layout);
  }

  @ParameterizedTest
  @CsvSource({
    "vitepress, .vitepress",
    "vitepress, docs/.vitepress",
    "vitepress, packages/.vitepress",
    "vuepress, docs/.vuepress",
    "plain, examples/small/.vitepress",
    "plain, .github",
  })
  void aSiteIsRecognizedByItsHiddenFolder(String layout, String folder) {
    List<String> paths = List.of("README.md", "docs/index.md");

    assertThat(Layouts.recognize(paths, path -> Optional.empty(), folder::equals).name())
        .isEqualTo(layout);
  }

  @Test
  void aCuratedListIsRecognizedByItsBadge() {
    Map<String, String> texts =
        Map.of("readme.md", "# Awesome Git ![](https://AWESOME.re/badge-flat.svg)");
    List<String> paths = List.of("docs/a.md", "readme.md");

    assertThat(
            Layouts.recognize(
                    paths,
                    path -> Optional.ofNullable(texts.get(path)),
                    LayoutsTest::nothingIsHidden)
                .name())
        .isEqualTo("awesome");
    assertThat(
            Layouts.recognize(paths, path -> Optional.of("# Git"), LayoutsTest::nothingIsHidden)
                .name())
        .isEqualTo("plain");
    assertThat(
            Layouts.recognize(
                List.of("docs/readme.md"),
                path -> texts.values().stream().findAny(),
                LayoutsTest::nothingIsHidden))
        .extracting(Layout::name)
        .isEqualTo("plain");
  }

  @ParameterizedTest
  @CsvSource({
    "docusaurus, docs/a.mdx, docs",
    "docusaurus, website/blog/authors.yml, blog-data",
    "docusaurus, docs/git/_category_.json, categories",
    "docusaurus, i18n/fr/docusaurus-plugin-content-docs/current/a.md, translations",
    "docusaurus, build/docs/a.md, ",
    "docusaurus, README.md, pages",
    "docusaurus, package.json, ",
    "astro, src/content/docs/fr/a.MDX, content",
    "astro, src/content/authors/robin.yaml, content-data",
    "astro, dist/a.md, ",
    "hugo, content/fr/a.fr.md, content",
    "hugo, data/links.yaml, data",
    "hugo, archetypes/default.md, archetypes",
    "hugo, public/a.md, ",
    "jekyll, _drafts/a.markdown, posts",
    "jekyll, _data/books.yml, data",
    "jekyll, _config.yml, ",
    "jekyll, _site/a.md, ",
    "vitepress, docs/a.md, pages",
    "mkdocs, docs/a.md, docs",
    "mkdocs, site/a.md, ",
    "awesome, README.md, lists",
    "plain, data.json, ",
    "plain, a.Markdown, pages",
  })
  void aFileBelongsToOneCollection(String layout, String path, String collection) {
    Inventory inventory = Inventory.of(Layouts.builtIn(layout), List.of());

    assertThat(inventory.classify(path).map(Entry::collection).map(it -> it.name()).orElse(null))
        .isEqualTo(collection);
  }

  private static boolean nothingIsHidden(String path) {
    return path.isEmpty();
  }
}
