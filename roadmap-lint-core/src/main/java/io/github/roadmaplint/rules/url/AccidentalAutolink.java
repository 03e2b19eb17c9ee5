package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.Link.Kind;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;

/** A file or product name that an editor took for a web address. */
public final class AccidentalAutolink implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/accidental-autolink",
          Severity.ERROR,
          Fixable.SAFE,
          "A name with a dot in it became a link to a host of that name",
          "Nobody chose the target: some editors link every word that looks like a host. The domain"
              + " may belong to anybody, today or tomorrow.");

  private final String ownHost;

  /** Leaves links to the repository's own site alone. */
  public AccidentalAutolink(RuleSettings settings) {
    this.ownHost = settings.site().map(Site::host).orElse("");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    WebUrl url = link.target();
    if (link.kind() != Kind.INLINE || !url.scheme().equals("http") || !url.path().isEmpty()) {
      return;
    }
    boolean same =
        link.text().equalsIgnoreCase(url.host()) && url.raw().length() == url.hostSpan().end();
    if (same && namesNoSite(link.text()) && !url.host().equals(ownHost)) {
      problems.add(problem(link));
    }
  }

  private static Problem problem(Link link) {
    String code = "`" + link.text() + "`";
    Edit edit = new Edit(link.span(), code);
    return Problem.of(
            link.span(),
            "Name " + Quoted.of(link.text()) + " is linked to a host of that name by accident",
            "Write "
                + Quoted.of(link.text())
                + " as code; if a site is meant, link it with `https://`.")
        .with(Fix.safe("Write the name as code", edit).removing(link.url()));
  }

  /** Whether it is a file or a .NET product: their endings are top-level domains by accident. */
  private static boolean namesNoSite(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return ending.equals("NET")
        || ending.equals("Net")
        || ending.equals("md")
        || ending.equals("py");
  }
}
