package io.github.roadmaplint.rules.translation;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A translation that contains the text of its original. */
public final class Untranslated implements Rule.OfPageFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "translation/untranslated",
          Severity.WARNING,
          Fixable.NO,
          "A translation is a copy of its original",
          "Readers open the page because its name promises their language. A page that is missing"
              + " would at least lead them to the original.");

  /** A text of fewer words is a title or a label. */
  private static final int FEWEST_WORDS = 5;

  /** In a shorter page, a copied sentence may be intended. */
  private static final int FEWEST_OF_PAGE = 25;

  /** Below so many folders, a README is about code. */
  private static final int DEEP = 3;

  /** Nine tenths of the words. */
  private static final int COPIED_OF_TEN = 9;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    Optional<Translation> translation =
        repository
            .translation(entry.path())
            .filter(it -> NamedLanguage.ofTag(it.language()) != NamedLanguage.ENGLISH);
    Optional<Page> original = translation.flatMap(it -> repository.page(it.original()));
    if (original.isPresent()
        && !isAboutCode(entry.path(), translation.get().original())
        && isCopy(texts(page), new HashSet<>(texts(original.get())))) {
      problems.add(problem(page, translation.get()).aboutPage());
    }
  }

  /** Whether a page is the README of an example, deep in a tree that was copied as a whole. */
  private static boolean isAboutCode(String path, String original) {
    int name = original.lastIndexOf('/') + 1;
    int same = 0;
    while (same < name && path.startsWith(original.substring(0, same + 1))) {
      same++;
    }
    long folders = original.substring(same, name).chars().filter(c -> c == '/').count();
    return folders >= DEEP && original.startsWith("README.", name);
  }

  private static boolean isCopy(List<String> texts, Set<String> originals) {
    int words = 0;
    int copied = 0;
    for (String text : texts) {
      int count = words(text);
      words += count;
      copied += originals.contains(text) ? count : 0;
    }
    return words >= FEWEST_OF_PAGE && copied * 10 >= words * COPIED_OF_TEN;
  }

  /** The sentences of headings, paragraphs and tables, without code. */
  private static List<String> texts(Page page) {
    List<String> texts = new ArrayList<>();
    for (Block block : Block.flatten(page.blocks())) {
      for (Inline inline : block.inlines()) {
        String text = inline.text().strip();
        if (words(text) >= FEWEST_WORDS) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The number of words of letters. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static Problem problem(Page page, Translation translation) {
    Span first = page.blocks().isEmpty() ? Span.at(0) : page.blocks().get(0).span();
    return Problem.of(
        Span.at(first.start()),
        "Page is a copy of " + Quoted.of(translation.original(), 40) + ", not a translation",
        "Translate it, or delete it until it is translated.");
  }
}
