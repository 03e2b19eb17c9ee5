package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Keys, tables, copies and texts of an audit. */
@UsesBrowser
class AuditPageBrowserTest {
  private static final String CURRENT = "document.querySelector('.finding.current')";
  private static final String CHANGED = "document.querySelector('.finding[data-new]')";

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void anAudit() throws IOException {
    page = AuditPages.ofExamples(folder);
  }

  /** Opens the page at the finding that is new. */
  private static void openFinding(Browser browser) {
    browser.open(page, "#new=1");
    browser.type("j");
    browser.await(CHANGED + "?.querySelector('.tools')");
  }

  @Test
  void slashFocusesTheFilter(Browser browser) {
    browser.open(page, "");
    browser.type("/");

    assertThat(browser.text("document.activeElement.id")).isEqualTo("filter-text");
    browser.type("j/?k");
    assertThat(browser.text("document.activeElement.value")).isEqualTo("j/?k");
    browser.type(Keys.ESCAPE);
    assertThat(browser.text("document.activeElement.tagName")).isEqualTo("BODY");
  }

  @Test
  void jAndKMoveThroughTheFindings(Browser browser) {
    browser.open(page, "");
    List<String> ids =
        browser.texts("[...document.querySelectorAll('.finding')].map((finding) => finding.id)");
    browser.type("j");
    browser.await(CURRENT + "?.id === '" + ids.get(0) + "'");
    browser.type("j");
    browser.await(CURRENT + ".id === '" + ids.get(1) + "'");
    browser.await("location.hash === '#" + ids.get(1) + "'");
    assertThat(browser.is(CURRENT + ".checkVisibility() && document.activeElement === " + CURRENT))
        .isTrue();
    browser.type("k");
    browser.await(CURRENT + ".id === '" + ids.get(0) + "'");
  }

  @Test
  void jSkipsWhatTheFilterHides(Browser browser) {
    browser.open(page, "#new=1");
    browser.type("jjj");

    browser.await(CURRENT + " !== null");
    assertThat(browser.is(CURRENT + ".matches('[data-new]')")).isTrue();
  }

  @Test
  void aQuestionMarkShowsTheKeys(Browser browser) {
    browser.open(page, "");
    browser.type("?");
    assertThat(browser.is("document.getElementById('help').matches(':modal')")).isTrue();
    browser.type(Keys.ESCAPE);
    browser.await("!document.getElementById('help').open");
    browser.click("#help-button");
    browser.click("#help-close");
    assertThat(browser.is("document.getElementById('help').open")).isFalse();
  }

  @Test
  void aHeadingSortsItsTable(Browser browser) {
    browser.open(page, "");
    String rows =
        "[...document.querySelectorAll('#roadmaps tbody tr')].map((row) => row.dataset.roadmap)";
    String order =
        "[...document.querySelectorAll('#roadmaps th[aria-sort]')]"
            + ".map((th) => `${th.textContent} ${th.ariaSort}`)";
    assertThat(browser.texts(rows)).containsExactly("http", "git");
    assertThat(browser.texts(order)).containsExactly("Errors descending");

    browser.click("#roadmaps th:first-child button");
    assertThat(browser.texts(rows)).containsExactly("git", "http");
    assertThat(browser.texts(order)).containsExactly("Roadmap ascending");
    browser.click("#roadmaps th:first-child button");
    assertThat(browser.texts(rows)).containsExactly("http", "git");
    assertThat(browser.texts(order)).containsExactly("Roadmap descending");
  }

  @Test
  void everyTableCanBeSorted(Browser browser) {
    browser.open(page, "");
    browser.run("document.querySelectorAll('th button').forEach((button) => button.click())");

    assertThat(
            browser.texts(
                "[...document.querySelectorAll('table.sortable')].map((table) =>"
                    + " table.querySelectorAll('[aria-sort]').length)"))
        .isNotEmpty()
        .containsOnly("1");
  }

  @Test
  void aButtonCopiesItsText(Browser browser) {
    browser.command(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    openFinding(browser);
    List<String> copied =
        browser.texts(
            "[...%s.querySelectorAll('[data-copy]')].map((button) => button.dataset.copy)"
                .formatted(CHANGED));
    assertThat(copied.get(0))
        .startsWith("roadmap-lint fix --unsafe-fixes --rule text/repeated-word ")
        .contains("/large-files@");
    assertThat(copied.get(1)).isEqualTo("roadmap-lint explain text/repeated-word");
    assertThat(copied.get(2)).startsWith("overrides:\n").contains("text/repeated-word: off");

    browser.run(CHANGED + ".querySelectorAll('[data-copy]')[2].click()");
    browser.await("document.getElementById('announcement').textContent === 'Copied'");
    assertThat(browser.promised("navigator.clipboard.readText()")).isEqualTo(copied.get(2));
  }

  @Test
  void whyExplainsTheRule(Browser browser) {
    openFinding(browser);
    String button = CHANGED + ".querySelector('[aria-expanded]')";
    browser.run(button + ".click()");

    assertThat(browser.text(CHANGED + ".querySelector('.why-text').textContent")).isNotBlank();
    assertThat(browser.text(button + ".ariaExpanded")).isEqualTo("true");
    browser.run(button + ".click()");
    assertThat(browser.is(CHANGED + ".querySelector('.why-text') === null")).isTrue();
  }

  @Test
  void theTextOfAPageIsUnpackedWithItsFindingsMarked(Browser browser) {
    openFinding(browser);
    browser.run(CHANGED + ".closest('.page').querySelector('.page-text summary').click()");
    String text = CHANGED + ".closest('.page').querySelector('ol.text')";

    browser.await(text);
    assertThat(browser.text(text + ".textContent")).contains("A large file is is slow.");
    assertThat(
            browser.texts("[..." + text + ".querySelectorAll('mark')].map((m) => m.textContent)"))
        .anyMatch(mark -> mark.trim().equals("is"));
  }

  @Test
  void whatPublishingMakesOfAPageIsUnpacked(Browser browser) {
    browser.open(page, "#rule=publish/lost-description");
    browser.type("j");
    String published = CURRENT + ".closest('.page').querySelector('.published')";
    browser.await(CURRENT + " && " + published);
    browser.run(published + ".querySelector('summary').click()");

    browser.await(published + ".querySelector('.diff')");
    assertThat(browser.text(published + ".querySelectorAll('ins, del').length")).isNotEqualTo("0");
  }

  @Test
  void aFindingLinksToItsLineAtTheCodeHost(Browser browser) {
    openFinding(browser);

    assertThat(browser.text(CHANGED + ".querySelector('a').href"))
        .matches("https://code\\.example\\.org/roadmaps/git/content/large-files@.*\\.md#L\\d+");
    assertThat(browser.text(CHANGED + ".querySelector('a').rel")).contains("noopener");
  }
}
