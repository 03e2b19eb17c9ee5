package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.SamplePages;
import io.github.roadmaplint.url.WebUrl;
import java.util.List;
import java.util.function.Predicate;

/** A link without a text. A link without a URL is reported by {@code url/malformed}. */
public final class EmptyLink implements Rule.OfPageFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/empty-link",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A link has a URL but no text",
          "Readers cannot see or click a link without text. Screen readers read its URL aloud.");

  /** Files of programs for MyST Markdown, which replace such a link by the title of its page. */
  private static final List<String> MYST = List.of("myst.yml", "_toc.yml", "conf.py");

  /** Begins the title of a link that docsify replaces by the file. */
  private static final String INCLUDED = ":include";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    check(page, url -> !url.isWeb() && isMyst(entry.path(), repository), problems);
  }

  /** Whether one of the files is in a folder around a page. */
  private static boolean isMyst(String path, Repository repository) {
    return MYST.stream()
        .anyMatch(
            name ->
                repository.paths().named(name).stream()
                    .anyMatch(
                        file -> path.startsWith(file.substring(0, file.lastIndexOf('/') + 1))));
  }

  /**
   * Checks a page.
   *
   * @param titled whether the program that makes the site writes the text of a link
   */
  void check(Page page, Predicate<WebUrl> titled, Problems problems) {
    int imageEnd = 0; // the text of an image is plain text
    for (Link link : page.links()) {
      if (link.kind() == Link.Kind.IMAGE) {
        imageEnd = Math.max(imageEnd, link.span().end());
      }
      boolean inImage = link.span().start() < imageEnd;
      boolean bracketed = link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.REFERENCE;
      if (bracketed
          && !inImage
          && isRead(link.target())
          && page.source().text(link.textSpan()).isBlank()
          && !isTemplate(page)
          && !page.source().text(link.span()).contains(INCLUDED)
          && !titled.test(link.target())) {
        problems.add(problem(link));
      }
    }
  }

  /** Readers of a template write the text. */
  private static boolean isTemplate(Page page) {
    return SamplePages.has(page.source().path());
  }

  /** Whether browsers can follow it: some programs replace other links by their own text. */
  private static boolean isRead(WebUrl url) {
    return url.isWeb() || (!url.raw().isEmpty() && url.raw().indexOf(':') < 0);
  }

  private static Problem problem(Link link) {
    return Problem.of(
            link.span(),
            "Link to " + Quoted.of(link.url()) + " has no text",
            "Write the text between the brackets, or remove the link.")
        .with(Fix.unsafe("Remove the link", new Edit(link.span(), "")).removing(link.url()));
  }
}
