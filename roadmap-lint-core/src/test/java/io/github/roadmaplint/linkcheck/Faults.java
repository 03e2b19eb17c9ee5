package io.github.roadmaplint.linkcheck;

import static io.github.roadmaplint.rule.Verdict.ALIVE;
import static io.github.roadmaplint.rule.Verdict.BROKEN;
import static io.github.roadmaplint.rule.Verdict.UNCERTAIN;

import io.github.roadmaplint.linkcheck.FaultServer.Behaviour;
import io.github.roadmaplint.linkcheck.FaultServer.Exchange;
import io.github.roadmaplint.rule.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Everything that a server is known to do to a link checker, and what it means for a reader. */
final class Faults {
  /** One of them. */
  record Fault(String name, String path, Verdict verdict, Behaviour behaviour) {}

  private final List<Fault> all = new ArrayList<>();

  static List<Fault> all() {
    Faults faults = new Faults();
    faults.simple();
    faults.redirects();
    faults.passing();
    faults.bodies();
    faults.places();
    faults.spellings();
    faults.gone();
    faults.soft();
    faults.robots();
    return faults.all;
  }

  private void add(Verdict verdict, String name, Behaviour behaviour) {
    all.add(new Fault(name, name, verdict, behaviour));
  }

  private void at(Verdict verdict, String name, String rest, Behaviour behaviour) {
    all.add(new Fault(name, name + rest, verdict, behaviour));
  }

  private void simple() {
    add(ALIVE, "plain", Exchange::ok);
    add(
        ALIVE,
        "no-reason",
        exchange -> exchange.raw("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi"));
    add(
        ALIVE,
        "odd-version",
        exchange -> exchange.raw("http/2  200 OK\r\nContent-Length: 0\r\n\r\n"));
    add(BROKEN, "odd-version-gone", exchange -> exchange.raw("HTTP/2 410 Gone\r\n\r\n"));
    add(UNCERTAIN, "empty-line-first", exchange -> exchange.raw("\r\nHTTP/1.1 200 OK\r\n\r\n"));
    add(UNCERTAIN, "proxy-login", exchange -> exchange.status(407));
    add(ALIVE, "no-content", exchange -> exchange.raw("HTTP/1.1 204 None\r\n\r\n"));
    add(
        ALIVE,
        "no-content-with-length",
        exchange -> exchange.raw("HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\nhello"));
    add(
        ALIVE,
        "old-http",
        exchange -> {
          exchange.raw("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Old</title>");
          exchange.hangUp();
        });
    add(
        ALIVE,
        "early-hints",
        exchange -> {
          exchange.raw("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n");
          exchange.ok();
        });
    add(ALIVE, "odd-line-ends", exchange -> exchange.raw("HTTP/1.1 200 OK\nContent-Length: 0\n\n"));
    add(ALIVE, "non-ascii-header", exchange -> exchange.status(200, "X-Name: Zürich \u0001 日本"));
    add(
        ALIVE,
        "pdf",
        exchange -> {
          exchange.raw(
              "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 90000000\r\n\r\n%PDF");
          exchange.hang();
        });
    add(
        ALIVE,
        "closes-behind-each",
        exchange -> {
          exchange.ok();
          exchange.hangUp();
        });
    add(
        ALIVE,
        "head-forbidden",
        exchange -> {
          if (exchange.method.equals("HEAD")) {
            exchange.status(405);
          } else {
            exchange.ok();
          }
        });
    add(
        ALIVE,
        "wants-accept",
        exchange -> {
          if (exchange.header("accept").contains("text/html")) {
            exchange.ok();
          } else {
            exchange.status(404);
          }
        });
    add(
        ALIVE,
        "slow-head",
        exchange -> {
          Thread.sleep(600);
          exchange.ok();
        });
    add(
        ALIVE,
        "many-headers",
        exchange -> {
          StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n");
          for (int i = 0; i < 500; i++) {
            head.append("X-").append(i).append(": ").append("y".repeat(100)).append("\r\n");
          }
          exchange.raw(head + "\r\n");
        });
  }

