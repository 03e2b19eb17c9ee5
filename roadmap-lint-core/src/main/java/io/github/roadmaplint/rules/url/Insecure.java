package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Link;
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
import io.github.roadmaplint.url.WebUrl;

/** A resource that is linked over plain HTTP. */
public final class Insecure implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/insecure",
          Severity.INFO,
          Fixable.UNSAFE,
          "A resource is linked over `http://`",
          "Browsers warn about pages without encryption, and others on the network can change"
              + " what a reader sees. Nearly every site supports `https://` today.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Resource resource : page.resources()) {
      Link link = resource.link();
      WebUrl url = link.target();
      if (url.scheme().equals("http") && url.isWeb() && !isUnencrypted(url.host())) {
        problems.add(problem(link));
      }
    }
  }

  /** Certificates are not issued for IP addresses and hosts of one's own machine. */
  private static boolean isUnencrypted(String host) {
    return Hosts.isAddress(host) || Hosts.isPrivate(host);
  }

  private static Problem problem(Link link) {
    String secure = "https" + link.url().substring("http".length());
    Problem problem =
        Problem.of(
            link.urlSpan(),
            "Resource " + Quoted.of(link.url()) + " is not encrypted",
            "Write " + Quoted.of(secure, 60) + " after you have checked that it opens.");
    int end = link.urlSpan().start() + "http".length();
    return link.isVerbatim() && link.target().port().isEmpty()
        ? problem.with(
            Fix.unsafe("Use https", new Edit(Span.at(end), "s")).replacing(link.url(), secure))
        : problem;
  }
}
