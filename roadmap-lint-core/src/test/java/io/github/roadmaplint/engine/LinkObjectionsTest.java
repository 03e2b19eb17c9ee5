package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Backlinks.Backlink;
import io.github.roadmaplint.local.ChangedAnchors;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkObjectionsTest {
  private static final String PATH = "guide.md";

  @Test
  void aLinkThatCanBeRewrittenIsNoObjection() {
    LinkObjections objections = linkedFrom("a.md", true);

    assertThat(objections.to(renamed(), sameText(), page -> Optional.empty())).isEmpty();
    assertThat(objections.to(anchor("old", "new"), sameText(), page -> Optional.empty())).isEmpty();
  }

  @Test
  void aLinkThatCannotBeRewrittenIsOne() {
    LinkObjections objections = linkedFrom("a.md", false);

    assertThat(objections.to(renamed(), sameText(), page -> Optional.empty()))
        .contains("`a.md` links to the file by its name in a way that cannot be rewritten");
    assertThat(objections.to(anchor("old", "new"), sameText(), page -> Optional.empty()))
        .contains("`a.md` links to the heading `#old` in a way that cannot be rewritten");
  }

  @Test
  void aPageThatCannotBeWrittenIsNamedWithTheReason() {
    assertThat(
            linkedFrom("a.md", true)
                .to(renamed(), sameText(), page -> Optional.of("The file " + page + " is locked")))
        .contains("`a.md` links to the file by its name. The file a.md is locked");
  }

  @Test
  void aLostHeadingWithALinkIsAnObjection() {
    TargetChange lost =
        new TargetChange(
            PATH, Optional.empty(), new ChangedAnchors(Map.of(), Set.of("old", "unused")));

    assertThat(linkedFrom("a.md", true).to(lost, sameText(), page -> Optional.empty()))
        .contains("`a.md` links to the heading `#old`");
  }

  @Test
  void aBrokenLinkOfThePageItselfIsReportedFirst() {
    String link = "[it](#old)\n\n";
    HeadingChange broken = headings(link + "# Old\n", link + "# New\n");

    assertThat(linkedFrom("a.md", false).to(anchor("old", "new"), broken, page -> Optional.empty()))
        .contains("a link of the page to one of its headings would lead elsewhere");
  }

  @Test
  void otherPagesAreOnlyReadIfSomethingChanges() {
    LinkObjections unread =
        new LinkObjections(
            () -> {
              throw new AssertionError("read");
            });
    TargetChange nothing = new TargetChange(PATH, Optional.empty(), ChangedAnchors.NONE);

    assertThat(unread.to(nothing, sameText(), page -> Optional.empty())).isEmpty();
  }

  @Test
  void aPageWithALinkFromAnotherPageIsNotDeleted() {
    assertThat(linkedFrom("a.md", true).toDeleting(PATH))
        .contains("`a.md` links to the file. Remove this link");
    assertThat(linkedFrom(PATH, true).toDeleting(PATH)).isEmpty();
    assertThat(linkedFrom("a.md", true).toDeleting("other.md")).isEmpty();
  }

  private static LinkObjections linkedFrom(String page, boolean rewritable) {
    List<Backlink> link = List.of(new Backlink(page, rewritable));
    Backlinks links = new Backlinks(Map.of(PATH, link, PATH + "#old", link));
    return new LinkObjections(() -> links);
  }

  private static TargetChange renamed() {
    return new TargetChange(PATH, Optional.of("new.md"), ChangedAnchors.NONE);
  }

  private static TargetChange anchor(String before, String after) {
    return new TargetChange(
        PATH, Optional.empty(), new ChangedAnchors(Map.of(before, after), Set.of()));
  }

  private static HeadingChange sameText() {
    return headings("# Old\n", "# Old\n");
  }

  private static HeadingChange headings(String before, String after) {
    return new HeadingChange(
        new WorkspaceRepository(WholeRepository.of(Map.of(PATH, before))),
        Source.of(PATH, before),
        Source.of(PATH, after));
  }
}
