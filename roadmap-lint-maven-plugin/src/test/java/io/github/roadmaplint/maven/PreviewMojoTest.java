package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewMojoTest {
  private static final String PAGE = "roadmaps/git/content/amend@L7Uj0hcMtknIDEqY3O4Aj.md";

  private final LogBook log = new LogBook();
  private final PreviewMojo mojo = new PreviewMojo();

  @BeforeEach
  void prepare() {
    mojo.directory = Path.of("../examples/content").toFile();
    mojo.setLog(log);
  }

  @Test
  void whatWillBeLostIsSeen() throws Exception {
    mojo.pages = List.of(PAGE);

    mojo.execute();

    assertThat(log.last())
        .startsWith("info \n" + PAGE)
        .contains("Lost or changed")
        .contains("publish/description-lost");
  }

  @Test
  void aPatchCanBeSeen() throws Exception {
    mojo.pages = List.of(PAGE);
    mojo.diff = true;

    mojo.execute();

    assertThat(log.lines()).contains("info --- a/" + PAGE, "info +++ b/" + PAGE);
  }

  @Test
  void aPageHasToBeNamed() {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Name a page: -Droadmap-lint.preview.pages=FILE");

    mojo.pages = List.of("nowhere.md");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("No such file or folder: ");
  }
}
