package io.github.roadmaplint.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
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
    Map<String, ReadResult> texts = new HashMap<>();
    paths.forEach(path -> texts.put(path, new ReadResult.Text(Source.of(path, PAGE))));
    return DiskWorkspace.open(Path.of("nowhere"), paths, Layouts.builtIn("plain"))
        .ofVersion(paths, texts);
  }
}
