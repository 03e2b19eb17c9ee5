package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;
import java.util.function.Predicate;

/** A URL that cannot be opened because of how it is written. */
public final class MalformedUrl implements Rule.OfLinkTarget, Rule.OfPage, Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/malformed",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A URL is written so that no browser can open it",
          "A reader who clicks the link sees an error page. Such links are copying and typing"
              + " mistakes that are not noticed until a reader clicks.");

  /** Reports a link in place of a URL. */
  private static final String MALFORMED_RESOURCE = "resource/malformed";

  private final String site;
  private final Predicate<String> reachable;

  /** Uses the site, to complete paths on it, and the private hosts that can be reached. */
  public MalformedUrl(RuleSettings settings) {
    this.site = settings.site().map(found -> "https://" + found.host()).orElse("");
    this.reachable = settings.reachable();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Repository repository, Problems problems) {
    if (UrlDefects.isOrdinary(link.target()) || isOfSite(link.target(), repository)) {
      return;
    }
    Optional<UrlDefect> defect = UrlDefects.of(link);
    if (defect.isEmpty()) {
      defect = UrlDefects.privateHost(link, reachable);
    }
    if (defect.isPresent()) {
      problems.add(problem(link, defect.get()));
    }
  }

  /**
   * Whether a URL without a web host is right in this repository: a path that begins with a folder
   * at its top named like a host, or a script in the pages of a site.
   */
  private static boolean isOfSite(WebUrl url, Repository repository) {
    if (url.isWeb() || url.raw().isEmpty()) {
      return false;
    }
    String first = url.raw().split("[/?#]", 2)[0];
    return url.scheme().equals("javascript")
        ? repository.isSite()
        : first.indexOf('.') > 0 && repository.at(first) == PathState.FOLDER;
  }

  /** A URL that is only missing a letter of its scheme is not an example in the text. */
  @Override
  public void check(Page page, Problems problems) {
    for (Link link : page.links()) {
      String scheme = link.target().scheme();
      if (link.kind() == Kind.BARE
          && !link.target().isWeb()
          && SchemeDefects.isMisspelled(scheme)
          && isWordStart(page.source().text(), link.span().start())) {
        problems.add(problem(link, SchemeDefects.misspelledScheme(link.target())));
      }
    }
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) <= ' ' || "([{*_\"'".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Only topics: other pages are in folders that a relative link can refer to. */
  @Override
  public void check(TopicPage page, Problems problems) {
    if (!page.isOfTopic()) {
      return;
    }
    for (Link link : page.page().links()) {
      if (link.url().equals("#")) {
        problems.add(problem(link, UrlDefects.nowhere(link)));
      } else if (isRelative(link) && UrlDefects.of(link).isEmpty()) {
        problems.add(problem(link, relative(link.url())).unless(MALFORMED_RESOURCE));
      }
    }
  }

  private static boolean isRelative(Link link) {
    WebUrl url = link.target();
    boolean nowhere = url.scheme().isEmpty() && url.host().isEmpty();
    return nowhere && !url.path().isEmpty() && link.kind() != Kind.IMAGE;
  }

  private UrlDefect relative(String url) {
    boolean onSite = url.startsWith("/") && !site.isEmpty();
    String help = onSite ? "Write " + Quoted.of(site + url) + "." : "Write the whole URL.";
    return new UrlDefect(
        "Link " + Quoted.of(url, 24) + " is relative, but a topic is shown in more than one place",
        help,
        onSite ? site + url : "");
  }

  private static Problem problem(Link link, UrlDefect defect) {
    Problem problem = Problem.of(link.urlSpan(), defect.message(), defect.help());
    if (defect.fixed().isEmpty() || link.urlSpan().isEmpty() || !link.isVerbatim()) {
      return problem;
    }
    Fix fix = Fix.unsafe("Replace the URL", new Edit(link.urlSpan(), defect.fixed()));
    return problem.with(fix.replacing(link.url(), defect.fixed()));
  }
}
