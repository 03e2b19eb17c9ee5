package io.github.roadmaplint.local;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What other pages can see of a Markdown page.
 *
 * @param headings those of Markdown and of HTML, in the order of the file
 * @param anchors the anchors of headings and elements, in lower case
 * @param vague the letters and digits of headings whose anchors are not certain
 * @param links every link of Markdown, then those that are written as HTML
 * @param uncertain whether the page has headings or anchors that cannot be read
 * @param index the headings by their anchors
 */
public record Outline(
    List<Heading> headings,
    Set<String> anchors,
    Set<String> vague,
    List<Link> links,
    boolean uncertain,
    HeadingIndex index) {

  /** An outline whose headings are not indexed yet. */
  Outline(
      List<Heading> headings,
      Set<String> anchors,
      Set<String> vague,
      List<Link> links,
      boolean uncertain) {
    this(headings, anchors, vague, links, uncertain, new HeadingIndex(List.copyOf(headings)));
  }

  /** Copies the collections. */
  public Outline {
    headings = List.copyOf(headings);
    anchors = Set.copyOf(anchors);
    vague = Set.copyOf(vague);
    links = List.copyOf(links);
  }

  /**
   * A heading.
   *
   * @param text the visible text
   * @param span the heading with its markup
   * @param anchor the anchor that it gets; empty if anchors are unknown
   * @param exact whether the anchor is certain: renderers differ in how they treat emoji, symbols,
   *     images and HTML
   */
  public record Heading(int level, String text, Span span, String anchor, boolean exact) {}

  /** The outline of a page. */
  public static Outline of(Page page, AnchorStyle style) {
    return of(page, style, true);
  }

  /**
   * The outline of a page.
   *
   * @param certain whether the style is; otherwise only letters and digits of anchors matter
   */
  public static Outline of(Page page, AnchorStyle style, boolean certain) {
    return new OutlineReader(page, style, certain).read();
  }

  /** Whether an anchor is certainly in the page. */
  public boolean isAnchor(String fragment) {
    return anchors.contains(fragment.toLowerCase(Locale.ROOT));
  }

  /** The headings with the same letters and digits as an anchor. */
  public List<Heading> withLetters(String anchor) {
    return index.withLetters(anchor);
  }

  /** The heading with the most similar anchor, if it is similar. */
  public Optional<Heading> near(String anchor) {
    return index.near(anchor);
  }

  /** The headings whose anchors another page does not have. */
  public List<Heading> without(Outline other) {
    return headings.stream().filter(it -> !other.anchors.contains(it.anchor())).toList();
  }

  /**
   * The anchors of a page that certainly has no others than those of plain headings, in lower case;
   * empty if its outline has to be read.
   */
  public static Optional<Set<String>> plainAnchors(String text, AnchorStyle style) {
    return PlainHeadings.anchors(text, style);
  }

  /**
   * The anchor that a fragment leads to. VitePress rewrites the fragments of links in the way in
   * which it makes anchors.
   */
  public static String linked(String fragment, AnchorStyle style) {
    return style == AnchorStyle.VITEPRESS ? Anchors.of(fragment, style) : fragment;
  }

  /** Whether a renderer that is not that of the layout makes this anchor of a heading. */
  public static boolean isOfOtherRenderer(String fragment, String heading) {
    return Anchors.ofOthers(heading).contains(fragment.toLowerCase(Locale.ROOT));
  }

  /** Whether the same fragments lead to places of both pages. */
  public boolean hasSameAnchors(Outline other) {
    return uncertain == other.uncertain
        && anchors.equals(other.anchors)
        && vague.equals(other.vague);
  }

  /**
   * Whether a fragment leads to a place of the page, or may lead to one. Browsers distinguish upper
   * and lower case, but GitHub does not.
   *
   * @param fragment the decoded text after the {@code #}
   */
  public boolean hasAnchor(String fragment) {
    return uncertain
        || anchors.contains(fragment.toLowerCase(Locale.ROOT))
        || vague.contains(Anchors.letters(fragment));
  }
}
