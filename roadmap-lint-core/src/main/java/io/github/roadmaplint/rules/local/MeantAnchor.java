package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.source.Source;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The heading that a link to a missing anchor was probably meant to lead to.
 *
 * @param heading its text
 * @param certain whether no other heading can be meant
 */
record MeantAnchor(String anchor, String heading, boolean certain) {

  /**
   * Looks for the heading.
   *
   * @param text the text of the link
   * @param before the page before the change that is checked
   */
  static Optional<MeantAnchor> of(
      String name, String text, Outline page, Optional<String> before, Repository repository) {
    return renamed(name, page, before, repository)
        .or(() -> spelled(name, page))
        .or(() -> titled(name, text, page))
        .or(() -> page.near(name).map(heading -> of(heading, false)));
  }

  /** The only heading of the change that is new, if only one is gone. */
  private static Optional<MeantAnchor> renamed(
      String name, Outline page, Optional<String> before, Repository repository) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Outline old =
        Outline.of(
            MarkdownParser.parse(Source.of("", before.get())), repository.localLinks().anchors());
    List<Heading> gone = old.without(page);
    List<Heading> fresh = page.without(old);
    return gone.size() == 1
            && fresh.size() == 1
            && gone.get(0).anchor().equalsIgnoreCase(name)
            && gone.get(0).level() == fresh.get(0).level()
            && fresh.get(0).exact()
        ? Optional.of(of(fresh.get(0), true))
        : Optional.empty();
  }

  /** The only heading with the same letters and digits. */
  private static Optional<MeantAnchor> spelled(String name, Outline page) {
    List<Heading> same = page.withLetters(name);
    if (same.size() != 1) {
      return Optional.empty();
    }
    Heading heading = same.get(0);
    boolean certain = heading.exact() && !Outline.isOfOtherRenderer(name, heading.text());
    return Optional.of(of(heading, certain));
  }

  /**
   * The only heading with the text of the link. It is certain if the anchor is that text in the way
   * of another program, which removes accents.
   */
  private static Optional<MeantAnchor> titled(String name, String text, Outline page) {
    List<Heading> same = page.withLetters(text);
    return same.size() == 1
        ? Optional.of(of(same.get(0), same.get(0).exact() && plain(text).equals(plain(name))))
        : Optional.empty();
  }

  /** The letters and digits of a text without accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static MeantAnchor of(Heading heading, boolean certain) {
    return new MeantAnchor(heading.anchor(), heading.text(), certain);
  }
}
