package io.github.roadmaplint.growth;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.report.AgentReport;
import io.github.roadmaplint.report.CheckstyleReport;
import io.github.roadmaplint.report.ConciseReport;
import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.GithubReport;
import io.github.roadmaplint.report.GitlabReport;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.report.JunitReport;
import io.github.roadmaplint.report.LocalPath;
import io.github.roadmaplint.report.MarkdownReport;
import io.github.roadmaplint.report.RdjsonReport;
import io.github.roadmaplint.report.SarifReport;
import io.github.roadmaplint.report.Statistics;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.TextReport;
import io.github.roadmaplint.report.UnifiedDiff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is measured: a whole run over a repository, on one thread. */
public enum Subject implements Consumer<Path> {
  /** Checks, and writes every report. */
  CHECK {
    @Override
    void run(Path repository) throws Exception {
      Report report = job(repository).run(1, done -> {});
      if (report.findings().stream().anyMatch(it -> it.rule().equals("file/rule-failed"))) {
        throw new IllegalStateException("a rule failed");
      }
      Report known = report.withFindings(Fingerprints.attach(report.findings()));
      for (Format format : FORMATS) {
        format.write(known, new StringBuilder());
      }
    }
  },

  /** Fixes without writing, and shows what would change. */
  FIX {
    @Override
    void run(Path repository) throws Exception {
      for (FixReport.File file :
          new FixJob(job(repository), true, false).run(1, done -> {}).files()) {
        String path = file.fixed().before().path();
        UnifiedDiff.of(path, file.fixed().before().text(), file.fixed().after().text());
      }
    }
  },

  /** Checks, and verifies the fixes that a report contains. */
  VERIFY {
    @Override
    void run(Path repository) throws Exception {
      VerifiedFixes.run(job(repository), 1, done -> {});
    }
  },

  /** Compares each line of a page with all others, to see whether that is found. */
  QUADRATIC {
    @Override
    void run(Path repository) throws Exception {
      List<String> lines = Files.readAllLines(repository.resolve(HostileRepositories.PAGE));
      int same = 0;
      for (String line : lines) {
        for (String other : lines) {
          same += line.equals(other) ? 1 : 0;
        }
      }
      assert same > 0;
    }
  };

  private static final List<Format> FORMATS =
      List.of(
          new TextReport(Style.PLAIN, 100, LocalPath.TOP),
          new Statistics(Style.PLAIN),
          new JsonReport("1", 1, ""),
          new SarifReport("1", ""),
          new GithubReport("", false),
          new RdjsonReport("", RdjsonReport.Layout.OBJECT),
          new RdjsonReport("", RdjsonReport.Layout.LINES),
          new GitlabReport(""),
          new JunitReport(""),
          new CheckstyleReport(""),
          new ConciseReport(LocalPath.TOP),
          new AgentReport(LocalPath.TOP),
          new MarkdownReport(""));

  abstract void run(Path repository) throws Exception;

  @Override
  public void accept(Path repository) {
    try {
      run(repository);
    } catch (ConfigException wrong) {
      StringBuilder messages = new StringBuilder();
      wrong.mistakes().forEach(mistake -> messages.append(mistake.message()));
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Job job(Path repository) throws ConfigException {
    return new Job(
        Project.at(repository),
        List.of(repository),
        Optional.empty(),
        Optional.empty(),
        RuleChoice.ALL);
  }
}
