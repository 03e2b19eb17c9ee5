package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
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
    frontMatter
        .fields()
        .ifPresent(fields -> check(fields, slugs(frontMatter.entry().slug(), fields), problems));
  }

  /**
   * The slug of the file, and those of its titles: the file can have another name than the page.
   */
  private static List<String> slugs(String file, ObjectData fields) {
    List<String> slugs = new ArrayList<>(List.of(file));
    for (String field : List.of("title", "briefTitle")) {
      FieldPath.texts(fields, field).forEach(title -> slugs.add(Slug.of(title.value())));
    }
    return slugs;
  }

  private static void check(ObjectData fields, List<String> slugs, Problems problems) {
    for (String field : FIELDS) {
      for (StringData address : FieldPath.texts(fields, field)) {
        check(field, address, slugs, problems);
      }
    }
  }

  private static void check(
      String field, StringData address, List<String> slugs, Problems problems) {
    String url = address.value().strip();
    int start = url.lastIndexOf('/') + 1;
    int end = url.indexOf('.', start);
    // Without a folder and an extension it is not the URL of a file, and the url rules check it.
    if (start == 0 || end <= start || slugs.contains(url.substring(start, end))) {
      return;
    }
    String meant = url.substring(0, start) + slugs.get(0) + url.substring(end);
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
