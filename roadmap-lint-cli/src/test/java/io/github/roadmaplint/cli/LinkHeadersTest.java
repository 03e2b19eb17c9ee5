package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which variable goes to which host is said by the owner of the run, and by no repository. */
class LinkHeadersTest {
  private static final String SECRET = "Bearer s3cret-of-ours";
  private static final Map<String, String> ENVIRONMENT =
      Map.of("WIKI_TOKEN", SECRET, "EMPTY", "", "TWO_LINES", "one\ntwo");

  @TempDir Path folder;
  @TempDir Path outside;
  private HttpServer server;
  private HttpServer other;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  @BeforeEach
  void twoServers() throws IOException {
    server = start("own");
    other = start("other");
    page("# A\n\n[a](" + url(server) + "/page)\n");
  }

  private HttpServer start(String name) throws IOException {
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    started.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String sent = exchange.getRequestHeaders().getFirst("X-Token");
          requests.add(name + path + ' ' + sent);
          if (path.equals("/away")) {
            exchange.getResponseHeaders().set("Location", url(other) + "/landed");
          }
          if (path.equals("/echo")) {
            exchange
                .getResponseHeaders()
                .set("Location", url(other) + "/?was=s3cret-of-ours&all=Bearer%20s3cret-of-ours");
          }
          exchange.sendResponseHeaders(
              path.equals("/away") || path.equals("/echo") ? 301 : 200, -1);
          exchange.close();
        });
    started.start();
    return started;
  }

  @AfterEach
  void stop() {
    server.stop(0);
    other.stop(0);
  }

  private static String url(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void page(String text) throws IOException {
    Files.writeString(folder.resolve("README.md"), text);
  }

  private Path config(Path file, String pattern, String variable) throws IOException {
    return Files.writeString(
        file,
        "links:\n  spacing: 0\n  rules:\n    - urls: \""
            + pattern
            + "\"\n      headers:\n        X-Token: "
            + variable
            + "\n");
  }

  private Run run(Map<String, String> environment, String... args) {
    return Run.of("", environment, Terminals.NONE, args);
  }

  private Run links(String... more) {
    List<String> args = new ArrayList<>(List.of("links", "--allow-network=127.0.0.0/8"));
    args.addAll(List.of(more));
    args.add(folder.toString());
    return run(ENVIRONMENT, args.toArray(String[]::new));
  }

  @Test
  void anOptionSendsAHeaderToTheUrlsOfItsPattern() throws IOException {
    page("# A\n\n[a](" + url(server) + "/page) [b](" + url(other) + "/page)\n");

    Run run = links("--link-header", url(server) + "/* X-Token=WIKI_TOKEN", "--verbose");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(requests).containsExactlyInAnyOrder("own/page " + SECRET, "other/page null");
    assertThat(run.out() + run.err()).doesNotContain("s3cret");
  }

  @Test
  void aVariableHoldsEntriesByLineOrSemicolon() throws IOException {
    page("# A\n\n[a](" + url(server) + "/page) [b](" + url(other) + "/page)\n");
    String entries = url(server) + " X-Token=WIKI_TOKEN;\n; " + url(other) + "/none X-Token=NO";

    Run run =
        run(
            Map.of("ROADMAP_LINT_LINK_HEADERS", entries, "WIKI_TOKEN", SECRET, "NO", "no"),
            "check",
            "--links",
            "--allow-network=127.0.0.0/8",
            folder.toString());

    assertThat(run.err()).doesNotContain("takes", "s3cret");
    assertThat(requests).containsExactlyInAnyOrder("own/page " + SECRET, "other/page null");
  }

  @Test
  void aConfigurationThatIsNamedSendsHeaders() throws IOException {
    Path file = config(outside.resolve("own.yml"), url(server), "WIKI_TOKEN");

    Run run = links("--config", file.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.err()).doesNotContain("lies in the repository");
    assertThat(requests).containsExactly("own/page " + SECRET);
  }

  @Test
  void aNamedConfigurationInTheRepositoryIsHonouredWithANote() throws IOException {
    Path file = config(folder.resolve(".roadmap-lint.yml"), url(server), "WIKI_TOKEN");

    Run run = links("--config", file.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.err()).contains("The configuration file is in the repository: everyone who can");
    assertThat(requests).containsExactly("own/page " + SECRET);
  }

  @Test
  void aConfigurationThatIsFoundSendsNothingAnywhere() throws IOException {
    config(folder.resolve(".roadmap-lint.yml"), url(server), "WIKI_TOKEN");
    String allow = "--allow-network=127.0.0.0/8";
    String page = folder.resolve("README.md").toString();

    for (Run run :
        List.of(
            links(),
            links("--link-header", url(server) + " X-Token=WIKI_TOKEN"),
            run(ENVIRONMENT, "links", allow, page),
            run(ENVIRONMENT, "check", "--links", allow, folder.toString()))) {
      assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err())
          .contains(
              ".roadmap-lint.yml:5: `headers` is refused in a configuration that was found",
              "--link-header or ROADMAP_LINT_LINK_HEADERS",
              "--config")
          .doesNotContain("s3cret");
    }
    assertThat(requests).isEmpty();
  }

  /** Nothing leaves the machine there, so a contributor is not kept from it. */
  @Test
  void withoutRequestsSuchAConfigurationDoesNoHarm() throws IOException {
    config(folder.resolve(".roadmap-lint.yml"), "*.evil.test", "WIKI_TOKEN");
    page("# A\n");

    assertThat(run(ENVIRONMENT, "check", folder.toString()).code())
        .isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run(ENVIRONMENT, "links", "report", folder.toString()).code())
        .isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run(ENVIRONMENT, "config", "show", folder.toString()).out())
        .contains("links.rules.headers: *.evil.test X-Token=WIKI_TOKEN")
        .doesNotContain("s3cret");
  }

  @Test
  void linksTestKeepsToTheSame() throws IOException {
    Path file = config(outside.resolve("own.yml"), url(server), "WIKI_TOKEN");
    String allow = "--allow-network=127.0.0.0/8";
    String page = url(server) + "/page";

    run(ENVIRONMENT, "links", "test", page, allow, "--config", file.toString());
    run(ENVIRONMENT, "links", "test", page, allow, "--link-header", url(server) + " X-Token=EMPTY");

    assertThat(requests).containsExactly("own/page " + SECRET);
  }

  @Test
  void aHeaderIsDroppedWhereARedirectLeadsElsewhere() throws IOException {
    page("# A\n\n[a](" + url(server) + "/away)\n");

    links("--link-header", url(server) + " X-Token=WIKI_TOKEN");

    assertThat(requests).containsExactly("own/away " + SECRET, "other/landed null");
  }

  @Test
  void aSecretThatAServerSendsBackIsInNoReport() throws IOException {
    page("# A\n\n[a](" + url(server) + "/echo)\n");

    Run text = links("--verbose", "--fresh", "--link-header", url(server) + " X-Token=WIKI_TOKEN");
    Run json =
        links("--format=json", "--fresh", "--link-header", url(server) + " X-Token=WIKI_TOKEN");

    assertThat(requests).hasSize(4);
    assertThat(text.out() + text.err() + json.out() + json.err())
        .contains("***")
        .doesNotContain("s3cret");
  }

  @Test
  void aVariableThatIsNotSetIsSaid() throws IOException {
    for (String variable : List.of("NOWHERE", "EMPTY")) {
      Run option = links("--link-header", url(server) + " X-Token=" + variable);
      Path file = config(outside.resolve("own.yml"), url(server), variable);
      Run named = links("--config", file.toString());

      for (Run run : List.of(option, named)) {
        assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
        assertThat(run.err())
            .contains("the variable `" + variable + "` for `" + url(server) + "` is not set");
      }
    }
    assertThat(requests).isEmpty();
  }

  @Test
  void whatIsNoHeaderIsRefusedAndNoValueIsShown() {
    for (String entry :
        List.of(
            "a.test",
            "a.test X-Token",
            "a.test X-Token=Bearer s3cret",
            "a.test X-Token=s3cret!",
            "a.test X-Token=s3cret_of_ours",
            "a.test X-Token: Bearer s3cret",
            "a.test/?q=1 X-Token: Bearer s3cret",
            "X-Token=s3cret",
            "X-Token:s3cret",
            "a.test X Token=WIKI_TOKEN",
            "a.test X-T\u00f6ken=WIKI_TOKEN",
            "a.test Host=WIKI_TOKEN",
            "a.test =WIKI_TOKEN",
            "a.test X-Token=",
            "a.test X-Token=TWO_LINES",
            "* X-Token=WIKI_TOKEN",
            "ftp://a.test X-Token=WIKI_TOKEN",
            "a.*.test X-Token=WIKI_TOKEN",
            "X-Token=WIKI_TOKEN",
            " ")) {
      Run run = links("--link-header", entry);
      assertThat(run.code()).as(entry).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err())
          .as(entry)
          .contains("--link-header")
          .doesNotContain("s3cret", "two", "..");
    }
    assertThat(requests).isEmpty();
  }

  @Test
  void aPatternThatMatchesNothingIsAMistakeOfTheConfiguration() throws IOException {
    Files.writeString(
        folder.resolve(".roadmap-lint.yml"),
        "links:\n  rules:\n    - urls: \"wiki.*/x\"\n      skip: We know.\n");

    Run run = run(Map.of(), "check", folder.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err())
        .contains(
            ".roadmap-lint.yml:3:13: URL pattern `wiki.*/x` has `*` inside its host. Write"
                + " `*.example.org` for every host below `example.org`.");
  }
}
