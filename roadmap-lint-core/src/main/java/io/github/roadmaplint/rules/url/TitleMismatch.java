package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/** A link that shows one URL or repository and leads to another. */
public final class TitleMismatch implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/title-mismatch",
          Severity.WARNING,
          Fixable.NO,
          "A link's text shows another URL or repository than the one it leads to",
          "One of the two was pasted by mistake, and the link opens a page that the reader does"
              + " not expect.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    Optional<GitHubTitle> repository = GitHubTitle.of(link);
    if (repository.isPresent()) {
      problems.add(repository.get().problem(link));
      return;
    }
    String text = link.text();
    int start = text.startsWith("@") ? text.indexOf('@', 1) + 1 : 0;
    boolean looked = link.kind() != Kind.IMAGE && text.startsWith("http", start);
    if (!looked || !link.target().isWeb() || GluedUrl.of(link.target()).isPresent()) {
      return;
    }
    WebUrl shown = WebUrl.of(urlAt(text, start));
    if (shown.isWeb() && !leadsTo(shown, link.target())) {
      problems.add(
          Problem.of(
              link.textSpan(),
              "Text shows "
                  + Quoted.of(shown.raw(), 30)
                  + " but leads to "
                  + Quoted.of(link.url(), 30),
              "Find out which URL is meant, link that one, and write the page's title as text."));
    }
  }

  private static String urlAt(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether the shown URL is the target, perhaps cut short as in {@code https://a.example/b…}. */
  private static boolean leadsTo(WebUrl shown, WebUrl target) {
    String whole = shown.normalized();
    int cutInside = whole.indexOf("[…]");
    int end = cutInside < 0 ? whole.length() : cutInside;
    while (end > 0 && isCutMark(whole.charAt(end - 1))) {
      end--;
    }
    String cut = whole.substring(0, end);
    return target.normalized().startsWith(cut) || target.raw().startsWith(shown.raw());
  }

  private static boolean isCutMark(char c) {
    return c == '.' || c == '…' || c == '/' || c == ')' || c == ':' || c == ',';
  }
}
