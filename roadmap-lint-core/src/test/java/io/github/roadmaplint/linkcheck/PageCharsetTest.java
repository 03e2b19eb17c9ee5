package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is decoded as a browser decodes it. */
class PageCharsetTest {
  private static final MediaType HTML = MediaType.get("text/html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<meta charset=iso-8859-1> | ISO-8859-1",
        "<META CHARSET = 'Shift_JIS'> | Shift_JIS",
        "<meta http-equiv=content-type content=\"text/html; charset=gb2312\"> | GB2312",
        "<title>T</title><meta name=a content=b><meta charset=\"windows-1251\"/> | windows-1251",
        "<meta charset=utf-16> | UTF-8",
        "<meta charset=nonsense> | UTF-8",
        "<meta charset=> | UTF-8",
        "<p charset=iso-8859-1> | UTF-8",
        "<meta | UTF-8",
      })
  void thePageDeclaresIt(String html, String charset) {
    byte[] page = html.getBytes(StandardCharsets.US_ASCII);

    assertThat(PageCharset.of(HTML, page)).isEqualTo(Charset.forName(charset));
    assertThat(PageCharset.of(null, page)).isEqualTo(Charset.forName(charset));
  }

  @Test
  void theHeaderDeclaresIt() {
    byte[] page = "<meta charset=shift_jis>".getBytes(StandardCharsets.US_ASCII);
    MediaType latin = MediaType.get("text/html; charset=iso-8859-1");

    assertThat(PageCharset.of(latin, page)).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(PageCharset.ofHeader(latin)).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(PageCharset.ofHeader(HTML)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void aByteOrderMarkIsStrongerThanTheHeader() {
    MediaType latin = MediaType.get("text/html; charset=iso-8859-1");
    byte[] big = "\uFEFF<p>ö".getBytes(StandardCharsets.UTF_16BE);
    byte[] little = "\uFEFF<p>ö".getBytes(StandardCharsets.UTF_16LE);
    byte[] utf8 = "\uFEFF<p>ö".getBytes(StandardCharsets.UTF_8);

    assertThat(new String(big, PageCharset.of(latin, big))).isEqualTo("<p>ö");
    assertThat(new String(little, PageCharset.of(null, little))).isEqualTo("<p>ö");
    assertThat(PageCharset.of(latin, utf8)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void aDeclarationIsSearchedOnlyInTheBeginning() {
    byte[] late = (" ".repeat(2_000) + "<meta charset=gb2312>").getBytes(StandardCharsets.US_ASCII);
    byte[] hostile = "<meta charset ".repeat(100).getBytes(StandardCharsets.US_ASCII);

    assertThat(PageCharset.of(HTML, late)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(PageCharset.of(HTML, hostile)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(PageCharset.of(HTML, new byte[0])).isEqualTo(StandardCharsets.UTF_8);
  }
}
