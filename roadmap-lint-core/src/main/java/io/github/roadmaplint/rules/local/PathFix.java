package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalTarget;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes another path into a link, in the way in which the link is written. */
final class PathFix {
  private PathFix() {}

  /**
   * The destination with another path.
   *
   * @param to the path of the file
   */
  static String destination(LocalLink link, LocalLinks rules, String to) {
    String written = link.link().url();
    String rest = written.substring(pathEnd(written));
    return LocalTarget.encoded(path(link, rules, to)) + rest;
  }

  /** A folder that was written with a slash at its end keeps it. */
  private static String path(LocalLink link, LocalLinks rules, String to) {
    String target = withoutSuffix(link.target().path(), rules, to);
    String name = target.substring(target.lastIndexOf('/') + 1);
    String path = pathTo(link, rules, target);
    return link.target().path().endsWith("/") && !name.contains(".") ? path + '/' : path;
  }

  private static String pathTo(LocalLink link, LocalLinks rules, String target) {
    String written = link.target().path();
    if (link.target().isAbsolute()) {
      return absolute(rules, target);
    }
    String path = relative(link.from(), target);
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

  /** The fix that writes a destination; empty if the place of the old one is not exactly known. */
  static Optional<Fix> of(LocalLink link, String destination, boolean safe) {
    String written = link.link().url();
    Span span = link.link().urlSpan();
    if (!link.link().isVerbatim() || written.equals(destination) || span.isEmpty()) {
      return Optional.empty();
    }
    Edit edit = new Edit(span, destination);
    Fix fix = safe ? Fix.safe("Correct the path", edit) : Fix.unsafe("Correct the path", edit);
    return Optional.of(fix.replacing(written, destination));
  }
}
