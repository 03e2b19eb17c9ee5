package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier run has found out counts when that run was the user's own, or is named. */
class LedgerTest {
  @TempDir Path folder;
  @TempDir Path cache;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void aServerWithoutPages() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    environment.put("ROADMAP_LINT_CACHE", cache.toString());
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("README.md"), "# A\n\n[a](" + url() + ")\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/gone";
  }

  private Run links(String... more) {
    return run("links", more);
  }

  private Run run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    if (!command.equals("links report")) {
      args.add("--allow-network=127.0.0.0/8");
    }
    args.addAll(List.of(more));
    args.add(folder.toString());
    return Run.of("", environment, Terminals.NONE, args.toArray(String[]::new));
  }

  private Path ledger(Path file, String rest) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file,
        "{\"url\":\""
            + url()
            + "\",\"verdict\":\"alive\",\"reason\":\"The server answers 200\",\"checked\":\""
            + Instant.now().truncatedTo(ChronoUnit.SECONDS)
            + "\""
            + rest
            + "}\n");
  }

  private Path committed() {
    return folder.resolve(".roadmap-lint/links.jsonl");
  }

  @Test
  void aLedgerInTheRepositoryIsNotBelieved() throws IOException {
    ledger(committed(), ",\"moved\":\"http://127.0.0.1/evil\",\"sameSite\":1");

    for (String command : List.of("links", "check --links")) {
      Run run = run(command);
      assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.FINDINGS.code());
      assertThat(run.out() + run.err()).doesNotContain("evil");
      assertThat(run.err())
          .contains(
              "`.roadmap-lint/links.jsonl` in the repository is not read",
              "name it with --ledger; otherwise delete it.");
    }
    assertThat(requests).isNotEmpty();
    assertThat(run("links report").out()).doesNotContain("evil");
    assertThat(committed()).content().contains("evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Page\n\nText\n", "{\n  \"nodes\": []\n}\n", "{\"nodes\":[]}", "{\n"})
  void aFileOfTheUserThatIsNamedByMistakeIsNotReplaced(String content) throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), content);

    Run run = links("--ledger", page.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err()).contains("has other content than a ledger");
    assertThat(page).hasContent(content);
    assertThat(requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "{\"u",
        "nonsense\n{\"url\":1}\n",
        "{\"verdict\":[]}\n",
        "<<<<<<< a\n{\"url\":\"\n"
      })
  void aDamagedLedgerIsStillALedger(String content) throws IOException {
    Path ledger = Files.writeString(cache.resolve("named.jsonl"), content);

    Run run = links("--ledger", ledger.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(ledger).content().startsWith("{\"url\":\"" + url());
  }

  @Test
  void aLedgerThatIsNamedIsBelievedAndSaysSo() throws IOException {
    ledger(committed(), "");

    Run run = links("--ledger", committed().toString(), "--verbose");
    Run json = links("--ledger", committed().toString(), "--format=json");
    Run check = run("check --links", "--disable=url", "--ledger", committed().toString());

    assertThat(requests).isEmpty();
    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out()).contains("alive      " + url(), "Cached: requested on 20");
    assertThat(run.err())
        .contains(
            "The ledger `links.jsonl` is in the repository: everyone who can change it can make",
            "No link was requested in this run.",
            "Cached: 1 result from earlier runs, the oldest from 20")
        .doesNotContain("is not read");
    assertThat(json.out())
        .contains("\"asked\":0,\"remembered\":1", "\"remembered\":true", "\"checked\":\"20");
    assertThat(check.code()).as("%s", check).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(check.err()).contains("No link was requested in this run.");
  }

  @Test
  void resultsAreRememberedInTheCacheFolderOfTheUser() throws IOException {
    Run first = links();
    Run second = links();
    Run report = run("links report");

    assertThat(first.err()).contains("Requested 1 link in ").doesNotContain("Cached");
    assertThat(second.err()).contains("No link was requested in this run.", "Cached: 1 result");
    assertThat(report.out()).contains("broken     " + url(), "Cached: requested on 20");
    assertThat(List.of(first.code(), second.code(), report.code())).containsOnly(1);
    assertThat(requests).hasSize(2);
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("links-[0-9a-f]{16}\\.jsonl(\\.lock)?"))
          .hasSize(2);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.roadmap-lint");
  }

  @Test
  void nothingIsRememberedInContinuousIntegrationOrWithoutACacheFolder() {
    for (Map<String, String> nowhere :
        List.of(
            Map.of("CI", "true", "HOME", cache.toString()),
            Map.of("ROADMAP_LINT_CACHE", "", "HOME", cache.toString()),
            Map.<String, String>of())) {
      environment.clear();
      environment.putAll(nowhere);
      int before = requests.size();
      links();
      assertThat(links().err()).doesNotContain("Cached");
      assertThat(requests).hasSize(before + 4);
      assertThat(run("links report").err()).contains("No results are cached");
    }
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void aLedgerInContinuousIntegrationIsOneThatIsNamed() {
    environment.put("CI", "true");
    environment.remove("ROADMAP_LINT_CACHE");
    String file = cache.resolve("here/results.jsonl").toString();

    links("--ledger", file);
    links("--ledger", file);

    assertThat(requests).hasSize(2);
    assertThat(run("links report", "--ledger", file).out()).contains("broken     " + url());
  }

  @Test
  void aCacheFolderInTheRepositoryIsSaid() {
    environment.put("ROADMAP_LINT_CACHE", folder.resolve(".cache").toString());

    assertThat(links().err()).contains(".jsonl` is in the repository: everyone who can change it");
  }

  @Test
  void whatIsNoLedgerIsSaidAndNeverOpened() throws Exception {
    Path pipe = cache.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), cache.resolve("target"));
    Files.createSymbolicLink(folder.resolve("way"), cache);

    for (Path file :
        List.of(cache, pipe, Path.of("/dev/null"), link, folder.resolve("way/x.jsonl"))) {
      Run run = links("--ledger", file.toString());
      assertThat(run.code()).as("%s", file).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err()).contains("--ledger expects a file, but ");
    }
    assertThat(requests).isEmpty();
    assertThat(cache.resolve("target")).doesNotExist();
  }

  @Test
  void aCacheThatCannotBeUsedCostsTimeAndNothingElse() throws Exception {
    links();
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jsonl")).toList()) {
        Files.delete(file);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
      }
    }

    Run run = links();

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.err()).contains("cannot be used: it is not a regular file.");
    assertThat(requests).hasSize(4);
  }

  @Test
  void linesThatCannotBeReadAreCountedAndDropped() throws IOException {
    Path file = ledger(cache.resolve("own.jsonl"), ",\"checked\":\"+1000000000-12-31T23:59:59Z\"");
    Files.writeString(file, Files.readString(file) + "{\"url\":\"https://x.test/\"}\nnonsense\n");

    Run run = links("--ledger", file.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.err()).contains("3 lines of the ledger are invalid and are ignored");
    assertThat(Files.readAllLines(file)).hasSize(1);
  }
}
