package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.TrackingParameter;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parameters that only report where a reader came from. */
public final class Tracking implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/tracking",
          Severity.INFO,
          Fixable.MIXED,
          "A URL contains parameters that only track the reader",
          "They report to the site where a reader comes from, and make one page look like two."
              + " The page opens without them.");

  private final String site;

  /** Uses the site, which has partners. */
  public Tracking(RuleSettings settings) {
    this.site = settings.site().map(Site::host).orElse("");
  }

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
    Parameters found = new Parameters(new ArrayList<>(), new ArrayList<>());
    for (String parameter : url.query().split("&", -1)) {
      String name = name(parameter);
      if (TrackingParameter.isOfReader(url, name)) {
        found.ofReader.add(parameter);
      } else if (TrackingParameter.isOfCampaign(name)) {
        found.ofCampaign.add(parameter);
      }
    }
    if (!found.ofCampaign.isEmpty() && isOfPartner(url)) {
      found.ofCampaign.clear();
    }
    if (!found.all().isEmpty()) {
      problems.add(problem(link, found));
    }
  }

  private boolean isOfPartner(WebUrl url) {
    return !site.isEmpty() && Campaign.isOfSite(url, site);
  }

  /**
   * The parameters of a URL that track.
   *
   * @param ofReader about one visit
   * @param ofCampaign about a campaign, which may be one of a partner
   */
  private record Parameters(List<String> ofReader, List<String> ofCampaign) {

    List<String> all() {
      List<String> all = new ArrayList<>(ofCampaign);
      all.addAll(ofReader);
      return all;
    }

    /** Those that can be removed safely, if any; otherwise all. */
    List<String> toRemove(WebUrl url) {
      return isSurelyCopied(url) || ofReader.isEmpty() ? all() : ofReader;
    }

    /** Whether the campaign is not intended: the URL was copied after a click on it. */
    boolean isSurelyCopied(WebUrl url) {
      return Campaign.isCopied(url) || (!ofReader.isEmpty() && !YouTubeUrl.isYouTube(url));
    }

    /** Old servers also separate parameters at semicolons. */
    boolean isSafe(WebUrl url) {
      boolean sure = !ofReader.isEmpty() || isSurelyCopied(url);
      return sure && all().stream().noneMatch(parameter -> parameter.indexOf(';') >= 0);
    }
  }

  private static String name(String parameter) {
    return parameter.split("=", 2)[0];
  }

  private static Problem problem(Link link, Parameters found) {
    WebUrl url = link.target();
    List<String> removed = found.toRemove(url);
    boolean one = removed.size() == 1;
    String more = one ? "" : " and " + (removed.size() - 1) + " more";
    Problem problem =
        Problem.of(
            query(link),
            "URL contains the tracking parameter " + Quoted.of(name(removed.get(0)), 24) + more,
            found.isSafe(url)
                ? "Remove the parameter" + (one ? "." : "s.")
                : "Remove it, unless you have agreed on it with the site.");
    if (!link.isVerbatim()) {
      return problem;
    }
    List<String> kept = new ArrayList<>(List.of(url.query().split("&", -1)));
    kept.removeAll(Set.copyOf(removed));
    String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
    Span old = url.querySpan();
    String after =
        link.url().substring(0, old.start() - 1) + query + link.url().substring(old.end());
    Edit edit = new Edit(query(link), query);
    Fix fix = new Fix("Remove tracking parameters", found.isSafe(url), List.of(edit));
    return problem.with(fix.replacing(link.url(), after));
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
