package io.github.roadmaplint.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * Answers requests: {@code /} with the page, {@code /edited} with its part about the edited page,
 * and {@code /build?after=NAME} with the name of the newest build, when it is another one or after
 * some seconds. Nothing is read from the disk.
 */
record PageHandler(Builds builds, RequestGuard guard, long longestWait) implements HttpHandler {
  private static final String AFTER = "after=";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  /** The policy of the page itself is in the page; a header can also forbid frames. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Frame-Options",
          "DENY",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cache-Control",
          "no-store");

  /** An answer; its bytes are not changed. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Answer(int status, String type, byte[] body) {
    static Answer text(int status, String text) {
      return new Answer(status, TEXT, text.getBytes(UTF_8));
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      Headers headers = exchange.getResponseHeaders();
      HEADERS.forEach(headers::set);
      headers.set("Content-Type", answer.type());
      if (answer.status() == 405) {
        headers.set("Allow", "GET, HEAD");
      }
      if (exchange.getRequestMethod().equals("HEAD")) {
        headers.set("Content-Length", String.valueOf(answer.body().length));
        exchange.sendResponseHeaders(answer.status(), -1);
        return;
      }
      exchange.sendResponseHeaders(answer.status(), answer.body().length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }

  private Answer answer(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    URI uri = exchange.getRequestURI();
    String method = exchange.getRequestMethod();
    boolean page = "/".equals(uri.getRawPath());
    if (page ? !guard.allowsPage(headers) : !guard.allowsData(headers)) {
      return Answer.text(403, "Open the address that roadmap-lint serve has printed.\n");
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Answer.text(405, "Only GET and HEAD are allowed.\n");
    }
    if (page) {
      return new Answer(200, HTML, builds.newest().page());
    }
    return switch (Objects.requireNonNullElse(uri.getRawPath(), "")) {
      case "/edited" -> new Answer(200, HTML, builds.newest().edited());
      case "/build" -> build(Objects.requireNonNullElse(uri.getRawQuery(), ""));
      default -> Answer.text(404, "Not found.\n");
    };
  }

  private Answer build(String query) {
    if (!query.startsWith(AFTER)) {
      return Answer.text(200, builds.newest().name());
    }
    if (!builds.enter()) {
      return Answer.text(503, "Too many requests wait.\n");
    }
    try {
      return Answer.text(200, builds.after(query.substring(AFTER.length()), longestWait).name());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Answer.text(503, "The server ends.\n");
    } finally {
      builds.leave();
    }
  }
}
