package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.WriteBoundary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an audit is written, and in which format.
 *
 * @param file what the user calls it, or the default
 * @param named whether the user has named it
 */
record AuditOutput(OutputFile file, String shown, Format format, boolean named) {
  /** The file without {@code --output}. */
  static final String FILE = "roadmap-lint-audit.html";

  /** Every page of an audit begins with it. */
  private static final String MARK = "name=\"generator\" content=\"roadmap-lint";

  private static final int MARKED_BYTES = 16_000;

  /** The formats of an audit. */
  enum Format {
    HTML,
    JSON
  }

  /** Writes an audit in some format. */
  @FunctionalInterface
  interface Content {
    void write(Format format, Appendable out) throws IOException;
  }

  static AuditOutput of(Invocation invocation) throws UsageException {
    Optional<String> name = invocation.value("--output");
    boolean json = name.filter(it -> it.toLowerCase(Locale.ROOT).endsWith(".json")).isPresent();
    Format format =
        new OptionParser(invocation)
            .oneOf("--format", Format.values())
            .orElse(json ? Format.JSON : Format.HTML);
    String file = name.orElse(format == Format.JSON ? "-" : FILE);
    return new AuditOutput(OutputFile.of(file), file, format, name.isPresent());
  }

  boolean isStandardOutput() {
    return file.isStandardOutput();
  }

  /** Refuses a file that is not to be replaced, before anything is done. */
  void check(WriteBoundary boundary) throws UsageException {
    file.checkReport(boundary);
    if (!named && !isStandardOutput() && !isReplaceable(Path.of(FILE))) {
      throw new UsageException(
          PathArguments.shown(FILE)
              + " exists and is not a page of roadmap-lint audit; name a file with --output.");
    }
  }

  private static boolean isReplaceable(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(MARKED_BYTES), StandardCharsets.UTF_8);
      return Files.size(file) == 0 || begin.contains(MARK);
    } catch (IOException unreadable) {
      return false;
    }
  }

  void write(WriteBoundary boundary, ProcessIo io, Content content)
      throws UsageException, IOException {
    if (!isStandardOutput()) {
      file.write(boundary, out -> content.write(format, out));
      return;
    }
    Writer out = new BufferedWriter(new OutputStreamWriter(io.out(), StandardCharsets.UTF_8));
    content.write(format, out);
    out.flush();
  }
}
