package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.url.CodeHost;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A valid configuration.
 *
 * @param file the text that it was read from; empty with an empty path when there is no file
 * @param layout absent if it is detected
 * @param structures a folder of structures, relative to the repository where it is in it
 * @param structuresUrl the URL of structures, with {@code {slug}}, instead of that of the site
 * @param ignore files that are never checked
 * @param levels severity by rule id, empty for off; only of rules that are set
 * @param overrides other severities for some paths
 * @param options the options of rules that are set, by their keys
 * @param failOn the lowest severity that sets the exit code to 1; empty for never
 * @param maxWarnings the maximum number of warnings; absent for any number
 * @param sourceUrl where the files of the repository can be seen
 * @param links how links are requested
 * @param words correct words, as written in the file
 * @param dictionaries those of other languages
 * @param schemas the schemas that the layout names
 */
public record Config(
    Source file,
    Optional<Setting<Layout>> layout,
    Optional<Setting<Path>> structures,
    Optional<Setting<String>> structuresUrl,
    List<IgnoreGlob> ignore,
    Map<String, Setting<Optional<Severity>>> levels,
    List<PathOverride> overrides,
    Map<String, Setting<?>> options,
    Setting<Optional<Severity>> failOn,
    Optional<Setting<Integer>> maxWarnings,
    Optional<Setting<CodeHost>> sourceUrl,
    LinkSettings links,
    List<StringData> words,
    List<DictionaryFiles> dictionaries,
    Schemas schemas) {

  /** The defaults. */
  public static final Config DEFAULT = empty(Source.of("", ""));

  /** Copies the collections. */
  public Config {
    ignore = List.copyOf(ignore);
    levels = Map.copyOf(levels);
    overrides = List.copyOf(overrides);
    options = Map.copyOf(options);
    words = List.copyOf(words);
    dictionaries = List.copyOf(dictionaries);
  }

  /** A file that sets nothing. */
  static Config empty(Source file) {
    return new Config(
        file,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        Setting.byDefault(Optional.of(Severity.ERROR)),
        Optional.empty(),
        Optional.empty(),
        LinkSettings.DEFAULT,
        List.of(),
        List.of(),
        Schemas.builtIn());
  }

  /** The same configuration for a layout and the schemas that it names. */
  Config with(Setting<Layout> written, Schemas named) {
    return new Config(
        file,
        Optional.of(written),
        structures,
        structuresUrl,
        ignore,
        levels,
        overrides,
        options,
        failOn,
        maxWarnings,
        sourceUrl,
        links,
        words,
        dictionaries,
        named);
  }

  /** The patterns of the files that are never checked. */
  public List<PathPattern> ignored() {
    return ignore.stream().map(glob -> glob.setting().value()).toList();
  }

  /** The severity of a rule without a layout and overrides; empty for off. */
  public Setting<Optional<Severity>> level(RuleInfo rule) {
    Setting<Optional<Severity>> set = levels.get(rule.id());
    return set == null ? Setting.byDefault(rule.severity()) : set;
  }

  /** The severity of a rule in a layout, without overrides; empty for off. */
  public Setting<Optional<Severity>> level(RuleInfo rule, Layout used) {
    String word = used.rules().get(rule.id());
    return word == null || levels.containsKey(rule.id())
        ? level(rule)
        : new Setting<>(SeverityReader.severity(word), ValueOrigin.layout(used.name()));
  }

  /** The severities that differ from the defaults of the rules, by rule id; empty for off. */
  public Map<String, Optional<Severity>> severities(Layout used) {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    used.rules().forEach((rule, word) -> severities.put(rule, SeverityReader.severity(word)));
    levels.forEach((rule, level) -> severities.put(rule, level.value()));
    return severities;
  }

  /** The effective value of an option of rules, for a layout. */
  public <T> Setting<T> option(RuleOption<T> option, Layout used) {
    Setting<?> set = options.get(option.key());
    if (set != null) {
      return new Setting<>(option.cast(set.value()), set.origin());
    }
    T value = option.byDefault(used.site());
    return option instanceof RuleOption.Limit
        ? Setting.byDefault(value)
        : new Setting<>(value, ValueOrigin.layout(used.name()));
  }

  /** What rules are created with, for a layout. */
  public RuleSettings settings(Layout used) {
    Map<String, Object> set = new HashMap<>();
    options.forEach((key, setting) -> set.put(key, setting.value()));
    return new RuleSettings(used.site(), set, RuleSettings.PUBLIC_ONLY, schemas);
  }
}
