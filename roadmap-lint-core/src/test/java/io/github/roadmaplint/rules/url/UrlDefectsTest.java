package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDefectsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://git-scm.com",
        "https://git-scm.com.",
        "https://git-scm.com/docs?a=b.",
        "https://git-scm.com/docs#b.",
        "https://git-scm.com:65535/",
        "https://git-scm.com:9090/",
        "https://zz9.a0.example.dev/",
        "https://255.255.255.255/",
        "http://2130706433/",
        "www.",
        "app/main.js",
        "release.sh",
        "http://localhost:port",
        "http://localhost:Port/status",
        "/docs/git.io",
        ".io/notes",
        "notes.v2:draft",
        "git-scm.com:docs",
        "smtp://mail.example.dev",
        "HTTP://GIT-SCM.COM/docs/",
        "https://git-scm.com/docs?a=b.#c.",
        "https://en.wikipedia.org/wiki/Acme_Inc.",
        "https://en.wikipedia.org/wiki/Commit_(version_control)",
        "https://web.archive.org/web/20240101000000/https://git-scm.com/docs",
        "https://share.example.dev/?url=https://git-scm.com&title=see%20https://git-scm.com",
        "https://git-scm.com/moved/https://git-scm.company/docs",
        "https://cache.example.dev/search?q=cache:x:https://git-scm.com",
        "https://git-scm.com/docs/http/https-and-http/",
        "https://müller.example.dev/straße",
        "https://xn--mller-kva.example.dev/",
        "https://some_user.github.io/",
        "https://git-scm.com./",
        "https://git-scm.com:8443/",
        "https://[2606:4700::1111]/",
        "https://8.8.8.8/",
        "https://git-scm.com/docs#:~:text=the%20end.",
        "mailto:me@example.org",
        "tel:+4912345",
        "vscode:extension/git.git",
        "#options",
        "/docs/git-commit",
        "../images/logo.png",
        "README.md",
        "setup.py",
        "ASP.NET/notes.md",
        "docs/index.html",
        "//cdn.example.dev/x.js",
        "https:///git-scm.com/docs",
        "https://git-scm.com/a b",
        "https://git-scm.com/a b?c d#e f",
        "hxxps://attack.example.dev/",
        "http://localhost:3000/",
        "http://printer/",
        "http://10.1.2.3/",
        "http://[::1]/",
      })
  void leavesAloneWhatWorks(String url) {
    assertThat(UrlDefects.of(link(url))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ttps://git-scm.com/docs,              https://git-scm.com/docs",
    "htpps://git-scm.com,                  https://git-scm.com",
    "hhttps://git-scm.com,                 https://git-scm.com",
    "httpss://git-scm.com,                 https://git-scm.com",
    "ttp://git-scm.com,                    http://git-scm.com",
    "xhttps://git-scm.com,                 https://git-scm.com",
    "htt://git-scm.com,                    http://git-scm.com",
    "hxtxtps://git-scm.com,                https://git-scm.com",
    "git-scm.com:9090,                     https://git-scm.com:9090",
    "git-scm.com:0/docs,                   https://git-scm.com:0/docs",
    "'https:\\git-scm.com',                https://git-scm.com",
    "https//git-scm.com,                   https://git-scm.com",
    "https///git-scm.com,                  https://git-scm.com",
    "https;//git-scm.com,                  https://git-scm.com",
    "://git-scm.com,                       https://git-scm.com",
    "<https://git-scm.com,                 https://git-scm.com",
    "https:/git-scm.com/docs,              https://git-scm.com/docs",
    "https:://git-scm.com/docs,            https://git-scm.com/docs",
    "https:///:/git-scm.com/docs,          https://git-scm.com/docs",
    "https:git-scm.com,                    https://git-scm.com",
    "www.git-scm.com/docs,                 https://www.git-scm.com/docs",
    "git-scm.com,                          https://git-scm.com",
    "docs.python.org/3/,                   https://docs.python.org/3/",
    "git-scm.com:8443/docs,                https://git-scm.com:8443/docs",
    "https://https://git-scm.com,          https://git-scm.com",
    "https://git-scm.com/a/https://git-scm.com/a/, https://git-scm.com/a/",
    "https://git-scm.com/x?v=1https://git-scm.com/x?v=1, https://git-scm.com/x?v=1",
    "](https://git-scm.com/docs),          https://git-scm.com/docs",
    "https://git-scm.com/docs.,            https://git-scm.com/docs",
    "https://git-scm.com/docs”,            https://git-scm.com/docs",
    "https://git-scm.com/docs’,            https://git-scm.com/docs",
    "https://git-scm.com/docs»,            https://git-scm.com/docs",
    "https://git-scm.com/docs;,            https://git-scm.com/docs",
    "'https://git-scm.com/docs,',          https://git-scm.com/docs",
    "'https://git-scm.com/docs\"',         https://git-scm.com/docs",
  })
  void guessesWhatWasMeant(String url, String fixed) {
    assertThat(UrlDefects.of(link(url)).orElseThrow().fixed()).isEqualTo(fixed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "https:",
        "https//",
        "https:/docs",
        "https://git-scm.com:65536/",
        "https://256.1.1.1/",
        "https://git\u009f.com/",
        "https://[2606:4700::1111/",
        "https://git-scm.com/docs/https://git-scm.com",
        "https://.git-scm.com",
        "https://git-scm..com/docs",
        "https://git-scm.com,org/docs",
        "https://1.2.3.4.5/",
        "https://300.1.1.1/",
        "https://git-scm.com:port/",
        "https://git-scm.com:99999/",
        "https://git-scm.com/docs(https://git-scm.com/docs)",
        "https://www.githttps//git-scm.com/docs",
        "https://git-scm.com/aahttps://example.dev/b",
        "https://git scm.com/docs",
        "https://host%2Fa",
        "https://host%2fa.dev/",
        "https://git%zzscm.com/",
        "https://git-scm.com%",
        "https://git%20scm.com/",
        "https://git%2e%2ecom/",
        "https://1.2.3%2e256/",
        "https://[::1",
        "https://[zz::1]/",
        "https://[1:2:3:4:5:6:7:8:9]/",
        "https://[fe80::1%25eth0]/",
        "h\u200bttps://git-scm.com/docs",
        "file:///home/me/notes.md",
        "C:\\notes.md",
        "ftp://ftp.git-scm.com/",
        "javascript:void(0)",
        "data:text/html,hello",
      })
  void findsWhatCannotWork(String url) {
    UrlDefect defect = UrlDefects.of(link(url)).orElseThrow();

    assertThat(defect.message().length()).isLessThanOrEqualTo(90);
    assertThat(defect.help()).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3000/",
        "http://printer/",
        "http://172.20.0.1/",
        "http://192.168.0.1/",
        "http://169.254.169.254/",
        "http://127.0.0.1:8080/",
        "http://[::1]/",
        "http://nas.local/",
      })
  void aPrivateAddressIsNothingToOfferReaders(String url) {
    assertThat(UrlDefects.privateHost(link(Kind.INLINE, "@article@The demo", url), host -> false))
        .isPresent();
    assertThat(UrlDefects.privateHost(link(Kind.STRUCTURE, "The demo", url), host -> false))
        .isPresent();
    assertThat(UrlDefects.privateHost(link(Kind.FIELD, "The demo", url), host -> false))
        .isPresent();
    assertThat(UrlDefects.privateHost(link(Kind.INLINE, "@article@The demo", url), host -> true))
        .isEmpty();
    assertThat(UrlDefects.privateHost(link(Kind.INLINE, "the demo", url), host -> false)).isEmpty();
    assertThat(UrlDefects.privateHost(link(Kind.BARE, url, url), host -> false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://git-scm.com/a", "data:text/plain,a", "javascript:alert(1)", "file:///etc"})
  void aUrlThatThePageTalksAboutIsNoLink(String url) {
    assertThat(UrlDefects.of(link(Kind.BARE, url, url))).isEmpty();
    assertThat(UrlDefects.of(link(Kind.AUTOLINK, url, url))).isEmpty();
    assertThat(UrlDefects.of(link(Kind.INLINE, url, url))).isEmpty();
    assertThat(UrlDefects.of(link(Kind.INLINE, "Download", url))).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://.a.dev/https://.a.dev | Invalid host name `.a.dev`",
        "https://https://git-scm.com   | URL begins with two schemes, `https://` and another",
        "https://a.dev/xhttps://b.dev  | Two URLs are joined at `https://b.dev`",
        "https://git-scm.com:99999/    | Invalid port `99999`",
        "https:/git-scm.com            | URL `https:/git-scm.com` has no host after `https://`",
      })
  void namesTheFirstDefect(String url, String message) {
    assertThat(UrlDefects.of(link(url)).orElseThrow().message()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.dev/bhttps://a.dev/c | Keep only the URL that is meant.",
        "https://a.devhttps://a.dev     | Write `https://a.dev` once.",
        "https:/git-scm.com             | Write `https://git-scm.com`.",
        "https:/docs                    | Write the whole URL, with its host.",
      })
  void helpsWithAGuessWhereThereIsOne(String url, String help) {
    assertThat(UrlDefects.of(link(url)).orElseThrow().help()).isEqualTo(help);
  }

  @Test
  void aPictureMayBePartOfItsUrl() {
    assertThat(UrlDefects.of(link(Kind.IMAGE, "A commit", "data:image/png;base64,aGk="))).isEmpty();
  }

  @Test
  void anEmptyFieldOfAStructureIsNoLink() {
    assertThat(UrlDefects.of(link(Kind.STRUCTURE, "Commit", ""))).isEmpty();
    assertThat(UrlDefects.of(link(Kind.FIELD, "Commit", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://git-scm.com/", "mailto:me@printer", "https://a..local/"})
  void aPublicOrImpossibleHostIsNotPrivate(String url) {
    assertThat(UrlDefects.privateHost(link(Kind.FIELD, "The demo", url), host -> false)).isEmpty();
  }

  @Test
  void staysFastOnMonsters() {
    String monster = "https://" + "http".repeat(100_000) + ".".repeat(100_000);

    assertThat(UrlDefects.of(link(monster))).isPresent();
  }

  private static Link link(String url) {
    return link(Kind.INLINE, "text", url);
  }

  private static Link link(Kind kind, String text, String url) {
    Span span = new Span(0, url.length());
    return new Link(kind, span, text, span, url, span);
  }
}
