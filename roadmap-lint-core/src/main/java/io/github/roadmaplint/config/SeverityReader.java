package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads severities by rule or family. */
final class SeverityReader {
  private static final String ALL = "/*";
  private static final Map<String, Optional<Severity>> LEVELS =
      Map.of(
          "error", Optional.of(Severity.ERROR),
          "warning", Optional.of(Severity.WARNING),
          "info", Optional.of(Severity.INFO),
          "off", Optional.empty());

  private final Source source;
  private final ConfigErrors mistakes;
  private final Collection<RuleInfo> rules;

  /** The severity of a word; empty for {@code off} and any other word. */
  static Optional<Severity> severity(String word) {
    return LEVELS.getOrDefault(word, Optional.empty());
  }

  SeverityReader(Source source, ConfigErrors mistakes, Collection<RuleInfo> rules) {
    this.source = source;
    this.mistakes = mistakes;
    this.rules = rules;
  }

  /**
   * The severity of each rule in the object; the line of a rule takes precedence over the line of
   * its family. A family means its enabled rules: a rule that is off by default is enabled only by
   * its id.
   *
   * @param before severities that are set elsewhere, which can enable a rule
   */
  Map<String, Setting<Optional<Severity>>> read(
      ObjectData data, Map<String, Setting<Optional<Severity>>> before) {
    Map<String, Setting<Optional<Severity>>> levels = new HashMap<>();
    for (Member member : data.members()) {
      if (isFamily(member.key())) {
        rulesOf(member).stream()
            .filter(rule -> isOn(rule, before))
            .forEach(rule -> put(rule.id(), member, levels));
      }
    }
    for (Member member : data.members()) {
      if (!isFamily(member.key())) {
        rulesOf(member).forEach(rule -> put(rule.id(), member, levels));
      }
    }
    return levels;
  }

  private static boolean isOn(RuleInfo rule, Map<String, Setting<Optional<Severity>>> before) {
    Setting<Optional<Severity>> set = before.get(rule.id());
    return rule.severity().isPresent() || (set != null && set.value().isPresent());
  }

  /** A family is written {@code family/*}, or with its name alone as on the command line. */
  private static boolean isFamily(String key) {
    return key.endsWith(ALL) || key.indexOf('/') < 0;
  }

  private void put(String rule, Member member, Map<String, Setting<Optional<Severity>>> levels) {
    String word = member.value() instanceof StringData text ? text.value() : "";
    if (!LEVELS.containsKey(word)) {
      mistakes.misfit();
      return;
    }
    Optional<Severity> level = LEVELS.getOrDefault(word, Optional.empty());
    levels.put(rule, new Setting<>(level, ValueOrigin.file(source, member.keySpan())));
  }

  private List<RuleInfo> rulesOf(Member member) {
    String key = member.key();
    String family = key.endsWith(ALL) ? key.substring(0, key.length() - ALL.length()) : key;
    List<RuleInfo> meant =
        rules.stream()
            .filter(rule -> key.equals(rule.id()) || family.equals(rule.family()))
            .toList();
    if (meant.isEmpty()) {
      String what = key.endsWith(ALL) ? "family" : "rule";
      mistakes.add(member.keySpan(), "Unknown " + what + " " + Quoted.of(key), suggestion(key));
    }
    return meant;
  }

  private String suggestion(String key) {
    Set<String> names = new TreeSet<>();
    for (RuleInfo rule : rules) {
      names.add(rule.id());
      names.add(rule.family() + ALL);
    }
    return nearest(key, names)
        .map(name -> "Write " + Quoted.of(name, 60) + ".")
        .orElse("`roadmap-lint rules` lists all rules.");
  }

  /** The nearest name, or the only rule with this name in another family. */
  private static Optional<String> nearest(String key, Collection<String> names) {
    String rule = key.substring(key.indexOf('/') + 1);
    List<String> same = names.stream().filter(name -> name.endsWith("/" + rule)).toList();
    boolean one = same.size() == 1 && !rule.equals("*");
    return one ? Optional.of(same.get(0)) : Nearest.to(key, names);
  }
}
