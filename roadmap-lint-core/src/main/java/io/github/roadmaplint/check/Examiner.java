package io.github.roadmaplint.check;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.source.Source;

/** Runs rules on files. Every file has a result, even if it cannot be parsed or a rule fails. */
final class Examiner {
  private final Workspace workspace;
  private final Levels levels;

  Examiner(Workspace workspace, Levels levels) {
    this.workspace = workspace;
    this.levels = levels;
  }

  /** Reads a file and runs rules on it. */
  Stamp examine(Entry entry, FileCheck fileCheck) {
    if (entry.collection().kind() == Kind.STRAY) {
      return examine(entry, Source.of(entry.path(), ""), fileCheck);
    }
    Reading reading = workspace.read(entry.path());
    if (reading instanceof Reading.Failure failure) {
      return refused(failure);
    }
    return examine(entry, reading.source(), fileCheck);
  }

  /** The result for a file that could not be read. */
  Stamp refused(Reading.Failure failure) {
    Stamp stamp = new Stamp(failure.source(), levels);
    stamp.failed(failure);
    return stamp;
  }

  /** Runs rules on a text that a file has, or might have. */
  Stamp examine(Entry entry, Source source, FileCheck fileCheck) {
    Stamp stamp = new Stamp(source, levels);
    try {
      run(entry, source, fileCheck, stamp);
      return stamp;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Stamp gaveUp = new Stamp(Source.of(source.path(), ""), levels);
      gaveUp.gaveUp(failure);
      return gaveUp;
    }
  }

  /** Two large files in parallel can exceed the memory. */
  private void run(Entry entry, Source source, FileCheck fileCheck, Stamp stamp) {
    if (source.text().length() < MarkdownWeight.HEAVY) {
      fileCheck.run(entry, source, stamp);
      return;
    }
    synchronized (this) {
      fileCheck.run(entry, source, stamp);
    }
  }
}
