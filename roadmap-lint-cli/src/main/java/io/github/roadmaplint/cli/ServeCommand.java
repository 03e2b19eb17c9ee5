package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.audit.AuditRequest;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.serve.AuditServer;
import io.github.roadmaplint.serve.AuditSource;
import io.github.roadmaplint.url.CodeHost;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Shows the page of an audit in a browser while its files are edited. */
final class ServeCommand implements AuditSource {
  private static final int USUAL_PORT = 7_623;
  private static final int LAST_PORT = 65_535;

  private final ProcessIo io;
  private final Invocation invocation;
  private final JobRequest request;
  private final OptionalInt port;
  private final Optional<CodeHost> host;
  private final List<Path> others;
  private boolean checked;

  ServeCommand(ProcessIo io, Invocation invocation) throws UsageException {
    PathArguments.folder(invocation); // rejects other paths
    this.io = io;
    this.invocation = invocation;
    this.request = JobRequest.of(invocation, io.environment()).ofRepository();
    this.port = port(invocation);
    this.host = AuditCommand.host(invocation);
    this.others = others(invocation);
  }

  private static OptionalInt port(Invocation invocation) throws UsageException {
    OptionalInt port = new OptionParser(invocation).number("--port", 0);
    if (port.orElse(0) > LAST_PORT) {
      throw new UsageException("--port must be at most " + LAST_PORT + '.');
    }
    return port;
  }

  private static List<Path> others(Invocation invocation) {
    return Stream.of("--config", "--structures", "--baseline", "--ledger")
        .flatMap(option -> invocation.value(option).stream())
        .map(name -> Path.of(name).toAbsolutePath())
        .toList();
  }

  ExitStatus run() throws UsageException, IOException {
    CompletableFuture<Void> input = endOfInput();
    try (AuditServer server = start()) {
      if (!input.isDone()) {
        var unused = input.thenRun(server::end);
      }
      io.print("Page: " + server.address() + " (Ctrl+C ends the server)\n");
      server.watch();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.CLEAN;
  }

  /**
   * Completed when the program that has started this one closes standard input, so that the server
   * does not outlive it. If it is at its end from the beginning, that has no meaning. A terminal is
   * not read, because that would stop a process in the background; it sends a signal when it is
   * closed.
   */
  private CompletableFuture<Void> endOfInput() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    if (!io.terminals().in()) {
      Thread reader = new Thread(() -> read(end), "roadmap-lint-input");
      reader.setDaemon(true);
      reader.start();
    }
    return end;
  }

  private void read(CompletableFuture<Void> end) {
    byte[] ignored = new byte[1024];
    try {
      while (io.in().read(ignored) >= 0) {
        // What is written to it has no meaning.
      }
    } catch (IOException closed) {
      // It is at its end.
    }
    end.complete(null);
  }

  private AuditServer start() throws UsageException, IOException {
    try {
      return start(port.orElse(USUAL_PORT));
    } catch (BindException inUse) {
      if (port.isPresent()) {
        throw new UsageException(
            "Port " + port.getAsInt() + " cannot be used: it is in use or reserved.");
      }
      return start(0);
    }
  }

  private AuditServer start(int chosen) throws UsageException, IOException {
    try {
      return AuditServer.start(this, chosen);
    } catch (AuditFailedException failure) {
      throw new UsageException(failure.sentences());
    }
  }

  @Override
  public AuditRun.Result audit(Optional<AuditRun.Result> earlier) throws AuditFailedException {
    try {
      AuditRun.Result result = check(earlier);
      report(result);
      return result;
    } catch (UsageException | IOException failure) {
      String sentences = String.valueOf(failure.getMessage());
      if (checked) { // the server goes on
        io.printError("roadmap-lint: " + sentences + '\n');
      }
      throw new AuditFailedException(sentences, failure);
    }
  }

  @Override
  public Report check(Path file) throws AuditFailedException {
    try {
      JobRequest one = request.withTargets(List.of(file));
      Job job = new JobRunner(io, one).job();
      return VerifiedFixes.run(job, one.run().threads(), files -> {}).report();
    } catch (UsageException | IOException | ImpossiblePathException failure) {
      throw new AuditFailedException(String.valueOf(failure.getMessage()), failure);
    }
  }

  private AuditRun.Result check(Optional<AuditRun.Result> earlier)
      throws UsageException, IOException {
    JobRunner runner = new JobRunner(io, request);
    Job job = runner.job();
    AuditRequest wanted =
        new AuditRequest(
            Version.current(),
            Instant.now(),
            io.reportPaths(job.project().root()).checkout(),
            host,
            AuditCommand.links(job, invocation, io),
            Optional.empty(),
            0);
    AuditRun audit = new AuditRun(job, wanted);
    AuditRun.Result result = runner.watch(earlier.map(audit::after).orElse(audit)::run);
    PathArguments.rejectEmpty(invocation, result.report());
    return result;
  }

  /** Shows the number of findings, and the notes of the first check. */
  private void report(AuditRun.Result result) {
    if (!request.quiet()) {
      if (!checked) {
        io.printError(ReportWriter.notes(result.report()));
      }
      io.printError(
          CountWords.findings(result.report())
              + " in "
              + CountWords.count(result.report().files(), "file")
              + ".\n");
    }
    checked = true;
  }

  @Override
  public int threads() {
    return request.run().threads();
  }

  @Override
  public List<Path> others() {
    return others;
  }
}
