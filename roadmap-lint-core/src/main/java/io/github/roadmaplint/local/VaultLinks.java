package io.github.roadmaplint.local;

import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.markdown.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Links in the notes of Obsidian and similar programs, which find a file by its name in any folder.
 * A link to a note that does not exist makes it.
 */
final class VaultLinks {
  /** The folder of settings that Obsidian makes. */
  static final String FOLDER = ".obsidian";

  private final Page page;
  private final Function<String, List<String>> named;
  private final boolean makesNotes;

  private VaultLinks(Page page, Function<String, List<String>> named, boolean makesNotes) {
    this.page = page;
    this.named = named;
    this.makesNotes = makesNotes;
  }

  /**
   * The links of a page, if it is a note: it is in a vault, or has a link to a file that only such
   * programs read.
   *
   * @param named the paths of a name, whatever its case
   * @param vault whether the repository is a vault of Obsidian
   */
  static Optional<VaultLinks> of(Page page, Function<String, List<String>> named, boolean vault) {
    boolean note = vault || new WikiLinks(page.source().path(), named).areIn(page);
    boolean makesNotes = vault || !isForGithub(page.source().path());
    return note ? Optional.of(new VaultLinks(page, named, makesNotes)) : Optional.empty();
  }

  /** Whether a page is read on GitHub in any case, whatever program reads the others. */
  private static boolean isForGithub(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).startsWith("readme.");
  }

  /** Whether a link to a missing file is none for these programs, or one that they can open. */
  boolean finds(LocalLink link) {
    return link.state() == PathState.MISSING
        && (isWikiLink(link) || (makesNotes && isNewNote(link)) || isElsewhere(link));
  }

  /** {@code [[a note]](and words in parentheses)}. */
  private boolean isWikiLink(LocalLink link) {
    return link.link().kind() == Kind.INLINE
        && page.source().text(link.link().span()).startsWith("[[");
  }

  private static boolean isNewNote(LocalLink link) {
    String path = link.target().path();
    boolean note = path.endsWith(".md") || path.indexOf('.') < 0;
    return note && !link.image() && path.indexOf('/') < 0;
  }

  private boolean isElsewhere(LocalLink link) {
    String path = link.target().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return named.apply(name).stream().anyMatch(file -> ('/' + file).endsWith('/' + path));
  }
}
