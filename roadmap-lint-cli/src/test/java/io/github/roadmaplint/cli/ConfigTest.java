package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration file as the command line goes by it. */
class ConfigTest {
  private static final String INSECURE =
      """
      # Some topic

      A topic has a description.

      Visit the following resources to learn more:

      - [@article@Read about it](http://git-scm.com/docs/git-tag)
      """;

  @TempDir Path repository;

  @BeforeEach
  void fill() throws IOException {
    write("roadmaps/git/content/tag@0123456789abcdefghijk.md", INSECURE);
  }

  @Test
  void severitiesAndThresholdsHold() throws IOException {
    assertThat(check().code()).isEqualTo(ExitStatus.CLEAN.code());
    configure("rules:\n  url/insecure: error\n");
    assertThat(check().code()).isEqualTo(ExitStatus.FINDINGS.code());
    configure("rules:\n  url/*: off\n");
    assertThat(check().out()).isEmpty();
    configure("failOn: info\n");
    assertThat(check().code()).isEqualTo(ExitStatus.FINDINGS.code());
    configure("rules:\n  url/insecure: warning\nmaxWarnings: 0\n");
    assertThat(check().code()).isEqualTo(ExitStatus.FINDINGS.code());
  }

  @Test
  void configShowNamesTheDetectedLanguageAndHowLocalLinksAreResolved() throws IOException {
    String shown = show();
    assertThat(shown)
        .contains("language: auto (English) # layout content")
        .contains("layout.localLinks.anchors: github # layout content");
    assertThat(shown).contains("layout.localLinks.permalinks: false # layout content");
    configure("language: es\nlayout: docusaurus\n");
    assertThat(show())
        .contains("language: es # .roadmap-lint.yml:1")
        .contains("layout.localLinks.anchors: docusaurus # layout docusaurus");
    configure("layout: plain\n");
    assertThat(show()).contains("layout.localLinks.roots: [/] # layout plain");
  }

  private String show() {
    return Run.of("config", "show", repository.toString()).out().replaceAll(" +", " ");
  }

  @Test
  void pathsOfOverridesBeginAtTheRootOfTheRepository(@TempDir Path elsewhere) throws IOException {
    String text =
        """
        ignore: [roadmaps/http]
        overrides:
          - paths: [roadmaps/git/**]
            rules:
              url/insecure: off
            reason: It has no https.
        """;
    Path named = Files.writeString(elsewhere.resolve("team.yml"), text);
    String page = repository.resolve("roadmaps/git/content").toString();

    for (String path : new String[] {repository.toString(), page}) {
      Run run = Run.of(path, "--rule", "url/insecure", "--config", named.toString());
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("(1 suppressed)");
    }
  }

  @Test
  void optionsWinOverTheFile() throws IOException {
    configure("failOn: info\n");
    assertThat(check("--fail-on", "error").code()).isEqualTo(ExitStatus.CLEAN.code());
    configure("rules:\n  url/insecure: warning\nmaxWarnings: 0\n");
    assertThat(check("--max-warnings", "1").code()).isEqualTo(ExitStatus.CLEAN.code());
    configure("rules:\n  url/insecure: off\n");
    assertThat(check("--no-config").out()).contains("url/insecure");
    Path other = write("other.yml", "rules:\n  url/insecure: error\n");
    assertThat(check("--config", other.toString()).code()).isEqualTo(ExitStatus.FINDINGS.code());
  }

  @Test
  void filesThatAreIgnoredAreNotChecked() throws IOException {
    configure("ignore:\n  - roadmaps/git\n");

    assertThat(check())
        .isEqualTo(
            new Run(
                ExitStatus.CLEAN.code(),
                "",
                "Nothing checked: 1 file is ignored by the configuration.\n"));
  }

  @Test
  void aFileThatMakesNoSenseIsTwoWithThePlaceOfEachMistake() throws IOException {
    configure("rules:\n  url/insecur: off\nfialOn: info\n");

    Run run = check();

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(".roadmap-lint.yml:2:3: Unknown rule `url/insecur`. Write `url/insecure`.\n")
        .contains(".roadmap-lint.yml:3:1: Unknown key `fialOn`. Write `failOn`.\n");
  }

