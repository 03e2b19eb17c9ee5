package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rules.url.HttpsHosts.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HttpsHostsTest {
  private final HttpsHosts hosts = HttpsHosts.load();

  @Test
  void everyLineHasThreeCellsAndAHostOfItsOwn() throws IOException {
    List<String[]> lines = lines();

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            cells -> {
              assertThat(cells).hasSize(3);
              assertThat(cells[0]).matches("[a-z0-9.-]+").doesNotStartWith(".");
              assertThat(cells[1]).isIn("all", "host");
              assertThat(cells[2]).isIn("preload", "redirect");
            });
    assertThat(lines).extracting(cells -> cells[0]).doesNotHaveDuplicates();
  }

  @Test
  void aTopLevelDomainCoversItsHosts() {
    assertThat(hosts.reason("react.dev")).contains(Reason.PRELOAD);
    assertThat(hosts.reason("a.b.react.dev")).contains(Reason.PRELOAD);
    assertThat(hosts.reason("react.devx")).isEmpty();
    assertThat(hosts.reason("dev.example")).isEmpty();
  }

  @Test
  void aHostCoversItsSubdomainsOnlyIfTheListHasThem() {
    assertThat(hosts.reason("m.youtube.com")).contains(Reason.PRELOAD);
    assertThat(hosts.reason("facebook.com")).contains(Reason.PRELOAD);
    assertThat(hosts.reason("other.facebook.com")).isEmpty();
    assertThat(hosts.reason("notyoutube.com")).isEmpty();
    assertThat(hosts.reason("en.wikipedia.org")).contains(Reason.REDIRECT);
  }

  private static List<String[]> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HttpsHostsTest.class.getResourceAsStream("/urls/https-hosts.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
