package io.github.roadmaplint.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.linkcheck.Address;
import io.github.roadmaplint.linkcheck.LinkOptions;
import io.github.roadmaplint.url.UrlPattern.BadPatternException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URLs a pattern is about, as the client requests them. */
class UrlPatternTest {
  @ParameterizedTest
  @CsvSource({
    "a.test, https://a.test/",
    "a.test, http://a.test/any/path?and=query",
    "a.test, https://A.TEST/",
    "A.Test, https://a.test:443/",
    "a.test, https://a.test./",
    "a.test., https://a.test/",
    "https://a.test, https://a.test:443/x",
    "https://a.test:443, https://a.test/x",
    "http://a.test:80, http://a.test/x",
    "a.test:8443, https://a.test:8443/",
    "a.test:8443, http://a.test:8443/",
    "*.a.test, https://x.a.test/",
    "*.a.test, https://x.y.a.test/",
    "*, https://a.test/",
    "bücher.test, https://xn--bcher-kva.test/",
    "xn--bcher-kva.test, https://bücher.test/",
    "[::1], http://[0:0:0:0:0:0:0:1]/",
    "[2001:DB8:0::1]:81, http://[2001:db8::1]:81/",
    "127.0.0.1:81/x, http://127.0.0.1:81/x",
    "a.test/, https://a.test",
    "a.test/drafts/*, https://a.test/drafts/one/two?three",
    "a.test/drafts/*, https://a.test/%64rafts/x",
    "a.test/%64rafts/*, https://a.test/drafts/x",
    "a.test/drafts/*, https://a.test/public/../drafts/x",
    "a.test/ü, https://a.test/%c3%bc",
    "a.test/*/end, https://a.test/a/b/end",
    "a.test/x?q=*, https://a.test/x?q=1&r=2",
    "a.test/*?v=1, https://a.test/x?v=1",
    "a.test/x?u=http://b.test, https://a.test/x?u=http://b.test",
  })
  void matches(String pattern, String url) throws BadPatternException {
    assertThat(isMatch(pattern, url)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a.test, https://x.a.test/",
    "a.test, http://a.test:8081/",
    "a.test, https://a.test:80/",
    "a.test, http://a.test:443/",
    "a.test, https://a.test@evil.test/",
    "a.test, https://evil.test/a.test",
    "a.test, https://evil.test/?a.test",
    "a.test, https://evil.test/#a.test",
    "a.test, https://nota.test/",
    "a.test, https://a.test.evil.test/",
    "https://a.test, http://a.test/",
    "http://a.test, https://a.test/",
    "https://a.test, http://a.test:443/",
    "https://a.test, https://a.test:8443/",
    "*.corp.test/*, http://evil.test/.corp.test/",
    "*.corp.test/*, http://evil.test/?q=x.corp.test/z",
    "*.corp.test/*, http://evil.test/x#y.corp.test/z",
    "*.corp.test/*, http://x.corp.test@evil.test/",
    "*.corp.test/*, http://corp.test/",
    "*.corp.test/*, http://xcorp.test/",
    "*.corp.test/*, http://x.corp.test:8080/",
    "a.test/drafts/*, https://a.test/drafts/../public/x",
    "a.test/drafts/*, https://a.test/drafts/%2e%2e/public/x",
    "a.test/drafts/*, https://a.test/?/drafts/x",
    "a.test/drafts/*, https://a.test/DRAFTS/x",
    "a.test/a/b, https://a.test/a%2Fb",
    "a.test/x, https://a.test/xy",
    "a.test/x?q=1, https://a.test/x",
    "a.test/x?q=1, https://a.test/x?q=12",
    "a.test/*?q=1, https://a.test/x?p=/?q=1",
    "127.0.0.1, http://2130706433/",
    "[::1], http://[::2]/",
  })
  void doesNotMatch(String pattern, String url) throws BadPatternException {
    assertThat(isMatch(pattern, url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/drafts/*",
        "https://",
        "https:///x",
        "ftp://a.test",
        "javascript:alert",
        "a.*",
        "a.*.test",
        "wiki*.test",
        "*a.test",
        "**.a.test",
        "*.",
        "*.1.2.3.4",
        "*.[::1]",
        "a..test",
        "-a.test",
        "a.test:",
        "a.test:0",
        "a.test:65536",
        "a.test:*",
        "a.test:8o",
        "u:p@a.test",
        "@a.test",
        "a.test@evil.test",
        "a.test/#x",
        "a.test/a/../b",
        "a.test/a/%2e%2E",
        "a.test/.",
        "a.test\\x",
        "a test",
        " a.test",
        "a.test\n",
        "[::1",
        "[zz]",
        "::1",
        "straße.test",
      })
  void isNoPattern(String text) {
    assertThatThrownBy(() -> UrlPattern.of(text))
        .isInstanceOfSatisfying(
            BadPatternException.class, bad -> assertThat(bad.help()).endsWith("."));
  }

  @Test
  void aLongPathTakesNoLongTime() throws BadPatternException {
    String path = "a".repeat(20_000);
    assertThat(isMatch("a.test/" + "*a".repeat(200) + "*b", "https://a.test/" + path)).isFalse();
  }

  /** The JDK reads the URL that the client would request, and has its own idea of a host. */
  @Property(seed = "20261125", tries = 4_000)
  void whateverMatchesHasTheHostThePortAndTheSchemeOfThePattern(
      @ForAll("patterns") String pattern, @ForAll("urls") String written)
      throws BadPatternException, URISyntaxException {
    HttpUrl url = HttpUrl.parse(written);
    if (url == null || !isMatch(pattern, written)) {
      return;
    }
    URI read = new URI(Address.bare(url).toString().replaceAll("[|^`{}<>\"\\\\\\[\\]]", "_"));
    URI wanted = new URI(pattern.contains("://") ? pattern : read.getScheme() + "://" + pattern);
    String host = read.getHost().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    String name = wanted.getRawAuthority().replaceFirst(":\\d+$", "");
    assertThat(read.getScheme()).as(written).isEqualTo(wanted.getScheme());
    assertThat(port(read)).as(written).isEqualTo(port(wanted));
    if (name.startsWith("*.")) {
      assertThat(host).as(written).endsWith(name.substring(1)).doesNotStartWith(".");
    } else {
      assertThat(host).as(written).isEqualTo(name);
    }
  }

  private static int port(URI url) {
    String authority = url.getRawAuthority();
    int colon = authority.lastIndexOf(':');
    return colon >= 0
        ? Integer.parseInt(authority.substring(colon + 1))
        : url.getScheme().equals("https") ? 443 : 80;
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> scheme = Arbitraries.of("", "http://", "https://");
    Arbitrary<String> host = Arbitraries.of("a.test", "*.a.test", "x.a.test");
    Arbitrary<String> port = Arbitraries.of("", ":80", ":443", ":81");
    Arbitrary<String> path = Arbitraries.of("", "/*", "/a.test/*", "/*x*");
    return Combinators.combine(scheme, host, port, path).as((a, b, c, d) -> a + b + c + d);
  }

  @Provide
  Arbitrary<String> urls() {
    Arbitrary<String> scheme = Arbitraries.of("http://", "https://", "HTTP:\\\\");
    Arbitrary<String> user = Arbitraries.of("", "", "", "a.test@", "x.a.test:80@", "u:a.test/@");
    Arbitrary<String> below = Arbitraries.of("", "", "x.", "X.y.", "x", ".", "%78.");
    Arbitrary<String> host =
        Arbitraries.of("a.test", "A.TEST", "a.test.", "a\u3002test", "a.te\u00adst", "evil.test");
    Arbitrary<String> port = Arbitraries.of("", "", ":80", ":81", ":443", ":", ":081");
    Arbitrary<String> rest =
        Arbitraries.of(
            "", "/", "/x", "/a.test/x", "?.a.test/x", "#.a.test/", "\\.a.test", "@a.test");
    return Combinators.combine(scheme, user, below, host, port, rest)
        .as((a, b, c, d, e, f) -> a + b + c + d + e + f);
  }

  private static boolean isMatch(String pattern, String url) throws BadPatternException {
    return LinkOptions.matches(UrlPattern.of(pattern), HttpUrl.get(url));
  }
}
