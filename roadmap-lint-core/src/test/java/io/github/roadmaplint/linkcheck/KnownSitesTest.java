package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sites that know better than their pages; here a server on loopback stands for them. */
class KnownSitesTest {
  private final MockWebServer server = new MockWebServer();
  private final List<String> requested = new ArrayList<>();
  private volatile String redirectTo = "";

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getTarget();
            synchronized (requested) {
              requested.add(path + " " + request.getHeaders().get("Authorization"));
            }
            return path.endsWith("/away")
                ? new MockResponse.Builder().code(301).setHeader("Location", redirectTo).build()
                : answer(path);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static MockResponse answer(String path) {
    if (path.contains("dQw4w9WgXcQ") || path.contains("/new-name")) {
      return json(200, "{\"title\":\"x\"}");
    }
    if (path.contains("AAAAAAAAAAA")) {
      return json(401, "Unauthorized");
    }
    if (path.endsWith("/repos/git/renamed")) {
      return json(200, "{\"full_name\":\"git/new-name\",\"archived\":false}");
    }
    if (path.endsWith("/repos/git/archived")) {
      return json(200, "{\"full_name\":\"git/archived\",\"archived\":true}");
    }
    if (path.startsWith("/wayback/available") && path.contains("gone")) {
      return json(
          200,
          "{\"archived_snapshots\":{\"closest\":{\"available\":true,\"url\":"
              + "\"http://web.archive.org/web/2020/http://x/gone\"}}}");
    }
    return json(path.startsWith("/wayback") ? 200 : 404, "{}");
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private String home() {
    return server.url("/").toString();
  }

  @Test
  void aVideoIsAskedForOnceHoweverItIsLinked() {
    List<String> urls =
        List.of(
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            "https://youtu.be/dQw4w9WgXcQ?t=3",
            "https://www.youtube.com/embed/dQw4w9WgXcQ",
            "http://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ#comments",
            "https://www.youtube.com/shorts/dQw4w9WgXcQ");

    Map<String, CheckOutcome> outcomes = ask(new YouTube(home()), urls);

    assertThat(outcomes).hasSize(5);
    assertThat(outcomes.values()).allMatch(outcome -> outcome.verdict() == Verdict.ALIVE);
    assertThat(requested).hasSize(1);
  }

  @Test
  void aRemovedVideoIsBrokenAndAPrivateOneIsUncertain() {
    String removed = "https://youtu.be/BBBBBBBBBBA";
    String secret = "https://youtu.be/AAAAAAAAAAA";

    Map<String, CheckOutcome> outcomes = ask(new YouTube(home()), List.of(removed, secret));

    assertThat(outcomes.get(removed).verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(outcomes.get(secret).verdict()).isEqualTo(Verdict.UNCERTAIN);
  }

  /** The token may see it, and no other reader does: its new name is private, too. */
  @Test
  void nothingIsSaidOfAPrivateRepository() {
    String json = "{\"full_name\":\"git/secret-name\",\"private\":true}";
    FetchResult.Head answer = new FetchResult.Head(200, Headers.of(), json, true, 1);

    assertThat(new GitHub(home(), "t0ken").read(HttpUrl.get("https://github.com/git/x"), answer))
        .isEmpty();
  }

  @Test
  void aTokenStaysAtItsPort() throws IOException {
    try (MockWebServer other = new MockWebServer()) {
      other.enqueue(json(200, "{}"));
      other.start();
      redirectTo = other.url("/repos/git/moved").toString();

      ask(new GitHub(home(), "t0ken"), List.of("https://github.com/git/away"));

      assertThat(requested).containsExactly("/repos/git/away Bearer t0ken");
      assertThat(takeRequest(other).getHeaders().get("Authorization")).isNull();
    }
  }

  private static RecordedRequest takeRequest(MockWebServer server) {
    try {
      return server.takeRequest();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  @Test
  void aRenamedRepositoryHasMovedAndAnArchivedOneSaysSo() {
    String renamed = "https://github.com/git/renamed";
    String archived = "https://github.com/git/archived";

    Map<String, CheckOutcome> outcomes =
        ask(new GitHub(home(), "t0ken"), List.of(renamed, archived));

    assertThat(outcomes.get(renamed).move())
        .contains(new Move("https://github.com/git/new-name", true));
    assertThat(outcomes.get(archived).reason()).contains("archived");
    assertThat(requested).allMatch(line -> line.endsWith("Bearer t0ken"));
    assertThat(outcomes.toString()).doesNotContain("t0ken");
  }

  @Test
  void anArchivedCopyIsFound() {
    Map<String, String> copies =
        new Wayback(Asking.OPTIONS, home())
            .copies(List.of("http://x.test/gone", "http://x.test/y"));

    assertThat(copies)
        .containsExactly(
            Map.entry("http://x.test/gone", "http://web.archive.org/web/2020/http://x/gone"));
  }

  private static Map<String, CheckOutcome> ask(SiteAdapter site, List<String> urls) {
    return Asking.all(Asking.OPTIONS, List.of(site), urls);
  }
}
