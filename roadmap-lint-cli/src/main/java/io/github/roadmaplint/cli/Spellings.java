package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The spelling of the repository of the working directory.
 *
 * @param root the repository
 * @param report the findings of the spelling rules
 * @param spelling the data of the rules
 */
record Spellings(Path root, Report report, Spelling spelling) {

  static Spellings of(Invocation invocation, Path directory) throws UsageException {
    Project project = ConfigOptions.project(invocation, directory);
    RuleChoice choice = new RuleChoice(List.of("text"), List.of());
    Job job = new Job(project, List.of(), Optional.empty(), Optional.empty(), choice);
    try {
      PreparedJob prepared = job.prepare();
      Report report = prepared.run(Runtime.getRuntime().availableProcessors(), done -> {});
      return new Spellings(project.root(), report, spelling(prepared));
    } catch (ImpossiblePathException invalid) {
      throw UsageException.of(invalid);
    }
  }

  private static Spelling spelling(PreparedJob prepared) throws UsageException {
    return prepared
        .linter()
        .spelling()
        .orElseThrow(
            () -> new UsageException("The spelling rules (text/*) are off in this repository."));
  }
}
