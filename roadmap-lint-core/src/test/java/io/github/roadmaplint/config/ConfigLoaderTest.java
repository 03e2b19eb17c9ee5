package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigLoaderTest {
  private static final List<RuleOption<?>> OPTIONS = RuleOption.of(RuleCatalog.all().rules());
  private static final RuleInfo EMPTY = rule("topic/empty");
  private static final RuleInfo EXTRA = rule("topic/extra-title");
  private static final RuleInfo TRACKING = rule("url/tracking");
  private static final List<RuleInfo> RULES = List.of(EMPTY, EXTRA, TRACKING);

  @TempDir Path folder;

  @Test
  void anEmptyFileSetsNothing() throws Exception {
    Config config = load("# nothing yet\n");
    assertThat(config.level(EMPTY)).isEqualTo(Setting.byDefault(Optional.of(Severity.WARNING)));
    assertThat(config.layout()).isEmpty();
    assertThat(config.failOn().value()).contains(Severity.ERROR);
    assertThat(config.maxWarnings()).isEmpty();
  }

  @Test
  void severitiesAreSetByRuleAndByFamilyAndTheRuleWins() throws Exception {
    Config config =
        load(
            """
            rules:
              topic/empty: error
              topic/*: off
            """);
    assertThat(config.level(EMPTY).value()).contains(Severity.ERROR);
    assertThat(config.level(EXTRA).value()).isEmpty();
    assertThat(config.level(TRACKING).value()).contains(Severity.WARNING);
  }

  @Test
  void aFamilyMeansItsRulesThatAreOn() throws Exception {
    RuleInfo off = RuleInfo.off("url/optional", Fixable.NO, "A rule", "Because.");
    List<RuleInfo> rules = List.of(TRACKING, off);
    for (String family : List.of("url", "url/*")) {
      Config config = load("rules: {" + family + ": error}\n", rules);
      assertThat(config.level(TRACKING).value()).contains(Severity.ERROR);
      assertThat(config.level(off).value()).isEmpty();
      Config named = load("rules: {url/optional: info, " + family + ": off}\n", rules);
      assertThat(named.level(off).value()).contains(Severity.INFO);
      assertThat(named.level(TRACKING).value()).isEmpty();
      String override = "overrides: [{paths: [a], rules: {" + family + ": error}}]\n";
      assertThat(load(override, rules).overrides().get(0).levels()).containsOnlyKeys(TRACKING.id());
      assertThat(
              load("rules: {url/optional: info}\n" + override, rules).overrides().get(0).levels())
          .containsOnlyKeys(TRACKING.id(), off.id());
    }
  }

  private Config load(String text, List<RuleInfo> rules) throws IOException, ConfigException {
    return new ConfigLoader(rules).loadFound(write(text));
  }

  @Test
  void ofVeryManyProblemsTheFirstAreShownAndTheRestIsCounted() {
    StringBuilder text = new StringBuilder("overrides:\n  - paths: [a]\n    rules:\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("      url/").append("x".repeat(60)).append(i).append(": off\n");
    }
    assertThatThrownBy(() -> load(text.toString()))
        .isInstanceOfSatisfying(
            ConfigException.class,
            wrong -> {
              assertThat(wrong.mistakes()).hasSize(101);
              assertThat(wrong.mistakes().get(100).message())
                  .isEqualTo("4900 more problems in this file");
              assertThat(wrong.getMessage()).hasSizeLessThan(50_000);
            });
  }

  @Test
  void everyValueKnowsWhereItComesFrom() throws Exception {
    Config config = load("rules:\n  topic/empty: info\nlimits:\n  maxWords: 99\n");
    Layout layout = Layouts.builtIn("content");
    assertThat(config.level(EMPTY).origin().text()).isEqualTo(".roadmap-lint.yml:2");
    assertThat(config.level(EXTRA).origin().text()).isEqualTo("default");
    assertThat(ConfigRow.of(config, layout, RULES))
        .extracting(row -> row.name() + " = " + row.value() + " (" + row.origin().text() + ")")
        .contains(
            "layout = content (detected)",
            "limits.maxResources = 8 (default)",
            "limits.maxWords = 99 (.roadmap-lint.yml:4)",
            "forbiddenHosts = [geeksforgeeks.org] (layout content)",
            "language = auto (layout content)",
            "failOn = error (default)",
            "rules.topic/empty = info (.roadmap-lint.yml:2)",
            "rules.url/tracking = warning (default)");
  }

  @Test
  void whatRulesGoByIsSet() throws Exception {
    Config config =
        load(
            """
            limits: {maxResources: 3, maxWords: 50, maxParagraphs: 1}
            resourceTypes: [article, video]
            forbiddenHosts: [example.com]
            language: off
            """);
    RuleSettings settings = config.settings(Layouts.builtIn("website"));
    assertThat(settings.set())
        .containsOnly(
            Map.entry("limits.maxResources", 3),
            Map.entry("limits.maxWords", 50),
            Map.entry("limits.maxParagraphs", 1),
            Map.entry("resourceTypes", List.of("article", "video")),
            Map.entry("forbiddenHosts", List.of("example.com")),
            Map.entry("language", "off"));
    for (RuleOption<?> option : OPTIONS) {
      assertThat(settings.get(option)).isEqualTo(settings.set().get(option.key()));
    }
  }

  @Test
  void theRestIsSetToo() throws Exception {
    Files.createDirectory(folder.resolve("structures"));
    Config config =
        load(
            """
            layout: website
            structures: structures
            ignore: [drafts/**]
            failOn: never
            maxWarnings: 0
            overrides:
              - paths: [src/data/roadmaps/git/**, '*.old.md']
                rules: {topic/*: info, url/tracking: off}
                reason: We are still writing.
            """);
    assertThat(config.layout().orElseThrow().value()).isEqualTo(Layouts.builtIn("website"));
    assertThat(config.structures().orElseThrow().value()).isEqualTo(Path.of("structures"));
    assertThat(config.ignored()).containsExactly(PathPattern.glob("drafts/**"));
    assertThat(config.failOn().value()).isEmpty();
    assertThat(config.maxWarnings().orElseThrow().value()).isZero();
    PathOverride override = config.overrides().get(0);
    assertThat(override.paths()).hasSize(2);
    assertThat(override.reason()).isEqualTo("We are still writing.");
    assertThat(override.levels())
        .containsOnlyKeys("topic/empty", "topic/extra-title", "url/tracking")
        .containsEntry("topic/empty", Optional.of(Severity.INFO))
        .containsEntry("url/tracking", Optional.empty());
    assertThat(config.file().position(override.place().start()).line()).isEqualTo(7);
  }

  @Test
  void anUnknownKeyIsRejectedWithASuggestion() {
    assertThat(mistakes("layuot: website\n"))
        .containsExactly(":1:1: Unknown key `layuot`. Write `layout`.");
    assertThat(mistakes("limits:\n  maxWord: 3\n"))
        .containsExactly(":2:3: Unknown key `maxWord` in `limits`. Write `maxWords`.");
  }

  @Test
  void anUnknownRuleIsRejectedWithASuggestion() {
    assertThat(mistakes("rules:\n  topic/emtpy: off\n"))
        .containsExactly(":2:3: Unknown rule `topic/emtpy`. Write `topic/empty`.");
    assertThat(mistakes("rules:\n  tracking: off\n"))
        .containsExactly(":2:3: Unknown rule `tracking`. Write `url/tracking`.");
    assertThat(mistakes("rules:\n  topics/*: off\n"))
        .containsExactly(":2:3: Unknown family `topics/*`. Write `topic/*`.");
    assertThat(mistakes("rules:\n  style/tabs: off\n"))
        .containsExactly(":2:3: Unknown rule `style/tabs`. `roadmap-lint rules` lists all rules.");
  }

  @Test
  void aFamilyCanBeCalledByItsNameAlone() throws Exception {
    Config config = load("rules: {topic: off, topic/empty: error}\n");
    assertThat(config.level(EMPTY).value()).contains(Severity.ERROR);
    assertThat(config.level(EXTRA).value()).isEmpty();
  }

  @Test
  void aLimitBesideTheLimitsIsSentBelowThem() {
    assertThat(mistakes("maxWords: 3\n"))
        .containsExactly(
            ":1:1: Key `maxWords` belongs below `limits`."
                + " Write `limits:` and, indented below it, `maxWords`.");
  }

  @Test
  void aGlobThatWouldSilentlyMatchNothingIsRejected() {
    assertThat(mistakes("ignore: ['*.{md,txt}', '!a.md', 'a\\b', '../a']\n"))
        .containsExactly(
            ":1:10: Glob `*.{md,txt}` contains `{`. Write one glob for each alternative.",
            ":1:24: Glob `!a.md` begins with `!`. List only what is meant: nothing can be taken"
                + " back.",
            ":1:33: Glob `a\\b` contains a backslash. Write `/` between folders.",
            ":1:40: Glob `../a` leads out of a folder. Write the path from the top of the"
                + " repository.");
    assertThat(mistakes("overrides: [{paths: ['{a,b}'], rules: {topic: off}}]\n"))
        .containsExactly(":1:22: Glob `{a,b}` contains `{`. Write one glob for each alternative.");
  }

  @ParameterizedTest
  @CsvSource({
    "a/.., leads out of a folder",
    ".., leads out of a folder",
    "~/drafts, is not relative to the repository",
    "C:/drafts, is not relative to the repository",
    "a//b, contains a folder that has no name",
    "a/./b, contains a folder that has no name",
  })
  void aPatternThatNoPathOfTheRepositoryMatchesIsRejected(String path, String why) {
    assertThat(mistakes("ignore: ['" + path + "']\n"))
        .singleElement()
        .asString()
        .startsWith(":1:10: Glob " + Quoted.of(path) + " " + why + ".");
    assertThat(mistakes(ownPath(path)))
        .singleElement()
        .asString()
        .startsWith(":1:64: Path " + Quoted.of(path) + " " + why + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "./"})
  void aGlobWithoutAnyNameIsRejected(String glob) {
    assertThat(mistakes("ignore: ['" + glob + "']\n"))
        .containsExactly(
            ":1:10: Glob "
                + Quoted.of(glob)
                + " names no file and no folder. Write `**` for all files.");
    assertThat(mistakes("overrides: [{paths: ['" + glob + "'], rules: {topic: off}}]\n"))
        .singleElement()
        .asString()
        .contains("names no file and no folder");
  }

  @Test
  void aPathOfALayoutHasNoMoreThanItCanMean() {
    assertThat(mistakes(ownPath("/maps/*.md"))).hasSize(1);
    assertThat(mistakes(ownPath("a/{slug}-{slug}.md")))
        .containsExactly(
            ":1:64: Path `a/{slug}-{slug}.md` repeats a name within one folder or file name."
                + " Write the name once there.");
    assertThat(mistakes(ownPath("a".repeat(1_001))))
        .singleElement()
        .asString()
        .contains("is longer than 1,000 characters");
  }

  private static String ownPath(String path) {
    return "layout: {name: own, collections: [{name: a, kind: entry, path: '" + path + "'}]}\n";
  }

  @Test
  void aSchemaThatCannotBeFollowedIsRejected() throws Exception {
    assertThat(ownSchema("{'$ref':'#'}")).endsWith("Fix it: `it refers to itself in a loop`.");
    assertThat(ownSchema("{'properties':{'a':{'anyOf':[{'$ref':'#/properties/a'}]}}}"))
        .endsWith("Fix it: `it refers to itself in a loop`.");
    assertThat(ownSchema("{'a'")).endsWith("Fix it: `line 1 is not JSON`.");
    assertThat(ownSchema("[]")).endsWith("Fix it: `a schema is an object`.");
    assertThat(ownSchema("{'$ref':'nowhere.json'}")).doesNotContainPattern("[a-z]\\.[A-Z]");
    assertThat(ownSchema("{'properties':{'a':{'$ref':'#'}}}")).isEmpty();
  }

  /** What is wrong with a schema of the repository's own. */
  private String ownSchema(String text) throws Exception {
    Files.writeString(folder.resolve("own.json"), text.replace('\'', '"'));
    Path file =
        write(
            "layout: {name: own, collections: [{name: a, kind: entry, path: 'a/{slug}.md',"
                + " schema: own.json}]}\n");
    try {
      new ConfigLoader(RULES).load(file, folder);
      return "";
    } catch (ConfigException wrong) {
      return wrong.mistakes().get(0).text();
    }
  }

  @Test
  void aWrongValueIsRejectedAtItsPlace() {
    assertThat(mistakes("rules:\n  topic/empty: eror\n"))
        .containsExactly(
            ":2:16: `topic/empty` is `eror`, not one of the allowed values. Write `error`.");
    assertThat(mistakes("ignore: drafts\n"))
        .singleElement()
        .asString()
        .startsWith(":1:9: `ignore` is the text `drafts`, not a list. Write it as a list");
    assertThat(mistakes("maxWarnings: many\n"))
        .singleElement()
        .asString()
        .startsWith(":1:14: `maxWarnings` is the text `many`, not a whole number. Write a number");
    assertThat(mistakes("maxWarnings: -1\n"))
        .containsExactly(":1:14: `maxWarnings` is `-1`, which is below `0`. Write at least `0`.");
    assertThat(mistakes("layout: webste\n"))
        .containsExactly(
            ":1:9: `layout` is `webste`, not one of the allowed values. Write `website`.");
    assertThat(mistakes("layout: 3\n"))
        .containsExactly(
            ":1:9: `layout` is the number `3`, not text or an object. Put quotes around it:"
                + " `\"3\"`.");
    assertThat(mistakes("forbiddenHosts: ['https://example.com/']\n"))
        .containsExactly(
            ":1:18: An item of `forbiddenHosts` is `https://example.com/`, not in the required"
                + " format. Write it like `example.com`: a host without scheme, port and path.");
    assertThat(mistakes("- layout\n"))
        .singleElement()
        .asString()
        .startsWith(":1:1: The top level is a list, not an object");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(mistakes("rules:\n  topic/emtpy: off\n  url/tracking: on\nfailon: error\n"))
        .hasSize(3);
  }

  @Test
  void aSentenceOfTheYamlParserIsSaid() {
    assertThat(mistakes("rules: {\n")).hasSize(1);
    assertThat(mistakes("failOn: error\nfailOn: never\n")).hasSize(1);
  }

  @Test
  void anOverrideNeedsPathsAndRules() {
    assertThat(mistakes("overrides:\n  - rules: {topic/empty: off}\n"))
        .singleElement()
        .asString()
        .contains("`paths` is missing");
    assertThat(mistakes("overrides:\n  - paths: [a]\n    rules: {}\n"))
        .singleElement()
        .asString()
        .startsWith(":3:12: `rules` has fewer keys than `1`");
  }

  @Test
  void aRepositoryDescribesItsOwnLayout() throws Exception {
    Files.writeString(folder.resolve("course.json"), "{\"required\": [\"title\"]}");
    Config config =
        load(
            """
            layout:
              name: ours
              site: roadmap.sh
              collections:
                - name: topics
                  kind: topic
                  path: maps/{owner}/**/*.md
                  ownedBy: maps
                  nested: true
                - name: courses
                  kind: entry
                  path: courses/{slug}.md
                  schema: course.json
                  references:
                    - {field: 'maps[]', collection: maps}
            """);
    Layout layout = config.layout().orElseThrow().value();
    assertThat(layout.site()).map(Site::host).contains("roadmap.sh");
    assertThat(layout.collections())
        .extracting(Collection::name)
        .containsExactly("topics", "courses");
    assertThat(config.schemas().own()).containsOnlyKeys("course.json");
  }

  @Test
  void whatALayoutNamesMustBeThere() throws Exception {
    Files.writeString(folder.resolve("broken.json"), "{");
    String layout =
        """
        layout:
          name: ours
          collections:
            - {name: a, kind: entry, path: 'a/{slug}.md', schema: %s}
            - name: b
              kind: entry
              path: 'b/{slug}.md'
              references: [{field: x, collection: %s}]
        """;
    assertThat(mistakes(layout.formatted("front-matter/gude", "a")))
        .containsExactly(":4:59: Unknown schema `front-matter/gude`. Write `front-matter/guide`.");
    assertThat(mistakes(layout.formatted("../other.json", "a")))
        .containsExactly(
            ":4:59: Path `../other.json` leads out of the repository."
                + " Name a JSON Schema in the repository, or a built-in one.");
    assertThat(mistakes(layout.formatted("broken.json", "a")))
        .singleElement()
        .asString()
        .startsWith(":4:59: `broken.json` cannot be used as a JSON Schema. Fix it: ");
    Files.writeString(folder.resolve("broken.json"), "{\"$ref\": \"classpath:/META-INF/a\"}");
    assertThat(mistakes(layout.formatted("broken.json", "a")))
        .containsExactly(
            ":4:59: `broken.json` cannot be used as a JSON Schema. Fix it: `it refers to"
                + " classpath:/META-INF/a, which is not loaded`.");
    Files.writeString(
        folder.resolve("broken.json"), "{\"$schema\": \"http://json-schema.org/schema#\"}");
    assertThat(mistakes(layout.formatted("broken.json", "a")))
        .containsExactly(
            ":4:59: `broken.json` cannot be used as a JSON Schema. Fix it: `its $schema must be"
                + " https://json-schema.org/draft/2020-12/schema or omitted`.");
    assertThat(mistakes(layout.formatted("front-matter/guide", "bs")))
        .containsExactly(":8:43: Unknown collection `bs`. Write `b`.");
  }

  @Test
  void whatHasNoEffectInALayoutIsAMistake() {
    String start =
        "layout: {name: a, collections: [{name: maps, kind: entry, path: 'm/{slug}.md'},";
    assertThat(
            mistakes(start + " {name: b, kind: topic, path: 'b/{owner}/*.md', ownedBy: mapz}]}\n"))
        .containsExactly(":1:137: Unknown collection `mapz`. Write `maps`.");
    assertThat(
            mistakes(start + " {name: b, kind: topic, path: 'b/{owner}/*.md', ownedBy: cards}]}\n"))
        .containsExactly(
            ":1:137: Unknown collection `cards`."
                + " Write the name of a collection in this layout, or remove `ownedBy`.");
    assertThat(mistakes(start + " {name: b, kind: topic, path: 'b/*.md', ownedBy: maps}]}\n"))
        .containsExactly(
            ":1:120: `ownedBy` has no effect on a path without `{owner}`."
                + " Write `{owner}` in the path in place of the owner's name.");
    assertThat(mistakes(start + " {name: b, kind: topic, path: 'b/{onwer}/*.md'}]}\n"))
        .containsExactly(
            ":1:110: Path contains the unknown placeholder `{onwer}`. Write `{owner}`.");
    assertThat(
            mistakes(
                start + " {name: b, kind: topic, path: 'b/*.md', schema: migration-mapping}]}\n"))
        .containsExactly(
            ":1:120: `schema` has no effect on a collection of kind `topic`."
                + " Remove it. It is for entry, data, markdown, structure, mapping.");
  }

  @Test
  void anUnknownPlaceholderOfALayoutIsAMistake() throws Exception {
    String start = "layout: {name: a, collections: [{name: b, kind: topic, path: '";
    for (String name : List.of("roadmap", "md", "x")) {
      assertThat(mistakes(start + "m/{owner}/{" + name + "}.md'}]}\n"))
          .containsExactly(
              ":1:62: Path contains the unknown placeholder `{"
                  + name
                  + "}`. Write `{owner}` or `{slug}`, or `*` for any name.");
    }
    assertThat(mistakes(start + "m/{x}/{x}.md', ownedBy: roadmaps}]}\n"))
        .containsExactly(
            ":1:78: `ownedBy` has no effect on a path without `{owner}`."
                + " Write `{owner}` in the path in place of the owner's name.");
    assertThat(load(start + "m/{x}/{x}.md'}]}\n").layout()).isPresent();
  }

  @Test
  void structuresHaveTheOwnersOfTheTopicPages() throws Exception {
    String layout =
        "layout: {name: a, collections: [{name: b, kind: topic, path: '%s/*.md'},"
            + " {name: c, kind: structure, path: '%s/s.json'}]}\n";
    String apart = "No topic page belongs to these structures, because only the ";
    assertThat(mistakes(layout.formatted("{owner}", "*")))
        .containsExactly(
            ":1:112: "
                + apart
                + "pages have an owner. Write `{owner}` in this path in place of the roadmap's name.");
    assertThat(mistakes(layout.formatted("{slug}", "m")))
        .containsExactly(
            ":1:111: "
                + apart
                + "pages have an owner. Write `*` in place of `{slug}` in the path of the topic pages:"
                + " it would be their owner.");
    assertThat(mistakes(layout.formatted("m", "{slug}")))
        .containsExactly(
            ":1:106: "
                + apart
                + "structures have an owner. Write `{owner}` in the path of the topic pages, too.");
    assertThat(load(layout.formatted("{owner}", "{slug}")).layout()).isPresent();
    assertThat(load(layout.formatted("m", "m")).layout()).isPresent();
  }

  @Test
  void anOwnerNeedNotHaveFilesWhenSomethingRefersToIt() throws Exception {
    String topics = "{name: t, kind: topic, path: '{owner}/*.md', ownedBy: %s}";
    String entries =
        "{name: e, kind: entry, path: 'e/*.md', references: [{field: a, collection: %s}]}";
    String start = "layout: {name: a, collections: [";
    assertThat(load(start + topics.formatted("roadmaps") + "]}\n").layout()).isPresent();
    String both = topics.formatted("cards") + ", " + entries.formatted("cards");
    assertThat(load(start + both + "]}\n").layout()).isPresent();
  }

  @Test
  void theTypesOfASiteAreOnesThatItKnows() {
    String site =
        "layout: {name: a, site: {host: a.test, resourceTypes: [article], typeOrder: [%s],"
            + " fallbackType: %s, introduction: 'See:'}, collections: [{name: b, kind: topic, path:"
            + " '*.md'}]}\n";
    assertThat(mistakes(site.formatted("artcle", "article")))
        .containsExactly(":1:78: Type `artcle` is not one of `resourceTypes`. Write `article`.");
    assertThat(mistakes(site.formatted("article", "link")))
        .containsExactly(
            ":1:102: Type `link` is not one of `resourceTypes`."
                + " Write one of them, or add the type to `resourceTypes`.");
    assertThat(mistakes(site.formatted("article", "article").replace("a.test", "https://a.test/")))
        .hasSize(1);
  }

  @Test
  void anIntroductionIsOneShortLine() throws Exception {
    String site =
        "layout: {name: a, site: {host: a.test, resourceTypes: [article], typeOrder: [article],"
            + " fallbackType: article, introduction: \"%s\"}, collections: [{name: b, kind: topic,"
            + " path: '*.md'}]}\n";
    assertThat(load(site.formatted("a".repeat(200))).layout()).isPresent();
    assertThat(mistakes(site.formatted("a".repeat(201)))).hasSize(1);
    assertThat(mistakes(site.formatted("See:\\n\\nAlso:"))).hasSize(1);
    assertThat(mistakes(site.formatted("See\\e[2J:"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "-99999999999999999999", "1e400"})
  void numbersOfAnySizeAreMistakes(String number) {
    assertThat(mistakes("limits: {maxResources: " + number + "}\n")).hasSize(1);
    assertThat(mistakes("maxWarnings: " + number + "\n")).hasSize(1);
    assertThat(mistakes("links: {spacing: " + number + "}\n")).hasSize(1);
  }

  @Test
  void whatHasNoEffectOnLinksIsAMistake() {
    assertThat(mistakes("links: {rules: [{urls: a.test, until: 2027-01-31}]}\n"))
        .containsExactly(
            ":1:32: `until` has no effect without `skip`. Add `skip` with the reason.");
    assertThat(mistakes("links: {rules: [{urls: a.test}]}\n"))
        .containsExactly(
            ":1:18: A rule with only `urls` has no effect."
                + " Add a setting for these URLs, such as `skip` or `accept`.");
  }

  @Test
  void aLayoutHasTheFormOfTheBuiltInOnes() {
    assertThat(mistakes("layout: {name: ours, collections: [{name: a, kind: pages, path: x}]}\n"))
        .containsExactly(
            ":1:52: `kind` is `pages`, not one of the allowed values. Write one of `topic`,"
                + " `entry`, `structure`, `mapping`, `data`, `markdown` or `stray`.");
  }

  @Test
  void theNearestFileAboveIsFoundUpToTheRepository() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("repo/a/b"));
    Path file = Files.writeString(folder.resolve(ConfigLoader.FILE), "");
    assertThat(ConfigLoader.find(deep)).contains(file);
    Files.createDirectories(folder.resolve("repo/.git"));
    assertThat(ConfigLoader.find(deep)).isEmpty();
    Path nearer = Files.writeString(folder.resolve("repo").resolve(ConfigLoader.FILE), "");
    assertThat(ConfigLoader.find(deep)).contains(nearer);
  }

  @Test
  void aFileThatCannotBeReadIsAMistake() throws Exception {
    Path file = folder.resolve("x.yml");
    assertThat(mistakes(file)).singleElement().asString().contains("does not exist");
    Files.write(file, new byte[] {'a', (byte) 0xff});
    assertThat(mistakes(file)).singleElement().asString().contains("is not encoded in UTF-8");
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(mistakes(file)).singleElement().asString().contains("is not a regular file");
  }

  @ParameterizedTest
  @CsvSource({
    "../outside, leads out of the repository",
    "inside/../../outside, leads out of the repository",
    "./../outside, leads out of the repository",
    ".., leads out of the repository",
    "/etc, is absolute",
    "'C:\\outside', is a Windows path",
    "C:/outside, is a Windows path",
    "'..\\outside', is a Windows path",
    "~/outside, 'begins with `~`, which is not expanded'",
    "link, leads out of the repository through a symbolic link",
    "link/deep, leads out of the repository through a symbolic link",
    "inside/link, leads out of the repository through a symbolic link",
  })
  void aFoundConfigurationNamesNothingOutsideItsRepository(String path, String why)
      throws Exception {
    Path repository = repositoryWithLinks();
    String structures = "structures: '" + path + "'\n";
    assertThat(found(repository, structures))
        .containsExactly(
            ":1:13: Path "
                + Quoted.of(path)
                + " "
                + why
                + ". Name a folder in the repository, or pass the folder on the command line:"
                + " `--structures DIR`.");
    String schema =
        "layout: {name: a, collections: [{name: b, kind: entry, path: c, schema: '%s'}]}\n";
    assertThat(found(repository, schema.formatted(path + "/s.json")))
        .singleElement()
        .asString()
        .contains(why);
  }

  @Test
  void aNamedConfigurationOfTheRepositoryIsConfinedToItToo() throws Exception {
    Path repository = repositoryWithLinks();
    Path file = Files.writeString(repository.resolve("ci.yml"), "structures: ../outside\n");
    assertThat(mistakes(file, repository)).hasSize(1);
    Path link = Files.createSymbolicLink(repository.resolve("a.yml"), folder.resolve("b.yml"));
    Files.writeString(folder.resolve("b.yml"), "structures: ../outside\n");
    assertThat(mistakes(link, repository)).hasSize(1);
  }

  @Test
  void aNamedConfigurationFromElsewhereNamesWhatIsBesideIt() throws Exception {
    Path repository = repositoryWithLinks();
    Files.writeString(folder.resolve("map.json"), "{}");
    Path file =
        Files.writeString(
            folder.resolve("ci.yml"),
            "structures: outside\nlayout: {name: a, collections: [{name: b, kind: entry, path: c,"
                + " schema: map.json}]}\n");
    Config config = new ConfigLoader(RULES).load(file, repository);
    assertThat(config.structures().orElseThrow().value()).isEqualTo(folder.resolve("outside"));
    assertThat(config.schemas().own()).containsOnlyKeys("map.json");
  }

  @Test
  void aFolderOfTheRepositoryThatALinkLeadsToIsFound() throws Exception {
    Path repository = repositoryWithLinks();
    Files.createSymbolicLink(repository.resolve("near"), repository.resolve("inside"));
    Path file = Files.writeString(repository.resolve(ConfigLoader.FILE), "structures: near\n");
    assertThat(new ConfigLoader(RULES).loadFound(file).structures()).isPresent();
  }

  @Test
  void aFolderThatIsNotThereIsAMistakeWithASuggestion() throws Exception {
    Files.createDirectories(folder.resolve("data/structures"));
    Files.writeString(folder.resolve("data/structure"), "");
    assertThat(mistakes("structures: data/structurez\n"))
        .containsExactly(":1:13: Unknown folder `data/structurez`. Write `data/structures`.");
    assertThat(mistakes("structures: data/structure\n"))
        .containsExactly(":1:13: `data/structure` is not a folder. Write `data/structures`.");
    assertThat(mistakes("structures: elsewhere\n"))
        .containsExactly(
            ":1:13: Unknown folder `elsewhere`."
                + " Write the path of an existing folder, relative to the folder of this file.");
  }

  private Path repositoryWithLinks() throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createDirectories(outside.resolve("deep"));
    Files.writeString(outside.resolve("s.json"), "{}");
    Files.writeString(outside.resolve("deep/s.json"), "{}");
    Files.createDirectories(repository.resolve("inside"));
    Files.createSymbolicLink(repository.resolve("link"), outside);
    Files.createSymbolicLink(repository.resolve("inside/link"), outside);
    return repository;
  }

  private static List<String> found(Path repository, String text) throws IOException {
    Path file = Files.writeString(repository.resolve(ConfigLoader.FILE), text);
    ConfigException exception =
        catchThrowableOfType(ConfigException.class, () -> new ConfigLoader(RULES).loadFound(file));
    String path = file.toString().replace('\\', '/');
    return exception.mistakes().stream().map(it -> it.text().replace(path, "")).toList();
  }

  @Test
  void aConfigurationThatIsALinkOutOfTheRepositoryIsRefused() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.yml"), "failOn: never\n");
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Path file = Files.createSymbolicLink(repository.resolve(ConfigLoader.FILE), outside);
    assertThat(
            catchThrowableOfType(
                ConfigException.class, () -> new ConfigLoader(RULES).loadFound(file)))
        .hasMessageContaining("is a symbolic link to a place outside the repository");
  }

  @Test
  void bothEndingsOfYamlAreFoundButNotBothAtOnce() throws Exception {
    Path yaml = Files.writeString(folder.resolve(".roadmap-lint.yaml"), "failOn: never\n");
    assertThat(ConfigLoader.find(folder)).contains(yaml);
    assertThat(new ConfigLoader(RULES).loadFound(yaml).failOn().value()).isEmpty();
    Path yml = Files.writeString(folder.resolve(".roadmap-lint.yml"), "failOn: error\n");
    assertThat(ConfigLoader.find(folder)).contains(yml);
    assertThat(
            catchThrowableOfType(
                ConfigException.class, () -> new ConfigLoader(RULES).loadFound(yml)))
        .hasMessageEndingWith(
            "The configuration file is not the only one in its folder: `.roadmap-lint.yaml`."
                + " Keep one of the two.");
  }

  @Test
  void aByteOrderMarkIsSkippedAndAnotherEncodingRefused() throws Exception {
    Path file = folder.resolve(ConfigLoader.FILE);
    Files.writeString(file, "\uFEFFfailOn: never\n");
    assertThat(new ConfigLoader(RULES).loadFound(file).failOn().value()).isEmpty();
    for (Charset other :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.writeString(file, "failOn: never\n", other);
      assertThat(mistakes(file))
          .containsExactly(
              ": The configuration file is encoded in UTF-16, not in UTF-8. Save it in UTF-8.");
    }
    Files.writeString(file, "failOn: nevér\n", StandardCharsets.ISO_8859_1);
    assertThat(mistakes(file)).singleElement().asString().contains("is not encoded in UTF-8");
  }

  @Test
  void structuresAreAFolderOrAnObject() throws Exception {
    Files.createDirectory(folder.resolve("maps"));

    Config both = load("structures:\n  folder: maps\n  url: https://example.com/{slug}.json\n");
    assertThat(both.structures().orElseThrow().value()).isEqualTo(Path.of("maps"));
    assertThat(both.structuresUrl().orElseThrow().value())
        .isEqualTo("https://example.com/{slug}.json");
    assertThat(load("structures: maps\n").structuresUrl()).isEmpty();
    assertThat(mistakes("structures: {}\n")).hasSize(1);
    assertThat(mistakes("structures: {folders: maps}\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/maps.json",
        "https://{slug}.example.com/",
        "https://example.com/{slug}/{slug}",
        "https://me:secret@example.com/{slug}",
        "file:///etc/{slug}",
        "https://example.com/#{slug}",
        "https://example.com/\\\\{slug}",
        "example.com/{slug}"
      })
  void theUrlOfStructuresIsAWebUrlWithOnePlaceForTheSlug(String url) {
    assertThat(mistakes("structures: {url: \"" + url + "\"}\n"))
        .singleElement()
        .asString()
        .startsWith(":1:19: URL `")
        .contains(
            "cannot be the URL of structures. Write an http or https URL in ASCII, without"
                + " credentials and fragment, with `{slug}` once");
  }

  @Test
  void theTemplateLoadsAsItIsAndWithEverySettingSwitchedOn() throws Exception {
    Path dictionaries = Files.createDirectories(folder.resolve("dictionaries"));
    Files.writeString(dictionaries.resolve("de_DE.aff"), "SET UTF-8\n");
    Files.writeString(dictionaries.resolve("de_DE.dic"), "1\nWort\n");
    for (String name : Layouts.NAMES) {
      Layout layout = Layouts.builtIn(name);
      String template = ConfigTemplate.of(layout, RULES);
      assertThat(load(template).options()).isEmpty();
      String all = template.replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#  ", "  ");
      Config config = loadAll(all);
      for (RuleOption<?> option : OPTIONS) {
        assertThat(config.options()).containsKey(option.key());
        assertThat(config.option(option, layout).value())
            .isEqualTo(Config.DEFAULT.option(option, layout).value());
      }
      assertThat(config.overrides()).hasSize(1);
    }
  }

  private Config loadAll(String text) throws IOException, ConfigException {
    List<RuleInfo> named =
        List.of(rule("topic/no-description"), rule("topic/long-description"), rule("publish/any"));
    return new ConfigLoader(named).loadFound(write(text));
  }

  private Config load(String text) throws IOException, ConfigException {
    return new ConfigLoader(RULES).loadFound(write(text));
  }

  private Path write(String text) throws IOException {
    return Files.write(folder.resolve(ConfigLoader.FILE), text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> mistakes(String text) {
    try {
      return mistakes(write(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> mistakes(Path file) {
    return mistakes(file, folder);
  }

  private static List<String> mistakes(Path file, Path repository) {
    ConfigException exception =
        catchThrowableOfType(
            ConfigException.class, () -> new ConfigLoader(RULES).load(file, repository));
    String path = file.toString().replace('\\', '/');
    return exception.mistakes().stream()
        .map(ConfigError::text)
        .map(text -> text.replace(path, ""))
        .toList();
  }

  private static RuleInfo rule(String id) {
    return RuleInfo.of(id, Severity.WARNING, Fixable.NO, "A rule", "Because.")
        .with(OPTIONS.toArray(RuleOption<?>[]::new));
  }
}
