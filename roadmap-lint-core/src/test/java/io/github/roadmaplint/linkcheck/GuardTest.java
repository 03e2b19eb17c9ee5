package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No request to an address that is not on the public internet, whatever way leads there. */
@SuppressWarnings("AddressSelection") // figures, never names
class GuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "::10.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::a9fe:a9fe",
        "2002:a00:1::1",
        "2002:7f00:1::",
        "2001:0:a00:1::1",
        "2001:db8::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void forbids(String address) throws IOException {
    assertThat(AddressGuard.PUBLIC.permits(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void aNameMayBelongToAnAddressThatIsAllowed() {
    AddressGuard open = new AddressGuard(List.of(Cidr.parse("127.0.0.0/8").orElseThrow()));
    assertThat(open.permits("localhost")).isTrue();
    assertThat(open.permits("127.0.0.2")).isTrue();
    assertThat(open.permits("wiki.internal")).isTrue();
    assertThat(open.permits("10.0.0.1")).isFalse();
    assertThat(open.permits("[::1]")).isFalse();
    assertThat(AddressGuard.PUBLIC.permits("localhost")).isFalse();
    assertThat(AddressGuard.PUBLIC.permits("wiki.internal")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "172.15.255.255",
        "172.32.0.1",
        "192.169.0.1",
        "198.17.255.255",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4001::1",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1",
        "::ffff:8.8.8.8"
      })
  void permits(String address) throws IOException {
    assertThat(AddressGuard.PUBLIC.permits(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void aRangeIsAllowedAndNothingElse() throws IOException {
    AddressGuard guard = new AddressGuard(List.of(Cidr.parse("127.0.0.0/9").orElseThrow()));

    assertThat(guard.permits(InetAddress.getByName("127.127.0.1"))).isTrue();
    assertThat(guard.permits(InetAddress.getByName("127.128.0.1"))).isFalse();
    assertThat(guard.permits(InetAddress.getByName("10.0.0.1"))).isFalse();
    assertThat(guard.permits(InetAddress.getByName("::1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "abc",
        "10.0.0.0/33",
        "10.0.0/8",
        "10.0.0.0/",
        "::/129",
        "1.2.3.4.5"
      })
  void aRangeIsWrittenInFigures(String text) {
    assertThat(Cidr.parse(text)).isEmpty();
  }

  /** The server must not get any of these, in whatever way its address is written. */
  @Test
  void nothingReachesLoopbackUnlessItIsAllowed() throws IOException {
    try (FaultServer server = new FaultServer()) {
      String port = ":" + server.port() + "/ok";
      List<String> urls =
          List.of(
              "http://127.0.0.1" + port,
              "http://localhost" + port,
              "http://2130706433" + port,
              "http://0x7f000001" + port,
              "http://[::ffff:127.0.0.1]" + port,
              "http://[::ffff:7f00:1]" + port,
              "http://127.1" + port,
              "http://0.0.0.0" + port);
      LinkChecker checker = new LinkChecker(LinkOptions.DEFAULT);

      assertThat(Asking.all(checker, urls).values())
          .extracting(CheckOutcome::verdict)
          .doesNotContain(Verdict.ALIVE);
      assertThat(server.accepted()).isZero();
      assertThat(checker.connections()).isZero();
    }
  }

  @Test
  void aRedirectLeadsNowhereForbidden() throws IOException {
    try (FaultServer allowed = new FaultServer();
        FaultServer secret = new FaultServer()) {
      int port = secret.port();
      allowed.on("to-name", it -> it.redirect(302, "http://localhost:" + port + "/ok"));
      allowed.on("to-figures", it -> it.redirect(302, "http://127.0.0.1:" + port + "/ok"));
      LinkOptions narrow =
          Asking.OPTIONS.with(new AddressGuard(List.of(Cidr.parse("127.0.0.9").orElseThrow())));

      assertThat(Asking.all(narrow, List.of(), List.of(allowed.url("to-name"))).values())
          .extracting(CheckOutcome::verdict)
          .containsExactly(Verdict.BROKEN);
      assertThat(secret.accepted()).isZero();
    }
  }

  @Test
  void credentialsAreNeitherSentNorShown() throws IOException {
    try (FaultServer server = new FaultServer()) {
      StringBuilder seen = new StringBuilder();
      server.on(
          "see",
          it -> {
            seen.append(it.headers).append(it.path);
            it.ok();
          });
      String url = "http://bob:hunter2@127.0.0.1:" + server.port() + "/see";

      CheckOutcome outcome = Asking.one(url);

      assertThat(outcome.verdict()).isEqualTo(Verdict.ALIVE);
      assertThat(seen.toString()).contains("accept").doesNotContain("hunter2", "authorization");
      assertThat(outcome.toString()).doesNotContain("hunter2");
      assertThat(RequestUrls.key(url).orElseThrow()).doesNotContain("hunter2", "bob");
      assertThat(RequestUrls.shown(url))
          .isEqualTo("http://***@127.0.0.1:" + server.port() + "/see");
    }
  }
}
