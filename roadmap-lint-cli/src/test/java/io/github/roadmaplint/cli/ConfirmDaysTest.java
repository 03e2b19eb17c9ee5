package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In continuous integration certain links fail at once, and doubtful ones after some days. */
class ConfirmDaysTest {
  @TempDir Path folder;
  @TempDir Path cache;
  private HttpServer server;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(int status) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + status;
  }

  private void page(String... urls) throws IOException {
    StringBuilder text = new StringBuilder("# A\n");
    for (String url : urls) {
      text.append("\n[a](").append(url).append(")\n");
    }
    Files.writeString(folder.resolve("README.md"), text);
  }

  /** As a service for continuous integration does it. */
  private Run ci(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.add("--allow-network=127.0.0.0/8");
    args.addAll(List.of(more));
    args.add(folder.toString());
    return Run.of("", Map.of("CI", "true"), Terminals.NONE, args.toArray(String[]::new));
  }

  private String ledger() {
    return "--ledger=" + cache.resolve("links.jsonl");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void aPageThatIsGoneIsAnErrorAtOnce(int status) throws IOException {
    page(url(status));

    for (Run run :
        List.of(
            ci("links"),
            ci("links", "--confirm-days=30"),
            ci("links", ledger()),
            ci("check --links", "--disable=url", "--confirm-days=3"))) {
      assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitStatus.FINDINGS.code());
      assertThat(run.out() + run.err()).doesNotContain("eld back");
    }
    assertThat(ci("links", "--format=json").out()).contains("\"confirmed\":true");
  }

  @Test
  void soIsWhatRefusesHasNoNameOrIsNoUrl() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      page("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }
    assertThat(ci("links").code()).isEqualTo(ExitStatus.FINDINGS.code());

    page("https://no-such-name.invalid/");
    assertThat(ci("links").code()).isEqualTo(ExitStatus.FINDINGS.code());

    page("htps://git-scm.com/docs");
    assertThat(ci("links").code()).isEqualTo(ExitStatus.FINDINGS.code());
  }

  @Test
  void whatMayPassIsHeldBackAndSaysWhyAndUntilWhen() throws IOException {
    page(url(500));

    Run run = ci("links", ledger());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Run json = ci("links", ledger(), "--format=json");
    Run check = ci("check --links", "--disable=url", ledger());

    assertThat(List.of(run.code(), json.code(), check.code()))
        .containsOnly(ExitStatus.CLEAN.code());
    assertThat(run.out())
        .contains("broken     " + url(500))
        .containsPattern(
            "Held back: It may recover and was broken on 1 of 2 days: an error if it is still"
                + " broken on 20\\d\\d-\\d\\d-\\d\\d or later\n");
    assertThat(run.err()).contains("Held back 1 broken link that may recover by itself, until 20");
    String until = json.out().replaceFirst("(?s).*\"heldBackUntil\":\"([^\"]*)\".*", "$1");
    assertThat(ChronoUnit.DAYS.between(today, LocalDate.parse(until))).isBetween(0L, 1L);
    assertThat(json.out()).contains("\"confirmed\":false,\"heldBack\":\"It may recover");
    assertThat(check.out())
        .contains("Link is broken, perhaps temporarily: the server answers 500", "1 of 2 days");
  }

  @Test
  void withoutALedgerItSaysThatNoDaysAreCounted() throws IOException {
    page(url(500));

    Run run = ci("links");

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out()).contains("never an error without a ledger that counts days");
    assertThat(ci("links", "--format=json").out()).doesNotContain("heldBackUntil");
  }

  @Test
  void onEnoughDaysItIsAnError() throws IOException {
    page(url(500));
    ci("links", ledger());
    Path file = cache.resolve("links.jsonl");
    LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    String before =
        Files.readString(file)
            .replaceAll("(checked|firstBroken|lastBroken)\":\"[^T]*T", "$1\":\"" + yesterday + 'T');
    Files.writeString(file, before);

    Run run = ci("links", ledger());

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out()).contains("broken     " + url(500)).doesNotContain("Held back");
  }

  @Test
  void filesThatAreNamedAreAContributorsOwn() throws IOException {
    page(url(500));

    Run run =
        Run.of(
            "",
            Map.of("CI", "true"),
            Terminals.NONE,
            "links",
            "--allow-network=127.0.0.0/8",
            folder.resolve("README.md").toString());

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
  }
}
