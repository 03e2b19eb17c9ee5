package io.github.roadmaplint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.url.CodeHost;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileLinksTest {
  private static final Optional<CodeHost> HOST =
      CodeHost.ofOrigin("https://github.com/team/maps.git");

  @Test
  void aFileOfTheRepositoryHasAUrl() {
    FileLinks links = new FileLinks(HOST, Optional.of("abc123"), "website/");

    assertThat(links.file("a.md"))
        .contains("https://github.com/team/maps/blob/abc123/website/a.md?plain=1");
  }

  @Test
  void filesOutsideTheRepositoryHaveNone() {
    FileLinks links = new FileLinks(HOST, Optional.of("abc123"), "");

    assertThat(links.file("/elsewhere/git.json")).isEmpty();
    assertThat(links.file(".roadmap-lint/structures/git.json")).isEmpty();
  }

  @Test
  void withoutAHostThereIsNone() {
    assertThat(new FileLinks(Optional.empty(), Optional.of("abc123"), "").file("a.md")).isEmpty();
  }
}
