package io.github.roadmaplint.maven;

import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.frontend.RunRequest;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** The child process of a {@link Fork}: reads a request from its input, and writes the report. */
final class ForkedCheck {
  private ForkedCheck() {}

  /** Ends with an exit code other than 0 if there is no report. */
  public static void main(String[] none)
      throws IOException, ConfigException, ImpossiblePathException {
    System.setOut(System.err); // nothing comes between what is written to the other side
    RunRequest request =
        RequestSerialization.read(new DataInputStream(new BufferedInputStream(System.in)));
    Report report = VerifiedFixes.run(request.job(), request.threads(), files -> {}).report();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
      ReportSerialization.write(report, out);
    }
  }
}