  private void redirects() {
    add(BROKEN, "refresh-header", exchange -> exchange.status(200, "Refresh: 0; url=/not-there"));
    add(
        UNCERTAIN,
        "refresh-too-long",
        exchange -> exchange.status(200, "Refresh: 0; url=/" + "a".repeat(9_000)));
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      add(ALIVE, "redirect-" + status, exchange -> exchange.redirect(status, "/ok"));
    }
    add(
        ALIVE,
        "redirect-no-scheme",
        exchange -> exchange.redirect(301, "//" + exchange.header("host") + "/ok"));
    at(
        ALIVE,
        "redirect-relative",
        "/a/b",
        exchange -> {
          if (exchange.path.endsWith("/c")) {
            exchange.ok();
          } else {
            exchange.redirect(302, "../c");
          }
        });
    add(ALIVE, "redirect-unicode", exchange -> exchange.redirect(302, "/ok?q=zürich 日本|x"));
    at(ALIVE, "redirect-10", "/0", exchange -> chain(exchange, 10));
    at(BROKEN, "redirect-for-ever", "/0", exchange -> chain(exchange, 1_000_000));
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      add(BROKEN, "redirect-nowhere-" + status, exchange -> exchange.status(status));
    }
    add(ALIVE, "refresh", exchange -> refresh(exchange, "0; url=/ok"));
    add(ALIVE, "refresh-to-itself", exchange -> refresh(exchange, "5"));
    add(ALIVE, "refresh-late", exchange -> refresh(exchange, "300;url=/nothing-here"));
    at(ALIVE, "refresh-round", "/0", exchange -> refresh(exchange, "1;url=/refresh-round/1"));
    add(BROKEN, "refresh-to-404", exchange -> refresh(exchange, "0;URL='nothing-here'"));
    add(BROKEN, "refresh-private", exchange -> refresh(exchange, "0;url=http://10.1.2.3/"));
    add(UNCERTAIN, "refresh-login", exchange -> refresh(exchange, "0;url=/login?next=x"));
    at(
        BROKEN,
        "refresh-for-ever",
        "/0",
        exchange -> {
          int number = Integer.parseInt(exchange.path.replaceAll(".*/", ""));
          refresh(exchange, "0;url=/refresh-for-ever/" + (number + 1));
        });
    add(BROKEN, "redirect-to-itself", exchange -> exchange.redirect(302, exchange.path));
    add(UNCERTAIN, "redirect-long", exchange -> exchange.redirect(301, "/ok?" + "a".repeat(8_000)));
    add(BROKEN, "redirect-to-404", exchange -> exchange.redirect(302, "/nothing-here"));
    add(BROKEN, "redirect-to-410", exchange -> exchange.redirect(301, "/gone-for-good"));
    add(BROKEN, "redirect-to-error-page", exchange -> exchange.redirect(302, "/404.html"));
    add(BROKEN, "redirect-private", exchange -> exchange.redirect(302, "http://10.1.2.3/admin"));
    add(
        BROKEN,
        "redirect-metadata",
        exchange -> exchange.redirect(302, "http://169.254.169.254/latest/"));
    add(
        BROKEN,
        "redirect-mapped",
        exchange -> exchange.redirect(302, "http://[::ffff:192.168.0.1]/"));
    add(
        BROKEN,
        "redirect-no-host",
        exchange -> exchange.redirect(302, "http://no-such-host.invalid/"));
    add(BROKEN, "redirect-file", exchange -> exchange.redirect(302, "file:///etc/passwd"));
    add(UNCERTAIN, "redirect-app", exchange -> exchange.redirect(302, "market://details?id=x"));
    add(BROKEN, "redirect-nonsense", exchange -> exchange.redirect(302, "http://"));
    at(UNCERTAIN, "redirect-home", "/deep/page", exchange -> exchange.redirect(301, "/"));
    add(UNCERTAIN, "redirect-login", exchange -> exchange.redirect(302, "/login?next=%2Fx"));
    add(
        ALIVE,
        "redirect-with-secret",
        exchange -> exchange.redirect(302, "http://me:hunter2@" + exchange.header("host") + "/ok"));
    add(
        ALIVE,
        "cookie-gate",
        exchange -> {
          if (exchange.header("cookie").contains("seen=1")) {
            exchange.ok();
          } else {
            exchange.status(302, "Set-Cookie: seen=1; Path=/", "Location: " + exchange.path);
          }
        });
  }

  private static void refresh(Exchange exchange, String content) throws IOException {
    String head = "<meta http-equiv=\"refresh\" content=\"" + content + "\">";
    exchange.body(200, "Content-Type: text/html\r\n", "<head>" + head + "</head><p>Wait.");
  }

  private static void chain(Exchange exchange, int length) throws IOException {
    int slash = exchange.path.lastIndexOf('/');
    int number = Integer.parseInt(exchange.path.substring(slash + 1));
    if (number == length) {
      exchange.ok();
    } else {
      exchange.redirect(302, exchange.path.substring(0, slash + 1) + (number + 1));
    }
  }

  private void passing() {
    for (int status : new int[] {404, 429, 500, 502, 503, 504}) {
      add(
          ALIVE,
          "once-" + status,
          exchange -> {
            if (exchange.hit() == 1) {
              exchange.status(status);
            } else {
              exchange.ok();
            }
          });
    }
    add(
        ALIVE,
        "twice-503",
        exchange -> {
          if (exchange.hit() <= 2) {
            exchange.status(503);
          } else {
            exchange.ok();
          }
        });
    add(
        ALIVE,
        "once-retry-after",
        exchange -> {
          if (exchange.hit() == 1) {
            exchange.status(429, "Retry-After: 1");
          } else {
            exchange.ok();
          }
        });
    add(
        ALIVE,
        "once-reset",
        exchange -> {
          if (exchange.hit() == 1) {
            exchange.reset();
          } else {
            exchange.ok();
          }
        });
    add(
        ALIVE,
        "once-hang",
        exchange -> {
          if (exchange.hit() == 1) {
            exchange.hang();
          } else {
            exchange.ok();
          }
        });
    add(
        ALIVE,
        "not-for-robots",
        exchange -> {
          if (exchange.isBrowser()) {
            exchange.ok();
          } else {
            exchange.status(403);
          }
        });
  }

  private void bodies() {
    add(
        UNCERTAIN,
        "negative-length",
        exchange -> exchange.raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello"));
    add(
        ALIVE,
        "endless-body",
        exchange -> {
          exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Endless</title>");
          while (true) {
            exchange.raw("x".repeat(10_000));
          }
        });
    add(
        ALIVE,
        "endless-download",
        exchange -> {
          exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n");
          while (true) {
            exchange.raw("x".repeat(10_000));
          }
        });
    add(
        ALIVE,
        "dripping-body",
        exchange -> {
          exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Drip</title>");
          while (true) {
            exchange.raw("x");
            Thread.sleep(200);
          }
        });
    add(
        ALIVE,
        "silent-body",
        exchange -> {
          exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n");
          exchange.hang();
        });
    add(
        ALIVE,
        "short-body",
        exchange -> {
          exchange.raw(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nx");
          exchange.hangUp();
        });
    add(
        ALIVE,
        "broken-chunks",
        exchange -> {
          exchange.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nnonsense");
          exchange.hangUp();
        });
    add(
        ALIVE,
        "broken-gzip",
        exchange ->
            exchange.body(200, "Content-Encoding: gzip\r\nContent-Type: text/html\r\n", "no gzip"));
  }

  private void places() {
    at(ALIVE, "place", "#here", exchange -> exchange.html(200, "T", "<a id=\"here\">x</a>"));
    at(ALIVE, "place-name", "#here", exchange -> exchange.html(200, "T", "<a name='here'>x</a>"));
    at(
        ALIVE,
        "place-encoded",
        "#z%C3%BCrich",
        exchange -> exchange.html(200, "T", "<b id=\"zürich\">x</b>"));
    at(ALIVE, "place-missing", "#nowhere", Exchange::ok);
    at(UNCERTAIN, "place-cut-off", "#nowhere", Faults::cutOff);
    at(ALIVE, "place-before-the-cut", "#here", Faults::cutOff);
    at(UNCERTAIN, "place-in-a-bomb", "#nowhere", Faults::bomb);
    at(
        UNCERTAIN,
        "place-encoded-oddly",
        "#nowhere",
        exchange -> exchange.body(200, "Content-Encoding: br\r\nContent-Type: text/html\r\n", "?"));
    at(
        ALIVE,
        "place-in-data",
        "#nowhere",
        exchange -> exchange.body(200, "Content-Type: application/json\r\n", "{}"));
    at(
        ALIVE,
        "place-in-text",
        "#L10",
        exchange -> exchange.body(200, "Content-Type: text/plain\r\n", "Text."));
  }

  private static void cutOff(Exchange exchange) throws IOException {
    exchange.raw(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"
            + "<title>T</title><b id=here>x</b>");
    exchange.hangUp();
  }

  private static void bomb(Exchange exchange) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[20_000_000]);
    }
    exchange.body(
        200,
        "Content-Encoding: gzip\r\nContent-Type: text/html\r\n",
        packed.toString(StandardCharsets.ISO_8859_1));
  }

  private void spellings() {
    at(ALIVE, "slash", "/a%2Fb", exchange -> onlyFor(exchange, exchange.path.contains("%2F")));
    at(
        ALIVE,
        "parentheses",
        "/a_(b)",
        exchange -> onlyFor(exchange, exchange.path.contains("(b)")));
    at(ALIVE, "bar", "/a|b", exchange -> onlyFor(exchange, exchange.path.matches(".*a(\\||%7C)b")));
    at(
        ALIVE,
        "unicode",
        "/zürich",
        exchange -> onlyFor(exchange, exchange.path.contains("z%C3%BCrich")));
    at(
        ALIVE,
        "query",
        "?a=b&c=[d]&e",
        exchange -> onlyFor(exchange, exchange.path.startsWith("/query?a=b&c=[d]&e")));
  }

  private static void onlyFor(Exchange exchange, boolean right) throws IOException {
    if (right) {
      exchange.ok();
    } else {
      exchange.status(404);
    }
  }

  private void gone() {
    add(BROKEN, "is-404", exchange -> exchange.html(404, "Not here", "No."));
    add(BROKEN, "is-410", exchange -> exchange.status(410));
    add(BROKEN, "is-500", exchange -> exchange.status(500));
    add(
        BROKEN,
        "not-http",
        exchange -> {
          exchange.raw("SSH-2.0-OpenSSH_9.9\r\n");
          exchange.hangUp();
        });
    add(BROKEN, "resets", Exchange::reset);
    add(BROKEN, "hangs-up", Exchange::hangUp);
    add(
        BROKEN,
        "head-cut-off",
        exchange -> {
          exchange.raw("HTTP/1.1 200 OK\r\nContent-Ty");
          exchange.hangUp();
        });
  }

  private void soft() {
    add(BROKEN, "soft-title", exchange -> exchange.html(200, "Page not found", "Sorry."));
    add(
        BROKEN,
        "soft-with-site",
        exchange -> exchange.html(200, "404 Not Found | Example", "Sorry."));
    add(
        BROKEN,
        "soft-heading",
        exchange ->
            exchange.body(
                200,
                "Content-Type: text/html\r\n",
                "<title>Example</title><h1>Oops! Page not found</h1>"));
    add(BROKEN, "for-sale", exchange -> exchange.html(200, "This domain is for sale", "Buy."));
    at(
        ALIVE,
        "about",
        "/404-not-found",
        exchange -> exchange.html(200, "404 Not Found - HTTP", "Long. ".repeat(2000)));
    at(
        UNCERTAIN,
        "about-shortly",
        "/status/404",
        exchange -> exchange.html(200, "404 Not Found | Cats", "A cat."));
    at(
        UNCERTAIN,
        "about-in-depth",
        "/http-404-in-depth",
        exchange -> exchange.html(200, "HTTP 404 Not Found - explained in depth", "Soon."));
    at(
        BROKEN,
        "soft-404",
        "/soft-404",
        exchange -> exchange.html(200, "404 Not Found | Example", "Sorry."));
    add(
        UNCERTAIN,
        "film",
        exchange -> exchange.html(200, "Gone | Film Database", "<h1>Gone</h1>A film of 2012."));
    add(
        UNCERTAIN,
        "knowledge-base",
        exchange ->
            exchange.html(200, "Page not found | Knowledge base", "What it means. ".repeat(375)));
    add(
        UNCERTAIN,
        "handling-errors",
        exchange -> exchange.html(200, "Error 404 | Handling errors", "Read on. ".repeat(500)));
    add(
        ALIVE,
        "how-to",
        exchange -> exchange.html(200, "How to mend a page not found error", "So."));
    add(
        BROKEN,
        "for-sale-by-name",
        exchange -> exchange.html(200, "old-tutorials.com is for sale | Broker", "Buy."));
    add(
        ALIVE,
        "sale-question",
        exchange -> exchange.html(200, "How to know that a domain is for sale", "So."));
    add(ALIVE, "sale", exchange -> exchange.html(200, "Houses for sale: a data set", "So."));
  }

  private void robots() {
    for (int status : new int[] {401, 403, 429, 451, 503, 999}) {
      add(UNCERTAIN, "always-" + status, exchange -> exchange.status(status));
    }
    for (String wait : new String[] {"99999999999", "9".repeat(400), "2147483648"}) {
      String name = "retry-in-" + wait.length();
      add(UNCERTAIN, name, exchange -> exchange.status(503, "Retry-After: " + wait));
    }
    add(UNCERTAIN, "retry-tomorrow", exchange -> exchange.status(429, "Retry-After: 86400"));
    add(
        UNCERTAIN,
        "retry-far-date",
        exchange -> exchange.status(503, "Retry-After: Fri, 31 Dec 2099 23:59:59 GMT"));
    add(
        UNCERTAIN,
        "challenge",
        exchange ->
            exchange.html(200, "Just a moment...", "<script src=/cdn-cgi/challenge-platform/x>"));
    add(UNCERTAIN, "challenge-503", exchange -> exchange.html(503, "Just a moment...", ""));
    add(UNCERTAIN, "hangs", Exchange::hang);
    add(
        UNCERTAIN,
        "dripping-head",
        exchange -> {
          exchange.raw("HTTP/1.1 200 OK\r\n");
          for (int i = 0; i < 1_000; i++) {
            exchange.raw("X-" + i + ": y\r\n");
            Thread.sleep(100);
          }
        });
  }
}
