package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.engine.WholeRepository;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** After a fix, each link of a page to its own headings leads to the same heading as before. */
class HeadingLinksProperties {
  private static final String PATH = "guide.md";

  /** A link whose text is its number. */
  private static final Pattern LINK = Pattern.compile("\\[(L\\d+)(?:\\]\\(|\\]: )#([^)\\s]*)");

  @Property(seed = "20261126", tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void linksLeadToTheSameHeadings(@ForAll("pages") String page) {
    FixResult fixed = fix(page, new String[] {"teh", "the"}, new String[] {"Teh", "The"});

    List<String> before = targets(page);
    List<String> after = targets(fixed.after().text());
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).isEmpty()) {
        assertThat(after.get(i)).as(page + "\n=====>\n" + fixed).isEqualTo(before.get(i));
      }
    }
  }

  @Example
  void aHeadingIsFixedTogetherWithTheLinksToIt() {
    FixResult fixed = fix("See [L1](#teh).\n\n## Teh\n", new String[] {"Teh", "The"});

    assertThat(fixed.after().text()).isEqualTo("See [L1](#the).\n\n## The\n");
  }

  @Property(seed = "20261126", tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aFixOfAHeadingInAReportIsComplete(@ForAll("pages") String page) {
    Source source = Source.of(PATH, page);
    IncomingLinks links = links(page);
    List<Finding> findings = judge(source, List.<String[]>of(new String[] {"Teh", "The"}));
    HeadingFixes fixes = new HeadingFixes(LinkUpdates.ofOnePage(links));
    for (Finding finding : fixes.completed(findings, Set.of(PATH))) {
      Edits edits = new Edits();
      edits.take(finding.fix().map(Fix::edits).orElse(List.of()));
      String after = edits.apply(page);
      assertThat(
              links.objection(
                  links.headings(source, Source.of(PATH, after)),
                  Optional.empty(),
                  other -> Optional.empty()))
          .isEmpty();
    }
  }

  private static FixResult fix(String page, String[]... words) {
    Entry entry = workspace(page).inventory().at(PATH).orElseThrow();
    return new Fixer(
            source -> judge(source, List.of(words)),
            finding -> true,
            entry,
            Optional.empty(),
            Optional.of(LinkUpdates.ofOnePage(links(page))))
        .fix(Source.of(PATH, page));
  }

  private static IncomingLinks links(String page) {
    return new IncomingLinks(workspace(page));
  }

  private static WholeRepository workspace(String page) {
    return WholeRepository.of(Map.of(PATH, page));
  }

  /** Corrects words, as a rule about spelling does. */
  private static List<Finding> judge(Source source, List<String[]> words) {
    List<Finding> found = new ArrayList<>();
    for (String[] word : words) {
      Matcher wrong = Pattern.compile("\\b" + word[0] + "\\b(?!-)").matcher(source.text());
      while (wrong.find()) {
        Span span = new Span(wrong.start(), wrong.end());
        Fix fix = Fix.safe("Write it", new Edit(span, word[1])).replacing(word[0], word[1]);
        found.add(
            new Finding(
                "test/word",
                Severity.WARNING,
                source,
                span,
                "Wrong",
                "Write it.",
                "It is a test.",
                Optional.of(fix)));
      }
    }
    found.sort(Finding.ORDER);
    return found;
  }

  /** The position of the heading that each link leads to; empty if it leads to none. */
  private static List<String> targets(String page) {
    Outline outline = Outline.of(MarkdownParser.parse(Source.of(PATH, page)), AnchorStyle.GITHUB);
    List<String> targets = new ArrayList<>();
    Matcher link = LINK.matcher(page);
    Set<String> defined = new HashSet<>();
    while (link.find()) {
      if (link.group().contains("]: ") && !defined.add(link.group(1))) {
        continue; // the first definition of a reference counts
      }
      String anchor = link.group(2).toLowerCase(Locale.ROOT);
      String target = "";
      for (int i = outline.headings().size() - 1; i >= 0; i--) {
        Heading heading = outline.headings().get(i);
        target = heading.anchor().equals(anchor) ? Integer.toString(i) : target;
      }
      targets.add(link.group(1) + target);
    }
    targets.replaceAll(target -> target.matches("L\\d") ? "" : target);
    return targets;
  }

  @Provide
  static Arbitrary<String> pages() {
    Arbitrary<String> heading =
        Arbitraries.of(
            "## Teh start\n\n",
            "## The start\n\n",
            "## Teh\n\n",
            "## The\n\n",
            "# Teh *start*\n\n",
            "The start 1\n---\n\n",
            "## Teh start \u2728\n\n",
            "### Ende der teh Sätze\n\n",
            "```\n# Teh code\n```\n\n");
    Arbitrary<String> text =
        Arbitraries.of(
            "Here is teh text.\n\n",
            "See [L1](#teh-start) and [L2](#the-start).\n\n",
            "- [L3](#teh-start-1)\n- [L4](#the-start-1)\n- [L5](#Teh-Start)\n\n",
            "[L6](#teh), [L7](#the), [L8](#teh-1)\n\n",
            "Use [L9].\n\n[L9]: #teh-start\n\n",
            "Read [L1](#ende-der-teh-sätze) or [L2](#ende-der-teh-s%C3%A4tze).\n\n");
    Arbitrary<String> block = Arbitraries.oneOf(heading, text);
    return Combinators.combine(heading, block.list().ofMinSize(2).ofMaxSize(9))
        .as((first, blocks) -> first + String.join("", blocks));
  }
}
