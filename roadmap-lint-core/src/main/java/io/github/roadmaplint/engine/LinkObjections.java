package io.github.roadmaplint.engine;

import io.github.roadmaplint.engine.Backlinks.Backlink;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Why a page must not get other headings or another path, or be deleted: a link would lead to
 * nothing. Objections are the ends of sentences.
 */
final class LinkObjections {
  private static final int SHOWN = 80;

  private final Supplier<Backlinks> backlinks;

  /**
   * Objections because of some links.
   *
   * @param backlinks finds the links when one of them matters
   */
  LinkObjections(Supplier<Backlinks> backlinks) {
    this.backlinks = backlinks;
  }

  /**
   * The objection to a change of a page.
   *
   * @param headings what the change of the text means for the page itself
   * @param unwritable why the links of another page cannot be changed, as a sentence without a full
   *     stop; nothing if they can
   */
  Optional<String> to(
      TargetChange change, HeadingChange headings, Function<String, Optional<String>> unwritable) {
    if (change.newPath().isPresent()) {
      Optional<String> linked =
          rewriting(backlinks.get().to(change.path()), "the file by its name", unwritable);
      if (linked.isPresent()) {
        return linked;
      }
    }
    if (change.anchors().isEmpty()) {
      return Optional.empty();
    }
    return headings.breaksOwnLinks()
        ? Optional.of("a link of the page to one of its headings would lead elsewhere")
        : toAnchors(change, unwritable);
  }

  /** The objection to deleting a page: another page that links to it. */
  Optional<String> toDeleting(String path) {
    return backlinks.get().to(path).stream()
        .filter(link -> !link.page().equals(path))
        .findFirst()
        .map(link -> text(link, "the file") + ". Remove this link");
  }

  private Optional<String> toAnchors(
      TargetChange change, Function<String, Optional<String>> unwritable) {
    for (String anchor : new TreeSet<>(change.anchors().lost())) {
      List<Backlink> links = backlinks.get().to(change.path(), anchor);
      if (!links.isEmpty()) {
        return Optional.of(text(links.get(0), heading(anchor)));
      }
    }
    for (String anchor : new TreeSet<>(change.anchors().renamed().keySet())) {
      List<Backlink> links = backlinks.get().to(change.path(), anchor);
      Optional<String> objection = rewriting(links, heading(anchor), unwritable);
      if (objection.isPresent()) {
        return objection;
      }
    }
    return Optional.empty();
  }

  /** The objection to other destinations of links. */
  private static Optional<String> rewriting(
      List<Backlink> links, String target, Function<String, Optional<String>> unwritable) {
    for (Backlink link : links) {
      if (!link.rewritable()) {
        return Optional.of(text(link, target) + " in a way that cannot be rewritten");
      }
      Optional<String> reason = unwritable.apply(link.page());
      if (reason.isPresent()) {
        return Optional.of(text(link, target) + ". " + reason.get());
      }
    }
    return Optional.empty();
  }

  private static String text(Backlink link, String target) {
    return Quoted.of(link.page(), SHOWN) + " links to " + target;
  }

  private static String heading(String anchor) {
    return "the heading " + Quoted.of('#' + anchor);
  }
}
