package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
  private static final String PAGE = "roadmaps/git/content/tag@0123456789abcdefghijk.md";

  @TempDir Path repository;

  private final List<String> said = new ArrayList<>();
  private final CheckMojo mojo = new CheckMojo();

  @BeforeEach
  void prepare() throws IOException {
    mojo.directory = repository.toFile();
    mojo.setLog(new Recorder());
    page("https://git-scm.com/docs/git-tag");
  }

  @Test
  void nothingWrongIsSaidInOneLine() throws Exception {
    mojo.execute();

    assertThat(said).containsExactly("info no problems in 1 file");
  }

  @Test
  void errorsFailTheBuild() throws IOException {
    page("htps://git-scm.com/docs/git-tag");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "1 error in 1 file; the worst: " + PAGE + ":7:28 [url/malformed] URL begins with");
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("error " + PAGE + ":7:28 [url/malformed]");
  }

  @Test
  void whatFailsTheBuildCanBeSet() throws Exception {
    page("http://git-scm.com/docs/git-tag");
    mojo.execute();
    assertThat(said).first().asString().contains("[url/insecure]");

    mojo.failOn = "info";
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    mojo.failOn = "sometimes";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("failOn is one of error, warning, info and never, not `sometimes`");
  }

  @Test
  void theConfigurationFileHolds() throws Exception {
    page("htps://git-scm.com/docs/git-tag");
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
  void itCanBeSkipped() throws Exception {
    page("htps://git-scm.com/docs/git-tag");
    mojo.skip = true;

    mojo.execute();

    assertThat(said).containsExactly("info roadmap-lint is skipped");
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

  private void page(String url) throws IOException {
    Path file = repository.resolve(PAGE);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "# Tag\n\nA tag names a commit.\n\nVisit the following resources to learn more:\n\n"
            + "- [@article@Read about it]("
            + url
            + ")\n");
  }

  /** Keeps what is logged. */
  private final class Recorder extends SystemStreamLog {
    @Override
    public void info(CharSequence content) {
      said.add("info " + content);
    }

    @Override
    public void warn(CharSequence content) {
      said.add("warn " + content);
    }

    @Override
    public void error(CharSequence content) {
      said.add("error " + content);
    }
  }
}
