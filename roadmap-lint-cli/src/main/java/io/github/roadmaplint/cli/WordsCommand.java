package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.ProjectWords;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.LocalPath;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.source.Utf8;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Maintains the list of correct words. */
final class WordsCommand {
  /** A longer list is rejected, so at most this much is read. */
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private final ProcessIo io;

  WordsCommand(ProcessIo io) {
    this.io = io;
  }

  /** Adds words to the list. */
  ExitStatus add(Invocation invocation) throws UsageException, IOException {
    List<String> words = invocation.operands();
    if (words.isEmpty()) {
      throw new UsageException("Name the words: roadmap-lint words add WORD...");
    }
    for (String word : words) {
      if (!word.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'')) {
        throw new UsageException(
            "Not a word: "
                + Quoted.of(word)
                + ". A word consists of letters, without spaces and hyphens.");
      }
    }
    Path root = ConfigOptions.project(invocation, io.directory()).root();
    Path file = root.resolve(ProjectWords.FILE);
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (there && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException("Not a regular file: " + ProjectWords.FILE);
    }
    String after = ProjectWords.withWords(there ? read(file) : "", words);
    OutputFile.of(file.toString()).write(WriteBoundary.around(root), out -> out.append(after));
    io.printError("Added to " + ProjectWords.FILE + ": " + String.join(", ", words) + '\n');
    return ExitStatus.CLEAN;
  }

  private static String read(Path file) throws UsageException, IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    Optional<String> text = Utf8.decode(bytes);
    if (text.isEmpty()) {
      throw new UsageException(
          ProjectWords.FILE + ' ' + Utf8.defect(bytes) + "; nothing was added to it.");
    }
    if (FileReader.typed(ProjectWords.FILE, bytes) instanceof ReadResult.Failure failure) {
      throw new UsageException(
          ProjectWords.FILE + ": " + failure.problem().message() + "; nothing was added to it.");
    }
    return text.get();
  }

  /** Lists what is reported and may be right, as lines of the list of correct words. */
  ExitStatus suggest(Invocation invocation) throws UsageException, IOException {
    Map<String, List<Finding>> words = new TreeMap<>();
    Spellings spellings = Spellings.of(invocation, io.directory());
    Report report = spellings.report();
    if (report.files() == 0) {
      io.printError(NothingChecked.text(report) + ".\n");
      return ExitStatus.CLEAN;
    }
    for (Finding finding : report.findings()) {
      if (finding.rule().equals("text/possible-misspelling")) {
        String word = finding.source().text(finding.span());
        words.computeIfAbsent(word, it -> new ArrayList<>()).add(finding);
      }
    }
    StringBuilder out = new StringBuilder();
    LocalPath local = io.reportPaths(spellings.root()).local();
    words.forEach((word, found) -> out.append(word).append(places(found, local)).append('\n'));
    io.print(out);
    io.printError(
        words.isEmpty()
            ? "No reported word is likely to be correct.\n"
            : "To add correct words to the list: roadmap-lint words add WORD...\n");
    return ExitStatus.CLEAN;
  }

  /** In how many files a word is, and its first place: a comment in the list of words. */
  private static String places(List<Finding> found, LocalPath local) {
    int files = (int) found.stream().map(Finding::path).distinct().count();
    Finding first = found.get(0);
    return "  # "
        + CountWords.count(files, "file")
        + ", first: "
        + Escaper.escape(local.of(first.path()))
        + ':'
        + first.start().line()
        + ':'
        + first.start().column();
  }
}
