package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Inline.InlineMark.Kind;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.publication.BareLinks;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A name with a dot that the site turns into a link when it publishes the page. */
public final class AutolinkedName implements Rule.OfPublication {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "url/autolinked-name",
              Severity.WARNING,
              Fixable.SAFE,
              "A name that contains a dot becomes a link when the page is published",
              "The site turns every word that looks like a host into a link, and writes it into the"
                  + " page. Anyone can register the domain.")
          .needing(Need.SITE);

  private static final String CODE = "Write the name as code";

  private final String ownHost;

  /** Does not report the host of the site. */
  public AutolinkedName(RuleSettings settings) {
    this.ownHost = settings.site().map(Site::host).orElse("");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    if (!page.isPublished() || !isSuspect(page.source().text())) {
      return;
    }
    for (Block block : Block.flatten(page.page().blocks())) {
      boolean kept =
          !block.is(publication.title())
              && publication.list().filter(it -> it.span().contains(block.span())).isEmpty();
      if (kept) {
        for (Inline inline : block.inlines()) {
          check(page.source().text(), inline, problems);
        }
      }
    }
  }

  /** A quick check for the endings of such names: {@code .net}, {@code .md}, {@code .py}. */
  private static boolean isSuspect(String text) {
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (dot > 0 && dot + 2 < text.length() && isEnding(text, dot)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnding(String text, int dot) {
    char next = text.charAt(dot + 1);
    boolean first =
        next == 'N'
            || next == 'n'
            || next == 'm'
            || next == 'p'
            || next == 'c'
            || next == 'o'
            || next == 'i';
    return first && Character.isLetterOrDigit(text.charAt(dot - 1));
  }

  private void check(String text, Inline inline, Problems problems) {
    int end = inline.span().end();
    int at = inline.span().start();
    while (at < end) {
      int dot = text.indexOf('.', at);
      if (dot < 0 || dot >= end) {
        return;
      }
      Span word = word(text, inline.span(), dot);
      at = Math.max(word.end(), dot + 1);
      String written = text.substring(word.start(), word.end());
      Optional<NameWithDot> name =
          word.end() > dot + 1 ? NameWithDot.of(written) : Optional.empty();
      if (name.isPresent() && isPlain(inline, word) && isLinked(text, inline.span(), word)) {
        problems.add(problem(word, written, name.get()));
      }
    }
  }

  private static Span word(String text, Span around, int dot) {
    int start = dot;
    while (start > around.start() && isInName(text.charAt(start - 1))) {
      start--;
    }
    int end = dot;
    while (end < around.end() && isInName(text.charAt(end))) {
      end++;
    }
    while (end > dot && !Ascii.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isInName(char c) {
    return Ascii.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  /** Whether the word is neither in a link nor in code or a tag. */
  private static boolean isPlain(Inline inline, Span word) {
    for (Link link : inline.links()) {
      if (link.span().contains(word)) {
        return false;
      }
    }
    for (InlineMark mark : inline.marks()) {
      boolean other = mark.kind() != Kind.EMPHASIS && mark.kind() != Kind.BREAK;
      if (other && mark.span().contains(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLinked(String text, Span around, Span word) {
    String whole = text.substring(around.start(), around.end());
    int start = word.start() - around.start();
    int end = word.end() - around.start();
    return !whole.substring(start, end).equalsIgnoreCase(ownHost)
        && BareLinks.isLink(whole, start, end);
  }

  private static Problem problem(Span word, String name, NameWithDot kind) {
    boolean certain = kind == NameWithDot.NAME || kind == NameWithDot.EXAMPLE;
    String help = certain ? "" : ", or separate it where two words are joined";
    Edit code = new Edit(word, "`" + name + "`");
    return Problem.of(
            word,
            "Name " + Quoted.of(name, 30) + " becomes a link when the page is published",
            "Write " + Quoted.of(name) + " as code" + help + ".")
        .with(certain ? Fix.safe(CODE, code) : Fix.unsafe(CODE, code));
  }
}
