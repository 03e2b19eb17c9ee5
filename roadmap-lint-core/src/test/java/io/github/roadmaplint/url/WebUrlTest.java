package io.github.roadmaplint.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

  @Test
  void takesAUrlApartAsWritten() {
    WebUrl url = WebUrl.of("HTTPS://Me:pw@WWW.Example.org:8443/a/%2Fb(c)?q=1&r=a%20b#Part");

    assertThat(url.raw()).startsWith("HTTPS://Me");
    assertThat(url.scheme()).isEqualTo("https");
    assertThat(url.userInfo()).isEqualTo("Me:pw");
    assertThat(url.host()).isEqualTo("www.example.org");
    assertThat(url.port()).isEqualTo("8443");
    assertThat(url.path()).isEqualTo("/a/%2Fb(c)");
    assertThat(url.query()).isEqualTo("q=1&r=a%20b");
    assertThat(url.parameter("r")).isEqualTo("a%20b");
    assertThat(url.parameter("s")).isEmpty();
    assertThat(url.fragment()).isEqualTo("Part");
    assertThat(url.hostSpan()).isEqualTo(new Span(14, 29));
    assertThat(url.isWeb()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org,              https, example.org, '',       '',   ''",
    "https://example.org/,             https, example.org, /,        '',   ''",
    "https://example.org?a=b,          https, example.org, '',       a=b,  ''",
    "https://example.org#a?b,          https, example.org, '',       '',   a?b",
    "https://example.org/?#,           https, example.org, /,        '',   ''",
    "'https://example.org\\x',         https, example.org, '\\x',    '',   ''",
    "https://[::1]:8080/x,             https, [::1],       /x,       '',   ''",
    "https://müller.example/ä,         https, müller.example, /ä,    '',   ''",
    "//example.org/x,                  '',    example.org, /x,       '',   ''",
    "/frontend,                        '',    '',          /frontend, '',  ''",
    "notes.md#top,                     '',    '',          notes.md, '',   top",
    "mailto:me@example.org,            mailto, '',         me@example.org, '', ''",
    "https:/example.org/x,             https, '',          /example.org/x, '', ''",
    "example.org:80/x,                 example.org, '',    80/x,     '',   ''",
    "'',                               '',    '',          '',       '',   ''",
    "':',                              '',    '',          ':',      '',   ''",
    "https://,                         https, '',          '',       '',   ''",
    "https://a@b@example.org/@c,       https, example.org, /@c,      '',   ''",
    "https://example.org/a@b:c,        https, example.org, /a@b:c,   '',   ''",
  })
  void neverRejects(
      String raw, String scheme, String host, String path, String query, String fragment) {
    WebUrl url = WebUrl.of(raw);

    assertThat(url.scheme()).isEqualTo(scheme);
    assertThat(url.host()).isEqualTo(host);
    assertThat(url.path()).isEqualTo(path);
    assertThat(url.query()).isEqualTo(query);
    assertThat(url.fragment()).isEqualTo(fragment);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/b,  a",
    "https://example.org/a?b/c, a",
    "https://example.org/,     ''",
    "https://example.org?a,    ''",
    "/frontend,                frontend",
  })
  void knowsTheFirstSegment(String raw, String segment) {
    assertThat(WebUrl.of(raw).firstSegment()).isEqualTo(segment);
  }

  @Property(seed = "20261122")
  void survivesAnyTextAndLosesNothing(@ForAll String text) {
    WebUrl url = WebUrl.of("https://" + text);

    assertThat(url.raw()).isEqualTo("https://" + text);
    assertThat(url.raw()).contains(url.path()).contains(url.query()).contains(url.fragment());
    assertThat(WebUrl.of(text).normalized()).isNotNull();
    assertThat(url.userInfo() + url.port() + url.parameter("v") + url.firstSegment()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/,        example.org, true",
    "https://maps.example.org/,   example.org, true",
    "https://EXAMPLE.ORG/,        example.org, true",
    "https://notexample.org/,     example.org, false",
    "https://example.org.evil.net/, example.org, false",
    "https://evil.net/example.org, example.org, false",
    "https://org/,                example.org, false",
    "/example.org,                example.org, false",
  })
  void comparesHostsByWholeLabels(String raw, String domain, boolean expected) {
    assertThat(WebUrl.of(raw).isAtOrBelow(domain)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a",
        "http://example.org/a",
        "HTTPS://Example.ORG/a",
        "https://www.example.org/a/",
        "https://example.org:443/a",
        "http://example.org:80/a",
        "https://example.org./a",
        "https://example.org/a?utm_source=x&utm_medium=y",
        "https://example.org/a?fbclid=1#",
        "https://example.org/a#:~:text=one%20word",
      })
  void theSamePlaceIsEqualWhenNormalised(String raw) {
    assertThat(WebUrl.of(raw).normalized()).isEqualTo("example.org/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/A",
        "https://example.org/a#part",
        "https://example.org/a?page=2",
        "https://example.org:8080/a",
        "https://docs.example.org/a",
        "https://example.org/a?si=1",
      })
  void anotherPlaceStaysDifferent(String raw) {
    assertThat(WebUrl.of(raw).normalized()).isNotEqualTo("example.org/a");
  }

  @Test
  void keepsTheOtherParametersInOrder() {
    assertThat(WebUrl.of("https://example.org/?b=1&utm_id=9&a=2").normalized())
        .isEqualTo("example.org?b=1&a=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=abcdefghijA",
        "https://m.youtube.com/watch?app=desktop&v=abcdefghijA&si=xyz",
        "https://www.youtube.com/watch?v=abcdefghijA&list=PL1&index=2",
        "https://youtu.be/abcdefghijA?si=xyz",
        "https://www.youtube.com/embed/abcdefghijA",
        "https://www.youtube-nocookie.com/embed/abcdefghijA",
        "https://youtube.com/shorts/abcdefghijA",
      })
  void aVideoIsItsId(String raw) {
    assertThat(WebUrl.of(raw).normalized()).isEqualTo("youtube.com/watch?v=abcdefghijA");
  }

  @Test
  void aVideoThatStartsLaterIsAnotherPlace() {
    assertThat(WebUrl.of("https://youtu.be/abcdefghijA?t=90").normalized())
        .isEqualTo(WebUrl.of("https://www.youtube.com/watch?v=abcdefghijA&t=90s").normalized())
        .isEqualTo("youtube.com/watch?v=abcdefghijA&t=90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:me@example.org", "/frontend", "", "ftp://example.org/"})
  void leavesAloneWhatIsNotOnTheWeb(String raw) {
    assertThat(WebUrl.of(raw).normalized()).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=abcdefghijA,     abcdefghijA, false",
    "https://youtu.be/short,                          short,       false",
    "https://www.youtube.com/playlist?list=PL1,       '',          false",
    "https://www.youtube.com/embed/videoseries?list=1, '',         false",
    "https://www.youtube.com/@somebody,               '',          true",
    "https://www.youtube.com/channel/UC1/videos,      '',          true",
    "https://notyoutube.com/watch?v=abcdefghijA,      '',          false",
  })
  void knowsYouTube(String raw, String video, boolean channel) {
    assertThat(YouTubeUrl.videoId(WebUrl.of(raw))).isEqualTo(video);
    assertThat(YouTubeUrl.isChannel(WebUrl.of(raw))).isEqualTo(channel);
  }
}
