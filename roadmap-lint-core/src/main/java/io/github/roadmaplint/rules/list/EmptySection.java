package io.github.roadmaplint.rules.list;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.ListItems;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A heading without content. */
public final class EmptySection implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "list/empty-section",
          Severity.WARNING,
          Fixable.NO,
          "A section has a heading but no content",
          "Readers who follow the table of contents find nothing there.");

  /** So many sections of the same level must be lists of links. */
  private static final int FEWEST_LISTS = 3;

  private static final int DEEPEST = 6;

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:todo|to do|tbd|tba|wip|soon|work in progress|draft)\\b|\u2026|\\.\\.\\.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    if (headings(page) <= FEWEST_LISTS) {
      return;
    }
    List<Section> sections = Section.in(page);
    int[] lists = new int[DEEPEST + 1];
    int[] all = new int[DEEPEST + 1];
    for (Section section : sections) {
      all[section.heading().level()]++;
      lists[section.heading().level()] += section.hasList() ? 1 : 0;
    }
    String[] names = new String[DEEPEST + 1];
    for (Section section : sections) {
      int level = section.heading().level();
      names[level] = section.heading().content().text();
      Arrays.fill(names, level + 1, names.length, null);
      boolean usual = lists[level] >= FEWEST_LISTS && lists[level] * 2 > all[level];
      if (usual && section.isEmpty() && isOfText(section.heading())) {
        problems.add(problem(section.heading()).about(name(names, level)));
      }
    }
  }

  private static int headings(Page page) {
    int count = 0;
    for (Block block : page.blocks()) {
      count += block instanceof Heading ? 1 : 0;
    }
    return count;
  }

  /**
   * A heading with what follows it up to the next heading.
   *
   * @param isEmpty whether nothing follows, not even a section of a lower level
   * @param hasList whether a list of links follows
   */
  private record Section(Heading heading, boolean isEmpty, boolean hasList) {

    static List<Section> in(Page page) {
      List<Section> sections = new ArrayList<>();
      List<Block> blocks = page.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof Heading heading) {
          sections.add(of(page, heading, blocks.subList(i + 1, blocks.size())));
        }
      }
      return sections;
    }

    private static Section of(Page page, Heading heading, List<Block> after) {
      boolean list = false;
      for (Block block : after) {
        if (block instanceof Heading next) {
          boolean alone =
              next.level() <= heading.level() && isBlank(page, heading, next.span().start());
          return new Section(heading, alone, list);
        }
        list |= block instanceof ListBlock items && isOfLinks(page, items);
      }
      return new Section(heading, isBlank(page, heading, page.source().text().length()), list);
    }

    private static boolean isBlank(Page page, Heading heading, int end) {
      int start = Math.min(heading.span().end(), end);
      return page.source().text(new Span(start, end)).isBlank();
    }

    private static boolean isOfLinks(Page page, ListBlock list) {
      return list.items().stream().anyMatch(item -> ListItems.leadingLink(page, item).isPresent());
    }
  }

  /** A heading with a link is an entry of its own. */
  private static boolean isOfText(Heading heading) {
    String text = heading.content().text();
    return heading.level() > 1
        && heading.content().links().isEmpty()
        && heading.content().marks().isEmpty()
        && text.chars().anyMatch(Character::isLetter)
        && !PLANNED.matcher(text).find();
  }

  private static Problem problem(Heading heading) {
    String text = heading.content().text();
    return Problem.of(
        heading.content().span(),
        "Section " + Quoted.of(text) + " is empty",
        "Add its content, or remove the heading.");
  }

  /** The name of a section and of those around it, because each week can have its "Videos". */
  private static String name(String[] names, int level) {
    StringBuilder name = new StringBuilder(names[level]);
    for (int outer = level - 1; outer > 1; outer--) {
      if (names[outer] != null) {
        name.append('\n').append(names[outer]);
      }
    }
    return name.toString();
  }
}
