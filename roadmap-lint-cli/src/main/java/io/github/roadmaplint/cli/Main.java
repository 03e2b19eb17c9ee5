package io.github.roadmaplint.cli;

import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.RulePages;
import io.github.roadmaplint.workspace.TooManyFilesException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The entry point: the only class that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    // Not System.out, which hides write errors.
    ProcessIo io =
        new ProcessIo(
            Path.of(""),
            System.in,
            new PipeOutput(new FileOutputStream(FileDescriptor.out)),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Terminals.ofProcess());
    // System.exit sets up the JDK's loggers first (since Java 21), which takes longer than a small
    // run. Nothing is left to be flushed.
    int code = ExitStatus.INCOMPLETE.code();
    try {
      code = run(List.of(args), io);
    } finally {
      Runtime.getRuntime().halt(code);
    }
  }

  /** Runs the command line without a terminal and returns its exit code. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(
        List.of(args), new ProcessIo(Path.of(""), in, out, err, System.getenv(), Terminals.NONE));
  }

  /** Runs the command line and returns its exit code. */
  static int run(List<String> args, ProcessIo io) {
    return status(args, io).code();
  }

  private static ExitStatus status(List<String> args, ProcessIo io) {
    try {
      Optional<Invocation> invocation = CommandLineReader.read(args, io);
      return invocation.isPresent() ? run(invocation.get(), io) : ExitStatus.CLEAN;
    } catch (UsageException invalid) {
      io.printError("roadmap-lint: " + invalid.getMessage() + '\n');
      return ExitStatus.INVALID_REQUEST;
    } catch (IOException unwritten) {
      String why = Escaper.escape(String.valueOf(unwritten.getMessage()));
      io.printError("roadmap-lint: Output cannot be written: " + why + '\n');
      return ExitStatus.INCOMPLETE;
    } catch (UncheckedIOException refused) {
      Throwable cause = Objects.requireNonNullElse(refused.getCause(), refused);
      String why = Escaper.escape(String.valueOf(cause.getMessage()));
      io.printError("roadmap-lint: A file cannot be read or written: " + why + '\n');
      return ExitStatus.INCOMPLETE;
    } catch (TooManyFilesException invalid) {
      io.printError("roadmap-lint: " + Escaper.escape(invalid.getMessage()) + '\n');
      return ExitStatus.INVALID_REQUEST;
    } catch (OutOfMemoryError full) {
      return outOfMemory(io);
    } catch (RuntimeException | Error defect) {
      return defect(defect, io);
    }
  }

  private static ExitStatus outOfMemory(ProcessIo io) {
    long most = Runtime.getRuntime().maxMemory() >> 20;
    long more = Math.max(2, (most * 2) >> 10);
    io.printError(
        "roadmap-lint: Out of memory: "
            + most
            + " MiB are not enough. Name fewer files, or set ROADMAP_LINT_JAVA_OPTS=-Xmx"
            + more
            + "g.\n");
    return ExitStatus.INCOMPLETE;
  }

  /** An unexpected exception is a defect of the program; a report of it needs the place. */
  private static ExitStatus defect(Throwable defect, ProcessIo io) {
    StringBuilder text = new StringBuilder("roadmap-lint: Internal error: ");
    text.append(Escaper.line(defect.toString())).append('\n');
    for (StackTraceElement frame : defect.getStackTrace()) {
      if (frame.getClassName().startsWith("io.github.roadmaplint.")) {
        text.append("  at ").append(frame).append('\n');
      }
    }
    io.printError(
        text.append("Report it together with these lines: ").append(RulePages.HOME + "/issues\n"));
    return ExitStatus.INCOMPLETE;
  }

  private static ExitStatus run(Invocation invocation, ProcessIo io)
      throws UsageException, IOException {
    new OptionParser(invocation).color(); // rejects an invalid value even without color
    return switch (invocation.command()) {
      case CHECK -> new CheckCommand(io, invocation).run();
      case FIX -> new FixCommand(io, invocation).run();
      case LINKS -> new LinksCommand(io).run(invocation, true);
      case LINKS_REPORT -> new LinksCommand(io).run(invocation, false);
      case LINKS_TEST -> new LinkTestCommand(io).run(invocation);
      case PREVIEW -> new PreviewCommand(io).run(invocation);
      case RULES -> new RulesCommand(io).run(invocation);
      case EXPLAIN -> new ExplainCommand(io).run(invocation);
      case SPELLING -> new SpellingCommand(io).run(invocation);
      case WORDS_ADD -> new WordsCommand(io).add(invocation);
      case WORDS_SUGGEST -> new WordsCommand(io).suggest(invocation);
      case BASELINE_CREATE -> new BaselineCommand(io, invocation).create();
      case BASELINE_UPDATE -> new BaselineCommand(io, invocation).update();
      case BASELINE_CHECK -> new BaselineCommand(io, invocation).check();
      case CONFIG_SHOW -> new ConfigShowCommand(io).run(invocation);
      case STRUCTURES_FETCH -> new StructuresCommand(io).fetch(invocation);
      case REPORT_MERGE -> new ReportCommand(io).merge(invocation);
      case REPORT_CONVERT -> new ReportCommand(io).convert(invocation);
      case REPORT_COMPARE -> new ReportCommand(io).compare(invocation);
      case AUDIT -> new AuditCommand(io, invocation).run();
      case SERVE -> new ServeCommand(io, invocation).run();
      case INIT -> new InitCommand(io).run(invocation);
      case DOCTOR -> new DoctorCommand(io).run(invocation);
      case COMPLETION -> new CompletionCommand(io).run(invocation);
    };
  }
}
