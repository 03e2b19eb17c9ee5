package io.github.roadmaplint.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.audit.AuditRequest;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server that shows the page of an audit while its files are edited. */
class AuditServerTest {
  private static final String COMMIT = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String STASH = "roadmaps/git/content/stash@bcdefghijklmnopqrstuv.md";

  /** Longer than any machine takes; a test that waits for it fails. */
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;
  private Path maps;
  private AuditServer server;
  private Thread watcher;

  /** A check of all files waits for it. */
  private final Semaphore checks = new Semaphore(1);

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void aServer() throws Exception {
    maps = Files.createDirectory(folder.resolve("maps"));
    write(COMMIT, page("Commit", "A commit saves the work."));
    write(STASH, page("Stash", "A stash keeps changes for later."));
    for (String path : List.of(COMMIT, STASH)) {
      // Files that change in the millisecond of the first audit count as changed after it.
      Files.setLastModifiedTime(maps.resolve(path), FileTime.from(Instant.now().minusSeconds(60)));
    }
    server = AuditServer.start(source(), 0);
    watcher = new Thread(this::watch, "watcher");
    watcher.start();
  }

  private void watch() {
    try {
      server.watch();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void theEnd() throws Exception {
    server.close();
    watcher.join(LONG.toMillis());
  }

  private AuditSource source() {
    return new AuditSource() {
      @Override
      public AuditRun.Result audit(Optional<AuditRun.Result> earlier) throws AuditFailedException {
        try {
          checks.acquire();
          checks.release();
          return new AuditRun(job(List.of()), request()).run(1, done -> {});
        } catch (ConfigException | ImpossiblePathException | InterruptedException invalid) {
          throw new AuditFailedException(invalid.getMessage(), invalid);
        }
      }

      @Override
      public Report check(Path file) throws AuditFailedException {
        try {
          return job(List.of(file)).run(1, done -> {});
        } catch (ConfigException | ImpossiblePathException invalid) {
          throw new AuditFailedException(invalid.getMessage(), invalid);
        }
      }

      @Override
      public int threads() {
        return 1;
      }

      @Override
      public List<Path> others() {
        return List.of();
      }
    };
  }

  private Job job(List<Path> targets) throws ConfigException {
    return new Job(
        Project.at(maps),
        targets,
        Optional.empty(),
        Optional.empty(),
        RuleChoice.ALL,
        Optional.empty(),
        Shard.ALL,
        Optional.empty(),
        BaselineChoice.NONE);
  }

  private static AuditRequest request() {
    return AuditRequest.plain("1.0", Instant.parse("2026-06-15T12:00:00Z"), "");
  }

  private static String page(String title, String text) {
    return "# "
        + title
        + "\n\n"
        + text
        + "\n\nVisit the following resources to learn more:\n\n"
        + "- [@article@More about it](https://example.org/page)\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = maps.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path)).timeout(LONG);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private Document shown() throws Exception {
    return Jsoup.parse(send(to("/")).body());
  }

  private static String build(Document page) {
    return page.getElementById("live").attr("data-build");
  }

  /** The page of the next audit. */
  private Document after(Document page) throws Exception {
    String name = build(page);
    while (audit(name).equals(audit(build(page)))) {
      name = send(to("/build?after=" + name)).body();
      assertThat(watcher.isAlive()).isTrue();
    }
    return shown();
  }

  /** The name of the audit in that of a build. */
  private static String audit(String build) {
    return build.substring(0, build.lastIndexOf('-'));
  }

  /** Sends a request as it is written, and returns the first line of the answer. */
  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout((int) LONG.toMillis());
      String text = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(12), US_ASCII);
      return answer.substring("HTTP/1.1 ".length());
    }
  }

  private String host() {
    return "Host: 127.0.0.1:" + server.address().getPort();
  }

  @Test
  void showsThePageOfTheAudit() throws Exception {
    HttpResponse<String> response = send(to("/"));

    assertThat(response.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(response.body());
    assertThat(page.title()).isEqualTo("Audit of maps");
    assertThat(page.select("#live").text()).contains("Save a page to see its findings");
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .contains("default-src 'none'", "connect-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void noAnswerIsStoredFramedOrGuessed() throws Exception {
    for (String path : List.of("/", "/build", "/missing")) {
      var headers = send(to(path)).headers();
      assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors 'none'");
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/missing",
        "/roadmaps/git/content/commit@abcdefghijklmnopqrstu.md",
        "/index.html",
        "/build/",
        "/%2e%2e/%2e%2e/etc/passwd"
      })
  void nothingElseIsServed(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1", host(), "Connection: close")).isEqualTo("404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyReadingIsAllowed(String method) throws Exception {
    assertThat(raw(method + " / HTTP/1.1", host(), "Content-Length: 0", "Connection: close"))
        .isEqualTo("405");
  }

  @Test
  void aHeadRequestHasTheHeadersOnly() throws Exception {
    HttpResponse<String> head = send(to("/").method("HEAD", HttpRequest.BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: attacker.example",
        "Host: attacker.example:{port}",
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:1",
        "Host: 127.0.0.1:{port}.attacker.example",
        "Host: localhost.attacker.example:{port}",
        "Host:",
        "X-Other: 1"
      })
  void anotherHostIsRefused(String header) throws Exception {
    String port = String.valueOf(server.address().getPort());
    for (String path : List.of("/", "/build")) {
      assertThat(
              raw("GET " + path + " HTTP/1.1", header.replace("{port}", port), "Connection: close"))
          .isEqualTo("403");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
  void eachNameOfThisMachineIsAllowed(String name) throws Exception {
    String header = "Host: " + name + ':' + server.address().getPort();
    assertThat(raw("GET / HTTP/1.1", header, "Connection: close")).isEqualTo("200");
  }

  @ParameterizedTest
  @CsvSource({
    "/, Sec-Fetch-Site: cross-site, 403",
    "/, Sec-Fetch-Site: same-site, 403",
    "/, Sec-Fetch-Site: same-origin, 200",
    "/, Sec-Fetch-Site: none, 200",
    "/, Origin: https://attacker.example, 403",
    "/, Origin: null, 403",
    "/build, Sec-Fetch-Site: cross-site, 403",
    "/build, Origin: https://attacker.example, 403",
    "/build, Origin: null, 403",
    "/build, Origin: http://127.0.0.1:1, 403",
    "/build, Sec-Fetch-Site: same-origin, 200"
  })
  void pagesOfOtherSitesCannotReadIt(String path, String header, String status) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1", host(), header, "Connection: close"))
        .isEqualTo(status);
  }

  @Test
  void aLinkOfAnotherSiteOpensThePageButNothingElse() throws Exception {
    String[] navigation = {"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"};
    assertThat(raw("GET / HTTP/1.1", host(), navigation[0], navigation[1])).isEqualTo("200");
    assertThat(raw("GET /build HTTP/1.1", host(), navigation[0], navigation[1])).isEqualTo("403");
  }

  @Test
  void aChangedPageIsShownWithItsNewFindingAndItsPreview() throws Exception {
    Document before = shown();
    assertThat(before.select(".finding").text()).doesNotContain("the the");

    write(COMMIT, page("Commit", "A commit saves the the work."));
    Document after = after(before);

    assertThat(after.select(".finding").text()).contains("Repeated word");
    assertThat(after.select("#live > .path").text()).isEqualTo(COMMIT);
    assertThat(after.select(".edited-findings li").text()).contains("text/repeated-word");
    String target = after.select(".edited-findings a").attr("href").substring(1);
    assertThat(after.getElementById(target).className()).contains("finding");
    assertThat(after.select(".edited-preview").text())
        .contains("A commit saves the the work.", "article More about it");
  }

  @Test
  void theEditedPageIsShownBeforeAllFilesAreChecked() throws Exception {
    String name = build(shown());
    checks.acquire();
    write(COMMIT, page("Commit", "A commit saves the the work."));

    String next = send(to("/build?after=" + name)).body();
    assertThat(next).isNotEqualTo(name);
    assertThat(audit(next)).isEqualTo(audit(name));
    Document edited = Jsoup.parse(send(to("/edited")).body());
    assertThat(edited.select("#live > .path").text()).isEqualTo(COMMIT);
    assertThat(edited.select(".edited-findings li").text()).contains("text/repeated-word");
    checks.release();
  }

  @Test
  void newAndDeletedPagesAreNoticed() throws Exception {
    String added = "roadmaps/git/content/tag@cdefghijklmnopqrstuvw.md";
    Document first = shown();
    write(added, "");
    Document second = after(first);
    assertThat(second.select("#live > .path").text()).isEqualTo(added);
    assertThat(second.select(".edited-findings").text()).contains("topic/empty");

    Files.delete(maps.resolve(added));
    Document third = after(second);
    assertThat(third.select("#live").text()).contains("Save a page to see its findings");
    assertThat(third.select(".finding").text()).doesNotContain("Page is empty");
  }

  @Test
  void eachBrowserIsToldOfANewBuild() throws Exception {
    String name = build(shown());
    List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      waiting.add(
          client.sendAsync(
              to("/build?after=" + name).build(), HttpResponse.BodyHandlers.ofString()));
    }
    write(COMMIT, page("Commit", "A commit saves the the work."));

    for (CompletableFuture<HttpResponse<String>> each : waiting) {
      String newer = each.get(LONG.toSeconds(), TimeUnit.SECONDS).body();
      assertThat(newer).isNotEqualTo(name);
    }
  }

  @Test
  void anInvalidConfigurationIsShownUntilItIsCorrect() throws Exception {
    Document first = shown();
    write(".roadmap-lint.yml", "rules:\n  topic/emty: off\n");
    Document second = after(first);
    assertThat(second.select("#live .failure").text())
        .contains("The files cannot be checked", "topic/emty");
    assertThat(second.select("#findings")).hasSize(1);

    write(".roadmap-lint.yml", "rules:\n  topic/empty: off\n");
    Document third = after(second);
    assertThat(third.select("#live .failure")).isEmpty();
  }

  @Test
  void hostileTextsOfTheEditedPageAreText() throws Exception {
    Document first = shown();
    write(
        COMMIT,
        "# <script>alert(1)</script>\n\n\"><img src=x onerror=alert(1)> the the\n\n"
            + "- [@article@</pre><script>alert(2)</script>](javascript:alert(3))\n");
    Document second = after(first);

    assertThat(second.select("#live script, #live img")).isEmpty();
    assertThat(second.select("#live a").eachAttr("href")).allMatch(url -> url.startsWith("#"));
    assertThat(second.select("script").stream().map(it -> it.data()))
        .noneMatch(script -> script.contains("alert("));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void filesOutsideTheRepositoryAreNeitherReadNorWatched() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.md"), "# Secret\n\nhunter2 the the\n");
    Document first = shown();
    Path link = maps.resolve("roadmaps/git/content/link@defghijklmnopqrstuvwx.md");
    Files.createSymbolicLink(link, secret);
    Document second = after(first);
    assertThat(second.html()).doesNotContain("hunter2");

    Files.writeString(secret, "# Secret\n\nhunter3 the the and more of it\n");
    write(STASH, page("Stash", "A stash keeps keeps changes for later."));
    Document third = after(second);
    assertThat(third.select("#live > .path").text()).isEqualTo(STASH);
    assertThat(third.html()).doesNotContain("hunter3");
  }

  @Test
  void tooManyRequestsThatWaitAreRefusedAndPagesAreStillShown() throws Exception {
    HttpRequest next = to("/build?after=" + build(shown())).build();
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i <= Builds.MOST_WAITING; i++) {
      all.add(client.sendAsync(next, HttpResponse.BodyHandlers.ofString()));
    }

    CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new))
        .get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(all.stream().filter(CompletableFuture::isDone).map(done -> done.join().statusCode()))
        .containsExactly(503);
    assertThat(send(to("/")).statusCode()).isEqualTo(200);
  }

  @Test
  void listensOnTheLoopbackAddressOnly() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void aPortInUseIsReported() {
    assertThatThrownBy(() -> AuditServer.start(source(), server.address().getPort()))
        .isInstanceOf(BindException.class);
  }

  @Test
  void allThreadsEndWithTheServer() throws Exception {
    URI address = server.address();
    String name = build(shown());
    CompletableFuture<HttpResponse<String>> waiting =
        client.sendAsync(to("/build?after=" + name).build(), HttpResponse.BodyHandlers.ofString());

    server.close();
    watcher.join(LONG.toMillis());

    assertThat(waiting.handle((answer, failure) -> true).get(60, TimeUnit.SECONDS)).isTrue();
    assertThat(watcher.isAlive()).isFalse();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.isAlive() && thread.getName().equals("roadmap-lint-serve"));
    assertThatThrownBy(
            () -> new Socket(InetAddress.getLoopbackAddress(), address.getPort()).close())
        .isInstanceOf(IOException.class);
  }
}