  @Test
  void aFileThatIsNotThereIsTwo() {
    Run run = check("--config", repository.resolve("none.yml").toString());

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err()).contains("none.yml: The configuration file does not exist.");
  }

  @Test
  void structuresOutsideTheRepositoryAreNamedOnTheCommandLineOnly(@TempDir Path outside)
      throws IOException {
    structure(outside.resolve("git.json"), "Secret label");
    configure("structures: " + outside + "\n");

    assertThat(check().code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(check().err())
        .contains(".roadmap-lint.yml:1:13: Path `")
        .contains("` is absolute.")
        .contains("pass the folder on the command line: `--structures DIR`.\n")
        .doesNotContain("Secret");

    configure("failOn: error\n");
    assertThat(check("--structures", outside.toString()).out()).contains("Secret label");
  }

  @Test
  void noStructureIsReadThroughALinkOfTheRepository(@TempDir Path outside) throws IOException {
    structure(outside.resolve("git.json"), "Secret label");
    Path structures = Files.createDirectory(repository.resolve("structures"));
    Files.createSymbolicLink(structures.resolve("git.json"), outside.resolve("git.json"));
    configure("structures: structures\n");

    for (Run run : List.of(check(), check("--no-config", "--structures", structures.toString()))) {
      assertThat(run.out())
          .contains("structures/git.json")
          .contains("Symbolic link to a place outside the repository")
          .doesNotContain("Secret");
    }
  }

  private static void structure(Path file, String label) throws IOException {
    String node = "{'id':'xyzdefghijklmnopqrstu','type':'topic','data':{'label':'" + label + "'}}";
    String text = "{'nodes':[" + node + "],'edges':[]}";
    Files.writeString(file, text.replace('\'', '"'));
  }

  @Test
  void aStructureThatCannotBeReadIsReported() throws IOException {
    Files.write(
        Files.createDirectory(repository.resolve("structures")).resolve("git.json"),
        new byte[] {'{', (byte) 0xFF});
    configure("structures: structures\n");

    assertThat(check().out()).contains("structures/git.json").contains("file/not-utf8");
  }

  @Test
  void whatMatchesNoFileIsSaid() throws IOException {
    configure(
        """
        ignore: [draftz/**, '*.tmp.md', node_modules/**, roadmaps/other]
        overrides:
          - paths: [roadmaps/git/**, roadmaps/gti/**]
            rules: {url/insecure: off}
          - paths: [roadmapz/**]
            rules: {link/broken: off}
        """);

    Run run = check();

    assertThat(run.out())
        .contains(".roadmap-lint.yml:1:10\n  warning  No file matches `draftz/**` of `ignore`")
        .contains("No file matches `**/*.tmp.md` of `ignore`")
        .contains("No file matches `roadmaps/other` of `ignore`")
        .doesNotContain("No file matches `node_modules")
        .contains("No file matches `roadmaps/gti/**` of this override")
        .contains("No file matches `roadmapz/**` of this override")
        .doesNotContain("roadmaps/git/**`");
  }

  @Test
  void aCollectionWithoutAnyFileIsSaid() throws IOException {
    configure(
        """
        layout:
          name: ours
          collections:
            - {name: topics, kind: topic, path: 'roadmaps/{owner}/content/*.md'}
            - {name: guides, kind: entry, path: 'guidez/*.md'}
            - {name: again, kind: markdown, path: 'roadmaps/git/content/*.md'}
            - {name: lost, kind: stray, path: '**/*.lost.md'}
        """);

    assertThat(check().err())
        .contains("Note: No file belongs to the collection `guides` of `layout` (")
        .contains("Note: No file belongs to the collection `again` of `layout` (")
        .doesNotContain("`topics`", "`lost`");
    configure("layout: content\n");
    assertThat(check().err()).doesNotContain("No file belongs");
  }

  @Test
  void aFolderWithoutAStructureOfAnyRoadmapIsReported(@TempDir Path elsewhere) throws IOException {
    Run named = check("--structures", elsewhere.toString());
    assertThat(named.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(named.err())
        .startsWith("roadmap-lint: No file in the structures folder `" + elsewhere)
        .contains("is named after a roadmap of this repository.\n");

    Files.createDirectory(repository.resolve("structures"));
    configure("structures: structures\n");
    assertThat(check().err()).contains("Note: No file in the structures folder `");
  }

  @Test
  void aFileThatIsCalledNearlyAsTheConfigurationIsSaid() throws IOException {
    write("roadmap-lint.yml", "failOn: never\n");
    write(".roadmap-lint-word.txt", "a\n");
    write("roadmap-lint.iml", "");
    assertThat(check().err())
        .contains(
            "Note: File `roadmap-lint.yml` is not read; the expected name is `.roadmap-lint.yml`.\n")
        .contains("Note: File `.roadmap-lint-word.txt` is not read;")
        .doesNotContain("iml");
    configure("failOn: error\n");
    assertThat(check().err()).doesNotContain("`roadmap-lint.yml`");
  }

  @Test
  void aRuleThatIsOffByDefaultIsTurnedOnByItsOwnIdOnly(@TempDir Path website) throws IOException {
    roadmap(website, "git", "relatedRoadmaps: [http]");
    roadmap(website, "http", "order: 1");
    String all = website.toString();
    Path config = website.resolve(".roadmap-lint.yml");

    assertThat(Run.of("--rule", "reference", all).out()).doesNotContain("one-way");
    assertThat(Run.of("--rule", "reference/*", all).out()).doesNotContain("one-way");
    assertThat(Run.of("--rule", "reference/one-way", all).out()).contains("warning");
    for (String family : List.of("reference", "reference/*")) {
      Files.writeString(config, "rules: {" + family + ": error}\n");
      assertThat(Run.of(all).out()).doesNotContain("one-way");
      Files.writeString(config, "overrides: [{paths: ['*.md'], rules: {" + family + ": error}}]\n");
      assertThat(Run.of(all).out()).doesNotContain("one-way");
      Files.writeString(config, "rules: {" + family + ": off, reference/one-way: info}\n");
      assertThat(Run.of(all).out()).contains("reference/one-way");
      assertThat(Run.of("--rule", family, all).out()).contains("reference/one-way");
      assertThat(Run.of("--disable", family, all).out()).doesNotContain("one-way");
    }
    roadmap(website, "git", "relatedRoadmaps: [http] # roadmap-lint", "reference/*");
    assertThat(Run.of(all).out()).doesNotContain("one-way");
  }

  private static void roadmap(Path website, String slug, String... lines) throws IOException {
    Path file = website.resolve("src/data/roadmaps/" + slug + "/" + slug + ".md");
    Files.createDirectories(file.getParent());
    String comment =
        lines.length > 1 ? "<!-- roadmap-lint-disable-file " + lines[1] + " -->\n" : "";
    Files.writeString(file, "---\n" + lines[0] + "\n---\n" + comment);
  }

  @Test
  void optionsAboutLinksGoWithLinks() {
    assertThat(check("--confirm-days", "2").err()).contains("--confirm-days requires --links.");
    assertThat(check("--allow-network", "10.0.0.0/8").code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
  }

  @Test
  void theOtherEndingOfYamlIsReadToo() throws IOException {
    write(".roadmap-lint.yaml", "rules:\n  url/insecure: error\n");
    assertThat(check().code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(Run.of("init", repository.toString()).err()).contains("already exists");
    assertThat(Run.of("config", "show", repository.toString()).out())
        .contains("Configuration file: .roadmap-lint.yaml\n");
    configure("rules:\n  url/insecure: off\n");
    assertThat(check().code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
  }

  @Test
  void showSaysWhatHoldsAndWhy() throws IOException {
    configure("rules:\n  url/insecure: error\n");

    Run run = Run.of("config", "show", repository.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "layout: content # detected",
            "failOn: error # default",
            "rules.url/insecure: error # .roadmap-lint.yml:2",
            "rules.url/malformed: error # default");
  }

  @Test
  void withoutASiteTheRulesFindNothingThatTheDocumentationNames(@TempDir Path own)
      throws IOException {
    String page = Files.readString(Path.of("../docs/configuration.md"));
    String section = page.substring(page.indexOf("### The site of a layout"));
    String layout = section.substring(section.indexOf("layout:"), section.indexOf("\n```\n"));
    Path file = own.resolve("maps/git/commit@abcdefghijklmnopqrstu.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        # Commit

        Ein Commit hält fest, was sich wann und warum an den Dateien geändert hat, und wer es war.

        Read more:

        - [@zine@One](https://git-scm.com/docs/git-commit) by hand
        - [@article@Two](https://www.geeksforgeeks.org/git-commit/)
        - [@roadmap@Three](https://roadmap.sh/no-such-roadmap-at-all)
        """);
    Path config = Files.writeString(own.resolve(".roadmap-lint.yml"), layout);
    List<String> ofSite =
        List.of(
            "publish/text-beside-link",
            "resource/unknown-type",
            "resource/forbidden-host",
            "topic/not-english");

    assertThat(Run.of(own.toString()).out()).contains(ofSite);
    assertThat(Run.of("config", "show", own.toString()).out())
        .contains("layout.site: roadmap.sh")
        .doesNotContain("publish/*", "forbiddenHosts`)");

    Files.writeString(config, layout.replace("  site: roadmap.sh\n", ""));
    assertThat(Run.of(own.toString()).out()).doesNotContain(ofSite);
    String idle = Run.of("config", "show", own.toString()).out();
    assertThat(idle.substring(idle.indexOf("\nRules without effect here:\n")).replaceAll(" +", " "))
        .isEqualTo(
            """

            Rules without effect here:
            publish/*, topic/intro-wording, url/unknown-roadmap, url/other-roadmap, url/autolinked-name # the layout `our-roadmaps` has no site (`layout.site`)
            resource/unknown-type # no types are known (`resourceTypes`, or a site)
            translation/resource-type # no types are known (`resourceTypes`, or a site)
            resource/forbidden-host # no hosts are forbidden (`forbiddenHosts`)
            topic/not-english # pages may be in any language (`language`)
            structure/* # there are no structures (`structures` or `--structures DIR`)
            url/mended-elsewhere # it is off by default (`rules`, by its id)
            list/duplicate-url # it is off by default (`rules`, by its id)
            list/duplicate-across-pages # it is off by default (`rules`, by its id)
            list/item-without-link # it is off by default (`rules`, by its id)
            reference/one-way # it is off by default (`rules`, by its id)
            translation/outdated # it is off by default (`rules`, by its id)
            change/* # no change is checked (`check --since REF`, `check --staged`)
            link/* # no links are requested (`roadmap-lint links`, `check --links`)
            """);
  }

  @Test
  void aRuleThatReadsTheHistoryNeedsOne() throws IOException {
    configure("rules: {url/mended-elsewhere: warning}\n");
    assertThat(Run.of("config", "show", repository.toString()).out())
        .containsPattern("url/mended-elsewhere +# there is no git history");
    Files.createDirectory(repository.resolve(".git"));
    assertThat(Run.of("config", "show", repository.toString()).out())
        .doesNotContain("no git history");
  }

  @Test
  void initWritesAFileThatChangesNothing() {
    Run before = check();

    Run run = Run.of("init", repository.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out()).contains(".roadmap-lint.yml` for the layout content.");
    assertThat(check()).isEqualTo(before);
  }

  @Test
  void initKeepsWhatIsThere() throws IOException {
    configure("failOn: info\n");

    assertThat(Run.of("init", repository.toString()).code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(repository.resolve(".roadmap-lint.yml")).hasContent("failOn: info");
    assertThat(Run.of("init", "--force", repository.toString()).code())
        .isEqualTo(ExitStatus.CLEAN.code());
    assertThat(repository.resolve(".roadmap-lint.yml")).content().contains("layout: content");
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 1];
    System.arraycopy(options, 0, args, 0, options.length);
    args[options.length] = repository.toString();
    return Run.of(args);
  }

  private void configure(String text) throws IOException {
    write(".roadmap-lint.yml", text);
  }

  private Path write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
