package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.MarkdownComplexity;
import io.github.roadmaplint.workspace.ReadResult;
import io.github.roadmaplint.workspace.Workspace;

/** Runs rules on files. Every file has a result, even if it cannot be parsed or a rule fails. */
final class FileLinter {
  private final Workspace workspace;
  private final SeverityOverrides levels;

  FileLinter(Workspace workspace, SeverityOverrides levels) {
    this.workspace = workspace;
    this.levels = levels;
  }

  /** Reads a file and runs rules on it. */
  FindingCollector examine(Entry entry, RuleDispatcher fileCheck) {
    if (entry.collection().kind() == Kind.STRAY) {
      return examine(entry, Source.of(entry.path(), ""), fileCheck);
    }
    ReadResult reading = workspace.read(entry.path());
    if (reading instanceof ReadResult.Failure failure) {
      return refused(failure);
    }
    return examine(entry, reading.source(), fileCheck);
  }

  /** The result for a file that could not be read. */
  FindingCollector refused(ReadResult.Failure failure) {
    FindingCollector collector = new FindingCollector(failure.source(), levels);
    collector.failed(failure);
    return collector;
  }

  /** Runs rules on a text that a file has, or might have. */
  FindingCollector examine(Entry entry, Source source, RuleDispatcher fileCheck) {
    FindingCollector collector = new FindingCollector(source, levels);
    try {
      run(entry, source, fileCheck, collector);
      return collector;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      FindingCollector gaveUp = new FindingCollector(Source.of(source.path(), ""), levels);
      gaveUp.gaveUp(failure);
      return gaveUp;
    }
  }

  /** Two large files in parallel can exceed the memory. */
  private void run(
      Entry entry, Source source, RuleDispatcher fileCheck, FindingCollector collector) {
    if (source.text().length() < MarkdownComplexity.HEAVY) {
      fileCheck.run(entry, source, collector);
      return;
    }
    synchronized (this) {
      fileCheck.run(entry, source, collector);
    }
  }
}
