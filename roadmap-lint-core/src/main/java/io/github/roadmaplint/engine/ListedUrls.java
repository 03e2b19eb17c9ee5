package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.layout.Translations;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.ListItems;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.ListedPlace;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.url.WebUrl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URLs that lists of several pages contain. Pages are compared only with pages of the same
 * language, and not with their translations. URLs of the repository itself are not compared: such
 * lists lead from each page to the others.
 */
public final class ListedUrls {
  /** Pages at the top of the repository come first: the others are parts of them, or older. */
  private static final Comparator<Entry> ORDER =
      Comparator.<Entry>comparingLong(page -> page.path().chars().filter(c -> c == '/').count())
          .thenComparing(Entry::path);

  /** The path of a URL of a file on GitHub and similar hosts: owner, name, the file. */
  private static final Pattern HOSTED =
      Pattern.compile("/([^/]+/[^/]+)/(?:-/)?(?:blob|tree)/[^/]+/(.+)");

  private final Workspace workspace;
  private final Translations translations;

  /** This repository on such hosts, as normalized URLs begin with it. */
  private final Set<String> own = new HashSet<>();

  /** The rank of each page with lists in the order of pages. */
  private final Map<String, Integer> ranks = new HashMap<>();

  /** The first item of each page with a URL, by {@link #key}, in the order of pages. */
  private final Map<String, List<ListedPlace>> places = new HashMap<>();

  private ListedUrls(Workspace workspace, Translations translations) {
    this.workspace = workspace;
    this.translations = translations;
  }

  /** Reads the lists of all pages. */
  public static ListedUrls of(Workspace workspace, Translations translations) {
    return of(workspace, translations, path -> false);
  }

  /**
   * Reads the lists of all pages.
   *
   * @param ignored which paths are those of files that are never checked
   */
  static ListedUrls of(Workspace workspace, Translations translations, Predicate<String> ignored) {
    ListedUrls urls = new ListedUrls(workspace, translations);
    workspace.inventory().entries().stream()
        .filter(page -> isCompared(page) && !ignored.test(page.path()))
        .sorted(ORDER)
        .forEach(page -> urls.add(page, workspace.read(page.path())));
    urls.places.entrySet().removeIf(it -> it.getValue().size() == 1 || urls.isOwn(it.getKey()));
    return urls;
  }

  /** Whether the lists of a file can be compared. Topics share resources on purpose. */
  public static boolean isCompared(Entry entry) {
    Kind kind = entry.collection().kind();
    return kind == Kind.MARKDOWN || kind == Kind.ENTRY;
  }

  /** The URLs in the lists of a page, normalized. */
  public static Set<String> in(Source source) {
    Set<String> urls = new HashSet<>();
    links(source).forEach(link -> urls.add(link.target().normalized()));
    return urls;
  }

  /** Most pages without lists of links are not parsed. */
  private static List<Link> links(Source source) {
    return source.text().contains("://")
        ? ListItems.leadingWebLinks(MarkdownParser.parse(source))
        : List.of();
  }

  private void add(Entry page, ReadResult reading) {
    Optional<String> language = Translations.language(page);
    if (language.isEmpty() || !(reading instanceof ReadResult.Text text)) {
      return;
    }
    ranks.put(page.path(), ranks.size());
    Set<String> seen = new HashSet<>();
    for (Link link : links(text.source())) {
      String url = link.target().normalized();
      repository(link.target()).ifPresent(own::add);
      if (seen.add(url)) {
        int line = text.source().lineOf(link.span().start());
        places
            .computeIfAbsent(key(language.get(), url), it -> new ArrayList<>(1))
            .add(new ListedPlace(page.path(), line));
      }
    }
  }

  /** The repository of the URL of a file, if this one has the same file. */
  private Optional<String> repository(WebUrl url) {
    Matcher hosted = HOSTED.matcher(url.path());
    if (!hosted.matches()) {
      return Optional.empty();
    }
    String file = hosted.group(2);
    boolean usual = file.toLowerCase(Locale.ROOT).startsWith("readme");
    return usual || workspace.entry(file).isEmpty()
        ? Optional.empty()
        : Optional.of(url.host() + '/' + hosted.group(1));
  }

  /** Whether the URL of a {@link #key} is one of this repository. */
  private boolean isOwn(String key) {
    String[] parts = key.substring(key.indexOf(' ') + 1).split("[/?#]", 4);
    return parts.length > 2 && own.contains(parts[0] + '/' + parts[1] + '/' + parts[2]);
  }

  private static String key(String language, String url) {
    return language + ' ' + url;
  }

  /** The first item with a URL in the pages before a page. */
  Optional<ListedPlace> before(Entry page, String url) {
    int rank = rank(page.path());
    return Translations.language(page)
        .map(language -> places.getOrDefault(key(language, url), List.of()))
        .orElse(List.of())
        .stream()
        .takeWhile(place -> rank(place.path()) < rank)
        .filter(place -> !original(place.path()).equals(original(page.path())))
        .findFirst();
  }

  /** The pages with a URL that other pages contain in another version of the repository. */
  public Set<String> changedSince(ListedUrls before) {
    Set<String> changed = new HashSet<>();
    addChanged(before, changed);
    before.addChanged(this, changed);
    return changed;
  }

  private void addChanged(ListedUrls other, Set<String> changed) {
    for (String key : places.keySet()) {
      List<String> pages = pages(key);
      if (!pages.equals(other.pages(key))) {
        changed.addAll(pages);
      }
    }
  }

  private List<String> pages(String key) {
    return places.getOrDefault(key, List.of()).stream().map(ListedPlace::path).toList();
  }

  /** A page that is not in the layout comes last. */
  private int rank(String path) {
    return ranks.getOrDefault(path, Integer.MAX_VALUE);
  }

  private String original(String path) {
    return translations.of(path).map(Translation::original).orElse(path);
  }
}
