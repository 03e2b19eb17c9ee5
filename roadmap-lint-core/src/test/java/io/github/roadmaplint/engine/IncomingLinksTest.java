package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.TargetSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that a check has read are not read again for their links. */
class IncomingLinksTest {
  private static final String COMMIT = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String STASH = "roadmaps/git/content/stash@bcdefghijklmnopqrstuv.md";
  private static final String MERGE = "roadmaps/git/content/merge@cdefghijklmnopqrstuvw.md";
  private static final String GUIDE = "guide.md";

  @TempDir Path root;

  @BeforeEach
  void pages() throws IOException {
    write(COMMIT, "# Commit\n\nA commit saves the work.\n");
    write(STASH, "# Stash\n\nSee [commits](../../../" + COMMIT + "#commit) first.\n");
    write(MERGE, "# Merge\n\nA merge joins two branches.\n");
    write(GUIDE, "# Guide\n\nRead about [commits](" + COMMIT + "#commit).\n");
  }

  @Test
  void theLinksOfCheckedPagesAreKnown() throws Exception {
    WorkspaceRepository repository = checked().repository();

    assertThat(repository.links(COMMIT)).contains(List.of());
    assertThat(repository.links(GUIDE).orElseThrow())
        .extracting(Backlinks.Target::to)
        .containsExactly(COMMIT, COMMIT + "#commit");
  }

  @Test
  void nothingIsKnownOfPagesThatWereNotChecked() {
    assertThat(linter().repository().links(MERGE)).isEmpty();
  }

  @Test
  void theLinksAreTheSameAfterACheck() throws Exception {
    Backlinks unread = new IncomingLinks(workspace()).backlinks();
    Backlinks read = IncomingLinks.after(checked(), workspace()).backlinks();

    assertThat(read.all()).isEqualTo(unread.all());
    assertThat(read.leadToHeadings(COMMIT)).isTrue();
    assertThat(read.to(COMMIT)).extracting(Backlinks.Backlink::page).contains(STASH, GUIDE);
  }

  @Test
  void checkedPagesAreNotReadAgain() throws Exception {
    IncomingLinks incoming = IncomingLinks.after(checked(), workspace());
    Files.delete(root.resolve(GUIDE));
    Files.delete(root.resolve(STASH));

    Backlinks links = incoming.backlinks();

    assertThat(links.to(COMMIT)).extracting(Backlinks.Backlink::page).contains(STASH, GUIDE);
  }

  private Linter checked() throws ImpossiblePathException {
    Linter linter = linter();
    linter.check(TargetSelection.of(workspace(), List.of(), List.of()), Workers.NONE, done -> {});
    return linter;
  }

  private Linter linter() {
    DiskWorkspace workspace = workspace();
    List<Rule> rules = Rules.all(RuleSettings.defaults(Layouts.builtIn("content").site()));
    return new Linter(workspace, rules, Set.of(), SeverityOverrides.DEFAULT);
  }

  private DiskWorkspace workspace() {
    return DiskWorkspace.open(root, DiskWorkspace.list(root), Layouts.builtIn("content"));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
