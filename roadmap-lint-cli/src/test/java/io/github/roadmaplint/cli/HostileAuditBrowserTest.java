package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An audit of a repository in which every text tries to run a script. */
@UsesBrowser
@DisabledOnOs(OS.WINDOWS)
class HostileAuditBrowserTest {
  /** Part of the names of files too, so without a slash. */
  private static final String NAME = "x'\"><img src=x onerror=hacked=1><svg onload=hacked=1>";

  private static final String TEXT =
      NAME
          + "</script></style></title></textarea></text></svg></select><script>hacked=1</script>"
          + "<!--<script>`${hacked=1}`{{hacked=1}}&lt;script&gt;hacked=1&lt;/script&gt;\u2028//]]>";
  private static final String URL = "javascript:hacked=1";
  private static final String NODE = "aaaaaaaaaaaaaaaaaaaaa";

  /** What no text may add to the page. */
  private static final String ADDED =
      """
      [...document.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('img, iframe, object, embed, base, form:not(#filter), foreignObject')
          ? [element.outerHTML] : []),
        ...element.getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'style' && !element.closest('#tip')
            || name === 'src' || name === 'action')
          .map((name) => `${element.tagName} ${name}`),
        ...['href', 'xlink:href'].filter((name) => element.hasAttribute(name))
          .map((name) => element.getAttribute(name))
          .filter((url) => !/^(#|https?:[/][/])/.test(url)),
      ])""";

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void anAudit() throws Exception {
    Path repository = Files.createDirectory(folder.resolve(NAME));
    Path structures = Files.createDirectory(folder.resolve("structures"));
    for (String slug : new String[] {"git", "r" + NAME}) {
      Path content = Files.createDirectories(repository.resolve("roadmaps/" + slug + "/content"));
      Files.writeString(content.resolve("n" + NAME + "@" + NODE + ".md"), text());
      Files.writeString(content.resolve("o@" + "b".repeat(21) + ".md"), text());
      Files.writeString(structures.resolve(slug + ".json"), structure());
    }
    git(repository, "init", "--quiet");
    git(repository, "remote", "add", "origin", "https://github.com/o\"><img src=x/" + NAME);
    git(repository, "add", ".");
    git(repository, "commit", "--quiet", "-m", TEXT);

    Path old = folder.resolve("old" + NAME + ".json");
    Run.of("check", repository.toString(), "--format=json", "--output=" + old);
    String text = json(TEXT);
    String report =
        Files.readString(old)
            .replaceAll("\"fingerprint\":\"..", "\"fingerprint\":\"00")
            .replaceAll("\"(message|help|why)\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"$1\":\"@@\"")
            .replace("@@", text);
    Files.writeString(old, report);
    page =
        AuditPages.audit(
            repository, "--structures=" + structures, "--compare=" + old, "--history=2");
  }

  private static void git(Path repository, String... arguments) throws Exception {
    ProcessBuilder git = new ProcessBuilder("git", "-C", repository.toString());
    git.command().addAll(List.of("-c", "user.name=x", "-c", "user.email=x@example.org"));
    git.command().addAll(List.of(arguments));
    assertThat(git.inheritIO().start().waitFor()).isZero();
  }

  private static String text() {
    String resource = "[@article@" + TEXT + "](" + URL + ")";
    return "# "
        + TEXT
        + "\n\nThe the "
        + TEXT
        + " [a]("
        + URL
        + ") <script>hacked=1</script> [b](http://"
        + NAME
        + "/) [c](gone"
        + NAME
        + ".md)\n\nVisit the following resources to learn more:\n\n- "
        + resource
        + "\n- "
        + resource
        + "\n- [d](https://example.org/\"onmouseover=\"hacked=1)\n";
  }

