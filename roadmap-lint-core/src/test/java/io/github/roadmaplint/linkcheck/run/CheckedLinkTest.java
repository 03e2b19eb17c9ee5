package io.github.roadmaplint.linkcheck.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules see of a checked link. */
class CheckedLinkTest {

  @ParameterizedTest
  @CsvSource({
    "BROKEN, OFFLINE_RULE, false",
    "BROKEN, MALFORMED, true",
    "UNCERTAIN, NOT_REQUESTED, false",
    "UNCERTAIN, CONFIGURED, false",
    "ALIVE, CONFIGURED, true",
    "UNCERTAIN, NO_NETWORK, true",
    "BROKEN, TRANSIENT, true",
  })
  void theCauseDecidesWhetherRulesSeeALink(Verdict verdict, VerdictCause cause, boolean seen) {
    assertThat(link(verdict, cause, "It is so", Optional.empty()).status().isPresent())
        .isEqualTo(seen);
  }

  @ParameterizedTest
  @EnumSource(VerdictCause.class)
  void theWordsOfTheReasonDecideNothing(VerdictCause cause) {
    for (String reason : List.of("No request is possible for the URL", "Anything else")) {
      Optional<LinkStatus> status = link(Verdict.BROKEN, cause, reason, Optional.empty()).status();
      assertThat(status.isPresent())
          .isEqualTo(link(Verdict.BROKEN, cause, "-", Optional.empty()).status().isPresent());
      assertThat(status.map(LinkStatus::reason).orElse(reason)).isEqualTo(reason);
    }
  }

  @Test
  void aBrokenLinkThatMayRecoverIsNoErrorYet() {
    PendingConfirmation waits = new PendingConfirmation(1, 3, Optional.empty());
    LinkStatus status =
        link(Verdict.BROKEN, VerdictCause.TRANSIENT, "-", Optional.of(waits))
            .status()
            .orElseThrow();
    assertThat(status.isError()).isFalse();
    assertThat(status.heldBack()).contains(waits.text());
    assertThat(link(Verdict.BROKEN, VerdictCause.TRANSIENT, "-", Optional.empty()).status())
        .hasValueSatisfying(broken -> assertThat(broken.isError()).isTrue());
  }

  private static CheckedLink link(
      Verdict verdict, VerdictCause cause, String reason, Optional<PendingConfirmation> waits) {
    return new CheckedLink(
        "https://page.example/",
        CheckOutcome.notRequested(verdict, cause, reason),
        Optional.empty(),
        false,
        waits,
        Optional.empty(),
        List.of());
  }
}
