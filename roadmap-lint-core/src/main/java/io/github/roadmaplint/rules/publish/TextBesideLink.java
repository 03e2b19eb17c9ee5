package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.publication.PublishedResource;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rules.publish.OpenTags.OpenTag;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the list of resources that is not part of a link. */
public final class TextBesideLink implements Rule.OfPublication {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/text-beside-link",
              Severity.ERROR,
              Fixable.UNSAFE,
              "Text in the list of resources is not part of a link and is dropped",
              "The site keeps only the links from the list of resources. Publishing drops text"
                  + " beside a link, and items without a link.")
          .needing(Need.SITE);

  private static final Pattern BREAK = Pattern.compile("(?i)<w?br\\s*+/?>");

  /** Reports a broken link in an item. */
  private static final String MALFORMED = "resource/malformed";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    if (!publication.isCertain(Part.LIST)) {
      return;
    }
    if (publication.dropped().isEmpty()) {
      return;
    }
    NavigableMap<Integer, OpenTag> open = OpenTags.in(page);
    for (Span dropped : publication.dropped()) {
      String text = page.source().text(dropped);
      boolean seen = !isUnseen(text);
      if (seen && !OpenTags.areIn(open, dropped)) { // otherwise publish/html-in-title reports it
        problems.add(problem(page, publication, dropped, text).unless(MALFORMED));
      }
    }
  }

  /** Whether the text contains only line breaks and comments, so that no reader misses it. */
  private static boolean isUnseen(String text) {
    Matcher line = BREAK.matcher(text);
    int at = 0;
    while (at < text.length()) {
      int close = text.startsWith("<!--", at) ? text.indexOf("-->", at + 4) : -1;
      if (close >= 0) {
        at = close + 3;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (line.region(at, text.length()).lookingAt()) {
        at = line.end();
      } else {
        return false;
      }
    }
    return true;
  }

  private static Problem problem(
      TopicPage page, Publication publication, Span dropped, String text) {
    for (PublishedResource resource : publication.written()) {
      Span link = resource.link().span();
      boolean beside = resource.item().span().contains(dropped);
      if (beside && (dropped.start() >= link.end() || dropped.end() <= link.start())) {
        Span gap = PageTexts.withGap(page.source().text(), dropped, link);
        Problem problem =
            Problem.of(
                dropped,
                "Text " + Quoted.of(text) + " beside the link is dropped by publishing",
                "Move it into the description or into the link's title.");
        return problem.with(
            Fix.unsafe("Delete the text beside the link", new Edit(gap, "")).removing(text));
      }
    }
    return Problem.of(
        dropped,
        "Item " + Quoted.of(text) + " is dropped by publishing: it is not a link",
        "Move it into the description, or make it a link without anything around it.");
  }
}
