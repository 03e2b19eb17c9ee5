package io.github.roadmaplint.local;

import io.github.roadmaplint.layout.LocalLinks;
import java.util.ArrayList;
import java.util.List;

/** Another path in a link, in the way in which the link is written. */
public final class LinkPath {
  private LinkPath() {}

  /**
   * The destination with another path.
   *
   * @param to the path of the file
   */
  public static String destination(LocalLink link, LocalLinks rules, String to) {
    return destination(link, rules, link.from(), to);
  }

  /**
   * The destination with another path, in a page that is moved.
   *
   * @param from the new path of the page
   * @param to the path of the file
   */
  public static String destination(LocalLink link, LocalLinks rules, String from, String to) {
    String written = link.link().url();
    String rest = written.substring(pathEnd(written));
    return LocalTarget.encoded(path(link, rules, from, to)) + rest;
  }

  /** A folder that was written with a slash at its end keeps it. */
  private static String path(LocalLink link, LocalLinks rules, String from, String to) {
    String target = withoutSuffix(link.target().path(), rules, to);
    String name = target.substring(target.lastIndexOf('/') + 1);
    String path = pathTo(link, rules, from, target);
    return link.target().path().endsWith("/") && !name.contains(".") ? path + '/' : path;
  }

  private static String pathTo(LocalLink link, LocalLinks rules, String from, String target) {
    String written = link.target().path();
    if (link.target().isAbsolute()) {
      return absolute(rules, target);
    }
    String path = relative(from, target);
    boolean dotted = written.startsWith("./") && !path.startsWith("../");
    return dotted ? "./" + path : path;
  }

  private static String absolute(LocalLinks rules, String target) {
    String base = rules.base().isEmpty() ? "/" : '/' + rules.base() + '/';
    return rules.roots().stream()
        .filter(root -> !root.isEmpty() && target.startsWith(root + '/'))
        .findFirst()
        .map(root -> base + target.substring(root.length() + 1))
        .orElse(base + target);
  }

  /** A path that was written without its ending keeps this form. */
  private static String withoutSuffix(String written, LocalLinks rules, String to) {
    String name = written.substring(written.lastIndexOf('/') + 1);
    if (name.contains(".")) {
      return to;
    }
    return rules.suffixes().stream()
        .filter(to::endsWith)
        .findFirst()
        .map(suffix -> to.substring(0, to.length() - suffix.length()))
        .orElse(to);
  }

  private static String relative(String from, String to) {
    String[] here = from.split("/", -1);
    String[] there = to.split("/", -1);
    int common = 0;
    while (common < here.length - 1
        && common < there.length - 1
        && here[common].equals(there[common])) {
      common++;
    }
    List<String> segments = new ArrayList<>();
    for (int i = common; i < here.length - 1; i++) {
      segments.add("..");
    }
    segments.addAll(List.of(there).subList(common, there.length));
    return String.join("/", segments);
  }

  private static int pathEnd(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return end;
  }
}