  /** Nodes of all types that have every field, and an edge. */
  private static String structure() {
    StringBuilder nodes = new StringBuilder();
    String[] types = {
      "topic",
      "subtopic",
      "title",
      "paragraph",
      "label",
      "button",
      "legend",
      "linksgroup",
      "todo",
      "section",
      "horizontal",
      "vertical",
      "checklist",
      "checkbox",
      "resourceButton",
      TEXT
    };
    for (int i = 0; i < types.length; i++) {
      String id = i == 0 ? NODE : i == 1 ? TEXT : types[i] + NAME;
      nodes
          .append(i == 0 ? "" : ",")
          .append(
              """
              {"id":"%2$s","type":"%3$s","position":{"x":0,"y":%4$d},"width":300,"height":50,
              "style":{"width":"%1$s","color":"%1$s"},"zIndex":"%1$s",
              "data":{"label":"%1$s","badge":"%1$s","href":"%5$s","color":"%1$s","title":"%1$s",
              "backgroundColor":"%1$s","borderColor":"%1$s","description":"%1$s","url":"%5$s",
              "links":[{"id":"%1$s","label":"%1$s","url":"%5$s"}],
              "legends":[{"id":"%1$s","label":"%1$s","color":"%1$s"}],
              "checklists":[{"id":"%1$s","label":"%1$s"}],
              "legend":{"id":"%1$s","label":"%1$s","color":"%1$s","position":"%1$s"},
              "style":{"color":"%1$s","backgroundColor":"red;%1$s","stroke":"url(%5$s)",
              "strokeDasharray":"%1$s","strokeWidth":"%1$s","fontSize":"%1$s","textAlign":"%1$s",
              "justifyContent":"%1$s","padding":"%1$s","borderRadius":"%1$s"}}}"""
                  .formatted(json(TEXT), json(id), json(types[i]), i * 60, URL));
    }
    String edge =
        """
        {"id":"%1$s","source":"%2$s","target":"%1$s","sourceHandle":"%1$s","targetHandle":"w1",
        "type":"%1$s","label":"%1$s","style":{"stroke":"%1$s","strokeDasharray":"%1$s"},
        "data":{"edgeStyle":"%1$s"}}"""
            .formatted(json(TEXT), NODE);
    return "{\"title\":\"" + json(TEXT) + "\",\"nodes\":[" + nodes + "],\"edges\":[" + edge + "]}";
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static void assertHarmless(Browser browser) {
    assertThat(browser.is("typeof hacked === 'undefined'")).isTrue();
    assertThat(browser.texts(ADDED)).isEmpty();
    assertThat(browser.number("document.scripts.length")).isEqualTo(3);
  }

  @Test
  void nothingRunsWhenThePageOpens(Browser browser) {
    browser.open(page, "");

    assertThat(browser.text("document.querySelector('#maps').textContent")).contains("hacked=1");
    assertThat(browser.number("document.querySelectorAll('.finding').length")).isGreaterThan(8);
    assertHarmless(browser);
  }

  @Test
  void nothingRunsWhenEverythingIsOpenedAndPressed(Browser browser) {
    browser.open(page, "");
    browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })");
    browser.type("j");
    browser.await("document.querySelector('.page-text')");
    browser.run(
        """
        document.querySelectorAll('.page details').forEach((it) => { it.open = true; });
        document.querySelectorAll('button').forEach((button) => button.click());
        document.querySelectorAll('[data-node-id]').forEach((node) => node.dispatchEvent(
          new PointerEvent('pointerover', { bubbles: true })));
        document.querySelectorAll('a[href^="#"]').forEach((link) =>
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));""");
    browser.await("document.querySelector('.page-text[open] ol')");

    assertHarmless(browser);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#%s", "#text=%s&at=%s", "#rule=%s&severity=%s&new=%s", "#at=%s"})
  void theAddressRunsNothing(String fragment, Browser browser) {
    String encoded = URLEncoder.encode(TEXT, StandardCharsets.UTF_8);
    browser.open(page, fragment.replace("%s", encoded));
    browser.run("location.hash = arguments[0]", fragment.replace("%s", TEXT));
    browser.type("j");

    assertHarmless(browser);
  }

  @Test
  void nothingRunsWithoutTheScriptOfThePage(Browser browser) {
    browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.open(page, "");

    assertHarmless(browser);
  }
}
