package io.github.roadmaplint.rules;

import io.github.roadmaplint.data.YamlParser;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.FrontMatterParser;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.layout.Reference;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;

/** Front matter for tests of rules, and problems as one line each. */
public final class FrontMatters {
  private FrontMatters() {}

  /** An entry of {@code roadmaps} whose front matter is this YAML. */
  public static FrontMatter roadmap(String slug, String yaml) {
    Collection roadmaps =
        new Collection(
            "roadmaps",
            Kind.ENTRY,
            PathPattern.of("roadmaps/{slug}.md"),
            Optional.of("front-matter/roadmap"),
            List.of(
                new Reference("relatedRoadmaps[]", "roadmaps", true),
                new Reference("authorId", "authors", false)),
            Optional.empty(),
            false);
    return of(new Entry("roadmaps/" + slug + ".md", roadmaps, slug, slug), yaml);
  }

  private static FrontMatter of(Entry entry, String yaml) {
    Source source = Source.of(entry.path(), "---\n" + yaml + "---\n");
    return new FrontMatter(
        entry,
        YamlParser.parse(source, FrontMatterParser.block(source.text()).orElseThrow()),
        true,
        List.of());
  }

  /** {@code line:column-endColumn message | help}. */
  public static String show(Source source, Problem problem) {
    Position start = source.position(problem.span().start());
    Position end = source.position(problem.span().end());
    return start.line()
        + ":"
        + start.column()
        + "-"
        + end.column()
        + " "
        + problem.message()
        + " | "
        + problem.help();
  }
}
