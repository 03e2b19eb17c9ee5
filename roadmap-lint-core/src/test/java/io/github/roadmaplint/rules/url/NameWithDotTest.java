package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWithDotTest {
  @ParameterizedTest
  @CsvSource({
    "ASP.NET, NAME",
    "Microsoft.Net, PERHAPS",
    "Json.NET, NAME",
    "CLAUDE.md, NAME",
    "setup.py, NAME",
    "as.NET, JOINED",
    "like.NET, JOINED",
    "with.Net, JOINED",
    "Using.NET, PERHAPS",
    "Contoso.NET, PERHAPS",
    "www.example.com, EXAMPLE",
    "example.org, EXAMPLE",
    "api.EXAMPLE.net, EXAMPLE",
    "shop.test, EXAMPLE",
    "localhost, EXAMPLE",
    "username.github.io, EXAMPLE",
    "your-username.gitlab.io, EXAMPLE",
    "www.yourdomain.com, EXAMPLE",
    "my-app.herokuapp.com, EXAMPLE",
  })
  void aNameThatIsNoSiteHasAKind(String name, NameWithDot kind) {
    assertThat(NameWithDot.of(name)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Socket.io",
        "WordPress.org",
        "crates.io",
        "roadmap.sh",
        "speedtest.net",
        "php.net",
        "example.dev",
        "myexample.com",
        "gitlab.io",
        "users.rust-lang.org",
        "x.py.org",
        "subdomain"
      })
  void aNameThatMayBeASiteHasNone(String name) {
    assertThat(NameWithDot.of(name)).isEmpty();
  }
}
