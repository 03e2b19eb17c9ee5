package io.github.roadmaplint.maven;

import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.RunRequest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks in a Java machine of its own, started as the command line starts one. That of Maven spends
 * more on making the code of a check faster than a run of a few seconds repays.
 *
 * @param classPath the jars of this plugin
 */
record Fork(List<Path> classPath) {

  /** A fork with the jars that Maven gives this plugin, where they are known. */
  static Optional<Fork> ofThisPlugin() {
    return Fork.class.getClassLoader() instanceof URLClassLoader realm
        ? of(realm.getURLs())
        : Optional.empty();
  }

  private static Optional<Fork> of(URL[] urls) {
    List<Path> jars = new ArrayList<>();
    try {
      for (URL url : urls) {
        jars.add(Path.of(new URI(url.toString())));
      }
      return Optional.of(new Fork(jars));
    } catch (URISyntaxException | RuntimeException noFile) {
      return Optional.empty();
    }
  }

  /**
   * Checks.
   *
   * @throws IOException if there is no such process, or it ends without a report
   */
  Report run(RunRequest request) throws IOException {
    Process process =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      RequestSerialization.write(request, out);
      out.flush();
      return ReportSerialization.read(in);
    } catch (RuntimeException garbled) {
      throw new IOException("not a report", garbled);
    } finally {
      process.destroy();
    }
  }

  /** The options are those of the command line; messages of the JVM are not part of the report. */
  private List<String> command() {
    List<String> jars = classPath.stream().map(Path::toString).toList();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:C1MaxInlineSize=20",
        "-XX:Tier3LoadFeedback=20",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-XX:+DisplayVMOutputToStderr",
        "-Xmn28m",
        "-XX:MaxRAMPercentage=75",
        "-cp",
        String.join(File.pathSeparator, jars),
        ForkedCheck.class.getName());
  }
}
