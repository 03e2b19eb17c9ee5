package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.LinkCheckRequest;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.linkcheck.LinkChecker;
import io.github.roadmaplint.linkcheck.LinkOptions;
import io.github.roadmaplint.linkcheck.RequestStep;
import io.github.roadmaplint.linkcheck.RequestUrls;
import io.github.roadmaplint.linkcheck.run.InvalidLinkRequestException;
import io.github.roadmaplint.report.Escaper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Checks one URL and prints the result of each request. */
final class LinkTestCommand {
  private final ProcessIo io;

  LinkTestCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    if (invocation.operands().size() != 1) {
      throw new UsageException("roadmap-lint links test expects one URL.");
    }
    String url = invocation.operands().get(0);
    Project project = ConfigOptions.project(invocation, io.directory());
    for (String note : LinkCheckRequest.notes(project)) {
      io.printError(note + ".\n");
    }
    LinkChecker checker = new LinkChecker(options(invocation, project));
    List<CheckOutcome> answers = new CopyOnWriteArrayList<>();
    checker.check(List.of(url), result -> answers.add(result.outcome()));
    CheckOutcome outcome = answers.get(0);
    io.print(text(url, outcome, invocation.has("--verbose")));
    return outcome.isBroken() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private LinkOptions options(Invocation invocation, Project project) throws UsageException {
    try {
      return LinkOptionParser.of(invocation, true).options(project, io.environment());
    } catch (InvalidLinkRequestException invalid) {
      throw UsageException.of(invalid);
    }
  }

  private static String text(String url, CheckOutcome outcome, boolean verbose) {
    StringBuilder text = new StringBuilder();
    text.append(outcome.verdict().name().toLowerCase(Locale.ROOT)).append("  ");
    text.append(Escaper.line(RequestUrls.shown(url))).append('\n');
    text.append("  ").append(Escaper.line(outcome.reason())).append('\n');
    outcome
        .move()
        .ifPresent(move -> text.append("  -> ").append(Escaper.escape(move.url())).append('\n'));
    if (verbose) {
      for (RequestStep step : outcome.steps()) {
        text.append("  ").append(Escaper.line(step.text())).append('\n');
      }
      text.append("  ")
          .append(outcome.attempts())
          .append(outcome.attempts() == 1 ? " attempt, " : " attempts, ");
      text.append(outcome.millis()).append(" ms\n");
    }
    return text.toString();
  }
}
