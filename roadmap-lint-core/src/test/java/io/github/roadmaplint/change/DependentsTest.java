package io.github.roadmaplint.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The pages that a change of a page or of its translation can affect. */
class DependentsTest {
  private static final String PAGE = "# Page\n\nText.\n";
  private static final List<String> PAGES =
      List.of("README-nl.md", "README.md", "docs/a.md", "docs/ko/a.md", "docs/nl/a.md", "other.md");

  @Test
  void theTranslationsOfAChangedPage() {
    assertThat(ofChanged("README.md")).contains("README-nl.md");
    assertThat(ofChanged("docs/a.md")).contains("docs/ko/a.md", "docs/nl/a.md");
  }

  @Test
  void notTheOtherTranslationsOfAChangedTranslation() {
    assertThat(ofChanged("docs/ko/a.md")).doesNotContain("docs/a.md", "docs/nl/a.md");
    assertThat(ofChanged("other.md")).isEmpty();
  }

  @Test
  void theOriginalOfATranslationThatIsNew() {
    assertThat(between(without("docs/ko/a.md"), PAGES)).contains("docs/a.md");
  }

  @Test
  void theOriginalOfATranslationThatIsDeleted() {
    assertThat(between(PAGES, without("docs/ko/a.md"))).contains("docs/a.md");
  }

  @Test
  void theTranslationsOfAPageThatIsDeleted() {
    assertThat(between(PAGES, without("docs/a.md")))
        .contains("docs/ko/a.md", "docs/nl/a.md")
        .doesNotContain("docs/a.md");
  }

  @Test
  void thePagesWhosePathsCollideWithThatOfANewPage() {
    assertThat(between(without("docs/a.md"), PAGES)).doesNotContain("other.md");
    List<String> more = new ArrayList<>(List.of("docs/A.md"));
    more.addAll(PAGES);
    assertThat(between(PAGES, more)).contains("docs/a.md");
  }

  @Test
  void thePagesThatHaveOrHadTheTextOfAChangedTopic() {
    String text =
        "# %s\n\nA commit records what changed, when and why. Every commit knows its parents, so all"
            + " of them together are the history of the project.\n";
    String stash = "roadmaps/git/content/stash@BbcdefghijKlmnopqrstu.md";
    String bisect = "roadmaps/git/content/bisect@AbcdefghijKlmnopqrstu.md";
    String other = "roadmaps/git/content/other@CbcdefghijKlmnopqrstu.md";
    DiskWorkspace same =
        version("content", Map.of(bisect, text, other, "# Other\n\nText.\n", stash, text));
    DiskWorkspace different =
        version("content", Map.of(bisect, text, other, "# Other\n\nText.\n", stash, PAGE));
    assertThat(ofChanged(stash, different, same)).contains(bisect).doesNotContain(other);
    assertThat(ofChanged(stash, same, different)).contains(bisect).doesNotContain(other);
  }

  private static Set<String> ofChanged(String path, DiskWorkspace before, DiskWorkspace now) {
    ChangedFile file =
        new ChangedFile(
            path, Optional.of(new ChangedFile.OldFile(path, before.read(path))), LineRanges.ALL);
    ChangeSet changes = new ChangeSet("", Map.of(path, file), Map.of(), Set.of(), Set.of());
    return Dependents.of(changes, before, now, false).paths();
  }

  private static DiskWorkspace version(String layout, Map<String, String> texts) {
    Map<String, ReadResult> readings = new HashMap<>();
    texts.forEach((path, text) -> readings.put(path, new ReadResult.Text(Source.of(path, text))));
    List<String> paths = List.copyOf(new TreeSet<>(texts.keySet()));
    return DiskWorkspace.open(Path.of("nowhere"), paths, Layouts.builtIn(layout))
        .ofVersion(paths, readings);
  }

  private static List<String> without(String path) {
    return PAGES.stream().filter(it -> !it.equals(path)).toList();
  }

  private static Set<String> ofChanged(String path) {
    ReadResult before = new ReadResult.Text(Source.of(path, PAGE));
    ChangedFile file =
        new ChangedFile(path, Optional.of(new ChangedFile.OldFile(path, before)), LineRanges.ALL);
    ChangeSet changes = new ChangeSet("", Map.of(path, file), Map.of(), Set.of(), Set.of());
    return Dependents.of(changes, workspace(PAGES), workspace(PAGES), true).paths();
  }

  private static Set<String> between(List<String> before, List<String> now) {
    Set<String> appeared = new TreeSet<>(now);
    before.forEach(appeared::remove);
    Set<String> gone = new TreeSet<>(before);
    now.forEach(gone::remove);
    ChangeSet changes = new ChangeSet("", Map.of(), Map.of(), appeared, gone);
    return Dependents.of(changes, workspace(before), workspace(now), true).paths();
  }

  private static DiskWorkspace workspace(List<String> paths) {
    Map<String, String> texts = new HashMap<>();
    paths.forEach(path -> texts.put(path, PAGE));
    return version("plain", texts);
  }
}
