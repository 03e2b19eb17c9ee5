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
 * a file are known, and are the same in all reports.
 */
final class SavedFindings {
  /** All findings that are not listed, in all reports: one for each byte of a large file. */
  private static final int MOST_UNLISTED = 10_000_000;

  private final Map<String, PositionText> texts = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final PositionText.Budget budget = new PositionText.Budget();
  private int unlisted;

  /** Reads a list of findings, of which the positions are collected. */
  List<SavedFinding> read(SavedObject from, String key) throws SavedReportException {
    List<SavedFinding> findings = new ArrayList<>();
    for (SavedObject finding : from.objects(key)) {
      findings.add(SavedFinding.read(finding, texts));
    }
    return findings;
  }

  /**
   * The findings of a report; one that represents others is repeated as often, so that counts are
   * right.
   *
   * @param name of the report, for messages
   * @param saved those that it lists
   */
  List<Finding> listed(String name, List<SavedFinding> saved) throws SavedReportException {
    List<Finding> findings = new ArrayList<>();
    String path = "";
    for (SavedFinding one : saved) {
      if (one.path().compareTo(path) < 0) {
        throw new SavedReportException(
            name, "is not a report of roadmap-lint: findings are not sorted by path");
      }
      path = one.path();
      Finding finding = of(name, one);
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
   * @param name of the report, for messages
   */
  Finding of(String name, SavedFinding saved) throws SavedReportException {
    return saved.in(source(name, saved.path()), text(saved.path()));
  }

  private PositionText text(String path) {
    return texts.computeIfAbsent(path, any -> new PositionText());
  }

  private Source source(String name, String path) throws SavedReportException {
    Source known = sources.get(path);
    if (known != null) {
      return known;
    }
    try {
      Source source = text(path).source(path, budget);
      sources.put(path, source);
      return source;
    } catch (ImpossiblePositionException impossible) {
      throw new SavedReportException(
          name, "is not a report of roadmap-lint: a position " + impossible.problem());
    }
  }
}
