package io.github.roadmaplint.rules.list;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListRulesTest {
  private static final String NAMES = "Ant Bee Cat Dog Eel Fox Gnu Hen Ibex Jay Koi";

  @Test
  void anItemOutOfOrderIsMovedBeforeTheNextOne() {
    assertThat(helps(list("Ant Bee Cat Eel Fox Gnu Hen Ibex Jay Koi Dog")))
        .containsExactly("Move it before `Eel` in line 6.");
    assertThat(helps(list("Ant Bee Koi Cat Dog Eel Fox Gnu Hen Ibex Jay")))
        .containsExactly("Move it after `Jay` in line 13.");
  }

  @Test
  void sortedListsAreSilentHoweverTheyAreSorted() {
    assertThat(helps(list(NAMES))).isEmpty();
    assertThat(helps(list(NAMES.toLowerCase(Locale.ROOT).replace("cat", "CAT")))).isEmpty();
    assertThat(helps(list(NAMES.replace("Dog", "The-Dog")))).hasSize(1);
    assertThat(helps(list(NAMES.replace("Dog", "The_Dog")).replace("[The_", "[The "))).isEmpty();
    assertThat(helps(list(NAMES.replace("Cat", "C++ C C#")))).isEmpty();
    assertThat(helps(list(NAMES.replace("Eel", "Éel")))).isEmpty();
    assertThat(helps("- 🐜 " + list(NAMES).substring(2))).isEmpty();
  }

  @Test
  void listsInAnotherOrderAreSilent() {
    assertThat(helps(list("Koi Ant Jay Bee Ibex Cat Hen Dog Gnu Eel Fox"))).isEmpty();
    assertThat(helps(list("Ant Cat Bee"))).isEmpty();
    assertThat(helps(list("Zoo " + NAMES))).isEmpty();
    assertThat(helps(list(NAMES + " Cow").replace("](https://a.test/Hen)", "]"))).isEmpty();
  }

  @Test
  void theMessageNamesTheLineOfTheFirstItemWithTheUrl() {
    String text =
        list("a b") + "\n## More\n\n- *[c](https://A.test:443/a)* by [d](https://d.test/)\n";
    assertThat(found(new RepeatedLink(), text))
        .extracting(Problem::message)
        .containsExactly("URL `https://A.test:443/a` is already listed in line 3");
  }

  @Test
  void linksToPartsOfAPageAndLinksInsideTextsAreNoDuplicates() {
    String text =
        "- [a](https://a.test/#x)\n- [b](https://a.test/#y)\n- see [c](https://a.test/#x)\n";
    assertThat(found(new RepeatedLink(), text)).isEmpty();
  }

  @Test
  void theSameItemBelowTwoTopicsIsMeant() {
    String below = "## One\n\n- [a](https://a.test/)\n\n%s Two\n\n- [%s](https://a.test/)\n";
    assertThat(found(new RepeatedLink(), below.formatted("##", "A"))).isEmpty();
    assertThat(found(new RepeatedLink(), below.formatted("##", "A (short)"))).isEmpty();
    assertThat(found(new RepeatedLink(), below.formatted("##", "b"))).hasSize(1);
    assertThat(found(new RepeatedLink(), below.formatted("###", "a"))).hasSize(1);
    assertThat(found(new RepeatedLink(), below.formatted("##", "a") + "- [a](https://a.test/)\n"))
        .extracting(Problem::message)
        .containsExactly("URL `https://a.test/` is already listed in line 9");
  }

  @Test
  void aSectionIsEmptyOnlyAmongListsOfLinks() {
    String section = "## %s\n\n" + list("a b") + "\n";
    String lists = section.formatted("One") + section.formatted("Two") + section.formatted("Three");
    assertThat(found(new EmptySection(), lists + "## Four\n"))
        .extracting(Problem::message)
        .containsExactly("Section `Four` is empty");
    assertThat(found(new EmptySection(), lists + "## Four\n\n### Five\n\nText\n")).isEmpty();
    assertThat(found(new EmptySection(), lists + "## Four\n\n<!-- later -->\n")).isEmpty();
    assertThat(found(new EmptySection(), lists + "## [Four](https://a.test/)\n")).isEmpty();
    assertThat(found(new EmptySection(), lists + "## Four: coming soon\n")).isEmpty();
    assertThat(found(new EmptySection(), "## One\n\n## Two\n\nText\n")).isEmpty();
  }

  @Test
  void anItemWithoutALinkIsReportedAmongFiveWithOne() {
    assertThat(found(new ItemWithoutLink(), list("a b c d e") + "- Fox\n")).hasSize(1);
    assertThat(found(new ItemWithoutLink(), list("a b c d") + "- Fox\n")).isEmpty();
    assertThat(found(new ItemWithoutLink(), list("a b c d e") + "- Fox\n- Gnu\n")).isEmpty();
    assertThat(found(new ItemWithoutLink(), list("a b c d e") + "- Fox\n  - [f](g)\n")).isEmpty();
    assertThat(found(new ItemWithoutLink(), list("a b c d e") + "- <a href=\"x\">F</a>\n"))
        .isEmpty();
  }

  private static List<String> helps(String text) {
    return found(new NotSorted(), text).stream().map(Problem::help).toList();
  }

  private static String list(String names) {
    return items(names.split(" "));
  }

  private static String items(String... names) {
    return Stream.of(names)
        .map(name -> "- [" + name + "](https://a.test/" + name.replace(' ', '-') + ")\n")
        .collect(joining());
  }

  private static List<Problem> found(Rule.OfPage rule, String text) {
    List<Problem> problems = new ArrayList<>();
    rule.check(MarkdownParser.parse(Source.of("page.md", "# Title\n\n" + text)), problems::add);
    return problems;
  }
}
