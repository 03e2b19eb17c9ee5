package io.github.roadmaplint.rules.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.url.WebUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/git/git",
        "https://github.com/git/git/",
        "https://www.github.com/git/git.git",
        "http://github.com/git/git?tab=readme-ov-file#readme",
        "https://github.com/git/git/tree/master",
        "https://github.com/git/git/tree/master/builtin/log",
      })
  void aRepositoryOrAFolderOfItIsCode(String url) {
    assertThat(GitHubUrl.isRepositoryOfCode(WebUrl.of(url))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/git",
        "https://github.com/git/git/wiki",
        "https://github.com/git/git/wiki/Questions",
        "https://github.com/git/git/discussions/12",
        "https://github.com/git/git/issues/12",
        "https://github.com/git/git/pull/12",
        "https://github.com/git/git/releases",
        "https://github.com/git/git/releases/tag/v1",
        "https://github.com/git/git/actions",
        "https://github.com/git/git/raw/master/a.c",
        "https://github.com/git/git/blob/master/README.md",
        "https://github.com/git/git/tree/master/docs",
        "https://github.com/git/git/tree/master/tutorials/first",
        "https://github.com/git/git#installation",
        "https://github.com/git/awesome-git",
        "https://github.com/git/style-guide",
        "https://github.com/orgs/git/repositories",
        "https://github.com/topics/git",
        "https://github.com/sponsors/git",
        "https://github.com/Resources/articles",
        "https://gist.github.com/git/0123456789abcdef",
        "https://raw.githubusercontent.com/git/git/master/a.c",
        "https://git.github.io/git/",
        "https://docs.github.com/en/actions",
        "https://github.blog/git/git",
        "https://github.com/",
        "https://github.com.example.dev/git/git",
      })
  void whatIsThereToBeReadIsNoCode(String url) {
    assertThat(GitHubUrl.isRepositoryOfCode(WebUrl.of(url))).isFalse();
  }
}
