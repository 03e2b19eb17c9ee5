package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.git.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
  private static final String PAGE = "roadmaps/git/content/tag@0123456789abcdefghijk.md";
  private static final String NAMESAKE = "roadmaps/http/content/tag@zyxwvutsrqponmlkjihgf.md";
  private static final String OTHER = "roadmaps/http/content/url@zyxwvutsrqponmlkjihgf.md";

  @TempDir Path repository;

  private final LogBook log = new LogBook();
  private final CheckMojo mojo = new CheckMojo();

  @BeforeEach
  void prepare() throws IOException {
    mojo.directory = repository.toFile();
    mojo.setLog(log);
    page(PAGE, "https://git-scm.com/docs/git-tag");
  }

  @Test
  void nothingWrongIsSaidInOneLine() throws Exception {
    mojo.execute();

    assertThat(log.lines()).containsExactly("info roadmap-lint found no problems in 1 file");
  }

  @Test
  void whatFailsTheBuildIsExplainedToNewUsers() throws IOException {
    page(PAGE, "htps://git-scm.com/docs/git-tag");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            """
            roadmap-lint found 1 error in 1 file. The worst:
              %s:7:28 [url/malformed] URL begins with `htps:` instead of `https:`
            All findings are listed above. The build fails on errors.
            To explain a rule: mvn io.github.roadmap-lint:roadmap-lint-maven-plugin:explain \
            -Droadmap-lint.rule=url/malformed\
            """
                .formatted(PAGE));
  }

  @Test
  void aFindingHasAPlaceToClickOn() throws IOException {
    page(PAGE, "htps://git-scm.com/docs/git-tag");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .singleElement()
        .asString()
        .startsWith("error " + repository.resolve(PAGE) + ":7:28 [url/malformed] URL begins");
  }

  @Test
  void theWorstAreOfDifferentRules() throws IOException {
    page(PAGE, "htps://git-scm.com/a");
    page(OTHER, "htps://git-scm.com/a");
    page("roadmaps/http/content/tls@zyxwvutsrqponmlkjihgg.md", "htps://git-scm.com/a");
    Files.writeString(repository.resolve("roadmaps/http/content/z@zyxwvutsrqponmlkjihgh.md"), "");

    assertThatThrownBy(mojo::execute)
        .hasMessageContaining("[topic/empty] Page is empty\n")
        .hasMessageContaining("and 1 more error.\n");
  }

  @Test
  void whatFailsTheBuildCanBeSet() throws Exception {
    page(PAGE, "http://git-scm.com/docs/git-tag");
    mojo.execute();
    assertThat(log.lines()).first().asString().startsWith("info ").contains("[url/insecure]");

    mojo.failOn = "info";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("The build fails on any finding.");

    mojo.failOn = "sometimes";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("failOn must be error, warning, info or never, not `sometimes`");
  }

  @Test
  void onlyWhatHasChangedCanBeReported() throws Exception {
    assumeTrue(Git.at(repository).isPresent(), "git is missing");
    page(PAGE, "htps://git-scm.com/docs/git-tag");
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Add a page");
    page(NAMESAKE, "https://git-scm.com/docs/git-tag");

    mojo.since = "HEAD";
    mojo.execute();
    assertThat(log.lines())
        .containsExactly(
            "info roadmap-lint found no problems in 1 changed file and 1 related file");

    page(NAMESAKE, "htps://git-scm.com/docs/git-tag");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("roadmap-lint found 1 error in 1 changed file and 1 related file.");

    Path other = repository.resolve(NAMESAKE);
    Files.writeString(other, Files.readString(other).replace("Read about it", "Read about it "));
    assertThatThrownBy(mojo::execute)
        .hasMessageContaining("To fix 1 of them: mvn ")
        .hasMessageContaining("fix -Droadmap-lint.includes=" + NAMESAKE + '\n');

    mojo.scope = "all";
    assertThatThrownBy(mojo::execute).hasMessage("scope must be new, lines or files, not `all`");
    mojo.since = " ";
    assertThatThrownBy(mojo::execute).hasMessage("scope requires since");
    mojo.scope = null;
    mojo.since = "nowhere";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("There is no commit `nowhere`. Fetch it first");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process process = builder.start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void thereCanBeTooManyWarnings() throws Exception {
    Path page = repository.resolve(PAGE);
    Files.writeString(page, Files.readString(page).replace("Read about it", "Read about it "));
    mojo.maxWarnings = 1;
    mojo.execute();
    assertThat(log.lines()).first().asString().startsWith("warn ");

    mojo.maxWarnings = 0;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("The build fails on more than 0 warnings.")
        .hasMessageContaining("To fix 1 of them: mvn ");

    mojo.maxWarnings = -1;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("maxWarnings must be 0 or more, not -1");
  }

  @Test
  void theConfigurationFileHolds() throws Exception {
    page(PAGE, "htps://git-scm.com/docs/git-tag");
    Files.writeString(repository.resolve(".roadmap-lint.yml"), "rules:\n  url/malformed: off\n");
    mojo.execute();

    Path other = Files.writeString(repository.resolve("other.yml"), "failOn: never\n");
    mojo.configFile = other.toFile();
    mojo.execute();

    Files.writeString(other, "fialOn: never\n");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("other.yml:1:1: Unknown key `fialOn`. Write `failOn`.");
  }

  @Test
  void aConfigurationOfTheRepositoryNamesNothingOutsideIt() throws Exception {
    Files.writeString(repository.resolve(".roadmap-lint.yml"), "structures: ../elsewhere\n");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(
            ".roadmap-lint.yml:1:13: Path `../elsewhere` leads out of the repository.");
  }

  @Test
  void globsThatMatchNothingAreRejected() {
    mojo.excludes = List.of("*.{md,txt}");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "excludes: Glob `*.{md,txt}` contains `{`. Write one glob for each alternative.");
  }

  @Test
  void aRunCanBeAboutSomeRules() throws Exception {
    page(PAGE, "htps://git-scm.com/docs/git-tag");
    mojo.rules = List.of("topic", "resource/*");
    mojo.execute();

    mojo.rules = null;
    mojo.disable = List.of("url/malformed");
    mojo.execute();

    mojo.disable = List.of("malformed");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(
            "Unknown rule `malformed`. Did you mean resource/malformed or url/malformed?");
  }

  @Test
  void aRunCanBeAboutSomeFiles() throws Exception {
    page(OTHER, "htps://git-scm.com/docs/git-tag");
    mojo.includes = List.of("roadmaps/git");
    mojo.execute();
    assertThat(log.last()).isEqualTo("info roadmap-lint found no problems in 1 file");

    mojo.includes = null;
    mojo.excludes = List.of("url@*.md");
    mojo.execute();
    assertThat(log.last()).isEqualTo("info roadmap-lint found no problems in 1 file");

    mojo.includes = List.of("*.txt");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("matches the includes [*.txt] and is not excluded by [url@*.md]");
  }

  @Test
  void reportsGoToFiles() throws Exception {
    mojo.reports = List.of("sarif=out/a.sarif", "text=b.txt");
    mojo.execute();

    assertThat(repository.resolve("out/a.sarif")).content().contains("\"2.1.0\"");
    assertThat(repository.resolve("b.txt")).exists();

    mojo.reports = List.of("html=target/audit.html");
    mojo.execute();
    assertThat(repository.resolve("target/audit.html"))
        .content()
        .contains("name=\"generator\" content=\"roadmap-lint", "<section id=\"findings\"");

    mojo.reports = List.of("pdf=a");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("with " + ReportFormat.names() + " as format, not `pdf=a`");

    mojo.reports = List.of("json=a", "text=./a");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("Two reports cannot be written to the same file, `text=./a`");
  }

  @Test
  void reportsReplaceNoBuildFile() throws Exception {
    Path pom = Files.writeString(repository.resolve("pom.xml"), "<project/>");
    mojo.reports = List.of("json=pom.xml");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("pom.xml` exists and is not a report; name another file");
    assertThat(pom).hasContent("<project/>");
  }

  @Test
  void theReasonWhyAReportCannotBeWrittenIsInTheMessage() throws Exception {
    Files.createFile(repository.resolve("taken"));
    mojo.reports = List.of("json=taken/a.json", "text=other.txt");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("The report `")
        .hasMessageEndingWith("a.json` cannot be written: a file exists where a folder is needed");
    assertThat(repository.resolve("other.txt")).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void reportsAreNotWrittenThroughLinksOfTheRepository(@TempDir Path elsewhere) throws Exception {
    Path victim = Files.writeString(elsewhere.resolve("victim"), "mine");
    Files.createSymbolicLink(repository.resolve("file"), victim);
    Files.createSymbolicLink(repository.resolve("folder"), elsewhere);

    for (String name : List.of("file", "folder/victim", "folder/new/file", "x/../file")) {
      mojo.reports = List.of("json=" + name);
      assertThatThrownBy(mojo::execute)
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining("cannot be written: `")
          .hasMessageEndingWith("is a symbolic link in the repository");
    }
    assertThat(victim).hasContent("mine");
    assertThat(elsewhere.resolve("new")).doesNotExist();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void reportsAreForAllToReadWhoReadWhatElseIsThere() throws Exception {
    mojo.reports = List.of("text=b.txt");
    mojo.execute();

    assertThat(Files.getPosixFilePermissions(repository.resolve("b.txt")))
        .isEqualTo(Files.getPosixFilePermissions(repository.resolve(PAGE)));
  }

  @Test
  void itCanBeSkipped() throws Exception {
    page(PAGE, "htps://git-scm.com/docs/git-tag");
    mojo.skip = true;
    mojo.execute();

    mojo.skip = false;
    mojo.skipCheck = true;
    mojo.execute();

    assertThat(log.lines()).containsOnly("info roadmap-lint is skipped").hasSize(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDirectoryCanBeALink(@TempDir Path outside) throws Exception {
    page(OTHER, "htps://git-scm.com/docs/git-tag");
    Path whole = Files.createSymbolicLink(outside.resolve("whole"), repository);
    Path part = Files.createSymbolicLink(outside.resolve("git"), whole.resolve("roadmaps/git"));
    mojo.directory = whole.toFile();
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    mojo.directory = part.toFile();
    mojo.execute();
    assertThat(log.last()).isEqualTo("info roadmap-lint found no problems in 1 file");

    mojo.includes = List.of("roadmaps/*/content");
    mojo.execute();
    assertThat(log.last()).isEqualTo("info roadmap-lint found no problems in 1 file");

    mojo.directory = Files.createSymbolicLink(outside.resolve("x"), Path.of("none")).toFile();
    mojo.includes = null;
    assertThatThrownBy(mojo::execute).hasMessageStartingWith("Symbolic link without a target: ");
  }

  @Test
  void aDirectoryWithoutPagesIsABreakage() throws Exception {
    Files.delete(repository.resolve(PAGE));

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "Nothing checked: there are no files. Name the folder of the roadmaps with"
                + " `directory`");
  }

  @Test
  void rulesThatCanReportNothingAreABreakage() {
    for (String rule : List.of("structure", "link", "url/mended-elsewhere")) {
      mojo.rules = List.of("topic", rule);

      assertThatThrownBy(mojo::execute)
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageStartingWith("Rule `" + rule + "` can report nothing here: ");
    }
  }

  @Test
  void aProjectWithoutPagesIsReported() throws Exception {
    Files.delete(repository.resolve(PAGE));
    MavenProject module = new MavenProject();
    module.setFile(repository.resolve("pom.xml").toFile());
    mojo.project = module;

    mojo.execute();

    assertThat(log.lines()).containsExactly("warn Nothing checked: there are no files");
  }

  @Test
  void aDirectoryThatIsNotThereIsABreakage() {
    mojo.directory = repository.resolve("nowhere").toFile();

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("No such file or folder: ");
  }

  @Test
  void aFileThatCannotBeReadIsABreakage() throws IOException {
    Path locked = repository.resolve("roadmaps/git/content/log@zyxwvutsrqponmlkjihgf.md");
    Files.createFile(locked, PosixFilePermissions.asFileAttribute(Set.of()));
    assumeFalse(Files.isReadable(locked), "root reads everything");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("The run is incomplete: some files could not be checked");
  }

  private void page(String path, String url) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "# Tag\n\nA tag names a commit.\n\nVisit the following resources to learn more:\n\n"
            + "- [@article@Read about it]("
            + url
            + ")\n");
  }
}
