package io.github.roadmaplint.publication;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in angle brackets that are meant as text, as in {@code The <q> element}, but that the
 * site treats as HTML tags and drops.
 */
public final class DroppedTags {
  private static final Pattern PLAIN_TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)\\s*>");

  private static final Pattern END_TAG = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)");

  /** Words that follow a tag in a text about that tag. */
  private static final Pattern NAMED =
      Pattern.compile("\\s+(?:HTML\\s+)?(?:elements?|tags?)\\b.*", Pattern.DOTALL);

  /** Long enough for the words that {@link #NAMED} looks for. */
  private static final int AFTER = 40;

  /** Tags for a line break or a paragraph, which are often written without an end tag. */
  private static final Set<String> BREAKS =
      Set.of(
          "br", "dd", "dt", "hr", "li", "option", "p", "tbody", "td", "th", "thead", "tr", "wbr");

  /** HTML elements that have an end tag. */
  private static final Set<String> KNOWN =
      Set.of(
          ("a abbr address article aside audio b bdi bdo blockquote body button canvas caption center cite"
                  + " code colgroup data datalist del details dfn dialog div dl em fieldset figcaption figure"
                  + " font footer form h1 h2 h3 h4 h5 h6 head header hgroup html i iframe ins kbd label legend"
                  + " main map mark menu meter nav noscript object ol optgroup output picture pre progress q rp"
                  + " rt ruby s samp script search section select slot small span strong style sub summary sup"
                  + " svg table template textarea tfoot time title u ul var video")
              .split(" "));

  private final String text;
  private final List<Span> tags = new ArrayList<>();

  private DroppedTags(String text) {
    this.text = text;
  }

  /** The places of such words outside links, in the order of the file. */
  public static List<Span> in(Page page) {
    if (!page.source().characters().has('<')) {
      return List.of();
    }
    DroppedTags found = new DroppedTags(page.source().text());
    for (Block block : Block.flatten(page.blocks())) {
      for (Inline content : block.inlines()) {
        found.collect(content);
      }
    }
    return found.tags;
  }

  private void collect(Inline content) {
    Set<String> ended = new HashSet<>();
    List<InlineMark> marks = content.marks();
    List<Span> plain = new ArrayList<>();
    for (int i = marks.size() - 1; i >= 0; i--) {
      Span tag = marks.get(i).span();
      if (marks.get(i).kind() == InlineMark.Kind.HTML) {
        Matcher end = END_TAG.matcher(text).region(tag.start(), tag.end());
        if (end.lookingAt()) {
          ended.add(end.group(1).toLowerCase(Locale.ROOT));
        } else if (isText(tag, content, ended)) {
          plain.add(tag);
        }
      }
    }
    Collections.reverse(plain);
    tags.addAll(outside(content.links(), plain));
  }

  /** The spans that are inside none of the links; both lists are in the order of the file. */
  private static List<Span> outside(List<Link> links, List<Span> places) {
    List<Span> outside = new ArrayList<>();
    int next = 0;
    int linkEnd = -1;
    for (Span place : places) {
      while (next < links.size() && links.get(next).span().start() <= place.start()) {
        linkEnd = Math.max(linkEnd, links.get(next).span().end());
        next++;
      }
      if (linkEnd < place.end()) {
        outside.add(place);
      }
    }
    return outside;
  }

  /**
   * Whether a tag is meant as text.
   *
   * @param ended the names of the tags that are ended after it
   */
  private boolean isText(Span tag, Inline content, Set<String> ended) {
    Matcher matcher = PLAIN_TAG.matcher(text).region(tag.start(), tag.end());
    if (!matcher.matches()) {
      return false;
    }
    int end = content.span().end();
    String after = text.substring(tag.end(), Math.max(tag.end(), Math.min(end, tag.end() + AFTER)));
    if (NAMED.matcher(after).matches()) {
      return true;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return !BREAKS.contains(name) && !ended.contains(name) && !isMarkup(name, after);
  }

  /** Whether the tag begins an element whose end tag was forgotten. */
  private static boolean isMarkup(String name, String after) {
    return KNOWN.contains(name) && !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
  }
}
