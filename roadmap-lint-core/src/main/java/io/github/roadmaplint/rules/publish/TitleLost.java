package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.Unicode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page without a heading of level 1, or with an empty one. */
public final class TitleLost implements Rule.OfTopicFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/title-lost",
              Severity.ERROR,
              Fixable.MIXED,
              "A page has no `# ` heading for its title",
              "The site uses the first heading of level 1 as the title. Without one the published"
                  + " title is the word `undefined`, and the next copy from the site writes that"
                  + " word into the page.")
          .needing(Need.SITE);

  private static final Pattern HTML_HEADING = Pattern.compile("<h[1-6]", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    List<Block> blocks = page.page().blocks();
    if (blocks.isEmpty() || repository.site().isEmpty() || !hasTitle(page, entry)) {
      return; // an empty page is reported by topic/empty
    }
    Optional<Heading> title = page.isOfTopic() ? Optional.empty() : heading(blocks);
    title = title.isPresent() ? title : page.title();
    if (title.isEmpty() && !HTML_HEADING.matcher(page.source().text()).find()) {
      String guess = TitleGuess.of(page, entry, repository);
      problems.add(missing(page, TitleGuess.slug(entry), guess, blocks.get(0)).aboutPage());
    } else if (title.isPresent()
        && title.get().content().text().isBlank()
        && !isPlaceholder(blocks, entry)) {
      problems.add(empty(page, TitleGuess.of(page, entry, repository), title.get()).aboutPage());
    }
  }

  /** Whether the site shows the page with its title. */
  private static boolean hasTitle(TopicPage page, Entry entry) {
    boolean misplaced = !entry.collection().nested() && entry.fileName().equals("index.md");
    return page.name().language().isEmpty() && !misplaced;
  }

  /** A page without a node id uses its first heading of any level as its title. */
  private static Optional<Heading> heading(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** The site does not show the page of a whole roadmap, which is often only a {@code #}. */
  private static boolean isPlaceholder(List<Block> blocks, Entry entry) {
    return blocks.size() == 1 && entry.path().endsWith("/content/index.md");
  }

  private static Problem empty(TopicPage page, String title, Heading heading) {
    Span span = heading.span();
    String help = "Write the topic's name after the `#`" + probably(title) + ".";
    Problem problem = Problem.of(span, "Heading has no text, so the title is empty", help);
    int marks = span.start();
    while (marks < span.end() && page.source().text().charAt(marks) == '#') {
      marks++;
    }
    if (marks == span.start() || title.isEmpty()) {
      return problem;
    }
    Edit edit = new Edit(Span.at(marks), " " + title);
    return problem.with(Fix.unsafe("Write the name of the topic", edit).adding(title));
  }

  private static String probably(String title) {
    return title.isEmpty() ? "" : ", probably " + Quoted.of(title);
  }

  private static Problem missing(TopicPage page, String slug, String guess, Block first) {
    Source source = page.source();
    Span line = source.line(source.lineOf(first.span().start()));
    Span span = new Span(first.span().start(), Math.max(first.span().start(), line.end()));
    String text = source.text(span);
    if (first instanceof Block.Paragraph && text.length() > 1 && isGluedHeading(text)) {
      int name = Unicode.unusualSpacesEnd(text, 1);
      Edit edit = new Edit(new Span(span.start() + 1, span.start() + name), " ");
      String help = "Write " + Quoted.of("# " + text.substring(name)) + ".";
      return Problem.of(span, "Title " + Quoted.of(text) + " is missing a space after `#`", help)
          .with(Fix.safe("Insert the space", edit));
    }
    if (first instanceof Heading heading && text.startsWith("#".repeat(heading.level()) + " ")) {
      Edit edit = new Edit(new Span(span.start() + 1, span.start() + heading.level()), "");
      String help = "Write " + Quoted.of(text.substring(heading.level() - 1)) + ".";
      return Problem.of(span, "First heading " + Quoted.of(text) + " is not of level 1", help)
          .with(Fix.unsafe("Make the heading the title", edit));
    }
    if (isUnmarkedTitle(page, slug, first)) {
      String help = "Write " + Quoted.of("# " + titleText(text)) + ".";
      return Problem.of(span, "Title " + Quoted.of(text) + " is missing `# `", help)
          .with(Fix.safe("Make the line the title", new Edit(span, "# " + titleText(text))));
    }
    String title = "# " + guess;
    String help = "Begin the page with a title" + probably(guess.isEmpty() ? "" : title) + ".";
    String end = PageTexts.lineEnd(source.text());
    Edit edit = new Edit(Span.at(span.start()), title + end + end);
    Problem problem =
        Problem.of(span, "Page has no `# ` heading, so its title becomes `undefined`", help);
    boolean certain = !guess.isEmpty() && PageTexts.isLineStart(source.text(), span.start());
    Fix fix = Fix.unsafe("Write the name of the topic", edit).adding(title);
    return certain ? problem.with(fix) : problem;
  }

  /** Whether a paragraph of one line contains only the name of the file. */
  private static boolean isUnmarkedTitle(TopicPage page, String slug, Block first) {
    return first instanceof Block.Paragraph paragraph
        && page.source().text(paragraph.span()).indexOf('\n') < 0
        && !slug.isEmpty()
        && Slug.of(titleText(paragraph.content().text())).equals(slug);
  }

  /** The line without emphasis around it. */
  private static String titleText(String line) {
    String text = line.strip();
    boolean strong = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
    return strong ? text.substring(2, text.length() - 2) : text;
  }

  /** Whether the text is {@code #Title}. */
  private static boolean isGluedHeading(String text) {
    int name = Unicode.unusualSpacesEnd(text, 1);
    return text.charAt(0) == '#'
        && name < text.length()
        && text.charAt(name) != '#'
        && text.charAt(name) > ' ';
  }
}
