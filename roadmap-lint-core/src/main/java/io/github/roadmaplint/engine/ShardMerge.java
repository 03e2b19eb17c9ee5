package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins the reports of all parts of a repository to the report of one run over all of it. */
public final class ShardMerge {
  private ShardMerge() {}

  /** The parts do not belong together, or one is missing. The message is a sentence. */
  public static final class WrongShardsException extends Exception {
    private static final long serialVersionUID = 1;

    WrongShardsException(String message) {
      super(message);
    }
  }

  /** A finding without its text, of which each part has its own copy. */
  private record Key(String rule, String path, int start, int end, String message) {
    static Key of(Finding finding) {
      return new Key(
          finding.rule(),
          finding.path(),
          finding.span().start(),
          finding.span().end(),
          finding.message());
    }
  }

  /**
   * Joins reports.
   *
   * @param parts the reports of all shards, in any order
   * @throws WrongShardsException if a shard is missing or doubled, or they are not of the same run
   */
  public static Report of(List<Report> parts) throws WrongShardsException {
    List<ShardResult> shards = parts.stream().flatMap(part -> part.shard().stream()).toList();
    check(shards, parts.size());
    List<Finding> findings = new ArrayList<>();
    parts.forEach(part -> findings.addAll(part.findings()));
    findings.addAll(certain(shards));
    findings.sort(Finding.ORDER);
    Map<String, RuleInfo> rules = new LinkedHashMap<>();
    Set<String> notes = new LinkedHashSet<>();
    SortedMap<String, Integer> leftOut = new TreeMap<>();
    for (Report part : parts) {
      part.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
      notes.addAll(part.notes());
      part.leftOut().forEach((reason, count) -> leftOut.merge(reason, count, Integer::sum));
    }
    return new Report(
        findings,
        List.copyOf(rules.values()),
        parts.stream().mapToInt(Report::files).sum(),
        leftOut,
        parts.stream().mapToInt(Report::suppressed).sum(),
        parts.stream().anyMatch(Report::incomplete),
        List.copyOf(notes),
        Optional.empty(),
        Optional.empty(),
        HiddenFindings.of(parts.stream().map(Report::hidden).toList()));
  }

  private static void check(List<ShardResult> shards, int reports) throws WrongShardsException {
    if (shards.size() < reports) {
      throw new WrongShardsException("Some reports are of a shard and some are not.");
    }
    int of = shards.isEmpty() ? 0 : shards.get(0).shard().of();
    Set<Integer> numbers = new HashSet<>();
    for (ShardResult result : shards) {
      Shard shard = result.shard();
      if (shard.of() != of) {
        throw new WrongShardsException(
            "Shards of different runs: one is of " + of + ", one is of " + shard.of() + ".");
      }
      if (!numbers.add(shard.number())) {
        throw new WrongShardsException("Shard " + shard.number() + "/" + of + " is given twice.");
      }
      if (!result.inputs().equals(shards.get(0).inputs())) {
        throw new WrongShardsException(
            "Shards of different runs: file names, configuration or rules are not the same.");
      }
    }
    for (int number = 1; number <= of; number++) {
      if (!numbers.contains(number)) {
        throw new WrongShardsException("Shard " + number + "/" + of + " is missing.");
      }
    }
  }

  /** The findings that every part reports. */
  private static Collection<Finding> certain(List<ShardResult> shards) {
    Map<Key, Finding> all = new LinkedHashMap<>();
    for (int i = 0; i < shards.size(); i++) {
      Map<Key, Finding> some = new LinkedHashMap<>();
      shards.get(i).pending().forEach(finding -> some.put(Key.of(finding), finding));
      if (i == 0) {
        all.putAll(some);
      } else {
        all.keySet().retainAll(some.keySet());
      }
    }
    return all.values();
  }
}
