package io.github.roadmaplint.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditHeader;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedFinding.State;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.audit.Grouping;
import io.github.roadmaplint.audit.RoadmapAudit;
import io.github.roadmaplint.audit.SeverityCounts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditPageTest {
  private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9-]+");

  @Test
  void thePageHasALandmarkAndAHeadingForEachPart() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("header h1, nav[aria-label], main, footer")).hasSize(4);
    assertThat(page.select("main > section > h2").eachText())
        .containsExactly("Overview", "Maps", "Findings", "Rules");
    for (Element section : page.select("main > section")) {
      assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
    }
  }

  @Test
  void theOverviewCountsFindings() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("#overview .cards").first().select(".card").eachText())
        .containsExactly(
            "1 error", "1 warning", "0 info", "1 fixable by one command", "1 new", "1 fixed");
    assertThat(page.select(".facts").text())
        .isEqualTo(
            "Audit of 2026-08-30 10:20 UTC at commit 0a1b2c3d4: 120 files checked,"
                + " 4 findings suppressed, 5 findings hidden by the baseline.");
    assertThat(page.select(".notice").eachText())
        .containsExactly(
            "The run is incomplete: some of it could not be checked.", "The ledger is 3 days old.");
  }

  @Test
  void theOverviewAnswersTheFirstQuestionsOfAMaintainer() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select(".glance dt").eachText())
        .containsExactly(
            "Worst roadmaps",
            "Topics with most broken links",
            "What became worse",
            "The command that fixes most");
    assertThat(page.select(".glance").text())
        .contains("Git 1 error 1 warning")
        .contains("Commit 1 broken link")
        .contains("Since 2026-07-01: 1 new finding, 1 fixed.")
        .contains("roadmap-lint fix fixes 1 finding safely.");
  }

  @Test
  void theTableOfRoadmapsHasAllColumnsAndABar() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("#roadmaps thead th").eachText())
        .containsExactly(
            "Roadmap",
            "Findings",
            "Errors",
            "Warnings",
            "Info",
            "New",
            "Pages",
            "Topics without page",
            "Broken links",
            "Typos",
            "Fixable",
            "Newest change");
    assertThat(page.select("#roadmaps tbody tr").eachText())
        .containsExactly(
            "Git 2 1 1 0 1 12 3 1 0 1 2026-08-02", "SQL 0 0 0 0 0 2 unknown 0 0 0 unknown");
    assertThat(page.select("#roadmaps tbody svg.bar")).hasSize(2);
    assertThat(page.select("#roadmaps [aria-sort=descending]").eachText())
        .containsExactly("Errors");
  }

  @Test
  void theOverviewShowsHostsOldPagesChangesAndTheTrend() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("#hosts tbody tr").eachText())
        .containsExactly("git 10 6 2 1 1 2026-08-01");
    assertThat(page.select("#oldest tbody tr").eachText())
        .containsExactly(SampleAudit.PATH + " git 2021-02-03");
    assertThat(page.select("#fixed li").eachText())
        .containsExactly("warning Link uses http " + SampleAudit.PATH + ":5 url/insecure");
    assertThat(page.select(".trend svg.chart").eachAttr("aria-label"))
        .containsExactly(
            "errors: 0, 0, 1",
            "warnings: 1, 3, 1",
            "info: 0, 0, 0",
            "local: 0, 0, 1",
            "url: 1, 3, 1",
            "git: 1, 3, 2");
  }

  @Test
  void aTopicOfAMapLeadsToItsFindings() throws IOException {
    Document page = page(SampleAudit.complete());

    Element map = page.selectFirst("#map-git");
    assertThat(map).isNotNull();
    Element node = map.selectFirst("[data-node-id=" + SampleAudit.NODE + "]");
    assertThat(node).isNotNull();
    Element link = node.is("a") ? node : node.selectFirst("a");
    assertThat(link).isNotNull();
    Element target = page.getElementById(link.attr("href").substring(1));
    assertThat(target).isNotNull();
    assertThat(target.select("h4").text()).isEqualTo("Commit");
  }

  @Test
  void orphanPagesAreListedBesideTheMap() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("#map-git .orphans li").eachText())
        .containsExactly(SampleAudit.PATH, "roadmaps/git/content/old@" + SampleAudit.NODE + ".md");
    assertThat(page.select("#map-git .orphans a").eachText()).containsExactly(SampleAudit.PATH);
  }

  @Test
  void aRoadmapWithoutStructureNamesTheCommandThatGetsIt() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("#map-sql .command").text())
        .isEqualTo("roadmap-lint structures fetch sql");
  }

  @Test
  void findingsAreGroupedByRoadmapPageAndRule() throws IOException {
    Document page = page(SampleAudit.complete());

    Element finding =
        page.selectFirst(
            "#findings > details.roadmap[id=roadmap-git] > article.page > ul > li.finding");
    assertThat(finding).isNotNull();
    assertThat(finding.id()).isEqualTo("0123456789abcdef0123456789ab0001");
    assertThat(finding.parent().previousElementSibling().text()).isEqualTo("url/insecure");
    assertThat(finding.text())
        .isEqualTo("warning 5:13 Link uses http - [A guide](http://example.org/guide) Use https.");
    assertThat(finding.select("mark").text()).isEqualTo("http:");
    assertThat(finding.attr("data-fix")).isEqualTo("safe");
    assertThat(finding.hasAttr("data-new")).isTrue();
    assertThat(page.select("#findings .lost").text()).isEqualTo("The second list.");
  }

  @Test
  void everyRuleIsExplainedWithItsCommands() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("#rule-url-insecure .why").text())
        .isEqualTo("Others can read what is requested over http.");
    assertThat(page.select("#rule-url-insecure .command").eachText())
        .containsExactly(
            "roadmap-lint explain url/insecure", "roadmap-lint fix --rule url/insecure");
  }

  @Test
  void everyFilterHasALabel() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("#filter label > input, #filter label > select").eachAttr("name"))
        .containsExactly("text", "severity", "rule", "roadmap", "fix", "new");
    assertThat(page.select("#count").attr("aria-live")).isEqualTo("polite");
    assertThat(page.select("dialog#help kbd").eachText())
        .containsExactly("/", "j", "k", "Enter", "?", "Esc");
  }

  @Test
  void thePageAllowsOnlyItsOwnStyleSheetAndScript() throws Exception {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + hash(page.select("style").first())
                + "; script-src "
                + hash(page.select("script").first())
                + "; img-src data:; base-uri 'none'; form-action 'none'");
  }

  @Test
  void thePageNeedsNoOtherFile() throws IOException {
    Document page = page(SampleAudit.complete());

    assertThat(page.select("[src], [style], link, iframe, object, embed, base")).isEmpty();
    assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script><!--",
        "</style></title></textarea></select><img src=x onerror=alert(1)>",
        "\"' onmouseover=alert(1) x='",
        "javascript:alert(1)",
        "--><svg/onload=alert(1)>",
        "]]><b>&lt;script&gt;",
        "${7*7} {{7*7}} $unsafe{x} @template.x()",
      })
  void aHostileTextIsOnlyText(String hostile) throws IOException {
    Document harmless = page(SampleAudit.of("harmless text"));
    Document page = page(SampleAudit.of(hostile));

    assertThat(page.select("script, style, img, iframe, form, title, textarea, select"))
        .hasSameSizeAs(
            harmless.select("script, style, img, iframe, form, title, textarea, select"));
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).matches("(#|https?://).*");
        }
        if (attribute.getKey().equals("id")) {
          assertThat(attribute.getValue()).matches(SAFE_ID);
        }
      }
    }
    assertThat(page.select("h1").text()).isEqualTo(hostile.strip().replaceAll("\\s+", " "));
  }

  @Test
  void aPasswordAtTheEndOfAShortenedTextIsHidden() throws IOException {
    String html = html(SampleAudit.of("a ".repeat(240) + "https://user:secretword@example.org/"));

    assertThat(html).doesNotContain("secret");
  }

  @Test
  void invisibleCharactersAreShownAndSecretsAreHidden() throws IOException {
    String html = html(SampleAudit.of("a\u202Eb\u2028c\u0000d https://user:secret@example.org/"));

    assertThat(html)
        .contains("a\\u{202e}b\\u{2028}c\\u{0}d")
        .doesNotContain("\u202E", "\u2028", "\u0000", "secret");
    assertThat(texts(Jsoup.parse(html)))
        .doesNotContain("\u202E", "\u2028", "\u0000")
        .contains("\\\\u{202e}");
  }

  @Test
  void aLongTextIsShortened() throws IOException {
    String html = html(SampleAudit.of("long ".repeat(50_000)));

    assertThat(html.length()).isLessThan(200_000);
  }

  @Test
  void theTextOfAPageMarksItsFindings() throws IOException {
    String texts = texts(page(SampleAudit.complete()));

    assertThat(texts)
        .contains("[\"- [A guide](\",\"http:\",\"//example.org/guide)\"]")
        .contains("\"+- [The guide](http://example.org/guide)\"")
        .contains("\"url\":\"https://code.example.org/o/r/blob/0a1b2c/\"");
  }

  @Test
  void anAuditWithoutFindingsIsShort() throws IOException {
    Audit none =
        new Audit(
            new AuditHeader("roadmaps", Instant.EPOCH, "1.2.3", Optional.empty(), 0, 0, 0, false),
            Grouping.ROADMAP,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    Document page = page(none);

    assertThat(page.select("#findings").text()).contains("No findings.");
    assertThat(page.select(".glance").text()).contains("No roadmap has findings.");
    assertThat(page.select("#trend, #comparison")).isEmpty();
  }

  @Test
  void aFindingTakesFewBytes() throws IOException {
    int small = html(many(100)).length();
    int large = html(many(1_100)).length();

    assertThat((large - small) / 1_000).isLessThan(700);
  }

  @Test
  void thePageIsTheSameEachTime() throws IOException {
    String html = html(SampleAudit.complete());

    assertThat(html).isEqualTo(html(SampleAudit.complete()));
    Document page = Jsoup.parse(html);
    for (Element asset : page.select("style, script")) {
      html = html.replace(asset.data(), "");
    }
    Path golden = Path.of("src/test/resources/golden/audit.html");
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(golden, withoutHashes(html));
    }
    assertThat(withoutHashes(html)).isEqualTo(Files.readString(golden));
  }

  /** The hashes change with the style sheet and the script, which are files of their own. */
  private static String withoutHashes(String html) {
    return html.replaceAll("'sha256-[^']+'", "'sha256-…'");
  }

  /** Findings in as many pages. */
  private static Audit many(int count) {
    List<AuditedPage> pages = new ArrayList<>();
    List<AuditedFinding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String path = "roadmaps/git/content/topic-%d@abcdefghijklmnop%05d.md".formatted(i, i);
      Source source = Source.of(path, "# Topic " + i + "\n\nA short text about it.\n");
      Finding finding =
          new Finding(
              "topic/no-resources",
              Severity.INFO,
              source,
              new Span(0, 9),
              "Page has no resources",
              "Add a list with one or more resources at the end of the page.",
              "",
              Optional.empty());
      findings.add(
          new AuditedFinding(
              finding,
              "git",
              "0123456789abcdef01234567%08x".formatted(i),
              State.UNKNOWN,
              Optional.of("https://code.example.org/" + path + "#L1")));
      pages.add(
          new AuditedPage(
              source,
              "git",
              "Topic " + i,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.of("https://code.example.org/" + path),
              List.of(i)));
    }
    RoadmapAudit roadmap =
        new RoadmapAudit(
            "git",
            "Git",
            count,
            0,
            new SeverityCounts(0, 0, count),
            0,
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            List.of());
    return new Audit(
        new AuditHeader("roadmaps", Instant.EPOCH, "1.2.3", Optional.empty(), 0, 0, 0, false),
        Grouping.ROADMAP,
        List.of(roadmap),
        pages,
        findings,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static String html(Audit audit) throws IOException {
    StringBuilder out = new StringBuilder();
    AuditPage.write(audit, 2, out);
    return out.toString();
  }

  private static Document page(Audit audit) throws IOException {
    return Jsoup.parse(html(audit));
  }

  /** The JSON with the texts of the pages. */
  private static String texts(Document page) throws IOException {
    byte[] packed = Base64.getDecoder().decode(page.getElementById("texts").data());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(Element asset) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] bytes = digest.digest(asset.data().getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
  }
}
