package io.github.roadmaplint.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One change of a page: the URLs of the removed lines, and of the added lines. */
final class Hunk {
  /** In URLs: a larger change is a rewritten page. */
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
   * The links with a new URL: links whose title occurs once before and once after the change, and
   * the only link in a line that is otherwise the same.
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
   * A link to a page of the site instead of its front page, or to another anchor in the page, is
   * not a replacement.
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
