package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.List;

/** A URL that should contain the page's slug but contains another one. */
public final class SlugMismatch implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/slug-mismatch",
          Severity.WARNING,
          Fixable.NO,
          "The URL of a page's JSON, PDF or image contains another page's slug",
          "Such a field is usually left over from the page that was copied, so readers get the"
              + " other page's file.");

  private static final List<String> FIELDS = List.of("jsonUrl", "pdfUrl", "schema.imageUrl");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    String slug = frontMatter.entry().slug();
    frontMatter.fields().ifPresent(fields -> check(fields, slug, problems));
  }

  private static void check(ObjectData fields, String slug, Problems problems) {
    for (String field : FIELDS) {
      for (StringData address : FieldPath.texts(fields, field)) {
        check(field, address, slug, problems);
      }
    }
  }

  private static void check(String field, StringData address, String slug, Problems problems) {
    String url = address.value().strip();
    int start = url.lastIndexOf('/') + 1;
    int end = url.indexOf('.', start);
    // Without a folder and an extension it is not the URL of a file, and the url rules check it.
    if (start == 0 || end <= start || url.substring(start, end).equals(slug)) {
      return;
    }
    String meant = url.substring(0, start) + slug + url.substring(end);
    problems.add(
        Problem.of(
            address.content(),
            Quoted.of(field)
                + " names "
                + Quoted.of(url.substring(start, end), 24)
                + ", not this page",
            "Write " + Quoted.of(meant, 200) + "."));
  }
}
