package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The maps of an audit, as Chromium draws them. */
@UsesBrowser
class AuditMapBrowserTest {
  private static final String TOPIC = "#map-git [data-node-id='p7FWWuWmnvSmqhi48uATe']";

  private static final String LAST_TOPIC =
      "#map-git [data-node-id='%s']".formatted(AuditPages.NEW_TOPIC);

  /** The pixels between a node and the tip above or below it. */
  private static final String TIP_DISTANCE =
      """
      ((node, tip) => Math.max(tip.top - node.bottom, node.top - tip.bottom))(
        document.querySelector(arguments[0]).getBoundingClientRect(),
        document.getElementById('tip').getBoundingClientRect())""";

  /**
   * The place of each node in the coordinates of the structure: what is drawn less what it says.
   */
  private static final String DIFFERENCES =
      """
      JSON.parse(arguments[0]).nodes.map((node, index, nodes) => {
        const svg = document.querySelector('#map-git svg');
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        const margin = (axis) => 20 - Math.min(...nodes.map((other) => other.position[axis]));
        const box = document.querySelector(`[data-node-id="${node.id}"] rect`).getBoundingClientRect();
        return [
          (box.left - frame.left) / scale - node.position.x - margin('x'),
          (box.top - frame.top) / scale - node.position.y - margin('y'),
          box.width / scale - node.width,
          box.height / scale - node.height,
        ].every((difference) => Math.abs(difference) < 4) ? 'right' : node.data.label;
      })""";

  /** Whether the badge of each node is at its upper right corner, and a second one left of that. */
  private static final String BADGES =
      """
      [...document.querySelectorAll('#map-git a:has([data-severity])')].map((node) => {
        const box = node.querySelector('rect').getBoundingClientRect();
        const places = [...node.querySelectorAll('[data-severity]')].map((badge) => {
          const mark = badge.getBoundingClientRect();
          return { x: box.right - mark.right, y: mark.top - box.top, end: mark.left > box.left };
        });
        const right = places.every((at) => at.x > -20 && at.end && Math.abs(at.y) < 20)
          && places.some((at) => at.x < 5);
        return right ? 'right' : node.textContent;
      })""";

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void anAudit() throws IOException {
    page = AuditPages.ofExamples(folder);
  }

  @Test
  void aNodeIsWhereTheStructureSays(Browser browser) throws IOException {
    browser.open(page, "#map-git");
    String structure = Files.readString(AuditPages.STRUCTURES.resolve("git.json"));

    assertThat(browser.texts(DIFFERENCES, structure)).hasSizeGreaterThan(15).containsOnly("right");
  }

  @Test
  void aBadgeIsAtTheCornerOfItsNode(Browser browser) {
    browser.open(page, "#map-git");

    assertThat(browser.texts(BADGES)).hasSizeGreaterThan(10).containsOnly("right");
  }

  @Test
  void aClickOnANodeOpensTheFindingsOfItsTopic(Browser browser) {
    browser.open(page, "#map-git");
    browser.click(TOPIC);

    browser.await("document.activeElement.matches('.page')");
    assertThat(browser.text("document.activeElement.querySelector('h4').textContent"))
        .isEqualTo("Tags");
    assertThat(browser.is("document.activeElement.checkVisibility()")).isTrue();
    assertThat(browser.number("document.activeElement.getBoundingClientRect().top"))
        .isBetween(0.0, 400.0);
  }

  @Test
  void enterOnANodeOpensTheFindingsOfItsTopic(Browser browser) {
    browser.open(page, "#map-git");
    browser.run("document.querySelector(arguments[0]).focus()", TOPIC);
    browser.type(Keys.ENTER);

    browser.await("document.activeElement.matches('.page')");
    assertThat(browser.text("document.activeElement.querySelector('h4').textContent"))
        .isEqualTo("Tags");
  }

  @Test
  void aTipShowsTheFindingsOfTheNodeUnderThePointer(Browser browser) {
    browser.open(page, "#map-git");
    browser.hover(TOPIC);

    browser.await("!document.getElementById('tip').hidden");
    assertThat(browser.text("document.getElementById('tip').textContent"))
        .startsWith("Tags: 2 warnings\nwarning: ");
    browser.hover("#maps-title");
    browser.await("document.getElementById('tip').hidden");
  }

  @Test
  void aTipFollowsTheNodeThatIsScrolledIntoViewWithTheFocus(Browser browser) {
    browser.open(page, "#map-git");
    browser.run("document.querySelector(arguments[0]).focus()", LAST_TOPIC);
    browser.promised(
        "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");

    assertThat(browser.is("document.getElementById('tip').checkVisibility()")).isTrue();
    assertThat(browser.number(TIP_DISTANCE, LAST_TOPIC)).isLessThan(20);
  }

  @Test
  void largeMapsAreUnpacked(Browser browser) throws IOException {
    Path large = largeMaps(folder.resolve("large"));
    browser.open(large, "#map-r2");

    browser.await("document.querySelectorAll('[data-drawing]').length === 0");
    assertThat(browser.number("document.querySelectorAll('#map-r2 [data-node-id]').length"))
        .isEqualTo(2000);
    assertThat(
            browser.is("document.querySelector('#map-r2 svg').getBoundingClientRect().width > 9"))
        .isTrue();
  }

  /**
   * The audit of three roadmaps whose maps are together larger than the page contains as they are.
   */
  private static Path largeMaps(Path parent) throws IOException {
    Path structures = Files.createDirectories(parent.resolve("structures"));
    for (int roadmap = 0; roadmap < 3; roadmap++) {
      Path pages =
          Files.createDirectories(parent.resolve("maps/roadmaps/r" + roadmap + "/content"));
      Files.writeString(
          pages.resolve("one@aaaaaaaaaaaaaaaaaaaaa.md"), "# One\n\nOne is is the first number.\n");
      StringBuilder nodes = new StringBuilder();
      for (int node = 0; node < 2000; node++) {
        nodes
            .append(node == 0 ? "" : ",")
            .append(
                """
                {"id":"%s","type":"topic","position":{"x":%d,"y":%d},"width":180,"height":40,
                "data":{"label":"Topic number %d"}}"""
                    .formatted(
                        node == 0 ? "a".repeat(21) : "b%020d".formatted(node),
                        node % 10 * 200,
                        node / 10 * 60,
                        node));
      }
      Files.writeString(
          structures.resolve("r" + roadmap + ".json"), "{\"nodes\":[" + nodes + "],\"edges\":[]}");
    }
    return AuditPages.audit(parent.resolve("maps"), "--structures=" + structures);
  }
}
