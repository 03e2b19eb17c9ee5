package io.github.roadmaplint.saved;

import io.github.roadmaplint.text.Quoted;

/** A file that is not a report of this program, or reports that do not belong together. */
public final class SavedReportException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The maximum length of a file name in messages. */
  private static final int SHOWN = 200;

  /** Reports that do not belong together. The message is a sentence. */
  SavedReportException(String sentence) {
    super(sentence);
  }

  /** Creates the message, a sentence. */
  SavedReportException(String name, String problem) {
    super(Quoted.of(name, SHOWN) + ' ' + problem + '.');
  }

  /** What is wrong with which file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
