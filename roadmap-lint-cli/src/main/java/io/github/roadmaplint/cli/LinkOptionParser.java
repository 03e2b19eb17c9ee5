package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.frontend.LinkCheckRequest;
import io.github.roadmaplint.linkcheck.run.InvalidLinkRequestException;
import io.github.roadmaplint.linkcheck.run.LinkHeaders;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the request of a link check from options. */
final class LinkOptionParser {
  private static final LinkCheckRequest.Names NAMES =
      new LinkCheckRequest.Names(
          new LinkHeaders.Words("--link-header", "--config"),
          "--ledger",
          "--allow-network expects a range",
          "--slice expects a part",
          "--shard expects a part",
          "--max-age expects a time");

  private LinkOptionParser() {}

  /**
   * The link check of a job.
   *
   * @param network whether links are requested at all
   */
  static LinkRun run(Invocation invocation, boolean network, Job job, ProcessIo io)
      throws UsageException {
    try {
      boolean whole = job.change().isEmpty() && job.project().isWhole(job.targets());
      LinkCheckRequest request = of(invocation, network);
      if (!network) {
        rejectMissing(request.ledger());
      }
      return new LinkRun(job, request.of(job.project(), whole, io.environment()));
    } catch (InvalidLinkRequestException invalid) {
      throw UsageException.of(invalid);
    }
  }

  /** The request for cached results only. */
  static LinkCheckRequest ofLedger(Invocation invocation) throws UsageException {
    LinkCheckRequest request = of(invocation, false);
    rejectMissing(request.ledger());
    return request;
  }

  /** Without requests, a named ledger is all that there is to report. */
  private static void rejectMissing(Optional<Path> ledger) throws UsageException {
    if (ledger.isPresent() && !Files.exists(ledger.get())) {
      throw new UsageException(
          "No such file: "
              + PathArguments.shown(ledger.get().toString())
              + ". To create it: roadmap-lint links --ledger FILE");
    }
  }

  /**
   * The request.
   *
   * @param network whether links are requested at all
   */
  static LinkCheckRequest of(Invocation invocation, boolean network) throws UsageException {
    OptionParser values = new OptionParser(invocation);
    return new LinkCheckRequest(
        network,
        invocation.has("--fresh"),
        invocation.has("--suggest"),
        invocation.value("--max-age").orElse(""),
        invocation.value("--slice").orElse("1/1"),
        invocation.value("--shard").orElse("1/1"),
        values.number("--confirm-days", 1),
        values.number("--connections", 1),
        values.list("--allow-network"),
        invocation.values("--link-header"),
        PathArguments.of(invocation.value("--ledger")),
        NAMES);
  }
}
