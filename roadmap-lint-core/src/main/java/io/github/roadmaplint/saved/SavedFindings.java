package io.github.roadmaplint.saved;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.saved.PositionText.ImpossiblePositionException;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of reports that are read together. First all of them are read, then the positions in
 * a file are known. They are the same in all reports of one run, such as those of its shards; in
 * another run, the file can have another text.
 */
final class SavedFindings {
  /** All findings that are not listed, in all reports: one for each byte of a large file. */
  private static final int MOST_UNLISTED = 10_000_000;

  private final Map<String, Run> runs = new HashMap<>();
  private final PositionText.Budget budget = new PositionText.Budget();
  private int unlisted;

  /** The files of one run, by path. */
  private static final class Run {
    private final Map<String, PositionText> texts = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
  }

  private Run run(String name) {
    return runs.computeIfAbsent(name, any -> new Run());
  }

  /**
   * Reads a list of findings, of which the positions are collected.
   *
   * @param run the name of the run
   */
  List<SavedFinding> read(String run, SavedObject from, String key) throws SavedReportException {
    List<SavedFinding> findings = new ArrayList<>();
    for (SavedObject finding : from.objects(key)) {
      findings.add(SavedFinding.read(finding, run(run).texts));
    }
    return findings;
  }

  /**
   * The findings of a report; one that represents others is repeated as often, so that counts are
   * right.
   *
   * @param run the name of the run
   * @param name of the report, for messages
   * @param saved those that it lists
   */
  List<Finding> listed(String run, String name, List<SavedFinding> saved)
      throws SavedReportException {
    List<Finding> findings = new ArrayList<>();
    String path = "";
    for (SavedFinding one : saved) {
      if (one.path().compareTo(path) < 0) {
        throw new SavedReportException(
            name, "is not a report of roadmap-lint: findings are not sorted by path");
      }
      path = one.path();
      Finding finding = of(run, name, one);
      unlisted += one.more();
      if (unlisted > MOST_UNLISTED || unlisted < 0) {
        throw new SavedReportException(name, "has too many findings");
      }
      for (int i = 0; i < Math.max(1, one.more()); i++) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /**
   * A finding in its file.
   *
   * @param run the name of the run
   * @param name of the report, for messages
   */
  Finding of(String run, String name, SavedFinding saved) throws SavedReportException {
    Run files = run(run);
    PositionText text = files.texts.computeIfAbsent(saved.path(), any -> new PositionText());
    return saved.in(source(files, text, name, saved.path()), text);
  }

  private Source source(Run files, PositionText text, String name, String path)
      throws SavedReportException {
    Source known = files.sources.get(path);
    if (known != null) {
      return known;
    }
    try {
      Source source = text.source(path, budget);
      files.sources.put(path, source);
      return source;
    } catch (ImpossiblePositionException impossible) {
      throw new SavedReportException(
          name, "is not a report of roadmap-lint: a position " + impossible.problem());
    }
  }
}
