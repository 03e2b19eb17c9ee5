package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.url.UrlPattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files from a server on loopback, with the client that checks links. */
class DownloadsTest {
  private static final String JSON = "Content-Type: application/json\r\n";

  private FaultServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FaultServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Download one(String path) {
    return one(path, "", "");
  }

  private Download one(String path, String etag, String date) {
    return all(Asking.OPTIONS, List.of(new Downloads.Request(server.url(path), etag, date))).get(0);
  }

  private static List<Download> all(LinkOptions options, List<Downloads.Request> requests) {
    List<Download> results = new ArrayList<>();
    new Downloads(options, requests).run(results::add);
    return results;
  }

  @Test
  void aFileIsReadToItsEndWhateverItsTypeIs() {
    String text = "{\"text\": \"" + "é".repeat(600_000) + "\"}";
    server.on("json", it -> it.body(200, JSON + "ETag: \"7\"\r\n", text));
    server.on("plain", it -> it.body(200, "Content-Type: text/plain\r\n", text));

    assertThat(one("json").text()).contains(text);
    assertThat(one("json").etag()).isEqualTo("\"7\"");
    assertThat(one("plain").text()).contains(text);
  }

  @Test
  void aFileWithBytesThatAreNoCharactersHasNoText() {
    server.on("ascii", it -> it.body(200, "Content-Type: text/plain; charset=us-ascii\r\n", "é"));

    assertThat(one("ascii").status()).isEqualTo(200);
    assertThat(one("ascii").text()).isEmpty();
  }

  @Test
  void anUnchangedFileIsNotSentAgain() {
    Map<String, String> sent = new HashMap<>();
    server.on(
        "file",
        it -> {
          sent.putAll(it.headers);
          it.status(304);
        });

    Download file = one("file", "\"7\"", "Thu, 01 Oct 2026 10:00:00 GMT");

    assertThat(file.status()).isEqualTo(304);
    assertThat(sent)
        .containsEntry("if-none-match", "\"7\"")
        .containsEntry("if-modified-since", "Thu, 01 Oct 2026 10:00:00 GMT")
        .containsEntry("accept", "application/json");
  }

  @Test
  void aPauseAndAFailureAreFollowedByAnotherAttempt() {
    server.on(
        "tired",
        it -> {
          if (it.hit() == 1) {
            it.status(429, "Retry-After: 0");
          } else {
            it.body(200, JSON, "{}");
          }
        });
    server.on(
        "half",
        it -> {
          if (it.hit() == 1) {
            it.raw("HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 9\r\n\r\n{");
            it.hangUp();
          } else {
            it.body(200, JSON, "{}");
          }
        });

    assertThat(one("tired").text()).contains("{}");
    assertThat(one("half").text()).contains("{}");
  }

  @Test
  void aResponseThatAlwaysEndsTooEarlyIsNoFile() {
    server.on(
        "half",
        it -> {
          it.raw("HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 9\r\n\r\n{");
          it.hangUp();
        });

    assertThat(one("half").text()).isEmpty();
    assertThat(one("half").reason()).startsWith("Connection closed before the end of the response");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    server.on(
        "announced",
        it -> it.raw("HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 99999999999\r\n\r\n{"));
    server.on(
        "endless",
        it -> {
          it.raw("HTTP/1.1 200 OK\r\n" + JSON + "\r\n");
          String part = " ".repeat(1 << 16);
          for (int i = 0; i < 400; i++) {
            it.raw(part);
          }
          it.hangUp();
        });

    for (String path : List.of("announced", "endless")) {
      Download file = one(path);
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.text()).isEmpty();
    }
    assertThat(server.written.get()).isLessThan(20L << 20);
  }

  @Test
  void aRedirectIsFollowedButNotIntoAPrivateNetwork() {
    server.on("old", it -> it.redirect(302, "/new"));
    server.on("new", it -> it.body(200, JSON, "{}"));
    server.on("inside", it -> it.redirect(302, "http://10.0.0.1/secret"));

    assertThat(one("old").finalUrl()).isEqualTo(server.url("new"));
    assertThat(one("inside").text()).isEmpty();
    assertThat(one("inside").reason())
        .isEqualTo("It redirects to a private address, which is never requested: 10.0.0.1");
    assertThat(one("inside").isPrivate()).isFalse();
  }

  @Test
  void theNetworkOfTheServerMustBeAllowed() {
    LinkOptions closed = Asking.OPTIONS.with(AddressGuard.PUBLIC);

    Download file = all(closed, List.of(new Downloads.Request(server.url("ok"), "", ""))).get(0);

    assertThat(file.reason()).contains("a private address, which is never requested");
    assertThat(file.isPrivate()).isTrue();
    assertThat(server.accepted()).isZero();
  }

  @Test
  void headersAndTokensOfTheUserAreNotSent() throws Exception {
    List<String> sent = new CopyOnWriteArrayList<>();
    server.on(
        "file",
        it -> {
          sent.addAll(it.headers.keySet());
          it.body(200, JSON, "{}");
        });
    LinkOptions with =
        new LinkOptions(
            Asking.OPTIONS.guard(),
            4,
            4,
            Asking.OPTIONS.spacing(),
            Asking.OPTIONS.timeout(),
            List.of(),
            List.of(
                new LinkHeader(
                    UrlPattern.of("http://127.0.0.1:" + server.port() + "/*"),
                    "X-Token",
                    "secret")),
            Optional.of("secret"));

    all(with, List.of(new Downloads.Request(server.url("file"), "", "")));

    assertThat(sent).isNotEmpty().doesNotContain("x-token", "authorization");
  }
}
