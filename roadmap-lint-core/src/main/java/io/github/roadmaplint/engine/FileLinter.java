package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.source.Source;

/** Runs rules on files. Every file has a result, even if it cannot be parsed or a rule fails. */
final class FileLinter {
  private final Workspace workspace;
  private final SeverityOverrides levels;

  FileLinter(Workspace workspace, SeverityOverrides levels) {
    this.workspace = workspace;
    this.levels = levels;
  }

  /** Reads a file and runs rules on it. */
  FindingCollector lint(Entry entry, RuleDispatcher dispatcher) {
    ReadResult reading = read(entry, workspace);
    if (reading instanceof ReadResult.Failure failure) {
      return refused(failure);
    }
    return lint(entry, reading.source(), dispatcher);
  }

  /** Reads a file; the text of a stray file is of no interest. */
  static ReadResult read(Entry entry, Workspace workspace) {
    return entry.collection().kind() == Kind.STRAY
        ? new ReadResult.Text(Source.of(entry.path(), ""))
        : workspace.read(entry.path());
  }

  /** The result for a file that could not be read. */
  FindingCollector refused(ReadResult.Failure failure) {
    FindingCollector collector = new FindingCollector(failure.source(), levels);
    collector.failed(failure);
    return collector;
  }

  /** Runs rules on a text that a file has, or might have. */
  FindingCollector lint(Entry entry, Source source, RuleDispatcher dispatcher) {
    FindingCollector collector = new FindingCollector(source, levels);
    try {
      run(entry, source, dispatcher, collector);
      source.forgetCharacters();
      return collector;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      FindingCollector gaveUp = new FindingCollector(Source.of(source.path(), ""), levels);
      gaveUp.gaveUp(failure);
      return gaveUp;
    }
  }

  /** Two large files in parallel can exceed the memory. */
  private void run(
      Entry entry, Source source, RuleDispatcher dispatcher, FindingCollector collector) {
    if (source.text().length() < MarkdownComplexity.HEAVY) {
      dispatcher.run(entry, source, collector);
      return;
    }
    synchronized (this) {
      dispatcher.run(entry, source, collector);
    }
  }
}
