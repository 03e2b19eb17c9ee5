package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs the rules on files with the verdicts on their links. */
final class LinkFindings {
  private final OpenedJob opened;

  LinkFindings(OpenedJob opened) {
    this.opened = opened;
  }

  /**
   * Checks files again, with the results of their links.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param all whether to run every rule, or only the rules about links
   */
  Report of(LinkIndex stock, List<CheckedLink> links, int threads, boolean all) {
    LinkStatuses answers = answers(stock, links);
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : opened.rules()) {
      if (all || LinkIndex.OFFLINE_RULES.contains(rule.info().id())) {
        rules.add(rule);
      }
    }
    rules.addAll(Rules.online(answers));
    Selection chosen = all ? opened.selection() : worthLooking(opened.selection(), links);
    Report report = opened.check(rules, chosen, threads);
    return all
        ? report.withMoreNotes(opened.notes())
        : aboutLinks(report, links, opened.selection());
  }

  /** Without the findings of offline rules for links that were requested. */
  private Report aboutLinks(Report report, List<CheckedLink> links, Selection requested) {
    Set<LinkPlace> written = new HashSet<>();
    links.stream()
        .filter(link -> link.outcome().cause().isOfUrl())
        .forEach(link -> written.addAll(link.places()));
    Set<String> online = report.rulesNeeding(Need.NETWORK);
    List<Finding> findings =
        report.findings().stream()
            .filter(
                finding ->
                    (online.contains(finding.rule()) && isChosen(finding))
                        || written.contains(new LinkPlace(finding.path(), finding.start())))
            .toList();
    return new Report(
            findings,
            report.rules(),
            requested.entries().size(),
            requested.leftOut(),
            report.suppressed(),
            report.incomplete())
        .withCoverage(report.coverage());
  }

  /** In a change, a link on an old line can have the same URL as one on a new line. */
  private boolean isChosen(Finding finding) {
    return opened.change().isEmpty()
        || opened.change().get().isAdded(finding.path(), finding.start().line());
  }

  private static Selection worthLooking(Selection selection, List<CheckedLink> links) {
    Set<String> paths = new HashSet<>();
    for (CheckedLink link : links) {
      CheckOutcome outcome = link.outcome();
      boolean plain = outcome.move().isEmpty() && !outcome.missingFragment();
      if (outcome.verdict() != Verdict.ALIVE || !plain) {
        link.places().forEach(place -> paths.add(place.path()));
      }
    }
    List<Entry> entries =
        selection.entries().stream().filter(entry -> paths.contains(entry.path())).toList();
    return new Selection(entries, new TreeMap<>(), false);
  }

  private LinkStatuses answers(LinkIndex stock, List<CheckedLink> links) {
    Map<String, CheckedLink> byUrl = new HashMap<>();
    int at = 0;
    for (String url : stock.places().keySet()) {
      byUrl.put(url, links.get(at++));
    }
    return url -> Optional.ofNullable(byUrl.get(url)).flatMap(CheckedLink::status);
  }
}
