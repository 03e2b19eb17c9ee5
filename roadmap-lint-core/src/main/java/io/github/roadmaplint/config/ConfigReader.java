package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.NullData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.YamlParser;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.CodeHost;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses a configuration from the text of its file. */
final class ConfigReader {
  private static final List<String> KEYS =
      List.of(
          "layout",
          "structures",
          "ignore",
          "rules",
          "overrides",
          "spelling",
          "failOn",
          "maxWarnings",
          "sourceUrl",
          "links");
  private static final Set<String> SPELLING = Set.of("words", "dictionaries");
  private static final Set<String> OVERRIDE = Set.of("paths", "rules", "reason");

  private final Source source;
  private final ConfigErrors mistakes;
  private final SeverityReader levels;
  private final OptionReader options;
  private final ConfiguredFiles files;

  private ConfigReader(
      Source source, ConfigErrors mistakes, Collection<RuleInfo> rules, ConfiguredFiles files) {
    this.source = source;
    this.mistakes = mistakes;
    this.files = files;
    this.levels = new SeverityReader(source, mistakes, rules);
    this.options = new OptionReader(source, mistakes, RuleOption.of(rules));
  }

  /**
   * Reads a configuration.
   *
   * @param path what messages call the file
   * @param source its text
   * @param rules every rule that can be named
   * @param files what can be named by path
   */
  static Config read(String path, Source source, Collection<RuleInfo> rules, ConfiguredFiles files)
      throws ConfigException {
    ConfigErrors mistakes = new ConfigErrors(path, source);
    DataDocument document = YamlParser.parse(source);
    Data root = document.root().orElse(new NullData(Span.at(0)));
    if (!(root instanceof ObjectData data)) {
      if (!(root instanceof NullData)) {
        mistakes.misfit();
      }
      mistakes.rejectAny(document);
      return Config.empty(source);
    }
    ConfigReader reader = new ConfigReader(source, mistakes, rules, files);
    reader.options.rejectMisplaced(data);
    Set<String> keys = new HashSet<>(KEYS);
    keys.addAll(reader.options.keys());
    ConfigObject fields = reader.fields(data, keys);
    Config config = reader.withoutLayout(fields);
    Optional<Setting<Data>> layout = fields.any("layout");
    layout.ifPresent(value -> reader.judge(value.value()));
    mistakes.rejectAny(document);
    return layout.isEmpty() ? config : reader.withLayout(config, layout.get(), document);
  }

  private ConfigObject fields(ObjectData data, Set<String> keys) {
    return new ConfigObject(data, source, mistakes, keys);
  }

  private Config withoutLayout(ConfigObject fields) {
    Map<String, Setting<Optional<Severity>>> severities = levels(fields, Map.of());
    StructureSettings structures = StructureSettings.read(fields, source, files, mistakes);
    return new Config(
        source,
        Optional.empty(),
        structures.folder(),
        structures.url(),
        globs(fields, "ignore"),
        severities,
        fields.objects("overrides").stream().map(data -> override(data, severities)).toList(),
        options.read(fields),
        failOn(fields),
        fields.count("maxWarnings"),
        sourceUrl(fields),
        fields.object("links").map(this::links).orElse(LinkSettings.DEFAULT),
        words(fields),
        dictionaries(fields),
        Schemas.builtIn());
  }

  /** Everyone who can change the repository can change the file, so only https is accepted. */
  private Optional<Setting<CodeHost>> sourceUrl(ConfigObject fields) {
    Optional<Setting<StringData>> written = fields.string("sourceUrl");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    StringData text = written.get().value();
    Optional<CodeHost> host = CodeHost.ofTemplate(text.value());
    if (host.isEmpty()) {
      mistakes.add(
          text.span(),
          "Template " + Quoted.of(text.value()) + " is not an https URL with `{path}`",
          "Write a URL such as"
              + " `https://git.example.org/team/maps/blob/{commit}/{path}#L{line}`.");
    }
    return host.map(it -> new Setting<>(it, written.get().origin()));
  }

  private LinkSettings links(ObjectData data) {
    return new LinkSettingsReader(source, mistakes).read(data);
  }

  private List<StringData> words(ConfigObject fields) {
    return fields
        .object("spelling")
        .flatMap(data -> fields(data, SPELLING).texts("words"))
        .map(Setting::value)
        .orElse(List.of());
  }

  private List<DictionaryFiles> dictionaries(ConfigObject fields) {
    return fields
        .object("spelling")
        .flatMap(data -> fields(data, SPELLING).object("dictionaries"))
        .map(data -> DictionaryFiles.read(data, files, mistakes))
        .orElse(List.of());
  }

  private List<IgnoreGlob> globs(ConfigObject fields, String key) {
    List<StringData> globs = fields.texts(key).map(Setting::value).orElse(List.of());
    globs.forEach(mistakes::judgeGlob);
    return globs.stream()
        .map(
            glob ->
                new IgnoreGlob(
                    new Setting<>(
                        PathPattern.glob(glob.value()), ValueOrigin.file(source, glob.span())),
                    glob.span()))
        .toList();
  }

  private Map<String, Setting<Optional<Severity>>> levels(
      ConfigObject fields, Map<String, Setting<Optional<Severity>>> before) {
    return fields.object("rules").map(data -> levels.read(data, before)).orElse(Map.of());
  }

  private PathOverride override(ObjectData data, Map<String, Setting<Optional<Severity>>> before) {
    ConfigObject fields = fields(data, OVERRIDE);
    Map<String, Optional<Severity>> severities = new HashMap<>();
    levels(fields, before).forEach((rule, level) -> severities.put(rule, level.value()));
    List<PathPattern> paths =
        globs(fields, "paths").stream().map(glob -> glob.setting().value()).toList();
    if (paths.isEmpty() || severities.isEmpty()) {
      mistakes.unknown();
    }
    String reason = fields.text("reason").map(Setting::value).orElse("");
    return new PathOverride(paths, severities, reason, data.span());
  }

  private static Setting<Optional<Severity>> failOn(ConfigObject fields) {
    return fields
        .word("failOn", Set.of("error", "warning", "info", "never"))
        .map(set -> new Setting<>(severity(set.value()), set.origin()))
        .orElse(Config.DEFAULT.failOn());
  }

  private static Optional<Severity> severity(String word) {
    return switch (word) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "info" -> Optional.of(Severity.INFO);
      default -> Optional.empty();
    };
  }

  private void judge(Data layout) {
    if (layout instanceof ObjectData) {
      mistakes.unknown();
    } else if (!(layout instanceof StringData name) || !Layouts.NAMES.contains(name.value())) {
      mistakes.misfit();
    }
  }

  /** Reads the layout last, because it must be well formed. */
  private Config withLayout(Config config, Setting<Data> written, DataDocument document)
      throws ConfigException {
    if (!(written.value() instanceof ObjectData data)) {
      String name = ((StringData) written.value()).value();
      return config.with(new Setting<>(Layouts.builtIn(name), written.origin()), Schemas.builtIn());
    }
    CustomLayout own = CustomLayout.read(data, mistakes, files);
    mistakes.rejectAny(document);
    return config.with(new Setting<>(own.layout(), written.origin()), own.schemas());
  }
}
