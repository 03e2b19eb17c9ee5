package io.github.roadmaplint.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that reports are of all parts of one repository, and says what they show together. */
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
   * The findings that are true because every part reports them.
   *
   * @param parts the reports of all shards, in any order; or reports that are of no shard, which
   *     confirm nothing
   * @throws WrongShardsException if a shard is missing or doubled, or they are not of the same run
   */
  public static Collection<Finding> confirmed(List<Report> parts) throws WrongShardsException {
    List<ShardResult> shards = parts.stream().flatMap(part -> part.shard().stream()).toList();
    if (shards.isEmpty()) {
      return List.of();
    }
    check(shards, parts.size());
    return certain(shards);
  }

  private static void check(List<ShardResult> shards, int reports) throws WrongShardsException {
    if (shards.size() < reports) {
      throw new WrongShardsException("Some reports are of a shard and some are not.");
    }
    int of = shards.get(0).shard().of();
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
            "Shards of different runs: file names, configuration, rules or baseline are not the"
                + " same.");
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
