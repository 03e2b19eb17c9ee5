package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.ExpectedLanguage;
import io.github.roadmaplint.text.Language;
import java.util.Optional;

/** A page in another language than the repository. */
public final class NotEnglish implements Rule.OfTopicFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "topic/not-english",
              Severity.WARNING,
              Fixable.NO,
              "A page is in another language than the repository",
              "All pages are published together, and most of their readers cannot read a page in"
                  + " another language.")
          .with(SharedOptions.LANGUAGE);

  /** Two of these in one page are enough: texts in another language do not contain them. */
  private static final String[] ENGLISH = {" the ", " and ", " of ", " with ", " you "};

  /** A sentence in Chinese has about this length; the usual introduction is shorter. */
  private static final int SHORTEST = 50;

  private final boolean wanted;

  /** Uses the setting whether pages are expected to be in one language. */
  public NotEnglish(RuleSettings settings) {
    this.wanted = !SharedOptions.isAnyLanguage(settings);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<String> inactive() {
    return !wanted ? Optional.of("pages may be in any language (`language`)") : Optional.empty();
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    Optional<ExpectedLanguage> expected = wanted ? repository.language() : Optional.empty();
    if (expected.isEmpty()
        || (expected.get().isEnglish() && isClearlyEnglish(page.source().text()))
        || isTranslation(page)) {
      return;
    }
    String text = page.page().paragraphText();
    Optional<String> language = text.length() < SHORTEST ? Optional.empty() : Language.of(text);
    if (language.filter(it -> !expected.get().fits(it)).isPresent()) {
      problems.add(problem(page, language.get(), expected.get().name()).aboutPage());
    }
  }

  private static Problem problem(TopicPage page, String language, String expected) {
    Span first =
        page.page().blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(Block::span)
            .findFirst()
            .orElse(Span.at(0));
    return Problem.of(
        first,
        "Page is in " + language + ", the repository in " + expected,
        "Translate it, or move it to a repository or a folder of its language.");
  }

  /** Whether the page's name or a folder names its language. */
  private static boolean isTranslation(TopicPage page) {
    return page.name().isForeign()
        || NamedLanguage.ofFolder(page.source().path()) == NamedLanguage.OTHER;
  }

  /** Two of the words near the beginning are enough for nearly all pages. */
  private static boolean isClearlyEnglish(String text) {
    int first = -1;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      int word = wordAt(text, at);
      if (word >= 0 && first >= 0 && word != first) {
        return true;
      }
      first = first < 0 ? word : first;
    }
    return false;
  }

  /** The index of the English word at an offset; -1 if there is none. */
  private static int wordAt(String text, int at) {
    int word = at + 1 < text.length() ? beginsWith(text.charAt(at + 1)) : -1;
    return word >= 0 && text.startsWith(ENGLISH[word], at) ? word : -1;
  }

  private static int beginsWith(char letter) {
    return switch (letter) {
      case 't' -> 0;
      case 'a' -> 1;
      case 'o' -> 2;
      case 'w' -> 3;
      case 'y' -> 4;
      default -> -1;
    };
  }
}
