package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.EnglishText;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** A word in a title that is similar to the word in the URL or in the name of the file. */
public final class MisspelledTitle implements Rule.OfEnglishText {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "text/misspelled-title",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A word in a title is misspelled: the page and the URL or the file name have a similar"
              + " word",
          "The misspelled word can be a word of its own, which a spelling checker does not find."
              + " Readers expect something else than the link or the page is about.");

  /** A word without an equal neighbor must be in the page more often to be the right one. */
  private static final int OFTEN = 2;

  private static final int LONGEST_SHOWN = 26;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(EnglishText english, Problems problems) {
    if (english.page().isEmpty()) {
      return;
    }
    Page page = english.page().get();
    WordCount words = new WordCount(page);
    List<TitleWord> all = new ArrayList<>(0);
    for (TitleWord word : title(page, english.entry())) {
      if (words.of(word.similar()) >= (word.hasNeighbor() ? 1 : OFTEN)) {
        all.add(word);
      }
    }
    for (Link link : page.allLinks()) {
      if (link.target().isWeb() && isTitled(link)) {
        for (TitleWord word : link(english.source().text(), link)) {
          if (words.of(word.similar()) > 0) {
            all.add(word);
          }
        }
      }
    }
    for (TitleWord word : all) {
      if (words.of(word.lower()) == 1 && english.at(word.span().start()).isPresent()) {
        problems.add(problem(word));
      }
    }
  }

  private static List<TitleWord> title(Page page, Entry entry) {
    if (page.blocks().isEmpty()
        || !(page.blocks().get(0) instanceof Heading heading)
        || heading.level() != 1) {
      return List.of();
    }
    String text = page.source().text();
    return new TitleComparison(text, heading.span(), name(entry), "the file name").all();
  }

  private static List<TitleWord> link(String text, Link link) {
    String url = link.url();
    int path = url.indexOf('/', url.indexOf("//") + 2);
    if (path < 0) {
      return List.of();
    }
    List<TitleWord> words =
        new TitleComparison(text, link.textSpan(), url.substring(path), "the URL").besideEqual();
    words.removeIf(word -> word.isInPath(text));
    return words;
  }

  /** The name of the file, or of its folder if the file is named as in every folder. */
  private static String name(Entry entry) {
    String slug = entry.name().slug();
    String folder = entry.folder();
    if (folder.isEmpty() || !(slug.equalsIgnoreCase("index") || slug.equalsIgnoreCase("readme"))) {
      return slug;
    }
    return folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
  }

  private static boolean isTitled(Link link) {
    return link.kind() == Kind.INLINE || link.kind() == Kind.REFERENCE || link.kind() == Kind.HTML;
  }

  private static Problem problem(TitleWord word) {
    String meant = word.meant();
    Fix fix = Fix.unsafe("Write " + Quoted.of(meant), new Edit(word.span(), meant));
    String written = Quoted.of(word.written(), LONGEST_SHOWN);
    String similar = Quoted.of(word.similar(), LONGEST_SHOWN);
    return Problem.of(
            word.span(),
            "Title has " + written + ", " + word.where() + " has " + similar,
            "Write " + Quoted.of(meant) + ", as in other places of the page.")
        .with(fix.replacing(word.written(), meant));
  }
}
