package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
  @Test
  void aPageIsNeverTooLongAndCountsWhatItDoesNotList() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      Source source = Source.of("page-%03d.md".formatted(i), "x");
      Severity severity = i == 899 ? Severity.ERROR : Severity.WARNING;
      findings.add(Samples.at(Samples.EMPTY, severity, source, "x", "`语言" + "é".repeat(40) + '`'));
    }

    String page = page(findings);

    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isBetween(59_000, 60_000);
    assertThat(page)
        .startsWith("## roadmap-lint: 1 error and 899 warnings\n\nChecked 5 files.\n")
        .contains("| error | 1 | 1 |", "| warning | 899 | 899 |")
        .containsPattern("\n- \\*\\*error\\*\\* `page-899.md:1:1`[^\n]+\n- \\*\\*warning\\*\\*");
    long listed = page.lines().filter(line -> line.startsWith("- **")).count();
    assertThat(page).endsWith("\n**" + (900 - listed) + " more findings are not listed.**\n");
  }

  @Test
  void theFindingsOfTheChangeComeFirst() throws IOException {
    List<Finding> findings =
        Fingerprints.attach(
            List.of(
                Samples.at(Samples.EMPTY, Severity.ERROR, Source.of("a.md", "x"), "x", "Old"),
                Samples.at(Samples.EMPTY, Severity.INFO, Source.of("b.md", "x"), "x", "New")));
    Set<String> fresh = Set.of(findings.get(1).key().orElseThrow().fingerprint());
    StringBuilder out = new StringBuilder();

    new MarkdownReport("")
        .write(
            Samples.report(findings.toArray(Finding[]::new))
                .withChange(new ChangeSummary("", "files", 2, fresh, 0)),
            out);

    assertThat(out.indexOf("New")).isLessThan(out.indexOf("Old"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)> <!-- ",
        "![x](https://example.org/track.png)",
        "[click](javascript:alert(1)) <https://example.org>",
        "see https://example.org or www.example.org or a@example.org",
        "@octocat and @org/team, fixes #1, GH-1, org/repo#1, :tada:",
        "commit 0123456789abcdef0123456789abcdef01234567",
        "a | b `|` **bold** _it_ ~~no~~ $x$",
        "`one` and ``two`` and ` three",
        "` ` `` `",
        "`x``y` `z`@octocat`",
        "\\` <b>x</b> \\",
        "line\n\n## heading\n- item\n```\nfence",
        "`a<b>` is fine, &lt;script&gt; too"
      })
  void contentStaysText(String content) throws IOException {
    Source source = Source.of(content + ".md", "x");
    Finding finding = Samples.at(Samples.EMPTY, Severity.ERROR, source, "x", content);
    String page = page(List.of(finding));

    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    Harmless harmless = new Harmless();
    parser.parse(page).accept(harmless);

    assertThat(page.lines().filter(line -> line.startsWith("- **"))).hasSize(1);
    assertThat(harmless.links)
        .allMatch(link -> link.equals(RulePages.uri("topic/empty")))
        .hasSize(2);
    assertThat(harmless.texts)
        .noneMatch(text -> text.matches(".*(@|#\\d|GH-|://|www\\.|:\\w|[0-9a-f]{7}).*"));
  }

  private static String page(List<Finding> findings) throws IOException {
    Report report = Samples.report(findings.toArray(Finding[]::new));
    StringBuilder out = new StringBuilder();
    new MarkdownReport("").write(report, out);
    return out.toString();
  }

  /** Collects the parts of a page that a site changes; HTML and images are a failure. */
  private static final class Harmless extends AbstractVisitor {
    private final List<String> links = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    @Override
    public void visit(HtmlInline html) {
      throw new AssertionError("HTML: " + html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      throw new AssertionError("HTML: " + html.getLiteral());
    }

    @Override
    public void visit(Image image) {
      throw new AssertionError("image: " + image.getDestination());
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Text text) {
      texts.add(text.getLiteral());
    }
  }
}
