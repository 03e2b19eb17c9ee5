package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links over the network, from the command line; the network is a server on loopback. */
class LinksTest {
  private static final String LOOPBACK = "--allow-network=127.0.0.0/8";

  @TempDir Path folder;
  @TempDir Path cache;
  private HttpServer server;
  private final List<String> requested = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          requested.add(path + exchange.getRequestHeaders().getOrDefault("X-Secret", List.of()));
          if (path.equals("/old")) {
            exchange.getResponseHeaders().set("Location", "/new");
          }
          int status =
              path.equals("/old")
                  ? 301
                  : path.equals("/gone") ? 410 : path.equals("/wall") ? 403 : 200;
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void page(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Run links(String... more) {
    List<String> line = new java.util.ArrayList<>(List.of("links", LOOPBACK));
    line.addAll(List.of(more));
    line.add(folder.toString());
    return run(line.toArray(String[]::new));
  }

  private Run run(String... args) {
    Map<String, String> environment = Map.of("ROADMAP_LINT_CACHE", cache.toString());
    return Run.of("", environment, Terminals.NONE, args);
  }

  @Test
  void aDefinitionThatIsUsedSeveralTimesIsOnePlace() throws IOException {
    Path page = folder.resolve("roadmaps/git/content/commit@abcdefghijklmnopqrstu.md");
    Files.createDirectories(page.resolveSibling(""));
    String text = "# Commit\n\nA commit is [one][a], [two][a] and [a].\n\n[a]: htps://x.test/y\n";
    Files.writeString(page, text);

    assertThat(links().out()).containsOnlyOnce("commit@abcdefghijklmnopqrstu.md:5:6");
    assertThat(links("--format", "json").out()).containsOnlyOnce("\"line\":5,\"column\":6");
  }

  @Test
  void anAddressThatMayBeAskedIsNotMalformed() throws IOException {
    page(
        "README.md", "# A\n\n- [@article@A](" + url("/") + ")\n- [@article@B](http://10.1.2.3/)\n");
    String closed = Run.of("check", "--format=json", folder.toString()).out();
    assertThat(closed.split("\"rule\":\"url/malformed\"", -1)).hasSize(3);
    String opened = Run.of("check", "--links", "--format=json", LOOPBACK, folder.toString()).out();
    assertThat(opened.split("\"rule\":\"url/malformed\"", -1)).hasSize(2);
    assertThat(opened).contains("10.1.2.3");
  }

  @Test
  void everyUrlIsListedWithVerdictReasonEvidenceAndPlaces() throws IOException {
    page(
        "README.md",
        "# A\n\n[a](" + url("/gone") + ") [b](" + url("/old") + ") [c](ttps://git-scm.com/x)\n");
    page(
        "more.md",
        "# B\n\n[a](" + url("/gone") + ") [m](mailto:a@git-scm.com) [p](http://10.0.0.1/x)\n");

    Run run = links("--format", "json");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.FINDINGS.code());
    Data root = JsonParser.parse(Source.of("links.json", run.out())).root().orElseThrow();
    assertThat(new SchemaValidator(Schemas.builtIn()).validate("links", root)).isEmpty();
    List<ObjectData> links =
        ((ObjectData) root).list("links").stream().map(ObjectData.class::cast).toList();
    assertThat(links)
        .extracting(link -> text(link, "url") + ' ' + text(link, "verdict"))
        .containsExactlyInAnyOrder(
            url("/gone") + " broken",
            url("/old") + " alive",
            "ttps://git-scm.com/x broken",
            "http://10.0.0.1/x broken");
    ObjectData gone =
        links.stream()
            .filter(link -> text(link, "url").endsWith("/gone"))
            .findFirst()
            .orElseThrow();
    assertThat(text(gone, "reason")).isEqualTo("The server answers 410");
    assertThat(gone.list("places")).hasSize(2);
    assertThat(gone.object("evidence").orElseThrow().list("steps")).hasSize(2);
  }

  private static String text(ObjectData data, String name) {
    return data.string(name).map(StringData::value).orElse("");
  }

  @Test
  void everyPlaceCounts() throws IOException {
    Path roadmap = Files.createDirectories(folder.resolve("src/data/roadmaps/x"));
    Files.writeString(
        roadmap.resolve("x.md"),
        "---\n"
            + "title: X\n"
            + "note: see ttps://a.test/1 or https://a.invalid/2\n"
            + "link: https://a.invalid/3\n"
            + "---\n"
            + "![i](https://a.invalid/4) [r][r] <https://a.invalid/5> https://a.invalid/6\n\n"
            + "[r]: https://a.invalid/7\n");
    Files.writeString(
        roadmap.resolve("x.json"),
        "{\"nodes\":[{\"id\":\"1\",\"type\":\"button\",\"data\":{\"label\":\"See"
            + " https://a.invalid/8\",\"href\":\"https://a.invalid/9\"}}],\"edges\":[]}");

    String out = links("--format", "json", "--connections", "8").out();

    for (int i = 2; i <= 9; i++) {
      assertThat(out).contains("\"url\":\"https://a.invalid/" + i + "\",\"verdict\":\"broken\"");
    }
  }

