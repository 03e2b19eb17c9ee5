package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksMojoTest {
  @TempDir Path repository;
  @TempDir Path cache;

  private final LogBook log = new LogBook();
  private final LinksMojo mojo = new LinksMojo();
  private HttpServer server;
  private String here;
  private final List<String> tokens = new CopyOnWriteArrayList<>();

  @BeforeEach
  void aServerThatKnowsOnePage() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = "<p>Words for people to read.</p>".getBytes(StandardCharsets.UTF_8);
          tokens.addAll(exchange.getRequestHeaders().getOrDefault("X-Token", List.of()));
          boolean known = exchange.getRequestURI().getPath().equals("/tag");
          exchange.sendResponseHeaders(known ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    here = "http://127.0.0.1:" + server.getAddress().getPort();
    mojo.directory = repository.toFile();
    mojo.allowNetwork = List.of("127.0.0.0/8");
    mojo.confirmDays = 1;
    mojo.ledger = cache.resolve("ledger.jsonl").toFile();
    mojo.setLog(log);
    Files.writeString(repository.resolve(".roadmap-lint.yml"), "links:\n  spacing: 1\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void linksThatReadersReachPass() throws Exception {
    page(here + "/tag");

    mojo.execute();

    assertThat(log.lines()).contains("info Checked 1 link: 1 alive.");
    assertThat(log.last()).startsWith("info Requested 1 link in ");
  }

  @Test
  void aBrokenLinkFailsTheBuild() throws Exception {
    page(here + "/gone");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("roadmap-lint found 1 broken link among 1 link. The worst:\n")
        .hasMessageContaining("[link/broken]");
    assertThat(log.lines()).first().asString().startsWith("error " + repository);
  }

  @Test
  void nothingIsRequestedWhenMavenIsOffline() throws Exception {
    page(here + "/gone");
    mojo.offline = true;

    mojo.execute();

    assertThat(log.lines())
        .contains(
            "info Checked 1 link: 1 not checked yet.", "info No link was requested in this run.");
    assertThat(log.last())
        .isEqualTo("warn Maven is offline: only cached results of earlier runs are used");
  }

  @Test
  void aLedgerThatIsOnlyInTheRepositoryIsNotRead() throws Exception {
    page(here + "/gone");
    Path committed = repository.resolve(".roadmap-lint/links.jsonl");
    Files.createDirectories(committed.getParent());
    Files.writeString(
        committed,
        "{\"url\":\""
            + here
            + "/gone\",\"verdict\":\"alive\",\"reason\":\"So\",\"checked\":\""
            + Instant.now().truncatedTo(ChronoUnit.SECONDS)
            + "\"}\n");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .anyMatch(line -> line.contains("name it with `ledger`; otherwise delete it"));

    mojo.ledger = committed.toFile();
    mojo.execute();
    assertThat(log.lines()).contains("info No link was requested in this run.");
  }

  @Test
  void parametersThatMakeNoSenseAreBreakages() throws Exception {
    page(here + "/tag");
    mojo.maxAge = "soon";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("maxAge expects a value such as 30m, 12h or 7d, not `soon`");

    mojo.maxAge = null;
    mojo.slice = "8/7";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("slice expects a value such as 1/7, not `8/7`");
  }

  @Test
  void aHeaderGoesWhereTheOwnerOfTheBuildSays() throws Exception {
    page(here + "/tag");
    mojo.linkHeaders = List.of(here + " X-Token=PATH");

    mojo.execute();

    assertThat(tokens).containsOnly(System.getenv("PATH"));
    assertThat(log.lines()).noneMatch(line -> line.contains(System.getenv("PATH")));

    mojo.linkHeaders = List.of(here + " X-Token=NO_SUCH_VARIABLE");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`linkHeaders`: the variable `NO_SUCH_VARIABLE` for `"
                + here
                + "` is not set or empty");
  }

  @Test
  void aConfigurationSendsHeadersOnlyWhenItIsNamed() throws Exception {
    page(here + "/tag");
    Path file = repository.resolve(".roadmap-lint.yml");
    Files.writeString(
        file,
        "links:\n  spacing: 1\n  rules:\n    - urls: \""
            + here
            + "\"\n      headers:\n        X-Token: PATH\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(".roadmap-lint.yml:5: `headers` is refused in a configuration that")
        .hasMessageContaining("with `linkHeaders` or ROADMAP_LINT_LINK_HEADERS");
    assertThat(tokens).isEmpty();

    mojo.configFile = file.toFile();
    mojo.execute();
    assertThat(tokens).isNotEmpty();
    assertThat(log.lines())
        .anyMatch(line -> line.contains("everyone who can change it chooses where"));
  }

  @Test
  void noCopyIsRequestedUnlessWanted() throws Exception {
    assertThat(mojo.linkRequest(mojo.repository(), true, Map.of()).suggest()).isFalse();

    mojo.suggest = true;
    assertThat(mojo.linkRequest(mojo.repository(), true, Map.of()).suggest()).isTrue();
  }

  private void page(String url) throws IOException {
    Path file = repository.resolve("roadmaps/git/content/tag@0123456789abcdefghijk.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "# Tag\n\nA tag names a commit.\n\nVisit the following resources to learn more:\n\n"
            + "- [@article@Read about it]("
            + url
            + ")\n");
  }
}
