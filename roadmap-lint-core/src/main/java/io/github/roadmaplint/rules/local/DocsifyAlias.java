package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Repository;
import java.util.regex.Pattern;

/**
 * Paths that docsify replaces by others, as {@code alias} says in the page that starts it: {@code
 * '/.+/changelog': 'https://…'}.
 */
final class DocsifyAlias {
  private static final String START = "index.html";

  /** A page that starts docsify is short. */
  private static final int LONGEST = 20_000;

  /** The rest of a key after the name: its values are no paths of links. */
  private static final Pattern KEY_END = Pattern.compile("(?:\\.md)?['\"]\\s{0,20}:");

  private static final Pattern ENDING = Pattern.compile("\\.md$");

  private DocsifyAlias() {}

  /** Whether one of them is that of a link: its name is at the end of a pattern. */
  static boolean has(LocalLink link, Repository repository) {
    String path = link.target().path();
    String name = ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    int end = link.from().length();
    do {
      end = link.from().lastIndexOf('/', end - 1);
      String start = link.from().substring(0, end + 1) + START;
      if (repository.at(start) == PathState.FILE && isIn(start, name, repository)) {
        return true;
      }
    } while (end > 0);
    return false;
  }

  private static boolean isIn(String start, String name, Repository repository) {
    String all = repository.page(start).map(page -> page.source().text()).orElse("");
    String text = all.substring(0, Math.min(all.length(), LONGEST));
    int alias = text.indexOf("alias:");
    if (alias < 0 || name.isEmpty() || !text.contains("docsify")) {
      return false;
    }
    int at = text.indexOf('/' + name, alias);
    while (at >= 0) {
      if (KEY_END.matcher(text).region(at + 1 + name.length(), text.length()).lookingAt()) {
        return true;
      }
      at = text.indexOf('/' + name, at + 1);
    }
    return false;
  }
}
