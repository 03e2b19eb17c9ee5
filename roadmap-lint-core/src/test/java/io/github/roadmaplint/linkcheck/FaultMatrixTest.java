package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.linkcheck.Faults.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every misbehaviour at one host, in one run, in both orders of arrival. */
class FaultMatrixTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyVerdictIsRight(boolean backwards) throws IOException {
    List<Fault> faults = new ArrayList<>(Faults.all());
    if (backwards) {
      Collections.reverse(faults);
    }
    try (FaultServer server = new FaultServer()) {
      faults.forEach(fault -> server.on(fault.name(), fault.behaviour()));
      server.on("404.html", exchange -> exchange.html(200, "Oh", "No."));
      server.on("gone-for-good", exchange -> exchange.status(410));
      server.on("login", exchange -> exchange.html(200, "Log in", "Who?"));
      server.on("", exchange -> exchange.html(200, "Home", "Welcome."));
      List<String> urls = faults.stream().map(fault -> server.url(fault.path())).toList();
      Map<String, CheckOutcome> outcomes = Asking.all(Asking.OPTIONS, List.of(), urls);

      assertThat(wrong(faults, server, outcomes)).isEmpty();
    }
  }

  private static Map<String, String> wrong(
      List<Fault> faults, FaultServer server, Map<String, CheckOutcome> outcomes) {
    Map<String, String> wrong = new TreeMap<>();
    for (Fault fault : faults) {
      CheckOutcome outcome = outcomes.get(server.url(fault.path()));
      if (outcome == null || outcome.verdict() != fault.verdict()) {
        wrong.put(fault.name(), String.valueOf(outcome));
      }
    }
    return wrong;
  }
}
