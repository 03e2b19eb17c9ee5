package io.github.roadmaplint.rules.resource;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a title that identify the page. */
final class TitleWords {
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  /** Words that are omitted or exchanged when one page gets two titles. */
  private static final Set<String> GENERAL =
      Set.of(
          ("a an and article articles basic basics beginner beginners beginner's by complete course crash"
                  + " doc docs documentation explained for from full getting guide home homepage how"
                  + " in intro introduction is learn learning lesson of official on overview page"
                  + " reference s site started the to tutorial tutorials understanding video website what"
                  + " with you your")
              .split(" "));

  private TitleWords() {}

  /** The words of a title, in lower case, without general ones unless there are no others. */
  static Set<String> of(String title) {
    Set<String> all = new TreeSet<>();
    for (String word : SEPARATORS.split(title.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        all.add(word);
      }
    }
    Set<String> distinctive = new TreeSet<>(all);
    distinctive.removeAll(GENERAL);
    return distinctive.isEmpty() ? all : distinctive;
  }

  /** Whether two titles have the same meaning, apart from general words. */
  static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }
}
