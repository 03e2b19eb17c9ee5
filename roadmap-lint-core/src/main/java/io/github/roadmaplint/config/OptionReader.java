package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleOption.Choice;
import io.github.roadmaplint.rule.RuleOption.Limit;
import io.github.roadmaplint.rule.RuleOption.Names;
import io.github.roadmaplint.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the options of rules, as the rules declare them. */
final class OptionReader {
  private final Source source;
  private final ConfigErrors mistakes;
  private final List<RuleOption<?>> options;
  private final Set<String> keys = new HashSet<>(Set.of(RuleOption.LIMITS));
  private final Set<String> limits = new HashSet<>();

  OptionReader(Source source, ConfigErrors mistakes, List<RuleOption<?>> options) {
    this.source = source;
    this.mistakes = mistakes;
    this.options = options;
    for (RuleOption<?> option : options) {
      if (option instanceof Limit limit) {
        limits.add(limit.name());
      } else {
        keys.add(option.key());
      }
    }
  }

  /** The keys at the top level of the file. */
  Set<String> keys() {
    return Set.copyOf(keys);
  }

  /** Reports limits at the top level of the file instead of in their section. */
  void rejectMisplaced(ObjectData root) {
    root.members().stream()
        .filter(member -> limits.contains(member.key()))
        .forEach(
            member ->
                mistakes.add(
                    member.keySpan(),
                    "Key `" + member.key() + "` belongs below `limits`",
                    "Write `limits:` and, indented below it, `" + member.key() + "`."));
  }

  /** The options that are set, by their keys. */
  Map<String, Setting<?>> read(ConfigObject root) {
    Optional<ConfigObject> section =
        root.object(RuleOption.LIMITS)
            .map(data -> new ConfigObject(data, source, mistakes, limits));
    Map<String, Setting<?>> set = new HashMap<>();
    for (RuleOption<?> option : options) {
      read(option, root, section).ifPresent(value -> set.put(option.key(), value));
    }
    return set;
  }

  private Optional<? extends Setting<?>> read(
      RuleOption<?> option, ConfigObject root, Optional<ConfigObject> section) {
    if (option instanceof Limit limit) {
      return section.flatMap(limits -> limits.count(limit.name()));
    }
    if (option instanceof Choice choice) {
      return root.word(choice.key(), Set.copyOf(choice.words()));
    }
    return names(root, ((Names) option).key());
  }

  /** Only the schema defines the form of names. */
  private Optional<Setting<List<String>>> names(ConfigObject root, String key) {
    Optional<Setting<List<StringData>>> texts = root.texts(key);
    texts.ifPresent(any -> mistakes.unknown());
    return texts.map(
        set -> new Setting<>(set.value().stream().map(StringData::value).toList(), set.origin()));
  }
}
