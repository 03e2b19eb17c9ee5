package io.github.roadmaplint.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as commonmark-java reads it: CommonMark 0.31 with GitHub's tables and struck-out text.
 */
public final class MarkdownTree {
  /** In the order in which commonmark-java tries them. */
  private static final Set<Class<? extends Block>> MDX =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  private static final int MOST_NESTED = 100;

  /**
   * A row is padded to the width of its table, so the size of wide tables is quadratic in the text.
   */
  private static final int WIDEST_TABLE = 200;

  private static final Parser WITH_LINKS = parser(true, true, false);

  private MarkdownTree() {}

  /** The tree of a text, with bare URLs as links. Never throws. */
  public static Node withBareLinks(String markdown) {
    return parsed(hasWideLine(markdown) ? parser(false, true, false) : WITH_LINKS, markdown);
  }

  /** The tree of a text, with bare URLs as text. Never throws. */
  public static Node of(String markdown) {
    return parsed(parser(!hasWideLine(markdown), false, false), markdown);
  }

  /** The tree of MDX whose code is replaced: it has neither indented code nor blocks of HTML. */
  static Node ofMdx(String markdown) {
    return parsed(parser(!hasWideLine(markdown), true, true), markdown);
  }

  private static Node parsed(Parser parser, String markdown) {
    return EscapedPipes.placed(parser.parse(markdown), markdown);
  }

  private static Parser parser(boolean tables, boolean links, boolean mdx) {
    List<Extension> extensions = new ArrayList<>();
    extensions.add(StrikethroughExtension.builder().requireTwoTildes(true).build());
    if (tables) {
      extensions.add(TablesExtension.create());
    }
    Parser.Builder builder =
        Parser.builder()
            .extensions(extensions)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED);
    if (mdx) {
      builder.enabledBlockTypes(MDX);
    }
    if (links) {
      builder
          .customInlineContentParserFactory(new BareUrlParser.Factory())
          .postProcessor(BareUrl.COMPLETE);
    }
    return builder.build();
  }

  private static boolean hasWideLine(String markdown) {
    int bars = 0;
    for (int i = markdown.indexOf('|'); i >= 0 && i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\n' || c == '\r') {
        bars = 0;
      } else if (c == '|' && ++bars > WIDEST_TABLE) {
        return true;
      }
    }
    return false;
  }
}
