package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.layout.RoadmapNames;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A title or description of a roadmap that is about another roadmap. */
public final class CopiedText implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/copied-text",
          Severity.WARNING,
          Fixable.NO,
          "A title or description of a roadmap is about another roadmap",
          "The text was copied with the file and not changed. Search engines and previews of links"
              + " show it, so readers expect another roadmap.");

  private final Optional<RoadmapNames> names;

  /** Uses the names of the site's roadmaps. */
  public CopiedText(RuleSettings settings) {
    this.names = settings.site().map(site -> RoadmapNames.of(settings.site()));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    frontMatter.fields().ifPresent(fields -> check(frontMatter, fields, problems));
  }

  private void check(FrontMatter frontMatter, ObjectData fields, Problems problems) {
    if (!isRoadmap(frontMatter, fields)) {
      return;
    }
    Set<String> own = ownWords(frontMatter, fields);
    for (String field : DatedText.FIELDS) {
      for (StringData text : FieldPath.texts(fields, field)) {
        for (Subject subject : Subject.in(text.value(), own, this::find)) {
          problems.add(problem(field, text, subject));
        }
      }
    }
  }

  private Optional<String> find(List<String> words) {
    return names.orElseGet(KnownRoadmaps::names).find(words);
  }

  /** Without a site, the fields show that the entry is a roadmap. */
  private static boolean isRoadmap(FrontMatter frontMatter, ObjectData fields) {
    return frontMatter.entry().collection().name().equals("roadmaps")
        || (fields.get("jsonUrl").isPresent() && fields.get("briefTitle").isPresent());
  }

  /** The words of the roadmap's own names. */
  private static Set<String> ownWords(FrontMatter frontMatter, ObjectData fields) {
    Set<String> words = new HashSet<>();
    if (frontMatter.entry().collection().name().equals("roadmaps")) {
      words.addAll(RoadmapNames.words(frontMatter.entry().slug()));
    }
    for (String field : List.of("jsonUrl", "briefTitle", "title")) {
      for (StringData name : FieldPath.texts(fields, field)) {
        String value = name.value();
        int end = value.endsWith(".json") ? value.length() - ".json".length() : value.length();
        words.addAll(RoadmapNames.words(value.substring(value.lastIndexOf('/', end - 1) + 1, end)));
      }
    }
    words.removeIf(Subject::isGeneral);
    return words;
  }

  private static Problem problem(String field, StringData text, Subject subject) {
    return Problem.of(
        subject.place(text),
        Quoted.of(field) + " is about another roadmap: " + Quoted.of(subject.name(), 30),
        "Write what this roadmap is about.");
  }
}
