package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** A link to a host that the contributors' guide does not allow. */
public final class ForbiddenHost implements Rule.OfTopic {
  /** The default is the host that the contribution guide of the site forbids. */
  private static final RuleOption<List<String>> FORBIDDEN_HOSTS =
      new RuleOption.Names(
          "forbiddenHosts",
          new RuleOption.Form(
              "Host",
              "A host without scheme, port and path.",
              "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
              "example.com"),
          site -> List.of("geeksforgeeks.org"),
          List.of("example.com"),
          "Hosts that must not be linked, including their subdomains. By default these are the"
              + " hosts that the site forbids.");

  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "resource/forbidden-host",
              Severity.ERROR,
              Fixable.NO,
              "A topic links to a host that is not allowed",
              "The maintainers of the repository do not allow this host, so they reject a"
                  + " contribution that links to it.")
          .with(FORBIDDEN_HOSTS);

  private final List<String> hosts;

  /** Uses the hosts. */
  public ForbiddenHost(RuleSettings settings) {
    this.hosts = settings.get(FORBIDDEN_HOSTS);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<String> inactive() {
    return hosts.isEmpty()
        ? Optional.of("no hosts are forbidden (`forbiddenHosts`)")
        : Optional.empty();
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Link link : page.page().links()) {
      for (String host : hosts) {
        if (link.target().isAtOrBelow(host)) {
          problems.add(problem(link, host));
        }
      }
    }
  }

  private static Problem problem(Link link, String host) {
    return Problem.of(
        link.urlSpan(),
        "Links to " + Quoted.of(host) + " are not allowed here",
        "Link to a page about the same subject on another site, or remove the link.");
  }
}
