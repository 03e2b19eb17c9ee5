package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit in the dark, on paper, on a phone, and without its script. */
@UsesBrowser
class AuditViewsBrowserTest {
  private static final String BACKGROUND = "getComputedStyle(document.body).backgroundColor";

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void anAudit() throws IOException {
    page = AuditPages.ofExamples(folder);
  }

  private static boolean visible(Browser browser, String selector) {
    return browser.is("document.querySelector(arguments[0]).checkVisibility()", selector);
  }

  @Test
  void followsTheColorsOfTheSystem(Browser browser) {
    browser.prefer("light");
    browser.open(page, "");
    assertThat(browser.text(BACKGROUND)).isEqualTo("rgb(255, 255, 255)");
    browser.prefer("dark");
    assertThat(browser.text(BACKGROUND)).isEqualTo("rgb(13, 17, 23)");
  }

  @Test
  void canBeReadWithoutItsScript(Browser browser) {
    browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.open(page, "");

    assertThat(browser.is("document.documentElement.classList.contains('js')")).isFalse();
    assertThat(visible(browser, "#filter")).isFalse();
    assertThat(visible(browser, "#help-button")).isFalse();
    assertThat(visible(browser, "#roadmap-git .finding")).isFalse();
    browser.click("#roadmap-git > summary");
    assertThat(visible(browser, "#roadmap-git .finding")).isTrue();
    assertThat(visible(browser, "#roadmap-git .finding pre")).isTrue();
    assertThat(visible(browser, "#roadmap-git .finding p")).isTrue();
    browser.click("#map-git > summary");
    assertThat(visible(browser, "#map-git [data-node-id]")).isTrue();
  }

  @Test
  void aTopicLeadsToItsFindingsWithoutTheScript(Browser browser) {
    browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.open(page, "");
    browser.click("#map-git > summary");
    browser.click("#map-git [data-node-id='" + AuditPages.NEW_TOPIC + "']");

    assertThat(browser.text("document.querySelector('.page:target h4').textContent"))
        .isEqualTo("Large File Storage");
    assertThat(visible(browser, ".page:target")).isTrue();
  }

  @Test
  void aPhoneNeedsNoHorizontalScrolling(Browser browser) {
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    browser.open(page, "");
    browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })");
    browser.type("j");
    browser.await("document.querySelector('.current .tools')");

    assertThat(browser.number("innerWidth")).isEqualTo(400);
    assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
    assertThat(browser.texts(WIDER_THAN_THE_WINDOW)).isEmpty();
  }

  /** The elements outside the window that are not in a part that can be scrolled. */
  private static final String WIDER_THAN_THE_WINDOW =
      """
      [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.checkVisibility() && !element.closest('.scroll, svg, .skip'))
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 200))""";

  @Test
  void paperHasNoControls(Browser browser) {
    browser.open(page, "#severity=error");
    browser.type("j");
    browser.await("document.querySelector('.current .tools')");
    usePaper(browser);

    for (String control :
        List.of("nav", "#filter", ".tools", ".command + button", "#help", ".skip")) {
      assertThat(visible(browser, control)).as(control).isFalse();
    }
    assertThat(browser.text(BACKGROUND)).isEqualTo("rgb(255, 255, 255)");
    assertThat(visible(browser, ".finding.current")).isTrue();
    assertThat(browser.texts(CUT_OFF)).isEmpty();
  }

  @Test
  void paperShowsEveryColumn(Browser browser) {
    browser.open(page, "");
    usePaper(browser);
    browser.run("dispatchEvent(new Event('beforeprint'))");

    assertThat(
            browser.is("[...document.querySelectorAll('#overview details')].every((d) => d.open)"))
        .isTrue();
    assertThat(browser.texts(WIDER_THAN_THE_PAPER)).isEmpty();
  }

  /** A page of A4 or US Letter without its margins is at least as wide as this. */
  private static void usePaper(Browser browser) {
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 718, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The parts whose end no paper would show. */
  private static final String WIDER_THAN_THE_PAPER =
      """
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility() && !element.closest('details:not([open])'))
        .filter((element) => element.getBoundingClientRect().right > 719)
        .map((element) => element.outerHTML.slice(0, 200))""";

  /** The parts that paper would show only as far as the window does. */
  private static final String CUT_OFF =
      """
      [...document.querySelectorAll('.scroll, .orphans')]
        .filter((part) => part.scrollHeight > part.clientHeight + 1 && part.checkVisibility())
        .map((part) => part.outerHTML.slice(0, 200))""";

  @Test
  void canBePrintedFromADarkScreen(Browser browser) {
    browser.prefer("dark");
    browser.open(page, "#map-git");
    Map<String, Object> printed =
        browser.command("Page.printToPDF", Map.of("printBackground", true));
    byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);

    assertThat(text).startsWith("%PDF-");
    assertThat(text.split("/Type /Page\n", -1)).hasSizeBetween(4, 20);
  }
}
