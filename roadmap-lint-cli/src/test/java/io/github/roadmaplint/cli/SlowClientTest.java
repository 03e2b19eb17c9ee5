package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that send or read a part and then nothing. The server is in its own process, because the
 * JDK reads the limits once; they are shorter than those of users.
 */
class SlowClientTest {
  /** More than the server has threads. */
  private static final int CLIENTS = 30;

  @TempDir Path folder;
  private Process server;
  private URI address;

  @BeforeEach
  void aServer() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Maps\n\nMaps of of topics.\n");
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.net.httpserver.maxReqTime=1",
                "-Dsun.net.httpserver.maxRspTime=2",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.roadmaplint.cli.Main",
                "serve",
                folder.toString(),
                "--port=0",
                "--no-cache")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    address = URI.create(out.readLine().split(" ", -1)[1]);
  }

  @AfterEach
  void theEnd() throws Exception {
    server.getOutputStream().close();
    assertThat(server.waitFor()).isZero();
  }

  private List<Socket> clients(String begin) throws IOException {
    List<Socket> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Socket client = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
      client.getOutputStream().write(begin.getBytes(US_ASCII));
      clients.add(client);
    }
    return clients;
  }

  private String host() {
    return "Host: 127.0.0.1:" + address.getPort() + "\r\n";
  }

  /** Waits until the server closes the connection. */
  private static void awaitEnd(Socket client) throws IOException {
    try (client) {
      client.getInputStream().readAllBytes();
    } catch (IOException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
  }

  private void assertThatThePageIsServed() throws IOException {
    try (var page = address.toURL().openStream()) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("Repeated word");
    }
  }

  @Test
  void aRequestThatDoesNotEndHoldsNoThread() throws IOException {
    List<Socket> clients = clients("GET / HTTP/1.1\r\n" + host() + "X-Slow: ");

    assertThatThePageIsServed();
    for (Socket client : clients) {
      awaitEnd(client);
    }
  }

  @Test
  void aBodyThatDoesNotEndHoldsNoThread() throws IOException {
    List<Socket> clients = clients("POST / HTTP/1.1\r\n" + host() + "Content-Length: 99\r\n\r\n1");

    assertThatThePageIsServed();
    for (Socket client : clients) {
      awaitEnd(client);
    }
  }

  @Test
  void anAnswerThatIsNotReadHoldsNoThread() throws IOException {
    String request = "GET / HTTP/1.1\r\n" + host() + "\r\n";
    List<Socket> clients = clients(request.repeat(200));

    assertThatThePageIsServed();
    for (Socket client : clients) {
      client.close();
    }
  }
}
