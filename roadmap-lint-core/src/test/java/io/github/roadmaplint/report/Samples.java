package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reports that are built in code. */
final class Samples {
  static final RuleInfo LOST =
      RuleInfo.of(
          "publish/description-lost",
          Severity.ERROR,
          Fixable.SAFE,
          "The paragraph before the resource list is deleted when the page is published",
          "Publishing takes the last paragraph for the introduction of the list and deletes it"
              + " unread, so whatever else it says is gone for good.");
  static final RuleInfo EMPTY =
      RuleInfo.of(
          "topic/empty",
          Severity.ERROR,
          Fixable.NO,
          "The page has nothing on it",
          "A reader who opens the topic sees nothing.");
  static final RuleInfo INVISIBLE =
      RuleInfo.of(
          "topic/invisible-character",
          Severity.WARNING,
          Fixable.SAFE,
          "A character that nobody can see",
          "Searching for the word fails, and the next person who edits the line cannot see why.");
  static final RuleInfo EXTRA_TITLE =
      RuleInfo.of(
          "topic/extra-title",
          Severity.WARNING,
          Fixable.NO,
          "A second title",
          "The site shows only the first title.");
  static final RuleInfo TRACKING =
      RuleInfo.off(
          "url/tracking",
          Fixable.SAFE,
          "A link that tells where the reader came from",
          "It makes the link longer and tells others who reads it.");

  static final String PAGE =
      """
      # Commit

      A commit is a snapshot. Visit the following resources to learn more:

      - [@article@What is a commit?](https://example.org/commit)
      - [@video@Commits in ten minutes](https://example.org/videos/watch/a-rather-long-name?list=beginners&utm_source=news#start)
      """;

  private Samples() {}

  /** A finding at the first occurrence of a piece of text. */
  static Finding at(RuleInfo rule, Severity severity, Source source, String piece, String message) {
    int start = source.text().indexOf(piece);
    return new Finding(
        rule.id(),
        severity,
        source,
        new Span(start, start + piece.length()),
        message,
        "Put the introduction into a paragraph of its own, right before the list, and leave the"
            + " description where it is",
        rule.why(),
        Optional.empty());
  }

  static Finding fixed(Finding finding, Fix fix) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.source(),
        finding.span(),
        finding.message(),
        finding.help(),
        finding.why(),
        Optional.of(fix));
  }

  static Report report(Finding... findings) {
    return new Report(
        List.of(findings),
        List.of(LOST, EMPTY, INVISIBLE, EXTRA_TITLE, TRACKING),
        5,
        new TreeMap<>(),
        0,
        false);
  }

  /** A report with ordinary findings of all kinds. */
  static Report ordinary() {
    Source commit = Source.of("roadmaps/git/content/commit@Wk3xQvVtY8a_4bN2mKp7L.md", PAGE);
    Source empty = Source.of("roadmaps/git/content/stash@abcdefghijklmnopqrstu.md", "");
    Source wide =
        Source.of(
            "roadmaps/ünï code/content/提交@abcdefghijklmnopqrstu.md",
            "# 提交 🚀\n\n\t一个 🎉 party\u00A0here, and e\u0301 there\n");
    Source long1 =
        Source.of(
            "roadmaps/git/content/tag@abcdefghijklmnopqrstu.md",
            "# Tag\n# One\ntwo\nthree\nfour\n# five\nsix\n");
    int glued = PAGE.indexOf("Visit");
    return report(
        fixed(
            at(
                LOST,
                Severity.ERROR,
                commit,
                "A commit is a snapshot.",
                "Publishing deletes `A commit is a snapshot.`"),
            Fix.safe("Separate the introduction", new Edit(Span.at(glued), "\n\n"))),
        at(
            TRACKING,
            Severity.INFO,
            commit,
            "utm_source=news",
            "The parameter `utm_source` only follows the reader around"),
        at(EMPTY, Severity.ERROR, empty, "", "Page is empty"),
        at(
            EXTRA_TITLE,
            Severity.WARNING,
            long1,
            "# One\ntwo\nthree\nfour\n# five",
            "A second title `One` stands below the first one"),
        at(
            INVISIBLE,
            Severity.WARNING,
            wide,
            "\u00A0",
            "A no-break space stands between `party` and `here`, where a plain one is meant, it"
                + " seems"));
  }

  /** Content that tries to attack a terminal or a build server. */
  static Report hostile() {
    String text =
        "::error::\u001b[31mred\u001b[0m %0A \u202Eevil\u2028line \uD800 \u0085 \u007f"
            + " ##[error]x ##vso[task.y]z ##teamcity[t]";
    Source source = Source.of("::a,b:c%\u001b]8;;x\u0007\n\r.md", text + "\r\n" + text);
    return report(
        at(EMPTY, Severity.ERROR, source, "red", "Odd `\u001b[2J\n::warning::x\r\u202e`, 100%"),
        at(EMPTY, Severity.ERROR, source, text + "\r\n" + text, "::error::All of it ##[error]x"));
  }
}
