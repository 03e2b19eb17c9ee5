package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.audit.AuditJson;
import io.github.roadmaplint.audit.AuditRequest;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.audit.page.AuditPage;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.linkcheck.run.InvalidLinkRequestException;
import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.saved.SavedReport;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.CodeHost;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a page about a whole repository. */
final class AuditCommand {
  /** More months are not checked. */
  private static final int MOST_MONTHS = 60;

  private final ProcessIo io;
  private final Invocation invocation;
  private final JobRequest request;
  private final AuditOutput output;
  private final Optional<FailOn> failOn;
  private final Optional<CodeHost> host;
  private final int months;

  AuditCommand(ProcessIo io, Invocation invocation) throws UsageException {
    PathArguments.folder(invocation); // rejects other paths
    OptionParser values = new OptionParser(invocation);
    this.io = io;
    this.invocation = invocation;
    this.request = JobRequest.of(invocation, io.environment()).ofRepository();
    this.failOn = values.oneOf("--fail-on", FailOn.values());
    this.output = AuditOutput.of(invocation);
    this.months = months(values);
    this.host = host(invocation);
  }

  ExitStatus run() throws UsageException, IOException {
    JobRunner runner = new JobRunner(io, request);
    Job job = runner.job();
    WriteBoundary boundary = WriteBoundary.around(job.project().root());
    output.check(boundary);
    String prefix = io.reportPaths(job.project().root()).checkout();
    AuditRequest wanted =
        new AuditRequest(
            Version.current(),
            Instant.now(),
            prefix,
            host,
            links(job, invocation, io),
            older(),
            months);
    AuditRun.Result result = runner.watch(new AuditRun(job, wanted)::run);
    PathArguments.rejectEmpty(invocation, result.report());
    FailurePolicy policy = new FailurePolicy(failOn.orElse(FailOn.NEVER), OptionalInt.empty());
    ExitStatus status = ExitStatus.of(result.report(), policy);
    output.write(
        boundary,
        io,
        (format, out) -> {
          switch (format) {
            case HTML -> AuditPage.write(result.audit(), request.run().threads(), out);
            case JSON ->
                AuditJson.write(result.audit(), result.report(), status.code(), prefix, out);
          }
        });
    if (!request.quiet()) {
      close(job, result);
    }
    return status;
  }

  /** The summary is on standard output if the audit is in a file. */
  private void close(Job job, AuditRun.Result result) throws IOException {
    AuditSummary summary = new AuditSummary(io, invocation, job);
    StringBuilder text = summary.of(result, output.shown());
    io.printError(ReportWriter.notes(result.report()));
    if (output.isStandardOutput()) {
      io.printError(text);
    } else {
      io.print(text);
    }
  }

  /** The request for cached results of link checks. */
  static Optional<LinkRequest> links(Job job, Invocation invocation, ProcessIo io)
      throws UsageException {
    try {
      return Optional.of(
          LinkOptionParser.ofLedger(invocation).of(job.project(), true, io.environment()));
    } catch (InvalidLinkRequestException invalid) {
      throw UsageException.of(invalid);
    }
  }

  private Optional<SavedReport> older() throws UsageException, IOException {
    Optional<String> name = invocation.value("--compare");
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(SavedReportFiles.read(List.of(name.get()), io).get(0));
  }

  private static int months(OptionParser values) throws UsageException {
    int months = values.number("--history", 1).orElse(0);
    if (months > MOST_MONTHS) {
      throw new UsageException("--history must be at most " + MOST_MONTHS + '.');
    }
    return months;
  }

  /** Where files can be seen, if that is named. */
  static Optional<CodeHost> host(Invocation invocation) throws UsageException {
    Optional<String> template = invocation.value("--source-url");
    if (template.isEmpty()) {
      return Optional.empty();
    }
    Optional<CodeHost> host = CodeHost.ofTemplate(template.get());
    if (host.isEmpty()) {
      throw new UsageException(
          "--source-url expects an https URL such as"
              + " https://git.example.org/team/roadmaps/blob/{commit}/{path}#L{line}, not "
              + Quoted.of(template.get(), 100)
              + '.');
    }
    return host;
  }
}
