package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** After a fix of a repository, each link between its pages leads to the same heading as before. */
class LinkedPagesProperties {
  private static final List<String> NAMES = List.of("a.md", "b.md", "c.md");

  /** A link whose text is its number. */
  private static final Pattern LINK = Pattern.compile("\\[(L\\d+)\\]\\(([abc]\\.md)?#([^)\\s]*)");

  @Property(seed = "20261127", tries = 120, edgeCases = EdgeCasesMode.NONE)
  void linksLeadToTheSameHeadings(@ForAll("repositories") List<String> texts) throws Exception {
    Path root = Files.createTempDirectory("linked-pages");
    try {
      Map<String, String> before = written(root, texts);
      FixReport report = fix(root, List.of());
      Map<String, String> after = read(root);
      assertSameTargets(before, after);
      for (FixReport.File file : report.files()) {
        assertThat(file.isChanged())
            .isEqualTo(!after.get(path(file)).equals(before.get(path(file))));
      }
      fix(root, List.of());
      assertThat(read(root)).isEqualTo(after);
    } finally {
      delete(root);
    }
  }

  @Property(seed = "20261127", tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aFixOfOnePageWritesNoOtherAndBreaksNoLink(@ForAll("repositories") List<String> texts)
      throws Exception {
    Path root = Files.createTempDirectory("linked-pages");
    try {
      Map<String, String> before = written(root, texts);
      fix(root, List.of(root.resolve("a.md")));
      Map<String, String> after = read(root);
      assertSameTargets(before, after);
      assertThat(after.get("b.md")).isEqualTo(before.get("b.md"));
      assertThat(after.get("c.md")).isEqualTo(before.get("c.md"));
    } finally {
      delete(root);
    }
  }

  private static void assertSameTargets(Map<String, String> before, Map<String, String> after) {
    for (String name : NAMES) {
      List<String> old = targets(name, before);
      List<String> fresh = targets(name, after);
      for (int i = 0; i < old.size(); i++) {
        if (!old.get(i).isEmpty()) {
          assertThat(fresh.get(i)).as(before + "\n=====>\n" + after).isEqualTo(old.get(i));
        }
      }
    }
  }

  /** The page and position of the heading that each link leads to; empty if it leads to none. */
  private static List<String> targets(String name, Map<String, String> pages) {
    List<String> targets = new ArrayList<>();
    Matcher link = LINK.matcher(pages.get(name));
    while (link.find()) {
      String page = link.group(2) == null ? name : link.group(2);
      String anchor = link.group(3).toLowerCase(Locale.ROOT);
      Source source = Source.of(page, pages.get(page));
      List<Outline.Heading> headings =
          Outline.of(MarkdownParser.parse(source), AnchorStyle.GITHUB).headings();
      String target = "";
      for (int i = headings.size() - 1; i >= 0; i--) {
        target = headings.get(i).anchor().equals(anchor) ? link.group(1) + page + i : target;
      }
      targets.add(target);
    }
    return targets;
  }

  private static FixReport fix(Path root, List<Path> targets) throws Exception {
    Job job =
        new Job(
            Project.withoutConfig(root),
            targets,
            Optional.empty(),
            Optional.empty(),
            RuleChoice.ALL);
    return new FixJob(job, false, true).run(1, done -> {});
  }

  private static String path(FixReport.File file) {
    return file.fixed().before().path();
  }

  private static Map<String, String> written(Path root, List<String> texts) throws Exception {
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(root.resolve(NAMES.get(i)), texts.get(i));
    }
    return read(root);
  }

  private static Map<String, String> read(Path root) throws Exception {
    Map<String, String> pages = new TreeMap<>();
    for (String name : NAMES) {
      pages.put(name, Files.readString(root.resolve(name)));
    }
    return pages;
  }

  private static void delete(Path root) throws Exception {
    try (Stream<Path> files = Files.list(root)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(root);
  }

  @Provide
  static Arbitrary<List<String>> repositories() {
    Arbitrary<String> heading =
        Arbitraries.of(
            "## The the start\n\n",
            "## The start\n\n",
            "## How to to *end*\n\n",
            "How to end\n---\n\n",
            "## The the sun \u2728\n\n");
    Arbitrary<String> text =
        Arbitraries.of(
            "It is is cold here.\n\n",
            "See [L1](b.md#the-the-start) and [L2](b.md#the-start).\n\n",
            "- [L3](c.md#The-The-Start-1)\n- [L4](c.md#the-start-1)\n- [L5](c.md#how-to-end)\n\n",
            "Use [L6](a.md#how-to-to-end) or [L7](#how-to-to-end).\n\n",
            "See [L8](a.md#the-the-start) and [L9](a.md#the-the-start-1).\n\n",
            "## The the [L10](b.md#the-the-start)\n\n",
            "See [L11](a.md#the-the-l10) and [L12](c.md#the-the-sun-).\n\n");
    Arbitrary<String> page =
        Combinators.combine(
                heading, Arbitraries.oneOf(heading, text).list().ofMinSize(2).ofMaxSize(7))
            .as((first, blocks) -> "# Page\n\n" + first + String.join("", blocks));
    return Combinators.combine(page, page, page).as((a, b, c) -> Arrays.asList(a, b, c));
  }
}
