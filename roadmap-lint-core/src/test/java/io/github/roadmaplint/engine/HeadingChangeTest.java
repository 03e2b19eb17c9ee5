package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.local.ChangedAnchors;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingChangeTest {
  private static final String PATH = "guide.md";
  private static final String LINK = "See [it](#teh-start).\n\n";
  private static final WordChange CHANGE = new WordChange("#teh-start", "#the-start");

  @Test
  void aCorrectedHeadingGetsAnotherAnchor() {
    HeadingChange change = change("## Teh start\n", "## The start\n");

    assertThat(change.anchors().renamed()).isEqualTo(Map.of("teh-start", "the-start"));
    assertThat(change.keepsAnchors()).isFalse();
  }

  @Test
  void anotherParagraphChangesNoAnchor() {
    HeadingChange change = change("## Start\n\nTeh text.\n", "## Start\n\nThe text.\n");

    assertThat(change.anchors()).isEqualTo(ChangedAnchors.NONE);
    assertThat(change.keepsAnchors()).isTrue();
  }

  @Test
  void anchorsThatOnlyTheMarkdownShowsAreCompared() {
    String element = "<a id=\"first\"></a>\n\n## Start\n\n";

    assertThat(change(element + "Teh text.\n", element + "The text.\n").keepsAnchors()).isTrue();
    assertThat(change(element, "## Start\n\n").keepsAnchors()).isFalse();
  }

  @Test
  void filesOtherThanPagesHaveNoAnchors() {
    HeadingChange change =
        new HeadingChange(
            repository(), Source.of("a.yml", "# Teh start"), Source.of("a.yml", "# The start"));

    assertThat(change.anchors()).isEqualTo(ChangedAnchors.NONE);
  }

  @Test
  void theLinksOfTheNewTextAreUpdated() {
    UpdatedPage updated = change(LINK + "## Teh start\n", LINK + "## The start\n").updated();

    assertThat(updated.text().text()).isEqualTo("See [it](#the-start).\n\n## The start\n");
    assertThat(updated.changes()).containsExactly(CHANGE);
  }

  @Test
  void aFixAlsoChangesTheLinksOfTheOldText() {
    String before = LINK + "## Teh start\n";
    int at = before.indexOf("Teh");
    Edit edit = new Edit(new Span(at, at + 3), "The");
    Fix fix = Fix.safe("Write it", edit).replacing("Teh", "The");

    Fix whole = change(before, LINK + "## The start\n").with(fix);

    Edit link = new Edit(new Span(9, 19), "#the-start");
    assertThat(whole.edits()).containsExactly(link, edit);
    assertThat(whole.changes()).contains(CHANGE);
  }

  @Test
  void aFixThatKeepsTheHeadingsIsTheSame() {
    Fix fix = Fix.safe("Write it", new Edit(Span.at(0), "The"));

    assertThat(change(LINK, "The" + LINK).with(fix)).isEqualTo(fix);
  }

  @Test
  void aLinkThatLeadsToNothingIsBroken() {
    assertThat(change(LINK + "## Teh start\n", LINK + "## The start\n").breaksOwnLinks()).isTrue();
    assertThat(
            change(LINK + "## Teh start\n", "See [it](#the-start).\n\n## The start\n")
                .breaksOwnLinks())
        .isFalse();
  }

  @Test
  void aLinkThatLeadsToAnotherHeadingIsBroken() {
    String other = "See [it](#the-start).\n\n## The start\n\n";

    assertThat(change(other + "## Teh\n", "## Teh start\n\n" + other).breaksOwnLinks()).isFalse();
    assertThat(
            change("[it](#the)\n\n## Teh\n\n## The\n", "[it](#the)\n\n## The\n\n## The\n")
                .breaksOwnLinks())
        .isTrue();
  }

  @Test
  void onlyAHashThatBeginsNoHeadingMayBeALink() {
    assertThat(PageHeadings.mayHaveLinks(Source.of(PATH, "# One\n\n### Two\n"))).isFalse();
    assertThat(PageHeadings.mayHaveLinks(Source.of(PATH, "# One\n\n[two](#two)\n"))).isTrue();
    assertThat(PageHeadings.mayHaveLinks(Source.of(PATH, "#one"))).isTrue();
    assertThat(PageHeadings.mayHaveLinks(Source.of("a.json", "{\"a\": \"#one\"}"))).isFalse();
  }

  @Test
  void theLinksToOwnHeadingsDoNotIncludeOthers() {
    PageHeadings page =
        new PageHeadings(
            repository(),
            Source.of(
                PATH, "# One\n\n[a](#one) [b](other.md#one) [c](guide.md#one) [d](guide.md)"));

    assertThat(page.links())
        .extracting(link -> link.link().url())
        .containsExactly("#one", "guide.md#one");
    assertThat(page.spans()).containsExactly(new Span(0, 5));
  }

  private static HeadingChange change(String before, String after) {
    return new HeadingChange(repository(), Source.of(PATH, before), Source.of(PATH, after));
  }

  private static WorkspaceRepository repository() {
    return new WorkspaceRepository(WholeRepository.of(Map.of(PATH, "", "other.md", "# One\n")));
  }
}
