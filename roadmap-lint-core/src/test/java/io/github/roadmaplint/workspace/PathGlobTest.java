package io.github.roadmaplint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGlobTest {
  @TempDir Path root;

  @BeforeEach
  void files() throws IOException {
    for (String path :
        List.of(
            "README.md",
            "a.txt",
            ".hidden.md",
            "roadmaps/git/content/b.md",
            "roadmaps/git/content/a.md",
            "roadmaps/git/git.json",
            "roadmaps/go/content/c.md",
            ".github/x.md",
            "node_modules/y/z.md")) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.md | README.md",
        "./*.md | ./README.md",
        "?.txt | a.txt",
        "roadmaps/* | roadmaps/git roadmaps/go",
        "roadmaps/*/ | roadmaps/git roadmaps/go",
        "roadmaps/g?/content | roadmaps/go/content",
        "roadmaps/*/content/a.md | roadmaps/git/content/a.md",
        "roadmaps/**/*.json | roadmaps/git/git.json",
        "**/c.md | roadmaps/go/content/c.md",
        "**/go | roadmaps/go",
        "roadmaps/** | roadmaps/git roadmaps/go",
        ".github/*.md | .github/x.md",
        "roadmaps/**/*.md |"
            + " roadmaps/git/content/a.md roadmaps/git/content/b.md roadmaps/go/content/c.md",
      })
  void aGlobIsExpandedAsInAShell(String glob, String paths) throws ImpossiblePathException {
    List<Path> expected = List.of(paths.split(" ")).stream().map(root::resolve).toList();

    assertThat(PathGlob.expand(root, glob)).isEqualTo(expected);
    assertThat(PathGlob.expand(Path.of(""), root + "/" + glob)).isEqualTo(expected);
  }

  @Test
  void aPathIsNoGlob() throws ImpossiblePathException {
    assertThat(PathGlob.expand(Path.of(""), "no/such.md")).containsExactly(Path.of("no/such.md"));
    assertThat(PathGlob.expand(Path.of(""), "")).containsExactly(Path.of(""));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileOfExactlyThisNameIsMeant() throws Exception {
    Files.writeString(root.resolve("*.md"), "");

    assertThat(PathGlob.expand(root, "*.md")).containsExactly(root.resolve("*.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.mdx", "no/**/*.md", "**/no", "roadmaps/git/git.json/*", "*/*/*/*/*"})
  void aGlobThatMatchesNothingIsRefused(String glob) {
    assertThatThrownBy(() -> PathGlob.expand(root, glob))
        .isInstanceOf(ImpossiblePathException.class)
        .hasMessage("No file or folder matches `" + glob + "`");
  }

  @ParameterizedTest
  @CsvSource({"'*.{md,json}',contains `{`", "'*/../x',leads out of a folder"})
  void otherSyntaxIsRefused(String glob, String reason) {
    assertThatThrownBy(() -> PathGlob.expand(root, glob))
        .hasMessage("Glob `" + glob + "` " + reason);
  }

  @Test
  void theRootOfTheFileSystemIsNotSearched() {
    String glob = root.getRoot() + "**/*.md";

    assertThatThrownBy(() -> PathGlob.expand(root, glob)).isInstanceOf(TooManyFilesException.class);
  }
}
