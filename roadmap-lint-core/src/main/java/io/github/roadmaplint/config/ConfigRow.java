package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the effective configuration.
 *
 * @param name for example {@code limits.maxResources}
 * @param value as written in the file
 * @param origin its origin
 */
public record ConfigRow(String name, String value, ValueOrigin origin) {

  /**
   * The effective configuration of a repository, in the order of the documentation.
   *
   * @param layout the layout, set or detected
   * @param rules every rule
   */
  public static List<ConfigRow> of(Config config, Layout layout, Collection<RuleInfo> rules) {
    List<ConfigRow> rows = new ArrayList<>();
    ValueOrigin layoutOrigin = config.layout().map(Setting::origin).orElse(ValueOrigin.RECOGNIZED);
    rows.add(new ConfigRow("layout", layout.name(), layoutOrigin));
    String site = layout.site().map(Site::host).orElse("none");
    rows.add(new ConfigRow("layout.site", site, ValueOrigin.layout(layout.name())));
    addLocalLinks(layout, rows);
    config.structures().ifPresent(set -> rows.add(row("structures.folder", set)));
    structuresUrl(config, layout).ifPresent(rows::add);
    config.ignore().forEach(glob -> rows.add(row("ignore", glob.setting())));
    RuleOption.of(rules)
        .forEach(option -> rows.add(row(option.key(), config.option(option, layout))));
    config.words().forEach(word -> rows.add(word(word, config)));
    config.dictionaries().forEach(it -> rows.add(dictionary(it, config)));
    rows.add(new ConfigRow("failOn", failOn(config), config.failOn().origin()));
    config.maxWarnings().ifPresent(set -> rows.add(row("maxWarnings", set)));
    config
        .sourceUrl()
        .ifPresent(
            set -> rows.add(new ConfigRow("sourceUrl", set.value().template(), set.origin())));
    addLinks(config.links(), rows);
    rules.forEach(rule -> rows.add(rule(rule, config.level(rule, layout))));
    config.overrides().forEach(override -> rows.add(override(override, config)));
    return rows;
  }

  private static Optional<ConfigRow> structuresUrl(Config config, Layout layout) {
    ValueOrigin origin = ValueOrigin.layout(layout.name());
    return config
        .structuresUrl()
        .or(
            () ->
                layout
                    .site()
                    .flatMap(Site::structures)
                    .map(source -> new Setting<>(source.url(), origin)))
        .map(set -> row("structures.url", set));
  }

  private static void addLocalLinks(Layout layout, List<ConfigRow> rows) {
    LocalLinks links = layout.localLinks();
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "roots",
        links.roots().stream().map(root -> root.isEmpty() ? "/" : root).toList().toString());
    values.put("suffixes", links.suffixes().toString());
    values.put("anchors", links.anchors().name().toLowerCase(Locale.ROOT));
    values.put("listsFolders", String.valueOf(links.listsFolders()));
    values.put("wikiLinks", String.valueOf(links.wikiLinks()));
    values.put("permalinks", String.valueOf(links.permalinks()));
    ValueOrigin origin = ValueOrigin.layout(layout.name());
    values.forEach(
        (key, value) -> rows.add(new ConfigRow("layout.localLinks." + key, value, origin)));
  }

  private static void addLinks(LinkSettings links, List<ConfigRow> rows) {
    rows.add(row("links.connectionsPerHost", links.connectionsPerHost()));
    rows.add(row("links.spacing", links.spacing()));
    rows.add(row("links.timeout", links.timeout()));
    for (LinkSettings.Special rule : links.rules()) {
      Setting<Map<String, String>> headers = rule.headers();
      headers
          .value()
          .forEach(
              (header, variable) ->
                  rows.add(
                      new ConfigRow(
                          "links.rules.headers",
                          rule.urls() + " " + header + '=' + variable,
                          headers.origin())));
    }
  }

  private static ConfigRow rule(RuleInfo rule, Setting<Optional<Severity>> level) {
    return new ConfigRow("rules." + rule.id(), word(level.value(), "off"), level.origin());
  }

  private static ConfigRow word(StringData word, Config config) {
    ValueOrigin origin = ValueOrigin.file(config.file(), word.span());
    return new ConfigRow("spelling.words", word.value(), origin);
  }

  private static ConfigRow dictionary(DictionaryFiles dictionary, Config config) {
    ValueOrigin origin = ValueOrigin.file(config.file(), dictionary.name().span());
    String name = "spelling.dictionaries." + dictionary.language();
    return new ConfigRow(name, dictionary.name().value(), origin);
  }

  private static ConfigRow override(PathOverride override, Config config) {
    List<String> levels = new ArrayList<>();
    override.levels().forEach((rule, level) -> levels.add(rule + ": " + word(level, "off")));
    levels.sort(null);
    return new ConfigRow(
        "overrides." + override.paths(),
        levels.toString(),
        ValueOrigin.file(config.file(), override.place()));
  }

  private static String failOn(Config config) {
    return word(config.failOn().value(), "never");
  }

  private static String word(Optional<Severity> level, String none) {
    return level.map(severity -> severity.name().toLowerCase(Locale.ROOT)).orElse(none);
  }

  private static ConfigRow row(String name, Setting<?> set) {
    return new ConfigRow(name, set.value().toString(), set.origin());
  }
}
