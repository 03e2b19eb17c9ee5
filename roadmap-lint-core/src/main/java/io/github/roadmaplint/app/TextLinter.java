package io.github.roadmaplint.app;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.TextWorkspace;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Checks texts in memory: for editors, web pages and programs without files. It reads no file, uses
 * no network, and runs in the thread of the caller.
 */
public final class TextLinter {
  private TextLinter() {}

  /**
   * Checks texts as the files of one repository, with the default severities of the layout.
   *
   * @param texts the text of each file, by path relative to the repository, with {@code /}; the
   *     paths decide the layout of the repository
   */
  public static Report check(Map<String, String> texts) {
    Layout layout = Layouts.recognize(List.copyOf(new TreeSet<>(texts.keySet())));
    TextWorkspace workspace = TextWorkspace.of(texts, layout);
    Linter linter =
        new Linter(
            workspace,
            Rules.all(RuleSettings.defaults(layout.site())),
            RuleCatalog.all().ids(),
            Severities.of(Config.DEFAULT, layout));
    Selection all = Selection.of(workspace, workspace.paths(), List.of(), true);
    return linter.check(all, Workers.NONE, checked -> {});
  }
}
