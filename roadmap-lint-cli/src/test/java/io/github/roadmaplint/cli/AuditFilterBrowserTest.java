package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filter of an audit, and its state in the address. */
@UsesBrowser
class AuditFilterBrowserTest {
  /** The findings that are not hidden. */
  private static final String SHOWN =
      "[...document.querySelectorAll('.finding')].filter((finding) => !finding.closest('[hidden]'))";

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void anAudit() throws IOException {
    page = AuditPages.ofExamples(folder);
  }

  private static void choose(Browser browser, String control, String value) {
    browser.run(
        """
        const control = document.getElementById(arguments[0]);
        control.value = arguments[1];
        control.dispatchEvent(new Event('input', { bubbles: true }));""",
        control,
        value);
  }

  private static int shown(Browser browser) {
    return (int) browser.number(SHOWN + ".length");
  }

  @ParameterizedTest
  @CsvSource({
    "severity, error, .error",
    "severity, info, .info",
    "fix, safe, [data-fix=safe]",
    "fix, unsafe, [data-fix=unsafe]",
    "fix, any, [data-fix]",
    "fix, none, :not([data-fix])",
    "roadmap, git, #roadmap-git *",
  })
  void showsWhatMatches(String name, String value, String selector, Browser browser) {
    browser.open(page, "");
    String expected = "document.querySelectorAll('.finding:is(%s)').length".formatted(selector);
    choose(browser, "filter-" + name, value);

    assertThat(shown(browser)).isPositive().isEqualTo((int) browser.number(expected));
    assertThat(browser.is(SHOWN + ".every((finding) => finding.matches(arguments[0]))", selector))
        .isTrue();
    assertThat(browser.text("location.hash")).isEqualTo("#" + name + "=" + value);
  }

  @Test
  void filtersByRule(Browser browser) {
    browser.open(page, "");
    choose(browser, "filter-rule", "url/insecure");

    assertThat(
            browser.texts(
                "[...document.querySelectorAll('h5')].filter((h) => !h.closest('[hidden]'))"
                    + ".map((h) => h.textContent)"))
        .isNotEmpty()
        .containsOnly("url/insecure");
  }

  @Test
  void findsEveryWordOfATextWhereverItIs(Browser browser) {
    browser.open(page, "");
    browser.click("#filter-text");
    browser.type("LARGE-files repeated");

    assertThat(shown(browser)).isEqualTo(1);
    assertThat(browser.text(SHOWN + "[0].textContent")).contains("Repeated word is");
    assertThat(browser.is(SHOWN + "[0].checkVisibility()")).isTrue();
  }

  @Test
  void showsOnlyWhatIsNew(Browser browser) {
    browser.open(page, "");
    browser.click("#filter-new");

    assertThat(
            browser.texts(SHOWN + ".map((finding) => finding.querySelector('code').textContent)"))
        .containsExactly("is");
    assertThat(browser.text("location.hash")).isEqualTo("#new=1");
  }

  @Test
  void announcesTheNumberOfFindings(Browser browser) {
    browser.open(page, "");
    String count = "document.querySelector('#count[aria-live=polite]').textContent";
    String all = browser.text(count);
    choose(browser, "filter-text", "repeated large-files");

    assertThat(browser.text(count)).isEqualTo("1 of " + all);
    browser.click("#filter-clear");
    assertThat(browser.text(count)).isEqualTo(all).matches("\\d+ findings");
    assertThat(browser.text("location.hash")).isEqualTo("#findings");
    assertThat(shown(browser)).isEqualTo(Integer.parseInt(all.replaceAll("\\D", "")));
  }

  @Test
  void saysThatNothingMatches(Browser browser) {
    browser.open(page, "");
    choose(browser, "filter-text", "no finding has this text");

    assertThat(shown(browser)).isZero();
    assertThat(browser.is("document.getElementById('no-match').checkVisibility()")).isTrue();
  }

  @Test
  void theAddressRestoresTheFilters(Browser browser) {
    browser.open(page, "");
    choose(browser, "filter-severity", "error");
    choose(browser, "filter-text", "title & more");
    choose(browser, "filter-text", "title");
    String hash = browser.text("location.hash");
    int before = shown(browser);
    browser.open(page, hash);

    assertThat(shown(browser)).isEqualTo(before).isPositive();
    assertThat(browser.text("document.getElementById('filter-severity').value")).isEqualTo("error");
    assertThat(browser.text("document.getElementById('filter-text').value")).isEqualTo("title");
    browser.run("location.hash = '#severity=info'");
    browser.await("document.getElementById('filter-severity').value === 'info'");
    assertThat(browser.text("document.getElementById('filter-text').value")).isEmpty();
  }

  @Test
  void anUnknownFilterInTheAddressIsIgnored(Browser browser) {
    browser.open(page, "#severity=terrible&rule=no/such&text=&color=red&at=nothing");

    assertThat(shown(browser))
        .isEqualTo((int) browser.number("document.querySelectorAll('.finding').length"));
  }

  @Test
  void theFingerprintShowsItsFinding(Browser browser) {
    browser.open(page, "");
    String id = browser.text("[...document.querySelectorAll('.finding')].at(-3).id");
    browser.open(page, "#" + id);

    browser.await("document.activeElement.id === '" + id + "'");
    assertThat(browser.is("document.activeElement.matches('.finding.current')")).isTrue();
    assertThat(browser.is("document.activeElement.checkVisibility()")).isTrue();
    assertThat(browser.number("document.activeElement.getBoundingClientRect().top"))
        .isBetween(0.0, browser.number("innerHeight"));
  }

  @Test
  void aFindingOutsideTheFiltersOfTheAddressIsNotShown(Browser browser) {
    browser.open(page, "");
    String id = browser.text("document.querySelector('.finding.info').id");
    browser.open(page, "#severity=error&at=" + id);

    assertThat(browser.is("document.getElementById(arguments[0]).hidden", id)).isTrue();
  }
}
