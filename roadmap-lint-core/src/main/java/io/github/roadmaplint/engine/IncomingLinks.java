package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.ChangedAnchors;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalLinkResolver;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The links to pages of a repository and their headings, which a fix must not break. */
public final class IncomingLinks {
  private static final int SHOWN = 80;

  private final Workspace workspace;
  private Optional<WorkspaceRepository> created = Optional.empty();

  /** The path of a page that links to a file, by its path; and to a heading of it. */
  private Optional<Map<String, String>> known = Optional.empty();

  /** The links in a workspace. All pages are read when a fix changes headings or a name. */
  public IncomingLinks(Workspace workspace) {
    this.workspace = workspace;
  }

  private synchronized WorkspaceRepository repository() {
    if (created.isEmpty()) {
      created = Optional.of(new WorkspaceRepository(workspace));
    }
    return created.get();
  }

  /**
   * The objection to another text or name of a page, as the end of a sentence: a link of another
   * page that would lead to nothing.
   *
   * @param renamed whether the page gets another name
   */
  public Optional<String> objection(Source before, Source after, boolean renamed) {
    if (renamed && linking(before.path()).isPresent()) {
      return linking(before.path())
          .map(page -> Quoted.of(page, SHOWN) + " links to the file by its name");
    }
    if (hasSameAnchors(before, after)) {
      return Optional.empty();
    }
    Outline old = outline(before);
    Outline fresh = outline(after);
    ChangedAnchors changed = ChangedAnchors.of(old, fresh);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    return brokenHere(before, after, old, fresh)
        .or(
            () ->
                Stream.concat(changed.lost().stream(), changed.renamed().keySet().stream())
                    .sorted()
                    .flatMap(anchor -> linking(before.path(), anchor).stream())
                    .findFirst());
  }

  private Optional<String> linking(String path, String anchor) {
    return linking(path + '#' + anchor)
        .map(page -> Quoted.of(page, SHOWN) + " links to the heading " + Quoted.of('#' + anchor));
  }

