package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is broken for good at first sight, and what is only broken today. */
class MayPassTest {
  @Test
  void onlyWhatIsCertainAtFirstSightDoesNotPass() throws IOException {
    try (FaultServer server = new FaultServer()) {
      server
          .on("gone", it -> it.status(410))
          .on("to-gone", it -> it.redirect(302, "/gone"))
          .on("error", it -> it.status(500))
          .on("bad-gateway", it -> it.status(502))
          .on("reset", FaultServer.Exchange::reset)
          .on("loop", it -> it.redirect(302, "/loop"))
          .on("nowhere", it -> it.redirect(302, "http://"))
          .on("no-http", it -> it.raw("SSH-2.0-OpenSSH\r\n\r\n"))
          .on("soft", it -> it.html(200, "Page not found", "Sorry."))
          .on("once-error", it -> it.status(it.hit() == 1 ? 500 : 404));
      List<String> lasting =
          List.of(
              server.url("none"),
              server.url("gone"),
              server.url("to-gone"),
              "http://127.0.0.1:" + closedPort() + "/x",
              "https://no-such-name.invalid/x",
              "http://no host/x");
      List<String> passing =
          List.of(
              server.url("error"),
              server.url("bad-gateway"),
              server.url("reset"),
              server.url("loop"),
              server.url("nowhere"),
              server.url("no-http"),
              server.url("soft"),
              server.url("once-error"));
      List<String> all = new ArrayList<>(lasting);
      all.addAll(passing);

      Map<String, CheckOutcome> outcomes = Asking.all(Asking.OPTIONS, List.of(), all);

      assertThat(outcomes.values()).allMatch(CheckOutcome::isBroken);
      assertThat(all).filteredOn(url -> outcomes.get(url).mayPass()).isEqualTo(passing);
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
