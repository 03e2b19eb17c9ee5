package io.github.roadmaplint.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of a page: the URLs of the lines that were taken away, and of those in their place.
 */
final class Hunk {
  /** In URLs: a larger change is a page written anew. */
  private static final int LARGEST = 400;

  private final List<WrittenUrl> before = new ArrayList<>();
  private final List<WrittenUrl> after = new ArrayList<>();
  private int linesBefore;
  private int linesAfter;

  /** A link that has got another URL. */
  record Pair(WrittenUrl old, WrittenUrl now) {}

  void removed(List<WrittenUrl> urls) {
    linesBefore++;
    before.addAll(urls);
  }

  void added(List<WrittenUrl> urls) {
    linesAfter++;
    after.addAll(urls);
  }

  /**
   * The links that have got another URL: those with a title that is there once before and once
   * after the change, and the one link in a line of which nothing else was changed.
   */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    if (after.isEmpty() || before.size() + after.size() > LARGEST) {
      return pairs;
    }
    boolean alone = linesBefore == 1 && linesAfter == 1 && before.size() == 1 && after.size() == 1;
    for (WrittenUrl old : before) {
      Optional<WrittenUrl> now = only(after, old);
      boolean sure = (old.titled() || alone) && only(before, old).isPresent();
      if (sure && now.isPresent() && isAnother(old, now.get())) {
        pairs.add(new Pair(old, now.get()));
      }
    }
    return pairs;
  }

  /** The one URL in the same context; nothing when there are more. */
  private static Optional<WrittenUrl> only(List<WrittenUrl> urls, WrittenUrl like) {
    Optional<WrittenUrl> found = Optional.empty();
    for (WrittenUrl url : urls) {
      if (url.titled() == like.titled() && url.context().equals(like.context())) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(url);
      }
    }
    return found;
  }

  /**
   * Who links a page of the site instead of its front, or another place in the page, mends nothing.
   */
  private static boolean isAnother(WrittenUrl old, WrittenUrl now) {
    String page = page(old.normal());
    String other = page(now.normal());
    boolean below = other.startsWith(page) && other.length() > page.length();
    return !other.equals(page) && !(below && "/?".indexOf(other.charAt(page.length())) >= 0);
  }

  private static String page(String normal) {
    int hash = normal.indexOf('#');
    return hash < 0 ? normal : normal.substring(0, hash);
  }
}
