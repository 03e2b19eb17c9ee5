package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Translations;
import io.github.roadmaplint.rule.ListedPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which items of lists of other pages have the same URL. */
class ListedUrlsTest {
  private static final String ONE = "- [One](https://a.test/one)\n";
  private static final String TWO = "- [Two](https://a.test/two)\n";

  private final Map<String, String> pages = new LinkedHashMap<>();

  @Test
  void theFirstPageIsAtTheTopOfTheRepository() {
    pages.put("books/all.md", "# Books\n\n" + TWO + ONE);
    pages.put("readme.md", ONE);
    pages.put("tools.md", "Text\n\n" + ONE + ONE);
    assertThat(before("books/all.md", "a.test/one")).containsExactly("readme.md:1");
    assertThat(before("tools.md", "a.test/one")).containsExactly("readme.md:1");
    assertThat(before("readme.md", "a.test/one")).isEmpty();
    assertThat(before("books/all.md", "a.test/two")).isEmpty();
  }

  @Test
  void aPageIsNotComparedWithItself() {
    pages.put("readme.md", ONE + ONE);
    assertThat(before("readme.md", "a.test/one")).isEmpty();
  }

  @Test
  void translationsAndPagesInOtherLanguagesAreNotCompared() {
    for (String path :
        List.of("a.md", "a.nl.md", "a-en.md", "ko/a.md", "ko/b.md", "pt-br/c.md", "d-vi.md")) {
      pages.put(path, ONE);
    }
    assertThat(before("a.nl.md", "a.test/one")).isEmpty();
    assertThat(before("a.md", "a.test/one")).isEmpty();
    assertThat(before("ko/a.md", "a.test/one")).isEmpty();
    assertThat(before("pt-br/c.md", "a.test/one")).isEmpty();
    assertThat(before("d-vi.md", "a.test/one")).isEmpty();
    assertThat(before("ko/b.md", "a.test/one")).containsExactly("ko/a.md:1");
  }

  @Test
  void twoTranslationsOfOnePageInOneLanguageAreNotCompared() {
    pages.put("readme.md", TWO);
    pages.put("readme.nl.md", ONE);
    pages.put("translations/readme.nl.md", ONE);
    assertThat(before("translations/readme.nl.md", "a.test/one")).isEmpty();
  }

  @Test
  void linksToTheRepositoryItselfAreNotCompared() {
    String files = "https://github.com/octo/list/blob/main/";
    String menu =
        "- [Tools](%stools.md)\n- [All](https://github.com/octo/list)\n".formatted(files)
            + "- [Other](https://github.com/octo/lists)\n";
    pages.put("books.md", menu);
    pages.put("tools.md", menu);
    assertThat(before("tools.md", "github.com/octo/list")).isEmpty();
    assertThat(before("tools.md", "github.com/octo/list/blob/main/tools.md")).isEmpty();
    assertThat(before("tools.md", "github.com/octo/lists")).containsExactly("books.md:3");
  }

  @Test
  void ignoredFilesAreNotCompared() {
    pages.put("old.md", ONE);
    pages.put("tools.md", ONE);
    assertThat(before("tools.md", "a.test/one")).containsExactly("old.md:1");
    TextWorkspace workspace = workspace();
    ListedUrls urls =
        ListedUrls.of(workspace, Translations.of(workspace.inventory()), "old.md"::equals);
    assertThat(urls.before(workspace.entry("tools.md").orElseThrow(), "a.test/one")).isEmpty();
  }

  @Test
  void pagesAreChangedIfTheirUrlsAreInOtherPagesThanBefore() {
    pages.put("a.md", ONE + TWO);
    pages.put("b.md", TWO);
    pages.put("c.md", TWO);
    ListedUrls old = urls(workspace());
    assertThat(urls(workspace()).changedSince(old)).isEmpty();
    pages.put("d.md", ONE);
    assertThat(new TreeSet<>(urls(workspace()).changedSince(old))).containsExactly("a.md", "d.md");
    pages.remove("d.md");
    pages.put("b.md", "");
    assertThat(urls(workspace()).changedSince(old)).isEqualTo(Set.of("a.md", "b.md", "c.md"));
  }

  private List<String> before(String path, String url) {
    TextWorkspace workspace = workspace();
    return urls(workspace).before(workspace.entry(path).orElseThrow(), url).stream()
        .map((ListedPlace place) -> place.path() + ':' + place.line())
        .toList();
  }

  private TextWorkspace workspace() {
    return TextWorkspace.of(pages, Layouts.builtIn("plain"));
  }

  private static ListedUrls urls(Workspace workspace) {
    return ListedUrls.of(workspace, Translations.of(workspace.inventory()));
  }
}