  /**
   * A text in which the links of the page to its own headings lead to the same ones as before, as
   * far as that is possible.
   *
   * @param after another text of the page
   */
  public Updated updated(Source before, Source after) {
    if (hasSameAnchors(before, after)) {
      return Updated.unchanged(before, after);
    }
    Map<Span, Edit> edits = new TreeMap<>();
    List<WordChange> words = new ArrayList<>();
    ChangedAnchors changed = ChangedAnchors.of(outline(before), outline(after));
    addTo(edits, words, changed, changed.isEmpty() ? List.of() : ownLinks(after));
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Edit edit : edits.values()) {
      text.append(after.text(), from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    text.append(after.text(), from, after.text().length());
    return new Updated(Source.of(after.path(), text.toString()), words);
  }

  /**
   * A fix that also changes the links of its page to its headings, if it changes these.
   *
   * @param after the text of the page after the edits of the fix
   */
  public Fix withLinks(Fix fix, Source before, Source after) {
    Map<Span, Edit> edits = new TreeMap<>();
    List<WordChange> words = new ArrayList<>();
    if (!hasSameAnchors(before, after)) {
      ChangedAnchors changed = ChangedAnchors.of(outline(before), outline(after));
      addTo(edits, words, changed, changed.isEmpty() ? List.of() : ownLinks(before));
    }
    return fix.and(List.copyOf(edits.values()), words);
  }

  private static void addTo(
      Map<Span, Edit> edits,
      List<WordChange> words,
      ChangedAnchors changed,
      List<LocalLink> links) {
    for (LocalLink link : links) {
      Optional<Edit> edit = changed.edit(link);
      if (edit.isPresent() && edits.put(link.link().urlSpan(), edit.get()) == null) {
        words.add(new WordChange(link.link().url(), edit.get().replacement()));
      }
    }
  }

  /** The headings of a page that has links to its own headings; none for other pages. */
  public List<Span> linkedHeadings(Source source) {
    boolean links =
        Syntax.of(source.path()).isPage()
            && source.text().indexOf('#') >= 0
            && !ownLinks(source).isEmpty();
    return links
        ? outline(source).headings().stream().map(Outline.Heading::span).toList()
        : List.of();
  }

  /**
   * A text with other links.
   *
   * @param changes the destinations that are not the same
   */
  public record Updated(Source text, List<WordChange> changes) {
    /** Copies the list. */
    public Updated {
      changes = List.copyOf(changes);
    }

    /** The second of two texts as it is. */
    public static Updated unchanged(Source before, Source after) {
      return new Updated(after, List.of());
    }
  }

  private boolean hasSameAnchors(Source before, Source after) {
    if (before.text().equals(after.text()) || !Syntax.of(before.path()).isPage()) {
      return true;
    }
    AnchorStyle style = repository().localLinks().anchors();
    Optional<Set<String>> plain = Outline.plainAnchors(before.text(), style);
    return plain.isPresent()
        && plain.equals(
            Outline.plainAnchors(after.text(), style)); // the usual case, and much faster
  }

  private Outline outline(Source source) {
    return repository().outline(MarkdownParser.parse(source));
  }

  private List<LocalLink> ownLinks(Source source) {
    return repository()
        .resolver(repository()::at)
        .links(MarkdownParser.parse(source), source.path())
        .stream()
        .filter(link -> link.path().equals(source.path()) && link.target().fragment().isPresent())
        .toList();
  }

  /** A link of the page to its own heading that would lead to nothing or to another heading. */
  private Optional<String> brokenHere(Source before, Source after, Outline old, Outline fresh) {
    boolean aligned = ChangedAnchors.isAligned(old.headings(), fresh.headings());
    Map<String, Integer> left = new HashMap<>();
    targets(ownLinks(after), fresh, aligned).forEach(it -> left.merge(it, 1, Integer::sum));
    boolean lost =
        targets(ownLinks(before), old, aligned).stream()
            .anyMatch(it -> left.merge(it, -1, Integer::sum) < 0);
    return lost
        ? Optional.of("a link of the page to one of its headings would lead elsewhere")
        : Optional.empty();
  }

  /** The headings that links lead to, by their positions, or by their texts if these change. */
  private static List<String> targets(List<LocalLink> links, Outline page, boolean byPosition) {
    Map<String, String> headings = new HashMap<>();
    for (int i = 0; i < page.headings().size(); i++) {
      Outline.Heading heading = page.headings().get(i);
      String id = byPosition ? Integer.toString(i) : heading.text();
      headings.putIfAbsent(heading.anchor().toLowerCase(Locale.ROOT), id);
    }
    List<String> targets = new ArrayList<>();
    for (LocalLink link : links) {
      String id = headings.get(link.target().fragment().orElse("").toLowerCase(Locale.ROOT));
      if (id != null) {
        targets.add(id);
      }
    }
    return targets;
  }

  private synchronized Optional<String> linking(String target) {
    if (known.isEmpty()) {
      known = Optional.of(read());
    }
    return Optional.ofNullable(known.get().get(target));
  }

  private Map<String, String> read() {
    Map<String, String> links = new HashMap<>();
    LocalLinkResolver resolver = repository().resolver(repository()::at);
    for (Entry entry : workspace.inventory().entries()) {
      Kind kind = entry.collection().kind();
      if ((kind == Kind.MARKDOWN || kind == Kind.ENTRY)
          && workspace.read(entry.path()) instanceof ReadResult.Text text) {
        resolver
            .links(MarkdownParser.parse(text.source()), entry.path())
            .forEach(link -> add(links, link));
      }
    }
    return links;
  }

  private static void add(Map<String, String> links, LocalLink link) {
    if (!link.path().equals(link.from())) {
      links.putIfAbsent(link.path(), link.from());
      link.target()
          .fragment()
          .map(fragment -> link.path() + '#' + fragment.toLowerCase(Locale.ROOT))
          .ifPresent(target -> links.putIfAbsent(target, link.from()));
    }
  }
}
