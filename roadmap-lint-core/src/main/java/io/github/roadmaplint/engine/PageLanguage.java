package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the sentence that introduces resources in pages of another language than English: the one
 * that most of the first pages around it have. The site's own sentence would be a foreign one
 * there.
 */
public final class PageLanguage {
  private static final int MOST_PAGES = 20;

  /** Of {@link #ENGLISH}. */
  private static final int LONGEST_WORD = 4;

  /** Words without which hardly an English sentence does. */
  private static final Set<String> ENGLISH =
      Set.of(
          "a", "an", "and", "are", "as", "by", "can", "for", "from", "how", "in", "is", "it", "of",
          "on", "or", "that", "the", "this", "to", "with", "you", "your");

  private final Workspace workspace;
  private final Map<String, Optional<String>> introductions = new ConcurrentHashMap<>();

  public PageLanguage(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Whether an introduction may be missing in a page that may be in another language. */
  static boolean isDoubtful(TopicPage page, Publication publication) {
    return !isIntroduced(publication) && (isOther(page) || !hasEnglishWords(page.source().text()));
  }

  private static boolean isIntroduced(Publication publication) {
    if (publication.deleted().isEmpty()) {
      return publication.list().isEmpty();
    }
    String last = publication.deleted().get().content().text();
    return last.equals(publication.site().introduction()) || Introduction.is(last);
  }

  /** The site as it is for that page: with the introduction of the pages around it. */
  Site site(Site site, Entry entry, TopicPage page) {
    String key = entry.folder() + ' ' + entry.name().language().orElse("");
    Optional<String> usual = introductions.get(key);
    if (usual == null) {
      usual = usual(site, entry);
      introductions.put(key, usual);
    }
    boolean unknown = usual.isEmpty() && !isOther(page);
    return unknown ? site : site.withIntroduction(usual.orElse(""));
  }

  private static boolean isOther(TopicPage page) {
    return page.name().isForeign() || Language.otherThanEnglish(page.source().text()).isPresent();
  }

  private static boolean hasEnglishWords(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start
          && i - start <= LONGEST_WORD
          && ENGLISH.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = i + 1;
    }
    return false;
  }

  private Optional<String> usual(Site site, Entry entry) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int read = 0;
    for (Entry page : workspace.inventory().pages(entry.owner())) {
      boolean near =
          page.folder().equals(entry.folder()) && page.name().hasLanguageOf(entry.name());
      if (near && read < MOST_PAGES) {
        read++;
        if (workspace.read(page.path()) instanceof ReadResult.Text text) {
          introduction(site, page, text.source())
              .ifPresent(it -> counts.merge(it, 1, Integer::sum));
        }
      }
    }
    return counts.entrySet().stream()
        .filter(it -> isUsual(it, counts))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether more than one page and most of all have that sentence, and it is no English one. */
  private static boolean isUsual(Map.Entry<String, Integer> sentence, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int count = sentence.getValue();
    return count > 1 && count * 2 > all && !Introduction.is(sentence.getKey());
  }

  /** Whether two versions of a page are the same for the pages around it. */
  public static boolean isSame(Site site, Entry entry, Source before, Source after) {
    return introduction(site, entry, before).equals(introduction(site, entry, after));
  }

  private static Optional<String> introduction(Site site, Entry entry, Source source) {
    TopicPage page = Documents.topic(entry, source);
    Optional<Publication> publication = Publication.of(page, site);
    Optional<Paragraph> deleted = publication.flatMap(Publication::deleted);
    Optional<ListBlock> list = publication.flatMap(Publication::list);
    if (deleted.isEmpty() || list.isEmpty()) {
      return Optional.empty();
    }
    int end = deleted.get().span().end();
    int next = list.get().span().start();
    String text = source.text(deleted.get().span());
    boolean leads = end <= next && source.text().substring(end, next).isBlank();
    return Optional.of(text).filter(it -> leads && it.indexOf('\n') < 0 && Introduction.leads(it));
  }
}
