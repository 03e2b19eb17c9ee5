package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.disk.WorkingTree;
import io.github.roadmaplint.disk.WriteRefusedException;
import io.github.roadmaplint.fetch.FetchReport;
import io.github.roadmaplint.fetch.InvalidFetchRequestException;
import io.github.roadmaplint.fetch.StructureFetch;
import io.github.roadmaplint.fetch.StructureRequest;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.git.TrackedFiles;
import io.github.roadmaplint.linkcheck.LinkOptions;
import io.github.roadmaplint.linkcheck.run.InvalidLinkRequestException;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.FetchJsonReport;
import io.github.roadmaplint.report.FetchTextReport;
import io.github.roadmaplint.structures.StoredStructures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Gets structures of roadmaps from the site, or from files. */
final class StructuresCommand {
  private final ProcessIo io;

  StructuresCommand(ProcessIo io) {
    this.io = io;
  }

  /** Fetches the structures of the repository that the command is called in. */
  ExitStatus fetch(Invocation invocation) throws UsageException, IOException {
    OptionParser values = new OptionParser(invocation);
    boolean json = values.isJson();
    Terminal terminal = io.outTerminal(values.color());
    boolean quiet = invocation.has("--quiet");
    StructureFetch fetch = new StructureFetch(request(invocation));
    FetchReport report = run(fetch, quiet);
    ExitStatus status = ExitStatus.of(report);
    StringBuilder out = new StringBuilder();
    if (json) {
      new FetchJsonReport(Version.current(), status.code()).write(report, out);
    } else {
      new FetchTextReport(terminal.style(), invocation.has("--verbose")).write(report, out);
    }
    io.print(out);
    StringBuilder closing = new StringBuilder();
    FetchTextReport.closing(report, quiet, closing);
    io.printError(closing);
    return status;
  }

  /** The dates and validators of stored structures that are committed can be those of anyone. */
  private StructureRequest request(Invocation invocation) throws UsageException {
    Project project = ConfigOptions.project(invocation, io.directory());
    Optional<Path> from = from(invocation);
    for (String option : new String[] {"--fresh", "--allow-network"}) {
      if (from.isPresent() && invocation.has(option)) {
        throw new UsageException("--from and " + option + " cannot be combined.");
      }
    }
    return new StructureRequest(
        project,
        invocation.operands(),
        from,
        options(invocation, project),
        invocation.has("--fresh") || mayBeCommitted(project.root()),
        Instant.now());
  }

  /** Whether stored structures and their dates may be committed. */
  private static boolean mayBeCommitted(Path root) {
    return WorkingTree.isAround(root) && TrackedFiles.mayBeAny(root, StoredStructures.OWN_FOLDER);
  }

  private Optional<Path> from(Invocation invocation) throws UsageException {
    Optional<Path> from = PathArguments.of(invocation.value("--from")).map(io.directory()::resolve);
    if (from.isPresent() && !Files.isDirectory(from.get()) && !Files.isRegularFile(from.get())) {
      throw new UsageException(
          "--from expects a folder or a file, but "
              + PathArguments.shown(from.get().toString())
              + (Files.exists(from.get()) ? " is neither." : " does not exist."));
    }
    return from;
  }

  /** Options for links; nothing secret is sent. */
  private LinkOptions options(Invocation invocation, Project project) throws UsageException {
    try {
      return LinkOptionParser.of(invocation, false).options(project, io.environment());
    } catch (InvalidLinkRequestException invalid) {
      throw UsageException.of(invalid);
    }
  }

  private FetchReport run(StructureFetch fetch, boolean quiet) throws UsageException, IOException {
    try (LinkProgress progress =
        new LinkProgress(fetch::progress, fetch::stop, "structure", io, quiet)) {
      progress.start();
      return fetch.run();
    } catch (InvalidFetchRequestException invalid) {
      throw new UsageException(Escaper.line(String.valueOf(invalid.getMessage())) + '.');
    } catch (WriteRefusedException refused) {
      throw new UsageException(
          "Structures cannot be stored in the repository: " + Escaper.line(refused.reason()) + '.');
    }
  }
}
