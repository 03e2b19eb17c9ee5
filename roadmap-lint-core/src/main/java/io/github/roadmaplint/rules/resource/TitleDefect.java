package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Set;

/** Finds out why the title of a link is not descriptive. */
final class TitleDefect {
  private static final int LONGEST_EMPTY = 16;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "here",
          "click here",
          "read here",
          "see here",
          "watch here",
          "this",
          "this link",
          "link",
          "the link",
          "url",
          "more",
          "read more",
          "learn more",
          "watch",
          "watch this",
          "watch this video",
          "this video",
          "video",
          "this article",
          "this page",
          "this post",
          "this tutorial",
          "source");

  private TitleDefect() {}

  /** A sentence without a full stop; empty when the title is good enough. */
  static String of(Link link, String title) {
    if (title.isEmpty()) {
      return "Resource " + Quoted.of(link.url()) + " has no title";
    }
    if (isOnPage(link) || isOnOwnMachine(link)) {
      return "";
    }
    boolean url =
        title.startsWith("http://") || title.startsWith("https://") || title.startsWith("www.");
    if (url || (link.target().isWeb() && title.equals(link.url()))) {
      return "Title of the resource is the URL " + Quoted.of(title);
    }
    boolean empty =
        title.length() <= LONGEST_EMPTY
            && !isAllCapitals(title)
            && EMPTY_WORDS.contains(title.toLowerCase(Locale.ROOT))
            && !isNameOfSite(link, title);
    return empty ? "Title " + Quoted.of(title) + " does not describe the page" : "";
  }

  /** A link to a heading of the same page, as in a table of contents, is no resource. */
  private static boolean isOnPage(Link link) {
    return link.url().startsWith("#");
  }

  /** A host without a dot, such as {@code localhost}, is for the reader to type, not to read. */
  private static boolean isOnOwnMachine(Link link) {
    return link.target().isWeb() && link.target().host().indexOf('.') < 0;
  }

  /** The site {@code here.com} has the name {@code here}. */
  private static boolean isNameOfSite(Link link, String title) {
    String host = "." + link.target().host();
    int end = host.lastIndexOf('.');
    int start = host.lastIndexOf('.', end - 1);
    return start >= 0 && host.substring(start + 1, end).equalsIgnoreCase(title);
  }

  /** A command can have such a name: Redis has one named {@code WATCH}. */
  private static boolean isAllCapitals(String title) {
    return title.equals(title.toUpperCase(Locale.ROOT));
  }
}
