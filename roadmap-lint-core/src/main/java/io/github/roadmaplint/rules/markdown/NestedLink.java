package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A link in the text or the URL of another link. */
public final class NestedLink implements Rule.OfPage {
  private static final String MIDDLE = "](";

  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/nested-link",
          Severity.ERROR,
          Fixable.MIXED,
          "A link is inside the text or the URL of another link",
          "A link cannot contain a link: readers see the brackets of one of them, or get a wrong"
              + " URL.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    for (Link link : page.links()) {
      if (link.kind() == Link.Kind.INLINE && link.url().startsWith("[")) {
        checkUrl(page.source(), link, problems);
      }
    }
    for (UnreadLink unread : UnreadLink.in(page)) {
      Optional<Link> inUrl = unread.inUrl().filter(link -> link.kind() == Link.Kind.INLINE);
      if (inUrl.isPresent() && unread.open() >= 0) {
        checkAround(page.source(), unread, inUrl.get(), problems);
      } else if (unread.inText().filter(link -> link.kind() != Link.Kind.IMAGE).isPresent()) {
        checkText(page.source(), unread, unread.inText().get(), problems);
      }
    }
  }

  /**
   * {@code [text]([word](url))}: without a space, the inner link is the URL. It can contain a link
   * in its URL, too.
   */
  private static void checkUrl(Source source, Link outer, Problems problems) {
    String inner = source.text(outer.urlSpan());
    List<String> words = new ArrayList<>();
    int start = 0;
    int middle = inner.indexOf(MIDDLE);
    while (middle >= 0 && inner.startsWith("[", start)) {
      words.add(inner.substring(start + 1, middle));
      start = middle + MIDDLE.length();
      middle = inner.indexOf(MIDDLE, start);
    }
    int end = inner.length() - words.size();
    boolean nested = middle < 0 && !words.isEmpty();
    if (nested && start <= end && inner.endsWith(")".repeat(words.size()))) {
      String url = inner.substring(start, end);
      problems.add(inUrl(source, outer.span(), outer.textSpan(), words, url));
    }
  }

  /** {@code [text]([some words](url))}. */
  private static void checkAround(Source source, UnreadLink unread, Link inner, Problems problems) {
    int end = inner.span().end();
    boolean closed = end < source.text().length() && source.text().charAt(end) == ')';
    if (closed) {
      Span all = new Span(unread.open(), end + 1);
      Span text = new Span(unread.open() + 1, unread.close());
      String words = source.text(inner.textSpan());
      problems.add(inUrl(source, all, text, List.of(words), source.text(inner.urlSpan())));
    }
  }

  /**
   * The problem of a link in a URL.
   *
   * @param words the texts of the links in the URL, from the outer to the inner one
   * @param url the URL of the innermost link
   */
  private static Problem inUrl(Source source, Span all, Span text, List<String> words, String url) {
    String title = source.text(text);
    boolean same =
        !url.isBlank() && words.stream().allMatch(it -> it.equals(title) || it.equals(url));
    String written = "[" + String.join("]([", words) + "](" + url + ")".repeat(words.size());
    String action = "Use the URL of the inner link";
    Edit edit = new Edit(all, "[" + title + "](" + url + ")");
    Fix fix = same ? Fix.safe(action, edit) : Fix.unsafe(action, edit);
    return Problem.of(
            all,
            "URL of link " + Quoted.of(title) + " is a link itself",
            "Write the URL alone between the parentheses: " + Quoted.of(url, 60) + ".")
        .with(fix.replacing(written, url))
        .unless("resource/malformed");
  }

  /** {@code [[word](url)](url)}. */
  private static void checkText(Source source, UnreadLink unread, Link inner, Problems problems) {
    String text = source.text();
    int end = Destination.end(text, unread.rest().start(), unread.rest().end());
    String url = end < 0 ? "" : text.substring(unread.rest().start(), end);
    if (!Destination.is(url)) {
      return;
    }
    Span all = new Span(unread.open(), end + 1);
    Problem problem =
        Problem.of(
                all,
                "Text of the link to " + Quoted.of(url) + " contains a link",
                "Remove one of the two links.")
            .unless("resource/malformed");
    boolean alone =
        inner.span().start() == unread.open() + 1 && inner.span().end() == unread.close();
    boolean same = alone && inner.url().equals(url);
    problems.add(
        same
            ? problem.with(
                Fix.safe("Remove the outer link", new Edit(all, source.text(inner.span())))
                    .removing(url))
            : problem);
  }
}
