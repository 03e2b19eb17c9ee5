package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.linkcheck.FetchResult.Failure;
import io.github.roadmaplint.linkcheck.FetchResult.Kind;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host that does not exist, and a network that does not: both look the same to a program. */
class HostNamesTest {
  private static final String NOT_KNOWN = ": Name or service not known";

  private final Map<String, String> addresses = new HashMap<>();
  private final List<String> lookups = new ArrayList<>();
  private String words = NOT_KNOWN;
  private final HostNames names = new HostNames(this::lookup);
  private final Reachability reachability = new Reachability(names);

  private List<InetAddress> lookup(String host) throws UnknownHostException {
    lookups.add(host);
    String address = addresses.get(host);
    if (address == null) {
      throw new UnknownHostException(host + words);
    }
    return List.of(InetAddress.getByName(address));
  }

  private Kind judged(Kind kind, String host) {
    PendingLink check = new PendingLink(HttpUrl.get("https://" + host + "/"), Optional.empty());
    reachability.judge(new Failure(kind, "words", 1), check);
    check.lastRound = true;
    return reachability.judge(new Failure(kind, "words", 1), check).kind();
  }

  @ParameterizedTest
  @CsvSource({
    "a.org: Name or service not known, NO_SUCH_HOST",
    "a.org: No address associated with hostname, NO_SUCH_HOST",
    "'a.org: nodename nor servname provided, or not known', NO_SUCH_HOST",
    "No such host is known (a.org), NO_SUCH_HOST",
    "a.org: Temporary failure in name resolution, NO_NAME_SERVER",
    "a.org: Try again, NO_NAME_SERVER",
    "a.org: Non-recoverable failure in name resolution, NO_NAME_SERVER",
    "a.org, HOST_NOT_FOUND",
    "a.org: Der Name oder der Dienst ist nicht bekannt, HOST_NOT_FOUND",
  })
  void theWordsOfTheSystemSayWhatHasHappened(String said, Kind kind) {
    assertThat(HostNames.kind("a.org", said)).isEqualTo(kind);
    assertThat(HostNames.kind("a.invalid", said)).isEqualTo(Kind.NO_SUCH_HOST);
  }

  /** The JDK keeps a failure for ten seconds, and throws another one with the name alone. */
  @Test
  void theSecondLookupOfAHostMeansWhatTheFirstDid() {
    words = ": Temporary failure in name resolution";
    assertThat(message("a.org")).contains("Temporary");
    words = "";
    assertThat(message("a.org")).contains("Temporary");
    assertThat(message("b.org")).isEqualTo("b.org");
  }

  private String message(String host) {
    try {
      names.lookup(host);
      return "";
    } catch (UnknownHostException unknown) {
      return String.valueOf(unknown.getMessage());
    }
  }

  @Test
  void aHostDoesNotExistWhenAnotherDoes() {
    addresses.put("example.com", "93.184.215.14");

    assertThat(judged(Kind.NO_SUCH_HOST, "a.org")).isEqualTo(Kind.NO_SUCH_HOST);
    assertThat(judged(Kind.HOST_NOT_FOUND, "b.org")).isEqualTo(Kind.HOST_NOT_FOUND);
    assertThat(lookups).as("asked for once").containsExactly("example.com");
    assertThat(reachability.isOffline()).isFalse();
  }

  @Test
  void noExtraLookupIsNeededWhereAHostOfTheRunHasAnAddress() throws IOException {
    addresses.put("here.org", "93.184.215.14");
    names.lookup("here.org");

    assertThat(judged(Kind.NO_SUCH_HOST, "a.org")).isEqualTo(Kind.NO_SUCH_HOST);
    assertThat(lookups).containsExactly("here.org");
  }

  @Test
  void nothingIsKnownOfAHostWhereNoNameCanBeLookedUp() throws IOException {
    addresses.put("wiki.corp", "10.0.0.1");
    names.lookup("wiki.corp");

    assertThat(judged(Kind.NO_SUCH_HOST, "a.org")).isEqualTo(Kind.NO_NAME_SERVER);
    assertThat(judged(Kind.NO_SUCH_HOST, "b.org")).isEqualTo(Kind.NO_NAME_SERVER);
    assertThat(judged(Kind.NO_SUCH_HOST, "c.invalid")).isEqualTo(Kind.NO_SUCH_HOST);
    assertThat(lookups).containsExactly("wiki.corp", "example.com");
    assertThat(reachability.isOffline()).isTrue();

    reachability.heard("127.0.0.1");
    assertThat(reachability.isOffline()).as("but a server has answered").isFalse();
  }

  @Test
  void aFirewallThatRefusesEverythingSaysNothingOfLinks() throws IOException {
    for (String host : List.of("a.org", "b.org", "c.org")) {
      addresses.put(host, "93.184.215.14");
      names.lookup(host);
    }
    assertThat(judged(Kind.REFUSED, "a.org")).isEqualTo(Kind.REFUSED);
    assertThat(judged(Kind.REFUSED, "b.org")).isEqualTo(Kind.REFUSED);
    assertThat(judged(Kind.REFUSED, "c.org")).isEqualTo(Kind.UNREACHABLE);
    assertThat(judged(Kind.REFUSED, "127.0.0.1")).isEqualTo(Kind.REFUSED);
    assertThat(reachability.isOffline()).isTrue();

    reachability.heard("a.org");
    assertThat(judged(Kind.REFUSED, "c.org")).isEqualTo(Kind.REFUSED);
    assertThat(reachability.isOffline()).isFalse();
  }

  @Test
  void aRunWithoutNetworkHasNoBrokenLinks() {
    List<String> urls = List.of("https://a.org/x", "https://a.org/y", "http://b.org/");
    LinkChecker checker = new LinkChecker(Asking.OPTIONS, Certificates::ofJvm, List.of(), names);

    assertThat(Asking.all(checker, urls).values())
        .hasSize(3)
        .allMatch(outcome -> outcome.verdict() == Verdict.UNCERTAIN)
        .allMatch(outcome -> outcome.cause() == VerdictCause.NO_NETWORK, "so nothing is remembered")
        .allMatch(outcome -> outcome.reason().startsWith("Name servers do not respond"));
    assertThat(checker.isOffline()).isTrue();
  }

  @Test
  void aRunWithNetworkHasBrokenLinks() {
    addresses.put("example.com", "93.184.215.14");
    LinkChecker checker = new LinkChecker(Asking.OPTIONS, Certificates::ofJvm, List.of(), names);

    CheckOutcome outcome = Asking.all(checker, List.of("https://a.org/x")).get("https://a.org/x");

    assertThat(outcome.isBroken()).isTrue();
    assertThat(outcome.mayPass()).isFalse();
    assertThat(checker.isOffline()).isFalse();
  }
}
