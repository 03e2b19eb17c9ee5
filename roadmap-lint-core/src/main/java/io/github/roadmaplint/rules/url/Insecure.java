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
import io.github.roadmaplint.rules.url.HttpsHosts.Reason;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/** A resource that is linked over plain HTTP. */
public final class Insecure implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/insecure",
          Severity.INFO,
          Fixable.MIXED,
          "A resource is linked over `http://`",
          "Browsers warn about pages without encryption, and others on the network can change"
              + " what a reader sees. Nearly every site supports `https://` today.");

  private final HttpsHosts httpsHosts = HttpsHosts.load();

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

  private Problem problem(Link link) {
    String secure = "https" + link.url().substring("http".length());
    Optional<Reason> reason = httpsHosts.reason(link.target().host());
    Problem problem =
        Problem.of(
            link.urlSpan(),
            "Resource " + Quoted.of(link.url()) + " is not encrypted",
            "Write " + Quoted.of(secure, 60) + help(reason));
    if (!link.isVerbatim() || link.target().hasPort()) {
      return problem;
    }
    Edit edit = new Edit(Span.at(link.urlSpan().start() + "http".length()), "s");
    Fix fix =
        reason.filter(Reason.PRELOAD::equals).isPresent()
            ? Fix.safe("Use https", edit)
            : Fix.unsafe("Use https", edit);
    return problem.with(fix.replacing(link.url(), secure));
  }

  private static String help(Optional<Reason> reason) {
    return reason
        .map(
            known ->
                switch (known) {
                  case PRELOAD -> ": browsers open this host only over https.";
                  case REDIRECT -> ": this host redirects every http URL to https.";
                })
        .orElse(" after you have checked that it opens.");
  }
}
