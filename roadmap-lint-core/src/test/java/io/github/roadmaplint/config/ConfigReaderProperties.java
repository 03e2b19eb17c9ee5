package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.YamlParser;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeProperty;

/** The reader and the schema are two descriptions of one file: they must agree on what it is. */
class ConfigReaderProperties {
  private static final List<RuleInfo> RULES = RuleCatalog.all().rules();
  private static final SchemaValidator VALIDATOR = new SchemaValidator(Schemas.builtIn());

  private final Path folder = temporary();

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("config");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(seed = "20261122", tries = 200)
  void theReaderTakesWhatTheSchemaTakes(@ForAll("files") String text) {
    Source source = Source.of(ConfigLoader.FILE, text);
    DataDocument document = YamlParser.parse(source);
    boolean fits = document.defects().isEmpty() && VALIDATOR.validate("config", document).isEmpty();
    assertThat(isRead(source)).as(text).isEqualTo(fits);
  }

  @BeforeProperty
  void makeEveryFolderThatIsNamed() throws IOException {
    for (String name : List.of("website", "en", "off", "error", "never", "x")) {
      Files.createDirectory(folder.resolve(name));
    }
  }

  private boolean isRead(Source source) {
    try {
      ConfigReader.read("a.yml", source, RULES, new ConfiguredFiles(folder, Optional.of(folder)));
      return true;
    } catch (ConfigException e) {
      assertThat(e.mistakes()).isNotEmpty();
      return false;
    }
  }

  @Provide
  Arbitrary<String> files() {
    Arbitrary<String> key =
        Arbitraries.of(
            "layout",
            "structures",
            "ignore",
            "rules",
            "overrides",
            "limits",
            "resourceTypes",
            "forbiddenHosts",
            "language",
            "spelling",
            "failOn",
            "maxWarnings",
            "other");
    Arbitrary<String> value =
        Arbitraries.of(
            "",
            "website",
            "en",
            "off",
            "error",
            "never",
            "''",
            "3",
            "-3",
            "3.0",
            "3.5",
            "99999999999",
            "true",
            "[]",
            "[a]",
            "[a, 3]",
            "['']",
            "[example.com]",
            "['a/b']",
            "{}",
            "{url: 'https://example.com/{slug}'}",
            "{url: 'ftp://example.com/{slug}'}",
            "{url: 'https://example.com/{slug}/{slug}'}",
            "{folder: x}",
            "{folder: '', url: 3}",
            "{topic/empty: off}",
            "{topic/*: info}",
            "{topic/empty: on}",
            "{maxWords: 3}",
            "{maxWords: x, other: 1}",
            "{maxWords: 3, maxResources: 0, maxParagraphs: 99999999999}",
            "{limits: {maxWords: 3}}",
            "[{paths: [a], rules: {topic/empty: off}}]",
            "[{paths: [a], rules: {topic/empty: off}, reason: ''}]",
            "[{paths: [], rules: {topic/empty: off}}]",
            "[{paths: [a], rules: {}}]",
            "[{rules: {topic/empty: off}}]",
            "[3]",
            "{name: a, collections: [{name: b, kind: topic, path: c}]}",
            "{name: a, collections: []}",
            "{name: a, site: {host: b}, collections: [{name: b, kind: topic, path: c}]}");
    Arbitrary<String> line = Combinators.combine(key, value).as((k, v) -> k + ": " + v + "\n");
    return line.list().ofMaxSize(3).map(lines -> String.join("", lines));
  }
}
