package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.ListBlock;
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
import io.github.roadmaplint.source.Spans;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name with a dot that the site turns into a link when it publishes the page. */
public final class AutolinkedName implements Rule.OfPublication {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "url/autolinked-name",
              Severity.WARNING,
              Fixable.MIXED,
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
    if (page.isPublished()) {
      Optional<ListBlock> list = publication.list();
      for (Block block : page.page().blocks()) {
        if (!block.is(list) && !block.is(publication.title())) {
          check(page.source().text(), block, problems);
        }
      }
    }
  }

  private void check(String text, Block block, Problems problems) {
    for (Inline inline : block.inlines()) {
      check(text, inline, problems);
    }
    for (Block child : block.children()) {
      check(text, child, problems);
    }
  }

  private void check(String text, Inline inline, Problems problems) {
    List<Span> words = wordsWithDot(text, inline.span());
    if (words.isEmpty()) {
      return;
    }
    int start = inline.span().start();
    Spans marked = marked(inline);
    Set<Span> linked = BareLinks.spans(text.substring(start, inline.span().end()));
    for (Span word : words) {
      String written = text.substring(word.start(), word.end());
      boolean link = linked.contains(new Span(word.start() - start, word.end() - start));
      if (link && !marked.overlap(word) && !written.equalsIgnoreCase(ownHost)) {
        NameWithDot.of(written).ifPresent(name -> problems.add(problem(word, written, name)));
      }
    }
  }

  /** The words with a dot inside, and an ending that the site looks for. */
  private static List<Span> wordsWithDot(String text, Span around) {
    List<Span> words = new ArrayList<>(0);
    String part = text.substring(around.start(), Math.max(around.start(), around.end() - 1));
    for (int at = part.indexOf('.', 1); at >= 0; at = part.indexOf('.', at + 1)) {
      int dot = around.start() + at;
      if (isInside(text, dot)) {
        Span word = word(text, around, dot);
        String written = text.substring(word.start(), word.end());
        if (BareLinks.isEnding(written.substring(written.lastIndexOf('.') + 1))) {
          words.add(word);
        }
        at = Math.max(at, word.end() - 1 - around.start());
      }
    }
    return words;
  }

  /** Whether the dot is between two letters or digits, unlike a full stop. */
  private static boolean isInside(String text, int dot) {
    return Ascii.isLetterOrDigit(text.charAt(dot - 1))
        && Ascii.isLetterOrDigit(text.charAt(dot + 1));
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

  /** The links, code and tags of a text. */
  private static Spans marked(Inline inline) {
    List<Span> marked = new ArrayList<>();
    for (Link link : inline.links()) {
      marked.add(link.span());
    }
    for (InlineMark mark : inline.marks()) {
      if (mark.kind() != Kind.EMPHASIS && mark.kind() != Kind.BREAK) {
        marked.add(mark.span());
      }
    }
    return new Spans(marked);
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
