package io.github.roadmaplint.local;

import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.markdown.HtmlLinks;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the files that the links of a page lead to. */
public final class LocalLinkResolver {
  /** Pages of GitHub about a repository, after its owner and name. */
  private static final Set<String> GITHUB_PAGES =
      Set.of(
          "actions",
          "archive",
          "blame",
          "blob",
          "commit",
          "commits",
          "compare",
          "discussions",
          "graphs",
          "issues",
          "labels",
          "milestones",
          "network",
          "packages",
          "projects",
          "pull",
          "pulls",
          "raw",
          "releases",
          "security",
          "stargazers",
          "tags",
          "tree",
          "wiki");

  /** Pages of Hugo, Zola, docsify and GitHub that begin with an underscore. */
  private static final Set<String> UNDERSCORED =
      Set.of("_index", "_sidebar", "_navbar", "_coverpage", "_footer", "_header");

  private final LocalLinks rules;
  private final boolean uncertain;
  private final Function<String, PathState> listed;
  private final Function<String, PathState> all;
  private final Function<String, List<String>> named;

  /**
   * Uses the files of a repository.
   *
   * @param uncertain whether another renderer may publish the pages
   * @param listed what a path names according to a list of files
   * @param all what a path names that is not in the list
   * @param named the paths of a name, whatever its case
   */
  public LocalLinkResolver(
      LocalLinks rules,
      boolean uncertain,
      Function<String, PathState> listed,
      Function<String, PathState> all,
      Function<String, List<String>> named) {
    this.rules = rules;
    this.uncertain = uncertain;
    this.listed = listed;
    this.all = all;
    this.named = named;
  }

  /**
   * The links of a page whose targets can be checked, in the order of the file; those in HTML last.
   *
   * @param from the path of the page
   */
  public List<LocalLink> links(Page page, String from) {
    List<LocalLink> all = new ArrayList<>(0);
    if (isPart(from)) {
      return all;
    }
    for (Link link : page.links()) {
      if (link.kind() != Kind.BARE && !link.target().isWeb() && !isFootnote(link)) {
        resolve(link, link.kind() == Kind.IMAGE, from).ifPresent(all::add);
      }
    }
    if (all.stream().anyMatch(link -> link.state() == PathState.MISSING)) {
      VaultLinks.of(page, named, this.all.apply(VaultLinks.FOLDER) == PathState.FOLDER)
          .ifPresent(vault -> all.removeIf(vault::finds));
    }
    Span generated = GeneratedParts.contributors(page.source().text());
    for (Link link : HtmlLinks.local(page)) {
      if (generated.contains(link.span())) {
        continue; // a list of contributors links to anchors that never exist
      }
      resolve(link, HtmlLinks.isShown(page.source().text(), link), from).ifPresent(all::add);
    }
    if (rules.wikiLinks()) {
      all.addAll(new WikiLinks(from, named).in(page));
    }
    return all;
  }

  /** Whether it is a footnote whose text is a single word, which looks like a destination. */
  private static boolean isFootnote(Link link) {
    return link.kind() == Kind.REFERENCE && link.text().startsWith("^");
  }

  /**
   * Whether a page is a template or a part of other pages, which decide where its links lead: sites
   * make no page of a file with a name such as {@code _notes.md}.
   */
  private boolean isPart(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    String name = lower.substring(lower.lastIndexOf('/') + 1);
    boolean included = name.startsWith("_") && !UNDERSCORED.contains(name.split("\\.", 2)[0]);
    return (uncertain && included)
        || name.contains("template")
        || name.startsWith("header.")
        || name.startsWith("footer.")
        || lower.contains("templates/")
        || lower.startsWith("archetypes/");
  }

  /**
   * Whether a path is that of a page of GitHub about the repository, such as {@code issues/new}.
   */
  public static boolean isPageOfGitHub(String path) {
    return GITHUB_PAGES.contains(path.split("[/?#]", 2)[0]);
  }

