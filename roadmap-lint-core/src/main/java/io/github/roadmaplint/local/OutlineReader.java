package io.github.roadmaplint.local;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.EmbeddedCode;
import io.github.roadmaplint.markdown.HtmlLinks;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headings, anchors and links of one page. */
final class OutlineReader {
  private static final Pattern ID =
      Pattern.compile(
          "[\\s\"'](?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
          Pattern.CASE_INSENSITIVE);

  /** {@code {#id}} after a heading, and {@code {: #id}} of kramdown and Python-Markdown. */
  private static final Pattern CUSTOM_ID =
      Pattern.compile("\\{:?[^{}#\\n]{0,80}#([\\p{L}\\p{M}\\p{N}_.:-]+)[^{}\\n]{0,80}\\}");

  /** An id in a comment of MDX at the end of a heading. */
  private static final Pattern COMMENTED_ID =
      Pattern.compile("\\{/\\*\\s{0,9}#?([^\\s*]{1,200})\\s{0,9}\\*/\\}\\s*+$");

  /** What templates include can have headings. */
  private static final Pattern INSERTED =
      Pattern.compile(
          "\\{\\{[<%]|\\{%-? *(?:include|render|for)|<!-- *@include|\\s(?:v-bind)?:id *=");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** What components and included files contain is unknown. */
  private static final Pattern COMPONENT = Pattern.compile("<[A-Z]");

  /** Components of Vue, except those of VitePress that have no headings. */
  private static final Pattern VUE = Pattern.compile("<(?!Badge\\b|ClientOnly\\b|VP)[A-Z]");

  private static final int LEVELS = 6;

  /**
   * Longer anchors of several headings are not made, so that headings below long ones cost little.
   */
  private static final int LONGEST_JOINED = 300;

  private final Page page;
  private final AnchorStyle style;
  private final String text;
  private final Anchors made;
  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Set<String> vague = new HashSet<>();
  private final boolean certain;
  private final String[] above = new String[LEVELS];
  private boolean uncertain;

  OutlineReader(Page page, AnchorStyle style, boolean certain) {
    this.certain = certain;
    this.page = page;
    this.style = style;
    this.made = new Anchors(style);
    this.text = page.source().text();
    Arrays.fill(above, "");
    EmbeddedCode code = EmbeddedCode.of(page.source());
    boolean inserts = !code.isEmpty() && style != AnchorStyle.VITEPRESS; // in Vue only texts
    this.uncertain = inserts || (code.mdx() && COMPONENT.matcher(text).find());
  }

  Outline read() {
    for (Block block : Block.flatten(page.blocks())) {
      if (block instanceof Block.Heading heading) {
        add(heading);
      } else if (block instanceof Block.Html) {
        addHtmlHeadings(block.span());
      }
    }
    List<Link> links = new ArrayList<>(page.allLinks());
    links.addAll(HtmlLinks.local(page));
    uncertain |= INSERTED.matcher(text).find();
    page.htmlSpans().forEach(this::addIds);
    uncertain |= style == AnchorStyle.VITEPRESS && page.htmlSpans().stream().anyMatch(this::isVue);
    addCustomIds();
    return new Outline(headings, anchors, vague, links, uncertain);
  }

  private boolean isVue(Span html) {
    return VUE.matcher(text).region(html.start(), html.end()).find();
  }

  private void add(Block.Heading heading) {
    boolean plain =
        heading.content().marks().stream()
            .map(InlineMark::kind)
            .noneMatch(kind -> kind == InlineMark.Kind.HTML || kind == InlineMark.Kind.IMAGE);
    add(heading.level(), heading.content().text(), heading.span(), plain);
  }

  private void add(int level, String title, Span span, boolean plain) {
    if (style == AnchorStyle.NONE) {
      headings.add(new Heading(level, title, span, "", false));
      return;
    }
    boolean exact = certain && plain && Anchors.isExact(title) && title.indexOf('{') < 0;
    String anchor = made.next(title);
    headings.add(new Heading(level, title, span, anchor, exact));
    anchors.add(anchor);
    if (!exact) {
      vague.add(Anchors.letters(title));
      vague.add(Anchors.letters(Anchors.withoutShortcodes(title)));
      vague.add(Anchors.letters(anchor));
    }
    if (!certain) {
      addJoined(level, Anchors.letters(title));
    }
  }

  /**
   * Adds the anchors that some sites make of a heading and those above it, so that each is the only
   * one: {@code #install-windows} for "Windows" below "Install".
   */
  private void addJoined(int level, String letters) {
    above[level - 1] = letters;
    Arrays.fill(above, level, LEVELS, "");
    String joined = letters;
    for (int i = level - 2; i >= 0; i--) {
      if (!above[i].isEmpty() && above[i].length() + joined.length() <= LONGEST_JOINED) {
        joined = above[i] + joined;
        vague.add(joined);
      }
    }
  }

  /** Content that is only partly in the span has a text that is unknown. */
  private void addHtmlHeadings(Span span) {
    String html =
        withoutComments(text.substring(span.start(), span.end())).toLowerCase(Locale.ROOT);
    boolean[] closed = new boolean[LEVELS + 1];
    Arrays.fill(closed, true);
    int at = html.indexOf("<h");
    while (at >= 0 && at + 3 < html.length()) {
      int level = html.charAt(at + 2) - '0';
      int end = at + 2;
      if (level >= 1 && level <= LEVELS && !Character.isLetterOrDigit(html.charAt(at + 3))) {
        int close = closed[level] ? html.indexOf("</h" + level, at) : -1;
        closed[level] = close >= 0;
        uncertain |= close < 0;
        int open = html.indexOf('>', at);
        if (close > open && open >= 0) {
          String title = text.substring(span.start() + open + 1, span.start() + close);
          add(level, visible(title), new Span(span.start() + at, span.start() + close + 5), false);
          end = close;
        }
      }
      at = html.indexOf("<h", end);
    }
  }

  private static String visible(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replace('\n', ' ')
        .strip();
  }

  private void addIds(Span span) {
    Matcher id = ID.matcher(withoutComments(text.substring(span.start(), span.end())));
    while (id.find()) {
      for (int group = 1; group <= id.groupCount(); group++) {
        if (id.group(group) != null) {
          anchors.add(id.group(group).strip().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Comments as spaces, so that offsets stay the same. */
  private static String withoutComments(String html) {
    int start = html.indexOf("<!--");
    if (start < 0) {
      return html;
    }
    StringBuilder rest = new StringBuilder(html);
    while (start >= 0) {
      int close = html.indexOf("-->", start);
      int end = close < 0 ? html.length() : close + 3;
      for (int i = start; i < end; i++) {
        rest.setCharAt(i, ' ');
      }
      start = html.indexOf("<!--", end);
    }
    return rest.toString();
  }

  private void addCustomIds() {
    if (text.indexOf('{') < 0) {
      return;
    }
    Matcher id = CUSTOM_ID.matcher(text);
    while (id.find()) {
      anchors.add(id.group(1).toLowerCase(Locale.ROOT));
    }
    for (Heading heading : headings) {
      Matcher commented =
          COMMENTED_ID.matcher(text.substring(heading.span().start(), heading.span().end()));
      if (commented.find()) {
        anchors.add(commented.group(1).toLowerCase(Locale.ROOT));
      }
    }
  }
}
