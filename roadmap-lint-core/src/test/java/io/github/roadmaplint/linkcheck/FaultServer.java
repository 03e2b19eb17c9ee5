package io.github.roadmaplint.linkcheck;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ServerSocketFactory;

/** A server on loopback that misbehaves as it is told, byte by byte: the path says which way. */
final class FaultServer implements AutoCloseable {
  private final ServerSocket server;
  private final String scheme;
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> hits = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger mostOpen = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  final AtomicLong written = new AtomicLong();

  /** What a server does with a request. */
  @FunctionalInterface
  interface Behaviour {
    void answer(Exchange exchange) throws IOException, InterruptedException;
  }

  FaultServer() throws IOException {
    this(ServerSocketFactory.getDefault(), "http");
  }

  FaultServer(ServerSocketFactory sockets, String scheme) throws IOException {
    this.server = sockets.createServerSocket(0, 200, InetAddress.getLoopbackAddress());
    this.scheme = scheme;
    behaviours.put("ok", exchange -> exchange.html(200, "A page", "Hello."));
    daemon(this::accept).start();
  }

  int port() {
    return server.getLocalPort();
  }

  /** The URL of a path that begins with the name of a behaviour. */
  String url(String path) {
    return scheme + "://127.0.0.1:" + port() + '/' + path;
  }

  FaultServer on(String name, Behaviour behaviour) {
    behaviours.put(name, behaviour);
    return this;
  }

  int hits(String name) {
    return hits.computeIfAbsent(name, key -> new AtomicInteger()).get();
  }

  int mostOpen() {
    return mostOpen.get();
  }

  int accepted() {
    return accepted.get();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fault-server");
    thread.setDaemon(true);
    return thread;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        accepted.incrementAndGet();
        daemon(() -> serve(socket)).start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      Exchange exchange;
      do {
        exchange = read(in, socket);
        if (exchange == null) {
          return;
        }
        hits.computeIfAbsent(exchange.name(), key -> new AtomicInteger()).incrementAndGet();
        behaviours
            .getOrDefault(exchange.name(), other -> other.html(404, "Not here", "No."))
            .answer(exchange);
      } while (!exchange.over);
    } catch (IOException | InterruptedException gone) {
      // The other side has hung up: as it should, now and then.
    } finally {
      open.decrementAndGet();
    }
  }

  private Exchange read(InputStream in, Socket socket) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        return null; // not HTTP
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    String[] words = first.split(" ", -1);
    return new Exchange(socket, words[0], words[1], headers);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** A request, and the means to answer it. */
  final class Exchange {
    final Socket socket;
    final String method;
    final String path;
    final Map<String, String> headers;
    final OutputStream out;
    boolean over;

    Exchange(Socket socket, String method, String path, Map<String, String> headers)
        throws IOException {
      this.socket = socket;
      this.method = method;
      this.path = path;
      this.headers = headers;
      this.out = socket.getOutputStream();
    }

    /** The first segment of the path. */
    String name() {
      String rest = path.substring(1);
      int end = 0;
      while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
        end++;
      }
      return rest.substring(0, end);
    }

    /** How often this was asked for by now. */
    int hit() {
      return hits(name());
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    boolean isBrowser() {
      return header("user-agent").contains("Chrome");
    }

    void raw(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.write(bytes);
      out.flush();
      written.addAndGet(bytes.length);
    }

    void html(int status, String title, String text) throws IOException {
      body(
          status,
          "Content-Type: text/html; charset=utf-8\r\n",
          "<!doctype html><html><head><title>"
              + title
              + "</title></head><body><h1>"
              + title
              + "</h1><p>"
              + text
              + "</p></body></html>");
    }

    void body(int status, String headers, String body) throws IOException {
      int length = body.getBytes(StandardCharsets.UTF_8).length;
      raw(
          "HTTP/1.1 "
              + status
              + " X\r\n"
              + headers
              + "Content-Length: "
              + length
              + "\r\n\r\n"
              + body);
    }

    void status(int status, String... headers) throws IOException {
      StringBuilder head = new StringBuilder();
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      body(status, head.toString(), "");
    }

    void redirect(int status, String to) throws IOException {
      status(status, "Location: " + to);
    }

    void ok() throws IOException {
      html(200, "A page", "Hello.");
    }

    /** Says nothing for longer than any client waits. */
    void hang() throws InterruptedException {
      over = true;
      Thread.sleep(30_000);
    }

    /** Cuts the connection in the rudest way. */
    void reset() throws IOException {
      over = true;
      socket.setSoLinger(true, 0);
      socket.close();
    }

    void hangUp() throws IOException {
      over = true;
      socket.close();
    }
  }
}