  private Optional<LocalLink> resolve(Link link, boolean image, String from) {
    Optional<LocalTarget> target = LocalTarget.of(link.url());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    if (target.get().path().isEmpty()) {
      return Optional.of(new LocalLink(from, link, image, target.get(), from, PathState.FILE));
    }
    List<String> paths = paths(target.get(), from);
    boolean ofUrl = rules.permalinks() && !target.get().isAbsolute();
    Optional<String> found = ofUrl ? paths.stream().findFirst().flatMap(this::file) : found(paths);
    boolean route = rules.anchors() == AnchorStyle.VITEPRESS && target.get().isAbsolute();
    if (found.isPresent() && !(route && listed.apply(found.get()) == PathState.FOLDER)) {
      PathState state = listed.apply(found.get());
      return Optional.of(new LocalLink(from, link, image, target.get(), found.get(), state));
    }
    if (paths.isEmpty() || !isCertain(target.get(), paths.get(0), image && rules.isOfSite(from))) {
      return Optional.empty();
    }
    String path =
        paths.stream()
            .filter(it -> all.apply(it).exists())
            .findFirst()
            .orElseGet(() -> likely(paths));
    return Optional.of(new LocalLink(from, link, image, target.get(), path, all.apply(path)));
  }

  /** A listed file: any other relative path begins at the URL of the page, which is unknown. */
  private Optional<String> file(String path) {
    return Optional.of(path).filter(it -> listed.apply(it) == PathState.FILE);
  }

  /** The first of some paths that leads to a listed file, else the first that leads to a folder. */
  private Optional<String> found(List<String> paths) {
    Optional<String> folder = Optional.empty();
    for (String path : paths) {
      Optional<String> existing = existing(path);
      if (existing.filter(it -> listed.apply(it) != PathState.FOLDER).isPresent()) {
        return existing;
      }
      folder = folder.or(() -> existing);
    }
    return folder;
  }

  /** Of some paths that name nothing, the first in a folder that exists. */
  private String likely(List<String> paths) {
    return paths.stream()
        .filter(it -> it.indexOf('/') > 0)
        .filter(it -> listed.apply(it.substring(0, it.lastIndexOf('/'))) == PathState.FOLDER)
        .findFirst()
        .orElse(paths.get(0));
  }

  /** The listed file or folder that a path leads to. */
  private Optional<String> existing(String path) {
    PathState state = listed.apply(path);
    if (state == PathState.FILE) {
      return Optional.of(path);
    }
    boolean html = path.endsWith(".html");
    String page = html ? path.substring(0, path.length() - ".html".length()) : path;
    return rules.suffixes().stream()
        .map(suffix -> page + suffix)
        .filter(file -> listed.apply(file) == PathState.FILE)
        .findFirst()
        .or(() -> state == PathState.MISSING ? Optional.empty() : Optional.of(path));
  }

  /** The paths that a destination can mean; none if they are outside the repository. */
  private List<String> paths(LocalTarget target, String from) {
    List<String> paths = new ArrayList<>(1);
    if (!target.isAbsolute()) {
      String folder = from.substring(0, from.lastIndexOf('/') + 1);
      normal(folder + target.path()).ifPresent(paths::add);
      return paths;
    }
    String path = target.path().substring(1);
    String base = rules.base();
    boolean based = !base.isEmpty() && (path.equals(base) || path.startsWith(base + '/'));
    String rest = based ? path.substring(Math.min(path.length(), base.length() + 1)) : path;
    for (String root : rules.roots()) {
      normal(root.isEmpty() ? rest : root + '/' + rest).ifPresent(paths::add);
    }
    return paths;
  }

  /** A path without {@code .} and {@code ..}; empty if it leaves the repository. */
  private static Optional<String> normal(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  /**
   * Whether a path that names nothing can only be a mistake.
   *
   * @param shown whether it is that of an image in a page of the site
   */
  private boolean isCertain(LocalTarget target, String path, boolean shown) {
    if (target.path().startsWith("@/") || target.path().startsWith("~")) {
      return false; // bundlers and Zola have their own names for folders
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (rules.permalinks()) {
      return Syntax.of(path).isPage() && !target.isAbsolute();
    }
    boolean routed = rules.anchors() == AnchorStyle.VITEPRESS; // code can make pages
    if (routed && target.isAbsolute()) {
      return shown;
    }
    if (routed || uncertain) {
      return !target.isAbsolute() && !ending.isEmpty() && !ending.equals("html");
    }
    if (!target.isAbsolute()) {
      return true;
    }
    String[] segments = path.split("/", 4);
    boolean github = segments.length > 2 && GITHUB_PAGES.contains(segments[2]);
    return !github && !ending.isEmpty(); // without an ending it may be a page of a site
  }
}