  @Test
  void whatIsUncertainOrHasMovedFailsNothing() throws IOException {
    page("README.md", "# A\n\n[a](" + url("/wall") + ") [b](" + url("/old") + ")\n");

    Run run = links();

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out())
        .contains(
            "uncertain  " + url("/wall"),
            "403 (requested as a browser)",
            "moved      " + url("/old"),
            "-> " + url("/new"));
    assertThat(run.err()).contains("Checked 2 links: 1 uncertain and 1 alive.");
  }

  @Test
  void whatIsRememberedIsNotAskedForAgain() throws IOException {
    page("README.md", "# A\n\n[a](" + url("/gone") + ") [b](" + url("/fine") + ")\n");
    links();
    int first = requested.size();

    assertThat(links().code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run("links", "report", folder.toString()).code())
        .isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(requested).hasSize(first);
    links("--max-age", "0");
    assertThat(requested).hasSize(2 * first);
    links("--fresh");
    assertThat(requested).hasSize(3 * first);
  }

  @Test
  void aReportWithoutTheLineNamesTheUrl() throws IOException {
    page("a.md", "# A\n\n[x](" + url("/gone") + ") [y](" + url("/wall") + ")\n");

    assertThat(links("--format", "markdown").out())
        .contains("Replace `" + url("/gone") + "` with a link to a page that exists")
        .contains("Open `" + url("/wall") + "` in a browser");
  }

  @Test
  void findingsAreWrittenInEveryFormat() throws IOException {
    page("a.md", "# A\n\n[x](" + url("/gone") + ")\n");
    Path sarif = folder.resolve("links.sarif");
    Path json = folder.resolve("links.json");

    Run run =
        links("--format", "concise", "--report", "sarif=" + sarif, "--report", "json=" + json);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .endsWith("a.md:3:5: error link/broken: Link is broken: the server answers 410\n");
    assertThat(sarif).content().contains("\"ruleId\":\"link/broken\"");
    assertThat(json).content().contains("\"verdict\":\"broken\"");
    assertThat(run("links", "report", "--format", "junit", folder.toString()).out())
        .contains("<failure type=\"error\" message=\"Link is broken: the server answers 410\">");
  }

  @Test
  void verdictsGoToAFile() throws IOException {
    page("a.md", "# A\n\n[x](" + url("/gone") + ")\n");
    Path output = folder.resolve("links.txt");

    Run run = links("--output", output.toString());

    assertThat(run.out()).isEmpty();
    assertThat(output).content().startsWith("broken ").contains(url("/gone"));
  }

  @Test
  void aSuppressedLinkIsNoError() throws IOException {
    page(
        "README.md",
        "# A\n\n<!-- roadmap-lint-disable-next-line link/broken -->\n[a](" + url("/gone") + ")\n");

    assertThat(links().code()).isEqualTo(ExitStatus.CLEAN.code());
  }

  @Test
  void checkTellsOfLinksAmongAllElse() throws IOException {
    page("README.md", "# A\n\n[a](" + url("/gone") + ") [b](http://www.google.com/search?q=x)\n");

    Run without = Run.of("check", folder.toString());
    Run with =
        Run.of("check", "--links", LOOPBACK, "--disable", "url/malformed", folder.toString());

    assertThat(without.out()).doesNotContain("link/");
    assertThat(with.out()).contains("Link is broken: the server answers 410", "link/broken");
    assertThat(with.code()).isEqualTo(ExitStatus.FINDINGS.code());
  }

  @Test
  void namesAndPasswordsAreShownNowhere() throws IOException {
    String url = url("/gone").replace("://", "://anna:geheim@");
    page("README.md", "# A\n\nSee [a](" + url + ") and <img src=\"" + url + "\">.\n");
    List<Run> runs = new java.util.ArrayList<>();
    for (String format : List.of("text", "json", "sarif", "github", "rdjson")) {
      runs.add(Run.of("check", "--links", LOOPBACK, "--format", format, folder.toString()));
    }
    runs.add(links("--verbose"));
    runs.add(links("--format", "json"));
    runs.add(run("links", "report", folder.toString()));
    runs.add(Run.of("links", "test", LOOPBACK, "--verbose", url));

    for (Run run : runs) {
      assertThat(run.out()).contains("410");
      assertThat(run.out() + run.err()).doesNotContain("anna", "geheim");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.roadmap-lint");
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(file).content().doesNotContain("anna", "geheim"));
    }
  }

  @Test
  void linksInHtmlAreLinks() throws IOException {
    page("README.md", "# A\n\n<p><a href='" + url("/gone") + "'>a</a></p>\n");

    Run run = links();

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out()).contains("README.md:3:13");
  }

  @Test
  void rulesAboutLinksNeedARunWithRequests() throws IOException {
    page("README.md", "# A\n\n[a](" + url("/gone") + ")\n");

    for (String rule : List.of("link/broken", "link", "link/*")) {
      Run run = Run.of("check", "--rule", rule, folder.toString());
      assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err()).contains("add --links");
    }
    assertThat(Run.of("fix", "--rule", "link/moved", folder.toString()).code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(Run.of("check", "--links", LOOPBACK, "--rule", "link", folder.toString()).code())
        .isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(requested).isNotEmpty();
  }

  @Test
  void aMissingHistoryIsANoteAndNoFailure() throws IOException {
    page("README.md", "# A\n\n[a](" + url("/gone") + ")\n");

    assertThat(Run.of("check", "--rule", "url/mended-elsewhere", folder.toString()))
        .isEqualTo(
            new Run(
                ExitStatus.INVALID_REQUEST.code(),
                "",
                "roadmap-lint: Rule `url/mended-elsewhere` can report nothing here: there is no git"
                    + " history.\n"));
    Files.writeString(
        folder.resolve(".roadmap-lint.yml"), "rules:\n  url/mended-elsewhere: warning\n");

    Run run = Run.of("check", folder.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.err())
        .contains("Note: url/mended-elsewhere needs the git history of the repository, but git ");
  }

  @Test
  void theConfigurationSkipsAndAccepts() throws IOException {
    page(
        "README.md",
        "# A\n\n[a](" + url("/gone") + ") [b](" + url("/wall") + ") [c](" + url("/fine") + ")\n");
    String host = url("").substring("http://".length());
    Files.writeString(
        folder.resolve(".roadmap-lint.yml"),
        """
        layout: plain
        links:
          spacing: 0
          rules:
            - urls: %1$s/gone
              skip: We know.
            - urls: %1$s/wall
              accept: [403]
        """
            .formatted(host));

    Run run = links("--format", "json");

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out())
        .contains(
            "Skipped by the configuration: We know.",
            "The server answers 403, which the configuration accepts");
    assertThat(run.err())
        .contains("The configuration skips 1 link and accepts the answer for 1 link.");
    assertThat(requested).containsExactlyInAnyOrder("/wall[]", "/fine[]");

    Files.writeString(folder.resolve(".roadmap-lint.yml"), "layout: plain\n");
    assertThat(links().out()).as("what was accepted is not remembered").contains("uncertain  ");
  }

  @Test
  void slicesAddUp() throws IOException {
    StringBuilder text = new StringBuilder("# A\n");
    for (int i = 0; i < 30; i++) {
      text.append("\n[a](ttps://git-scm.com/").append(i).append(")\n");
    }
    page("README.md", text.toString());

    int sum = 0;
    for (int i = 1; i <= 3; i++) {
      String out = links("--format", "json", "--slice", i + "/3").out();
      int part = out.split("\"url\":\"ttps", -1).length - 1;
      assertThat(part).isBetween(1, 29);
      sum += part;
    }
    assertThat(sum).isEqualTo(30);
  }

  @Test
  void allLinksOfAHostAreInOneShard() throws IOException {
    StringBuilder text = new StringBuilder("# A\n");
    for (int host = 0; host < 20; host++) {
      for (int i = 0; i < 3; i++) {
        text.append("\n[a](ttps://host-" + host + ".example/" + i + ")\n");
      }
    }
    page("README.md", text.toString());

    int sum = 0;
    for (int shard = 1; shard <= 3; shard++) {
      String out = links("--format", "json", "--shard", shard + "/3").out();
      for (int host = 0; host < 20; host++) {
        int links = out.split("host-" + host + "\\.example/[0-2]\",", -1).length - 1;
        assertThat(links).isIn(0, 3);
        sum += links;
      }
    }
    assertThat(sum).isEqualTo(60);
  }

  @Test
  void oneUrlHasAWholeStory() {
    Run run = Run.of("links", "test", url("/old"), "--verbose", LOOPBACK);

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out())
        .contains(
            "alive  " + url("/old"), "301 " + url("/old") + " -> " + url("/new"), "1 attempt");
  }

  @Test
  void whatMakesNoSenseIsSaid() {
    assertThat(links("--allow-network", "localhost").err()).contains("expects a range such as");
    assertThat(links("--slice", "8/7").err()).contains("expects a part such as 1/7");
    assertThat(links("--shard", "0/5").err()).contains("--shard expects a part such as 2/5");
    assertThat(links("--max-age", "soon").err()).contains("expects a time such as");
    assertThat(Run.of("links", "test").code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
  }
}
