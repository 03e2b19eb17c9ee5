package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.text.Language;
import java.util.Optional;

/** A page in another language. */
public final class NotEnglish implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "topic/not-english",
              Severity.WARNING,
              Fixable.NO,
              "A page is written in a language other than English",
              "The roadmaps are published in English only, and most of their readers cannot read"
                  + " anything else.")
          .with(SharedOptions.LANGUAGE);

  /** Two of these in one page are enough: texts in another language do not contain them. */
  private static final String[] ENGLISH = {" the ", " and ", " of ", " with ", " you "};

  /** A sentence in Chinese has about this length; the usual introduction is shorter. */
  private static final int SHORTEST = 50;

  private final boolean english;

  /** Uses the setting whether pages are expected to be in English. */
  public NotEnglish(RuleSettings settings) {
    this.english = SharedOptions.isEnglish(settings);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<String> inactive() {
    return !english ? Optional.of("pages may be in any language (`language`)") : Optional.empty();
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (!english || isClearlyEnglish(page.source().text()) || isTranslation(page)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    Optional<Paragraph> first = Optional.empty();
    for (Block block : page.page().blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.content().text()).append('\n');
        first = first.or(() -> Optional.of(paragraph));
      }
    }
    if (text.length() < SHORTEST) {
      return;
    }
    Optional<String> language = Language.otherThanEnglish(text.toString());
    if (first.isPresent() && language.isPresent()) {
      problems.add(
          Problem.of(
              first.get().span(),
              "Page is written in " + language.get() + " and not in English",
              "Write it in English, or move it to a repository of translations."));
    }
  }

  /** Whether the page's name or a folder names its language. */
  private static boolean isTranslation(TopicPage page) {
    return page.name().isForeign()
        || NamedLanguage.ofFolder(page.source().path()) == NamedLanguage.OTHER;
  }

  /** Two of the words near the beginning are enough for nearly all pages. */
  private static boolean isClearlyEnglish(String text) {
    int found = 0;
    for (String word : ENGLISH) {
      found += text.contains(word) ? 1 : 0;
      if (found == 2) {
        return true;
      }
    }
    return false;
  }
}
