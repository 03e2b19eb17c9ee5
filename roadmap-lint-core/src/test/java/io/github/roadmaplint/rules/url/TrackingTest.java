package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingTest {
  private static final Tracking RULE =
      new Tracking(RuleSettings.defaults(Layouts.builtIn("content").site()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utm_source=roadmap&utm_medium=Referral&utm_campaign=TDS+roadmap+integration",
        "utm_source=roadmapsh",
        "UTM_Source=Roadmap.sh&utm_medium=referral",
        "utm_source=partner&utm_campaign=ai-engineer-roadmap",
        "utm_campaign=wproadmap",
        "utm_source=developer-roadmap",
        "utm_source=road%2Dmap",
        "ref=roadmapsh",
        "source=newsletter",
        "a=utm_source",
        "utm_source&utm_campaign=roadmap",
      })
  void campaignsOfPartnersAreNoFinding(String query) {
    assertThat(problems(query)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fbclid=x, ''",
    "gclid=x&page=2, ?page=2",
    "page=2&srsltid=x, ?page=2",
    "utm_source=google&utm_medium=cpc, ''",
    "utm_source=chatgpt.com, ''",
    "utm_source=acme&gclid=x, ''",
    "utm_source=roadmap&gclid=x, ?utm_source=roadmap",
  })
  void whatTracksForSureIsRemovedSafely(String query, String left) {
    Fix fix = problems(query).get(0).fix().orElseThrow();
    assertThat(fix.safe()).isTrue();
    assertThat(fix.edits().get(0).replacement()).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fbclid=x;page=2", "utm_source=google;page=2", "gclid=x;y&page=2"})
  void whatIsBehindASemicolonMayBeAnotherParameter(String query) {
    assertThat(problems(query).get(0).fix().orElseThrow().safe()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utm_source=affiliate1", "utm_campaign=spring", "WT.mc_id=dotnet-1"})
  void aCampaignMayBeAgreedOn(String query) {
    Problem problem = problems(query).get(0);
    assertThat(problem.fix().orElseThrow().safe()).isFalse();
    assertThat(problem.help()).contains("unless you have agreed");
  }

  @ParameterizedTest
  @CsvSource({
    "gclid=x, Remove the parameter.",
    "gclid=x&fbclid=y, Remove the parameters.",
  })
  void theHelpCountsTheParameters(String query, String help) {
    assertThat(problems(query).get(0).help()).isEqualTo(help);
  }

  @ParameterizedTest
  @CsvSource({
    "docs.path.dev, utm_source=path",
    "go.dev, utm_source=go.dev",
    "www.go.dev, utm_source=wwwgodev",
  })
  void aPartnerNamesTheSiteByItsNameUnlessThatIsShort(String host, String query) {
    assertThat(problems(new Tracking(settings(host)), query)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "go.dev, utm_source=google",
    "docs.path.dev, utm_source=docs",
    "\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444, utm_source=affiliate1",
  })
  void anotherPartOfTheHostIsNoNameOfAPartner(String host, String query) {
    assertThat(problems(new Tracking(settings(host)), query)).hasSize(1);
  }

  private static RuleSettings settings(String host) {
    Site site =
        new Site(
            host,
            Set.of(),
            Set.of(),
            Map.of(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(),
            "",
            "",
            Optional.empty());
    return RuleSettings.defaults(Optional.of(site));
  }

  private static List<Problem> problems(String query) {
    return problems(RULE, query);
  }

  private static List<Problem> problems(Tracking rule, String query) {
    String url = "https://git-scm.com/docs?" + query;
    Span span = new Span(0, url.length());
    List<Problem> problems = new ArrayList<>();
    rule.check(new Link(Kind.INLINE, span, "text", span, url, span), problems::add);
    return problems;
  }
}
