package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.frontend.LinkCheckRequest;
import io.github.roadmaplint.linkcheck.run.InvalidLinkRequestException;
import io.github.roadmaplint.linkcheck.run.LinkHeaders;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.LinkTable;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks every link of a roadmap repository over the network, and fails the build if one is broken.
 * If Maven is offline, only cached results of earlier runs are used. It is not bound to a phase: a
 * build sends requests only if you call this goal.
 */
@Mojo(name = "links", requiresProject = false, aggregator = true, threadSafe = true)
public final class LinksMojo extends RepositoryMojo {

  /** Also requests links with a cached verdict. */
  @Parameter(property = "roadmap-lint.links.fresh", defaultValue = "false")
  boolean fresh;

  /** The maximum age of a cached verdict, for example {@code 12h} or {@code 7d}. */
  @Parameter(property = "roadmap-lint.links.maxAge")
  @Nullable String maxAge;

  /**
   * The number of different days on which a link that may recover must be broken before it is an
   * error. The default is 2 for a whole repository in continuous integration, otherwise 1.
   */
  @Parameter(property = "roadmap-lint.links.confirmDays")
  @Nullable Integer confirmDays;

  /** The part of the links to check, for example {@code 1/7} for a seventh. */
  @Parameter(property = "roadmap-lint.links.slice", defaultValue = "1/1")
  String slice = "1/1";

  /** Requests archived copies of broken links from the Internet Archive. */
  @Parameter(property = "roadmap-lint.links.suggest", defaultValue = "false")
  boolean suggest;

  /** The maximum number of parallel connections. The default is 256. */
  @Parameter(property = "roadmap-lint.links.connections")
  @Nullable Integer connections;

  /** Address ranges to allow although they are not public, such as {@code 10.0.0.0/8}. */
  @Parameter(property = "roadmap-lint.links.allowNetwork")
  @Nullable List<String> allowNetwork;

  /**
   * Headers of requests to some URLs, each a URL pattern, the header and the name of the
   * environment variable with its value: {@code https://wiki.example.net/*
   * Authorization=WIKI_TOKEN}. The variable {@code ROADMAP_LINT_LINK_HEADERS} can contain more of
   * them.
   */
  @Parameter(property = "roadmap-lint.links.headers")
  @Nullable List<String> linkHeaders;

  /**
   * The file for cached results. The default is a file in the user's cache folder, and none if the
   * variable {@code CI} is set.
   */
  @Parameter(property = "roadmap-lint.links.ledger")
  @Nullable File ledger;

  /** Skips this goal. */
  @Parameter(property = "roadmap-lint.links.skip", defaultValue = "false")
  boolean skipLinks;

  /** Whether Maven is offline. */
  @Parameter(defaultValue = "${settings.offline}", readonly = true)
  boolean offline;

  private static final LinkCheckRequest.Names NAMES =
      new LinkCheckRequest.Names(
          new LinkHeaders.Words("`linkHeaders`", "`configFile`"),
          "`ledger`",
          "allowNetwork expects a value",
          "slice expects a value",
          "shard expects a value",
          "maxAge expects a value");

  @Override
  boolean isSkipped() {
    return skipLinks;
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Job job = job();
    boolean whole = job.project().isWhole(job.targets());
    LinkRun run = new LinkRun(job, linkRequest(job.project(), whole, System.getenv()));
    LinkReport report;
    try (LinkWatch watch = new LinkWatch(run, getLog())) {
      watch.start();
      report = perform((atATime, progress) -> run.run(atATime, false));
    }
    new FindingLog(getLog(), job.project().root()).write(report.findings());
    text(out -> LinkTable.write(report, out)).lines().forEach(getLog()::info);
    if (offline) {
      getLog().warn("Maven is offline: only cached results of earlier runs are used");
    }
    end(report);
  }

  private void end(LinkReport report) throws MojoExecutionException, MojoFailureException {
    if (report.findings().files() == 0) {
      reportEmpty(report.findings());
    }
    if (report.incomplete() && !offline) {
      throw new MojoExecutionException(
          "The run is incomplete: "
              + (report.notes().isEmpty()
                  ? "some files could not be read"
                  : String.join(", ", report.notes())));
    }
    if (report.isBroken()) {
      String found =
          CountWords.count(report.confirmed(), "broken link")
              + " among "
              + CountWords.count(report.links().size(), "link");
      FailurePolicy policy = new FailurePolicy(FailOn.ERROR, OptionalInt.empty());
      throw new MojoFailureException(
          new Summary(report.findings()).failure(found, policy, goal -> Goals.of(goal, project)));
    }
  }

  /** The request that the parameters make. */
  LinkRequest linkRequest(Project repository, boolean whole, Map<String, String> environment)
      throws MojoExecutionException {
    LinkCheckRequest request =
        new LinkCheckRequest(
            !offline,
            fresh,
            suggest,
            maxAge == null ? "" : maxAge.strip(),
            slice,
            "1/1",
            positive("confirmDays", confirmDays),
            positive("connections", connections),
            listed(allowNetwork),
            listed(linkHeaders),
            Optional.ofNullable(ledger).map(File::toPath),
            NAMES);
    try {
      return request.of(repository, whole, environment);
    } catch (InvalidLinkRequestException invalid) {
      throw broken(invalid);
    }
  }

  private static OptionalInt positive(String name, @Nullable Integer value)
      throws MojoExecutionException {
    if (value != null && value < 1) {
      throw new MojoExecutionException(name + " must be 1 or more, not " + value);
    }
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
