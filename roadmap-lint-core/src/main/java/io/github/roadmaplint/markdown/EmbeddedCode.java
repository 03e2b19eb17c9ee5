package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of other languages in a page, which no Markdown parser knows: the modules, expressions and
 * comments of MDX, and the tags of template languages such as Liquid and Go templates.
 *
 * @param text the page with this code replaced by spaces or symbols, so that every offset stays the
 *     same
 * @param mdx whether the page is MDX
 * @param code the places of the code, in order
 * @param comments those that are comments
 * @param tags how many tags of JSX there are
 * @param defects how many beginnings of code have no end
 */
public record EmbeddedCode(
    String text, boolean mdx, List<Span> code, List<Span> comments, int tags, int defects) {

  /** {@code {#id}}, also with spaces, and an id in a comment of MDX. */
  private static final Pattern HEADING_ID =
      Pattern.compile(
          "\\{ ?#[\\p{L}\\p{M}\\p{N}_.:-]{1,100} ?\\}"
              + "|\\{/\\*[ #]{0,3}[\\p{L}\\p{M}\\p{N}_.:-]{1,200} ?\\*/\\}");

  /** Copies the lists. */
  public EmbeddedCode {
    code = List.copyOf(code);
    comments = List.copyOf(comments);
  }

  /** Whether a page is MDX: by its name, or because it begins with an import. */
  public static boolean isMdx(Source source) {
    return switch (Syntax.of(source.path())) {
      case MDX -> true;
      case MARKDOWN -> MdxModules.areAtStart(source.text());
      default -> false;
    };
  }

  /** Finds the code in a page. Never throws; the time is proportional to its length. */
  public static EmbeddedCode of(Source source) {
    int body = FrontMatterBlock.bodyStart(source.text());
    return isMdx(source)
        ? new MdxScanner(source.text(), body).read()
        : TemplateTags.in(source, body);
  }

  /**
   * The text of a file for readers of words: that of a page is without the code and the ids of
   * headings in it.
   */
  public static Source withoutCode(Source page) {
    if (!Syntax.of(page.path()).isPage() || (!page.characters().has('{') && !isMdx(page))) {
      return page;
    }
    EmbeddedCode code = of(page);
    Matcher ids = HEADING_ID.matcher(code.text());
    if (code.isEmpty() && !code.mdx() && !ids.find()) {
      return page;
    }
    return Source.of(page.path(), ids.replaceAll(id -> " ".repeat(id.group().length())));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return code.isEmpty();
  }

  /** The links whose targets contain no code. */
  List<Link> known(List<Link> links) {
    return isEmpty() ? links : links.stream().filter(link -> !touches(link.urlSpan())).toList();
  }

  /** Whether a span contains a part of the code. */
  private boolean touches(Span span) {
    int low = 0;
    int high = code.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span found = code.get(middle);
      if (found.end() <= span.start()) {
        low = middle + 1;
      } else if (found.start() >= span.end()) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
