package io.github.roadmaplint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitPlaceholdersTest {
  private static final String OURS = "<<<<<<< HEAD\n";
  private static final String THEIRS = ">>>>>>> main\n";
  private static final String CONFLICT = OURS + "one\n=======\ntwo\n" + THEIRS;
  private static final String POINTER =
      "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md|# Merge\n\n" + CONFLICT,
        "a.md|" + CONFLICT,
        "a.md|<<<<<<<\r\none\r\n=======\r\ntwo\r\n>>>>>>>\r\n",
        "a.md|" + OURS + "one\n||||||| 1234567\nold\n=======\ntwo\n" + THEIRS,
        "a.md|" + OURS + "=======\n>>>>>>> main",
        "a.md|---\n" + OURS + "title: a\n=======\ntitle: b\n" + THEIRS + "---\n",
        "a.md|" + OURS + "```\none\n=======\n```\ntwo\n" + THEIRS,
        "a.md|```\n" + CONFLICT + "```\n\n" + CONFLICT,
        "a.md|" + OURS + OURS + "one\n=======\ntwo\n" + THEIRS,
        "a.md|<<<<<<<<<< HEAD\none\n==========\ntwo\n>>>>>>>>>> main\n",
        "a.md|" + OURS + "one\n=======\ntwo\n",
        "a.md|one\n=======\ntwo\n" + THEIRS,
        "a.md|one\r\n=======\r\ntwo\r\n>>>>>>> main\r\n",
        "a.json|{\n" + OURS + "\"a\": 1\n=======\n\"a\": 2\n" + THEIRS + "}",
        "words.txt|" + CONFLICT,
      })
  void aConflictIsFoundInAnyFile(String file) {
    assertThat(rule(file)).contains("file/conflict-marker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md|```\n" + CONFLICT + "```\n",
        "a.md|<pre>\n" + CONFLICT + "</pre>\n",
        "a.md|Text:\n\n    <<<<<<< HEAD\n    one\n    =======\n    two\n    >>>>>>> main\n",
        "a.md|Heading\n=======\n\n>>>>>>> deep\n",
        "a.md|>>>>>>> deep\n\nHeading\n=======\n",
        "a.md|<<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>>> main\n",
        "a.md|```\n" + OURS + "```\n\nHeading\n=======\n",
        "a.md|Heading\n=======\n\n```\none\n" + THEIRS + "```\n",
        "a.md|<<<<<<<HEAD\none\n=======\ntwo\n>>>>>>>main\n",
        "a.md|" + OURS + "one\n" + THEIRS,
        "a.md|" + THEIRS + "=======\n" + OURS,
        "a.md|It shows <<<<<<< HEAD, ======= and >>>>>>> main",
      })
  void whatOnlyLooksLikeOneIsNone(String file) {
    assertThat(rule(file)).isEmpty();
  }

  @Test
  void aPointerOfGitLfsIsNoPage() {
    assertThat(rule("a.md|" + POINTER)).contains("file/lfs-pointer");
    assertThat(rule("a.json|" + POINTER)).contains("file/lfs-pointer");
    assertThat(rule("a.md|\ufeff" + POINTER.replace("\n", "\r\n"))).contains("file/lfs-pointer");
    assertThat(rule("a.md|" + POINTER.replace("git-lfs", "hawser"))).contains("file/lfs-pointer");
    assertThat(rule("a.md|It is about\n\n" + POINTER)).isEmpty();
  }

  @Test
  void aPathAndNothingElseIsALink() throws IOException {
    Files.createDirectories(root.resolve("b"));
    Files.writeString(root.resolve("b/c.md"), "# C\n");
    assertThat(rule("a.md|b/c.md")).contains("file/link-as-text");
    assertThat(rule("b/a.md|c.md\n")).contains("file/link-as-text");
    assertThat(rule("a.md|../other/page.md")).contains("file/link-as-text");
    assertThat(rule("b/c.md|c.md")).isEmpty();
    assertThat(rule("a.md|b/d.md")).isEmpty();
    assertThat(rule("a.md|See b/c.md")).isEmpty();
    assertThat(rule("a.md|Merge.")).isEmpty();
    assertThat(rule("a.md|")).isEmpty();
  }

  private Optional<String> rule(String file) {
    int bar = file.indexOf('|');
    Source source = Source.of(file.substring(0, bar), file.substring(bar + 1));
    return GitPlaceholders.in(source, Optional.of(root)).map(failure -> failure.rule().id());
  }
}
