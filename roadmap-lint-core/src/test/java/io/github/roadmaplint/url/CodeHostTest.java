package io.github.roadmaplint.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to files at the host of a repository. */
class CodeHostTest {
  private static final Optional<String> COMMIT = Optional.of("0a".repeat(20));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/team/maps",
        "https://github.com/team/maps.git",
        "https://github.com/team/maps.git/",
        "http://GitHub.com/team/maps.git",
        "https://user:password@github.com/team/maps.git",
        "https://ghp_abcdefghijklmnopqrstuvwxyz0123456789@github.com/team/maps",
        "git@github.com:team/maps.git",
        "github.com:team/maps.git",
        "git@github.com:/team/maps",
        "ssh://git@github.com/team/maps.git",
        "ssh://git@github.com:22/team/maps.git",
        "ssh://git@ssh.github.com:443/team/maps.git",
        "git://github.com/team/maps.git"
      })
  void knowsEveryFormOfAnOriginAndNeverItsPassword(String origin) {
    assertThat(CodeHost.ofOrigin(origin).orElseThrow().template())
        .isEqualTo("https://github.com/team/maps/blob/{commit}/{path}?plain=1#L{line}");
    assertThat(CodeHost.name(origin)).contains("team/maps");
  }

  @ParameterizedTest
  @CsvSource({
    "git@gitlab.com:team/part/maps.git,https://gitlab.com/team/part/maps/-/blob/C/a.md?plain=1#L3",
    "https://bitbucket.org/team/maps,https://bitbucket.org/team/maps/src/C/a.md#lines-3",
    "git@codeberg.org:team/maps.git,https://codeberg.org/team/maps/src/commit/C/a.md?display=source#L3"
  })
  void knowsOtherHosts(String origin, String url) {
    assertThat(CodeHost.ofOrigin(origin).orElseThrow().line(Optional.of("C"), "a.md", 3))
        .contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "javascript://github.com/team/maps",
        "https://github.com.example.net/team/maps",
        "https://example.net/github.com/team/maps",
        "https://github.com/team",
        "https://github.com/../maps",
        "https://github.com/team/maps?x=1",
        "https://github.com/team/ma\"ps",
        "https://github.com/team/<script>",
        "https://github.com/team/m a p s",
        "https://github.com\\@example.net/team/maps",
        "file:///srv/team/maps.git",
        "/srv/team/maps.git",
        "../maps.git",
        "ext::sh -c true",
        "work:team/maps.git"
      })
  void doesNotLinkToOtherOrigins(String origin) {
    assertThat(CodeHost.ofOrigin(origin)).isEmpty();
  }

  @Test
  void encodesAPathInEveryContext() {
    CodeHost host = CodeHost.ofOrigin("git@github.com:team/maps.git").orElseThrow();

    assertThat(host.line(COMMIT, "a \"b\"<c>'&#?%{line}/é.md", 7).orElseThrow())
        .isEqualTo(
            "https://github.com/team/maps/blob/"
                + COMMIT.orElseThrow()
                + "/a%20%22b%22%3Cc%3E%27%26%23%3F%25%7Bline%7D/%C3%A9.md?plain=1#L7");
    assertThat(host.file(COMMIT, "a.md").orElseThrow()).endsWith("/a.md?plain=1");
    assertThat(host.line(Optional.empty(), "a.md", 7)).isEmpty();
  }

  @Test
  void acceptsATemplateForAnyHost() {
    CodeHost host =
        CodeHost.ofTemplate("https://git.example.org/x/{path}?v={commit}&l={line}").orElseThrow();

    assertThat(host.line(Optional.of("C"), "a.md", 7))
        .contains("https://git.example.org/x/a.md?v=C&l=7");
    assertThat(
            CodeHost.ofTemplate("https://git.example.org/main/{path}#{line}")
                .orElseThrow()
                .line(Optional.empty(), "a.md", 7))
        .contains("https://git.example.org/main/a.md#7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://git.example.org/{path}",
        "javascript:alert('{path}')",
        "https://git.example.org/",
        "https://{path}.example.org/",
        "https://example.org/{path}/{secret}",
        "https://example.org/{path",
        "https://user:pass@example.org/{path}",
        "https://example.org/\"{path}",
        "https://example.org/ {path}",
        "https:///{path}"
      })
  void rejectsOtherTemplates(String template) {
    assertThat(CodeHost.ofTemplate(template)).isEmpty();
  }
}
