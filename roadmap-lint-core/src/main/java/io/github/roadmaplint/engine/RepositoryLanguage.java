package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.text.ExpectedLanguage;
import io.github.roadmaplint.text.Language;
import io.github.roadmaplint.text.Order;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the language that the pages of a repository are expected to be in: as configured, or that
 * of most pages. The pages that decide depend on the names of all files only, so the result is the
 * same for one named file and for the whole repository.
 */
public final class RepositoryLanguage {
  /** So many pages are read; they are distributed over the repository. */
  private static final int MOST_PAGES = 48;

  /** With fewer pages in a known language, pages are expected to be in English. */
  private static final int FEWEST_PAGES = 4;

  private RepositoryLanguage() {}

  /** The language; empty if pages can be in any language. */
  public static Optional<ExpectedLanguage> of(Workspace workspace) {
    String set = workspace.inventory().layout().language();
    return switch (set) {
      case SharedOptions.ANY -> Optional.empty();
      case SharedOptions.AUTO -> ofMostPages(workspace);
      default -> Optional.of(ExpectedLanguage.ofCode(set));
    };
  }

  private static Optional<ExpectedLanguage> ofMostPages(Workspace workspace) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Entry> pages = pages(workspace);
    int count = Math.min(pages.size(), MOST_PAGES);
    int known = 0;
    for (int i = 0; i < count; i++) {
      Entry page = pages.get((int) ((long) i * pages.size() / count));
      Optional<String> language = language(workspace.read(page.path()));
      if (language.isEmpty()) {
        continue;
      }
      known++;
      int same = counts.merge(language.get(), 1, Integer::sum);
      if (same >= FEWEST_PAGES && isMost(same, count)) {
        break;
      }
    }
    if (known < FEWEST_PAGES) {
      return Optional.of(ExpectedLanguage.ENGLISH);
    }
    return ofMost(counts, known);
  }

  /**
   * That of three fifths of the pages; similar languages count together. Where a translation is
   * half done, no language is unexpected.
   */
  private static Optional<ExpectedLanguage> ofMost(Map<String, Integer> counts, int known) {
    String most = Collections.max(counts.entrySet(), Order.by(Map.Entry::getValue)).getKey();
    ExpectedLanguage expected =
        most.equals(ExpectedLanguage.ENGLISH.name())
            ? ExpectedLanguage.ENGLISH
            : ExpectedLanguage.ofDetected(most);
    int fitting = 0;
    for (Map.Entry<String, Integer> language : counts.entrySet()) {
      fitting += expected.fits(language.getKey()) ? language.getValue() : 0;
    }
    return isMost(fitting, known) ? Optional.of(expected) : Optional.empty();
  }

  /** If it is so for all pages that are read, the others change nothing. */
  private static boolean isMost(int fitting, int pages) {
    return fitting * 5 >= pages * 3;
  }

  /** The topic pages that name no language; plain pages where there are no topics. */
  private static List<Entry> pages(Workspace workspace) {
    List<Entry> topics = pages(workspace, Kind.TOPIC);
    return topics.isEmpty() ? pages(workspace, Kind.MARKDOWN) : topics;
  }

  private static List<Entry> pages(Workspace workspace, Kind kind) {
    Map<String, NamedLanguage> folders = new HashMap<>();
    return workspace.inventory().entries().stream()
        .filter(entry -> entry.collection().kind() == kind)
        .filter(entry -> NamedLanguage.of(entry, folders) == NamedLanguage.NONE)
        .toList();
  }

  private static Optional<String> language(ReadResult reading) {
    return reading.text().flatMap(text -> Language.of(MarkdownParser.parse(text).paragraphText()));
  }
}
