package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
  private static final String LONGEST_LABEL = "a".repeat(63);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.0.0.1",
        "127.0.0.1",
        "169.254.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "127.1",
        "0x7f.1",
        "017700000001",
        "0",
        "3232235777",
        "10.0.0.1.",
        "[::1]",
        "[fe80::1]",
        "[fd00::1]",
        "printer",
        "localhost",
        "nas.local",
        "wiki.internal",
        "router.lan",
        "box.home.arpa",
      })
  void aHostOfAPrivateNetworkIsOne(String host) {
    assertThat(Hosts.isPrivate(host)).isTrue();
    assertThat(Hosts.isOrdinary(host)).isFalse();
    assertThat(Hosts.isPossible(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "11.0.0.1",
        "169.253.0.1",
        "168.254.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "171.16.0.1",
        "192.167.1.1",
        "191.168.1.1",
        "[2606:4700::1111]",
        "git-scm.com",
        "local.example.dev",
        "home.arpa.example.dev",
      })
  void anyOtherHostIsPublic(String host) {
    assertThat(Hosts.isPrivate(host)).isFalse();
    assertThat(Hosts.isPossible(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "255.255.255.255",
        "10.9.8.7",
        "[::1]",
        "1.2.3",
        "1.2.3.4.",
        "1.65536",
        "1.2.65535",
        "4294967295",
        "0xff.0377.0x.1"
      })
  void whatABrowserReadsAsAnAddressIsOne(String host) {
    assertThat(Hosts.isAddress(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[bad",
        "1.2.3.4.5",
        "1.2.3.256",
        "1.256.3",
        "1.16777216",
        "4294967296",
        "09.1.1.1",
        "0xg.1",
        "1.2.3.x",
        "1.2.3.4a",
        "1..2.3",
        "1.2.3.4..",
        "١.2",
        "dev"
      })
  void anythingElseIsNone(String host) {
    assertThat(Hosts.isAddress(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git-scm.com",
        "git-scm.app",
        "a0.example.dev",
        "az.example.dev",
        "a9.example.dev",
        "3d.example.dev"
      })
  void anOrdinaryHostIsAPublicName(String host) {
    assertThat(Hosts.isOrdinary(host)).isTrue();
    assertThat(Hosts.isPossible(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".git-scm.com",
        "git-scm..com",
        "git-scm.com.",
        "git_scm.com",
        "git-scm.1",
        "8.8.8.8",
        "a.-b"
      })
  void anyOtherIsLookedAtMoreClosely(String host) {
    assertThat(Hosts.isOrdinary(host)).isFalse();
  }

  @Test
  void aLabelHas63CharactersAtMost() {
    assertThat(Hosts.isPossible(LONGEST_LABEL + ".dev")).isTrue();
    assertThat(Hosts.isPossible("a" + LONGEST_LABEL + ".dev")).isFalse();
    assertThat(Hosts.isPossible("git." + LONGEST_LABEL)).isTrue();
    assertThat(Hosts.isPossible("git.a" + LONGEST_LABEL)).isFalse();
  }

  @Test
  void aHostHas253CharactersAtMost() {
    String labels = (LONGEST_LABEL + ".").repeat(3);

    assertThat(Hosts.isPossible(labels + "a".repeat(61))).isTrue();
    assertThat(Hosts.isPossible(labels + "a".repeat(62))).isFalse();
  }

  @Test
  void aHostOf63CharactersCanBeOrdinary() {
    assertThat(Hosts.isOrdinary("a".repeat(59) + ".dev")).isTrue();
    assertThat(Hosts.isOrdinary("a".repeat(60) + ".dev")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "256.1.1.1",
        "1.2.3.4.5",
        "4294967296",
        "09.1.1.1",
        "git-scm.1",
        "git-scm.0x4",
        "1..2"
      })
  void aHostThatEndsInANumberIsAnAddressOrImpossible(String host) {
    assertThat(Hosts.isPossible(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", ".git-scm.com", "git-scm..com", "git scm.com", "[::1"})
  void aHostHasNoEmptyLabelAndNoSpace(String host) {
    assertThat(Hosts.isPossible(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[::]",
        "[::1]",
        "[1::]",
        "[1:2:3:4:5:6:7:8]",
        "[1:2:3:4:5:6:7::]",
        "[::2:3:4:5:6:7:8]",
        "[2001:db8::ff00:42:8329]",
        "[::ffff:192.0.2.1]",
        "[1:2:3:4:5:6:1.2.3.4]",
      })
  void browsersOpenAnIpv6Address(String host) {
    assertThat(Hosts.isPossible(host)).isTrue();
    assertThat(Hosts.isAddress(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[]",
        "[:]",
        "[:::]",
        "[::1",
        "[zz::1]",
        "[1::2::3]",
        "[1:2:3:4:5:6:7:8:9]",
        "[1:2:3:4:5:6:7:8::]",
        "[1:2:3:4:5:6:7]",
        "[1:2:3:4:5:6:7:]",
        "[:1:2:3:4:5:6:7]",
        "[12345::]",
        "[1.2.3.4]",
        "[::1.2.3]",
        "[::1.2.3.256]",
        "[::01.2.3.4]",
        "[::1.2.3.4:5]",
        "[1:2:3:4:5:6:7:1.2.3.4]",
        "[fe80::1%25eth0]",
        "[::1]a",
        "[\u0661::]",
      })
  void browsersOpenNoOtherTextInBrackets(String host) {
    assertThat(Hosts.isPossible(host)).isFalse();
    assertThat(Hosts.isPrivate(host)).isFalse();
    assertThat(Hosts.isAddress(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[::]", "[0:0::0:1]", "[fd00::1]", "[fe80::1]", "[::ffff:10.0.0.1]", "127%2e1"})
  void whatABrowserReadsAsAPrivateAddressIsOne(String host) {
    assertThat(Hosts.isPrivate(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"git%2dscm%2Ecom", "g%C3%AFt.dev", "[f00::1]", "%61.dev"})
  void browsersDecodeAHost(String host) {
    assertThat(Hosts.isPossible(host)).isTrue();
    assertThat(Hosts.isPrivate(host)).isFalse();
  }
}
