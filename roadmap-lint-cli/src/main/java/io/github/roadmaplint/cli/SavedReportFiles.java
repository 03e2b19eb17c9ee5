package io.github.roadmaplint.cli;

import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.saved.SavedReport;
import io.github.roadmaplint.saved.SavedReportException;
import io.github.roadmaplint.saved.SavedReports;
import io.github.roadmaplint.source.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of saved reports, as named on the command line. */
final class SavedReportFiles {
  /** The size of all files together; a finding has about one kilobyte. */
  private static final int MOST_BYTES = 128 * 1024 * 1024;

  private SavedReportFiles() {}

  /** Reads reports, one for each name; {@code -} is standard input. */
  static List<SavedReport> read(List<String> names, ProcessIo io)
      throws UsageException, IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    int left = MOST_BYTES;
    for (String name : names) {
      if (!texts.containsKey(name)) {
        byte[] bytes = bytes(name, left, io);
        left -= bytes.length;
        texts.put(name, text(name, bytes));
      }
    }
    try {
      List<String> known = new ArrayList<>(texts.keySet());
      List<SavedReport> reports = SavedReports.read(texts);
      return names.stream().map(name -> reports.get(known.indexOf(name))).toList();
    } catch (SavedReportException invalid) {
      throw new UsageException(invalid.sentence());
    }
  }

  private static String text(String name, byte[] bytes) throws UsageException {
    Optional<String> text = Utf8.decode(bytes);
    if (text.isEmpty()) {
      throw new UsageException(PathArguments.shown(name) + " " + Utf8.defect(bytes) + ".");
    }
    return text.get();
  }

  private static byte[] bytes(String name, int most, ProcessIo io)
      throws UsageException, IOException {
    byte[] bytes;
    if (name.equals("-")) {
      bytes = io.in().readNBytes(most + 1);
    } else {
      Path file = PathArguments.of(name);
      if (Files.isDirectory(file)) {
        throw new UsageException(PathArguments.shown(name) + " is a folder.");
      }
      if (!Files.exists(file)) {
        throw new UsageException("No such file: " + PathArguments.shown(name) + ".");
      }
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(most + 1);
      } catch (IOException unreadable) {
        throw new UsageException(PathArguments.shown(name) + " cannot be read.");
      }
    }
    if (bytes.length > most) {
      throw new UsageException(
          PathArguments.shown(name)
              + " is too large: reports together must not have more than "
              + (MOST_BYTES >> 20)
              + " MiB.");
    }
    return bytes;
  }

  /** How the run of a report has ended. */
  static ExitStatus status(SavedReport report) {
    return switch (report.exitCode()) {
      case 0 -> ExitStatus.CLEAN;
      case 1 -> ExitStatus.FINDINGS;
      case 2 -> ExitStatus.INVALID_REQUEST;
      default -> ExitStatus.INCOMPLETE;
    };
  }
}
