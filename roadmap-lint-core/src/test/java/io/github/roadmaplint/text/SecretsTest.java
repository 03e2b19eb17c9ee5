package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://user:secret@example.org/a | https://***@example.org/a",
        "https://user@example.org | https://***@example.org",
        "https://:secret@example.org | https://***@example.org",
        "https://a:p@ss@example.org/?q=x@y | https://***@example.org/?q=x@y",
        "https://me@example.org:secret@example.com | https://***@example.com",
        "https:/user:secret@example.org | https:/***@example.org",
        "HTTPS:user:secret@example.org | HTTPS:***@example.org",
        "htps:user:secret@example.org | htps:***@example.org",
        "https//user:secret@example.org | https//***@example.org",
        "https;//user:secret@example.org | https;//***@example.org",
        "//user:secret@example.org/a | //***@example.org/a",
        "https:\\\\user:secret@example.org | https:\\\\***@example.org",
        "ssh://git@example.org/a | ssh://***@example.org/a",
        "https://u:secret@[::1]:80/ | https://***@[::1]:80/",
        "[a](http://u:p@b.example/) (http://u:p@c/) | [a](http://***@b.example/) (http://***@c/)",
        "https://u:sec)ret@example.org | https://***@example.org",
        "https://u:sec'ret@example.org | https://***@example.org",
      })
  void hidesUserNamesAndPasswords(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
    assertThat(Secrets.cover(text, 0, text.length())).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://u:sec ret@example.org/a | https://***@example.org/a",
        "https://u:1 2@example.org/a | https://***@example.org/a",
        "https://first.last:sec ret@example.org/a | https://***@example.org/a",
        "https://u:sec/ret@example.org/a | https://***@example.org/a",
        "https://u:/ret@example.org/a | https://***@example.org/a",
        "https://u:sec?r#t@example.org/a | https://***@example.org/a",
        "https://u:s@c/ret@example.org/a | https://***@example.org/a",
        "https://u:s@c ret@example.org/a | https://***@example.org/a",
        "https://u:sec\"<>ret@example.org/a | https://***@example.org/a",
        "https://me@example.org:sec ret@example.com | https://***@example.com",
        "https://u:secret%40example.org/ | https://***%40example.org/",
        "https://u:secret @ example.org/ | https://***@ example.org/",
        "https://u:55 @ example.org/ | https://***@ example.org/",
        "https://u :secret@example.org/a | https://***@example.org/a",
        "https://u :se@cret@example.org/a | https://***@example.org/a",
        "https://u&nbsp;:secret@example.org/a | https://***@example.org/a",
      })
  void hidesPasswordsThatCannotBeInUrls(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "user:secret@example.org/a | ***@example.org/a",
        "[a](user:s:e@cret@example.org:8080) | [a](***@example.org:8080)",
        "git clone ci-bot:secret@example.org. | git clone ***@example.org.",
        "user:secret@localhost:8080/ | ***@localhost:8080/",
        "user:secret@127.0.0.1/a | ***@127.0.0.1/a",
        "user:sec%5Bret@example.org | ***@example.org",
        "https://***@a.example u:secret@example.org | https://***@a.example ***@example.org",
      })
  void hidesPasswordsWhereTheSchemeIsForgotten(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:me@example.org",
        "[a](MAILTO:me@example.org)",
        "registry:5000/image@sha256.abc",
        "npm:react@18.2.0",
        "- [@article@Title: one@two.example](https://example.org)",
        "main:content/tag@0123456789abcdefghijk.md",
        "at 12:30 a@b.example",
        "git@example.org:owner/name.git",
      })
  void leavesAddressesOfPersonsAndOtherSignsAsTheyAre(String text) {
    assertThat(Secrets.hide(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api%5Fkey",
        "%61pi_key",
        "upload_token",
        "auth",
        "auth_key",
        "Authorization",
        "PHPSESSIONID",
        "x-ms-signature",
        "db_passwd",
        "client.secret",
        "aws_secret_access_key",
        "pass",
        "pw",
        "passcode",
        "PHPSESSID",
        "token2",
        "api-key-2",
        "token[]",
        "user[password]",
        "user%5Bpassword%5D"
      })
  void hidesParametersWhoseNamesSayThatTheyAreSecrets(String name) {
    assertThat(Secrets.hide("https://x.test/?a=b&" + name + "=secret&c=d"))
        .isEqualTo("https://x.test/?a=b&" + name + "=***&c=d");
  }

  @Test
  void hidesLongPasswordsThatCannotBeInUrls() {
    String key = "k3y".repeat(500);
    assertThat(Secrets.hide("https://u :" + key + "@example.org/"))
        .isEqualTo("https://***@example.org/");
    assertThat(Secrets.hide("https://u:a/" + key + "@example.org/"))
        .isEqualTo("https://***@example.org/");
  }

  @Test
  void hidesPasswordsWithLineEndsAndKeepsThoseInFrames() {
    assertThat(Secrets.hide("https://u:sec\nret@example.org")).isEqualTo("https://***@example.org");
    assertThat(Secrets.cover("https://u:sec\nret@example.org", 0, 29))
        .isEqualTo("https://*****\n***@example.org");
    assertThat(Secrets.hide("https:/\n/u:secret@example.org"))
        .isEqualTo("https:/\n/***@example.org");
    assertThat(Secrets.hide("https:/\u200b/u:secret@example.org"))
        .isEqualTo("https:/\u200b/***@example.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://u:sec&#64;ret@example.org | https://***@example.org",
        "https://u:secret&#64;example.org | https://***&#64;example.org",
        "https://u:secret&#x40;example.org | https://***&#x40;example.org",
        "https://u:secret&commat;example.org | https://***&commat;example.org",
        "https://u&colon;secret@example.org | https://***@example.org",
        "https&#58;&#47;&#47;u:secret@example.org | https&#58;&#47;&#47;***@example.org",
        "https://u:s&#101;cret@example.org | https://***@example.org",
        "https://u:secret&amp;#64;example.org | https://***&amp;#64;example.org",
        "https://u:secret&amp;amp;commat;example.org | https://***&amp;amp;commat;example.org",
        "?to=https%253A%252F%252Fu%253Asecret%2540x.test%252F | ?to=https%253A%252F%252F***%2540x.test%252F",
        "https:\\/\\/u:secret\\u0040example.org | https:\\/\\/***\\u0040example.org",
        "https:\\x2f\\x2fu:secret\\x40example.org | https:\\x2f\\x2f***\\x40example.org",
        "https://u:secret\\@example.org | https://***\\@example.org",
        "?to=https%3A%2F%2Fu%3Asecret%40x.test%2F | ?to=https%3A%2F%2F***%40x.test%2F",
        "https://u:secret\uff20example.org | https://***\uff20example.org",
      })
  void hidesWhatIsWrittenWithEscapes(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.test/a?access_token=s3cr3t&b=1, https://x.test/a?access_token=***&b=1",
    "https://x.test/?a=1&amp;API-Key=s3cr3t, https://x.test/?a=1&amp;API-Key=***",
    "https://x.test/#access_token=s3cr3t, https://x.test/#access_token=***",
    "https://x.test/?X-Amz-Signature=0af9, https://x.test/?X-Amz-Signature=***",
    "https://x.test/a;jsessionid=s3cr3t, https://x.test/a;jsessionid=***",
    "https://x.test/?token=s3c%5Dr3t&a=1, https://x.test/?token=***&a=1",
    "?to=%252Fa%253Ftoken%253Ds3cr3t%2526a%253D1, ?to=%252Fa%253Ftoken%253D***%2526a%253D1",
    "https://x.test/?key=abcdefghijklmnopqrstuvwxyz, https://x.test/?key=***",
    "?to=https%3A%2F%2Fx.test%3Ftoken%3Ds3cr3t%26a%3D1, ?to=https%3A%2F%2Fx.test%3Ftoken%3D***%26a%3D1",
    "(https://x.test/?token=s3cr3t), (https://x.test/?token=***)",
  })
  void hidesParametersThatAreSecrets(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/@name",
        "https://example.org/?password[]=&passage=a;b=c",
        "100%25 of &amp;copy; &amp;amp; a=b",
        "https://example.org?mail=a@b",
        "https://example.org/a:b@c",
        "https://example.org:8080/a@b.example",
        "https://example.org:8080, me@example.org",
        "https://example.org: me@example.org",
        "https://example.org :me@example.org",
        "https://a : me@example.org",
        "https://localhost:3000/@fs/a",
        "http://host:port/a me@example.org",
        "http://db:${PORT} me@example.org",
        "https://unpkg.com/react@18",
        "[@article@Title](https://example.org/)",
        "[a](https://example.org)[@article@Node.js](https://example.org)",
        "- (https://example.org),[@article@Node.js](https://example.org:80)@b",
        "mail me@example.org or https://example.org",
        "https://@example.org",
        "user:name@ and git@github.com:owner/repo",
        "mailto:me@example.org",
        "image: node:20@sha256:0123",
        "//todo: me@example.org",
        "// note: write to me@example.org",
        "//go:generate tool -out a.go, see [@article@Node.js](https://example.org)",
        "//go:generate tool me@example.org",
        "https://[2001:db8::1]:80/ me@example.org",
        "https://example.org/?key=value&tokens=3&author=me&signed=1",
        "a = b ? token : c",
        "://",
        "&#; &#x; &; % %4 \\ \\u00 \\x",
      })
  void leavesEverythingElseAsItIs(String text) {
    assertThat(Secrets.hide(text)).isEqualTo(text);
  }

  @Test
  void hiddenTextStaysAsItIs() {
    String hidden = Secrets.hide("https://u:secret@example.org/?token=s3cr3t");

    assertThat(Secrets.hide(hidden)).isEqualTo(hidden);
    assertThat(Secrets.isIn(hidden, 0, hidden.length())).isFalse();
  }

  @Test
  void saysWhetherPartOfATextIsSecret() {
    String text = "https://u:secret@example.org/";

    assertThat(Secrets.isIn(text, 0, 8)).isFalse();
    assertThat(Secrets.isIn(text, 10, 12)).isTrue();
    assertThat(Secrets.isIn(text, 16, 20)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"https://u:, @example.org/", "https://example.org/?token=, &a=b"})
  void hidesAnyPartOfALongSecret(String before, String after) {
    for (int length : new int[] {2_500, 9_000, 30_000, 300_000}) {
      String text = "See " + before + "k3y".repeat(length / 3) + after + " and more";
      int secret = 4 + before.length();

      for (int from :
          new int[] {0, secret, secret + 40, secret + length / 2, secret + length - 90}) {
        int to = Math.min(from + 80, text.length());
        assertThat(Secrets.hide(text, from, to)).doesNotContain("k3y");
        assertThat(Secrets.cover(text, from, to)).hasSize(to - from).doesNotContain("k3y");
        assertThat(Secrets.isIn(text, from, to)).isTrue();
      }
      assertThat(Secrets.hide(text, text.length() - 9, text.length())).isEqualTo(" and more");
      assertThat(Secrets.hide(text, text.length() - 30, text.length())).endsWith(" and more");
    }
  }

  @Test
  void showsTheBeginningOfALongWordThatIsNoSecret() {
    String image = "See ![a](data:image/png;base64,iVBORw0KGgo" + "AAAA/bcd".repeat(4_000) + ")";

    assertThat(Secrets.hide(image, 0, 50)).isEqualTo(image.substring(0, 50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "curl -u user:secret https://a.test | curl -u *** https://a.test",
        "curl -sSu user:secret https://a.test | curl -sSu *** https://a.test",
        "curl -uuser:secret https://a.test | curl -u*** https://a.test",
        "curl https://a.test --user=user:secret | curl https://a.test --user=***",
        "`curl a.test --proxy-user user:secret` | `curl a.test --proxy-user ***`",
        "curl -u \"user:sec ret\" a.test | curl -u \"***\" a.test",
        "curl -u \"user:secret a.test | curl -u \"*** a.test",
        "curl -u u:secret@a.test https://u:p@a.test | curl -u *** https://***@a.test",
        "-H \"Authorization: Bearer abcdef0123456789\" | -H \"Authorization: Bearer ***\"",
        "{\"authorization\": \"Basic dXNlcjpzZWNyZXQ0\"} | {\"authorization\": \"Basic ***\"}",
      })
  void hidesPasswordsOfCommandsAndHeaders(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
    assertThat(Secrets.hide(shown)).isEqualTo(shown);
  }

  @Test
  void hidesThePasswordOfACommandWithSeveralLines() {
    assertThat(Secrets.hide("curl a.test \\\r\n  -u me:secret\n-u a:b"))
        .isEqualTo("curl a.test \\\r\n  -u ***\n-u a:b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docker run -u 1000:1000 image",
        "curl -u $USER:$PASSWORD https://a.test",
        "curl -u user https://a.test",
        "curl -X PUT https://a.test",
        "curl --url https://a.test",
        "Authorization: Bearer <token>",
        "Authorization: Bearer your-access-token",
        "Authorization: basic understanding of roles",
      })
  void leavesOtherCommandsAndHeadersAsTheyAre(String text) {
    assertThat(Secrets.hide(text)).isEqualTo(text);
  }
}
