package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
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
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/** A file or product name that an editor turned into a link. */
public final class AccidentalAutolink implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/accidental-autolink",
          Severity.ERROR,
          Fixable.MIXED,
          "A name that contains a dot was turned into a link by accident",
          "Some editors turn every word that looks like a host into a link. The author did not"
              + " choose the target, and anyone can register the domain.");

  private final String ownHost;

  /** Does not report links to the repository's own site. */
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
    boolean same =
        link.kind() == Kind.INLINE
            && url.scheme().equals("http")
            && link.text().equalsIgnoreCase(url.host())
            && url.isHostOnly()
            && !url.hasPort();
    if (same && !url.host().equals(ownHost)) {
      Optional<NameWithDot> name = NameWithDot.of(link.text());
      if (name.isPresent()) {
        problems.add(problem(link, name.get()));
      }
    }
  }

  private static Problem problem(Link link, NameWithDot name) {
    String text = Quoted.of(link.text());
    Edit code = new Edit(link.span(), "`" + link.text() + "`");
    return switch (name) {
      case NAME, EXAMPLE ->
          problem(link, name, "Write " + text + " as code.")
              .with(Fix.safe("Write the name as code", code).removing(link.url()));
      case PERHAPS ->
          problem(
                  link,
                  name,
                  "Write " + text + " as code, or separate it where two words are joined.")
              .with(Fix.unsafe("Write the name as code", code).removing(link.url()));
      case JOINED -> {
        int dot = link.text().lastIndexOf('.');
        String apart = link.text().substring(0, dot) + ' ' + link.text().substring(dot);
        yield problem(link, name, "Write " + Quoted.of(apart) + ", without a link.")
            .with(
                Fix.unsafe("Separate the words", new Edit(link.span(), apart))
                    .replacing(link.text(), apart)
                    .removing(link.url()));
      }
    };
  }

  private static Problem problem(Link link, NameWithDot name, String help) {
    String what = name == NameWithDot.EXAMPLE ? "Example host " : "Name ";
    String message =
        what + Quoted.of(link.text(), 30) + " is linked to a host of that name by accident";
    return Problem.of(link.span(), message, help);
  }
}
