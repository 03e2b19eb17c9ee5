package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A title that is the name of a repository, {@code owner/name}, but not that of its URL.
 *
 * @param written in the title
 * @param linked in the URL
 */
record GitHubTitle(String written, String linked) {
  /** What titles of pages on GitHub begin with. */
  private static final String PREFIX = "GitHub - ";

  /** The most characters of an abbreviation. */
  private static final int LONGEST_SHORT = 3;

  private static final String ENDING = ".git";

  /**
   * The two names, if they differ in the owner or in the name. If both are different, the title may
   * be something else, such as {@code CI/CD}.
   */
  static Optional<GitHubTitle> of(Link link) {
    WebUrl url = link.target();
    boolean host = url.host().equals("github.com") || url.host().equals("gitlab.com");
    if (!host || link.text().indexOf('/') < 0 || link.kind() == Kind.IMAGE) {
      return Optional.empty();
    }
    String[] path = url.path().split("/", -1);
    String[] name = nameIn(link.text()).split("/", -1);
    if (path.length < 3 || name.length != 2 || !isAccount(name[0]) || !isName(name[1])) {
      return Optional.empty();
    }
    String linked = withoutEnding(path[2]);
    boolean owner = isOwner(name[0], path[1]);
    return owner == withoutEnding(name[1]).equalsIgnoreCase(linked)
        ? Optional.empty()
        : Optional.of(new GitHubTitle(name[0] + '/' + name[1], path[1] + '/' + linked));
  }

  /**
   * Whether a title names an owner, perhaps without its hyphens or in short ({@code k8s} for {@code
   * kubernetes}).
   */
  private static boolean isOwner(String written, String owner) {
    if (written.equalsIgnoreCase(owner.replace("-", ""))) {
      return true;
    }
    String[] parts = written.split("-", -1);
    String[] whole = owner.split("-", -1);
    return parts.length == whole.length
        && IntStream.range(0, parts.length).allMatch(i -> isShort(parts[i], whole[i]));
  }

  private static boolean isShort(String part, String whole) {
    boolean begins = !part.isEmpty() && part.regionMatches(true, 0, whole, 0, 1);
    return part.equalsIgnoreCase(whole)
        || (begins && part.length() <= LONGEST_SHORT && part.length() < whole.length());
  }

  /** The problem of a link with such a title. */
  Problem problem(Link link) {
    return Problem.of(
        link.textSpan(),
        "Title says " + Quoted.of(written, 30) + " but leads to " + Quoted.of(linked, 30),
        "Find out which repository is meant, and correct the title or the URL.");
  }

  /** The title without its type and what GitHub writes around the name of a repository. */
  private static String nameIn(String text) {
    String title = text.startsWith("@") ? text.substring(text.indexOf('@', 1) + 1) : text;
    String name = title.strip();
    if (name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      name = name.substring(PREFIX.length());
    }
    int colon = name.indexOf(": ");
    return colon < 0 ? name : name.substring(0, colon);
  }

  private static String withoutEnding(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /**
   * Whether a name can be that of an owner. One with a dot is a folder ({@code .github/CODEOWNERS})
   * or the host of a package ({@code sigs.k8s.io/yaml}).
   */
  private static boolean isAccount(String part) {
    return isName(part) && part.indexOf('.') < 0;
  }

  private static boolean isName(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return !part.isEmpty();
  }
}
