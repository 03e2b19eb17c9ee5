package io.github.roadmaplint.serve;

import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.engine.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes the audits that a server shows. */
public interface AuditSource {
  /**
   * Checks the files as they are now.
   *
   * @param earlier an audit of the same files before, which can make this one faster
   * @throws AuditFailedException if that is not possible, for example because of the configuration
   */
  AuditRun.Result audit(Optional<AuditRun.Result> earlier) throws AuditFailedException;

  /**
   * Checks one file as it is now, which takes less time.
   *
   * @throws AuditFailedException if that is not possible
   */
  Report check(Path file) throws AuditFailedException;

  /** How many threads work, at least 1. */
  int threads();

  /** Files and folders outside the repository that the audit depends on. */
  List<Path> others();

  /** The reason why there is no audit; the message consists of sentences, one per line. */
  final class AuditFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure. */
    public AuditFailedException(String message, Throwable cause) {
      super(message, cause);
    }

    /** The sentences. */
    public String sentences() {
      return String.valueOf(getMessage());
    }
  }
}
