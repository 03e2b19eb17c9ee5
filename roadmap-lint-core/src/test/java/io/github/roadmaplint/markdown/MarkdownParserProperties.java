package io.github.roadmaplint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties for every text. */
class MarkdownParserProperties {

  @Property(seed = "20261122", tries = 5000)
  void blocksAreNestedAndInOrder(@ForAll("texts") String text) {
    Page page = parse(text);
    assertNested(page.blocks(), new Span(0, text.length()));
  }

  @Property(seed = "20261122", tries = 5000)
  void everyLinkIsInATextOfABlock(@ForAll("texts") String text) {
    Page page = parse(text);
    List<Link> links = new ArrayList<>();
    for (Block block : Block.flatten(page.blocks())) {
      block.inlines().forEach(content -> links.addAll(content.links()));
    }
    assertThat(links).isEqualTo(page.links());
  }

  @Property(seed = "20261122", tries = 5000)
  void linksAreInOrderAndHoldTheirParts(@ForAll("texts") String text) {
    Page page = parse(text);
    Span before = new Span(0, 0);
    for (Link link : page.links()) {
      assertThat(link.span().start()).isGreaterThanOrEqualTo(before.start());
      assertThat(link.span().contains(link.textSpan())).isTrue();
      boolean elsewhere = !link.span().contains(link.urlSpan());
      assertThat(elsewhere && link.kind() == Link.Kind.INLINE).isFalse();
      before = link.span();
    }
  }

  @Property(seed = "20261122", tries = 5000)
  void thePlaceOfAUrlHoldsTheUrl(@ForAll("texts") String text) {
    assertUrls(parse(text));
  }

  @Example
  void thePlaceOfAUrlHoldsTheUrlBesideUnusualSpaces() {
    List<String> forms =
        List.of(
            "[a]: b%1$s[a]: c%2$sa [a]",
            "[a]:%1$sb%2$s\n\n[a]",
            "[a]: b%1$s't'%2$s\n\n[a]",
            "[a]: <b>%1$s't'%2$s\n\n[a]",
            "[%1$sa%2$s]: b\n[ a ]: c\n\n[a]",
            "[a](%1$sb%2$s)",
            "[a](%1$s<b>%2$s't')",
            "![a](b%1$s't'%2$s)");
    char[] spaces = "\n\r\t \u000b\f\u0001\u001c\u007f\u0085\u00a0\u2028\u3000".toCharArray();
    for (String form : forms) {
      for (char one : spaces) {
        for (char two : spaces) {
          assertUrls(parse(form.formatted(one, two)));
        }
      }
    }
  }

  private static void assertUrls(Page page) {
    for (Link link : page.links()) {
      String raw = page.source().text(link.urlSpan());
      boolean written = raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 && raw.indexOf('\0') < 0;
      if (written) {
        boolean host = link.kind() == Link.Kind.BARE && raw.regionMatches(true, 0, "www.", 0, 4);
        boolean mail = link.kind() == Link.Kind.AUTOLINK && raw.indexOf(':') < 0;
        String scheme = host ? "http://" : mail ? "mailto:" : "";
        assertThat(scheme + raw).as("%s", page.source().text()).isEqualTo(link.url());
      }
    }
  }

  @Property(seed = "20261122", tries = 5000)
  void thePlaceOfAMarkHoldsIt(@ForAll("texts") String text) {
    Page page = parse(text);
    for (Block block : Block.flatten(page.blocks())) {
      for (Inline content : block.inlines()) {
        for (InlineMark mark : content.marks()) {
          assertThat(page.source().text(mark.span())).matches(form(mark.kind()));
        }
        for (Link link : content.links()) {
          assertThat(page.source().text(link.span())).matches(form(link.kind()));
        }
      }
    }
  }

  private static Pattern form(InlineMark.Kind kind) {
    return switch (kind) {
      case CODE -> Pattern.compile("(?s)`.*`");
      case IMAGE -> Pattern.compile("(?s)!\\[.*[\\])]");
      case HTML -> Pattern.compile("(?s)<.*>");
      case BREAK -> Pattern.compile("[ \\\\]+");
      case EMPHASIS -> Pattern.compile("(?s)([*_~]).*\\1");
    };
  }

  private static Pattern form(Link.Kind kind) {
    return switch (kind) {
      case INLINE -> Pattern.compile("(?s)\\[.*\\)");
      case REFERENCE -> Pattern.compile("(?s)!?\\[.*\\]");
      case IMAGE -> Pattern.compile("(?s)!\\[.*[\\])]");
      case AUTOLINK -> Pattern.compile("(?s)<.*>");
      default -> Pattern.compile("(?s).+");
    };
  }

  @Property(seed = "20261122", tries = 3000)
  void everyTextIsATopicPage(@ForAll("texts") String text) {
    TopicPage page = TopicPageParser.parse(parse(text), "a@b.md");
    for (Resource resource : page.resources()) {
      assertThat(resource.item().contains(resource.link().span())).isTrue();
      assertThat(resource.link().textSpan().contains(resource.titleSpan())).isTrue();
      assertThat(resource.link().textSpan().contains(resource.typeSpan())).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(MarkdownTexts.wild(), MarkdownTexts.tame(), Arbitraries.strings());
  }

  private static Page parse(String text) {
    return MarkdownParser.parse(Source.of("a.md", text));
  }

  private static void assertNested(List<? extends Block> blocks, Span around) {
    int end = around.start();
    for (Block block : blocks) {
      assertThat(around.contains(block.span())).as("%s in %s", block, around).isTrue();
      assertThat(block.span().start()).as("%s", block).isGreaterThanOrEqualTo(end);
      end = block.span().end();
      assertNested(block.children(), block.span());
      block.inlines().forEach(content -> assertInside(content, block.span()));
    }
  }

  private static void assertInside(Inline inline, Span around) {
    assertThat(around.contains(inline.span())).as("%s in %s", inline, around).isTrue();
    inline.links().forEach(link -> assertThat(inline.span().contains(link.span())).isTrue());
    inline.marks().forEach(mark -> assertThat(inline.span().contains(mark.span())).isTrue());
  }
}
