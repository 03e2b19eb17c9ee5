package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.TrackingParameter;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Parameters that only say where a reader came from. */
public final class Tracking implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/tracking",
          Severity.INFO,
          Fixable.SAFE,
          "A URL carries parameters that only track the reader",
          "The parameters came along when the URL was copied. They tell the site about the person"
              + " who copied it, and make one page look like two.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    WebUrl url = link.target();
    if (!url.hasQuery() || !url.isWeb()) {
      return;
    }
    List<String> kept = new ArrayList<>();
    List<String> tracking = new ArrayList<>();
    for (String parameter : url.query().split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      boolean tracks = TrackingParameter.is(url, name);
      (tracks ? tracking : kept).add(tracks ? name : parameter);
    }
    if (!tracking.isEmpty()) {
      problems.add(problem(link, kept, tracking));
    }
  }

  private static Problem problem(Link link, List<String> kept, List<String> tracking) {
    boolean one = tracking.size() == 1;
    String more = one ? "" : " and " + (tracking.size() - 1) + " more";
    String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
    Problem problem =
        Problem.of(
            query(link),
            "URL carries the tracking parameter " + Quoted.of(tracking.get(0), 24) + more,
            one ? "Take the parameter away." : "Take the parameters away.");
    if (!link.isVerbatim()) {
      return problem;
    }
    Span old = link.target().querySpan();
    String url = link.url().substring(0, old.start() - 1) + query + link.url().substring(old.end());
    return problem.with(
        Fix.safe("Remove tracking parameters", new Edit(query(link), query))
            .replacing(link.url(), url));
  }

  /** The query with its question mark; the whole URL where it is written with escapes. */
  private static Span query(Link link) {
    if (!link.isVerbatim()) {
      return link.urlSpan();
    }
    Span query = link.target().querySpan();
    int offset = link.urlSpan().start();
    return new Span(offset + query.start() - 1, offset + query.end());
  }
}
