package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds resources with half a type, or with two. */
final class TypeMarks {
  private TypeMarks() {}

  /** Checks the resources of a page. */
  static void check(TopicPage page, List<String> types, Problems problems) {
    boolean typedPage = false;
    for (Resource resource : page.resources()) {
      typedPage |= resource.type().isPresent();
    }
    for (Resource resource : page.resources()) {
      if (resource.type().isPresent()) {
        checkSecondType(resource, types, problems);
      } else {
        checkType(page, resource, types, typedPage, problems);
      }
    }
  }

  private static void checkType(
      TopicPage page, Resource resource, List<String> types, boolean typedPage, Problems problems) {
    Optional<TypeMark> mark = TypeMark.broken(resource.link().text(), types);
    if (mark.isPresent() && (mark.get().certain() || typedPage)) {
      problems.add(halfType(page.source(), resource, mark.get()));
    } else if (typedPage && isEmpty(resource.link().text())) {
      problems.add(emptyType(resource, types));
    }
  }

  private static void checkSecondType(Resource resource, List<String> types, Problems problems) {
    String title = resource.title();
    int length = secondType(title, types);
    if (length > 0) {
      problems.add(
          Problem.of(
              resource.titleSpan(),
              "Second type "
                  + Quoted.of(title.substring(0, length).strip())
                  + " would be published as part of the title",
              "Keep the type that is right."));
    }
  }

  /** The length of the part of a title that is certainly a type; 0 when there is none. */
  private static int secondType(String title, List<String> types) {
    int close = title.startsWith("@") ? title.indexOf('@', 1) : -1;
    if (close > 1) {
      String inner = title.substring(1, close);
      boolean name = inner.chars().allMatch(Character::isLetter);
      boolean goesOn = close + 1 < title.length() && Character.isUpperCase(title.charAt(close + 1));
      return types.contains(inner.toLowerCase(Locale.ROOT)) || (name && goesOn) ? close + 1 : 0;
    }
    if (title.isEmpty() || (Character.isLetter(title.charAt(0)) && title.indexOf('@') < 0)) {
      return 0;
    }
    Optional<TypeMark> mark = TypeMark.broken(title, types);
    if (mark.isEmpty()) {
      return 0;
    }
    if (Character.isLetter(title.charAt(0))) {
      String half = mark.get().type() + "@"; // in lower case: Video@Scale is a name
      return title.startsWith(half) && !isAddress(title) ? half.length() : 0;
    }
    int length = mark.get().length();
    String type = mark.get().type();
    String written = title.substring(0, length).strip();
    boolean closed = written.endsWith("@") || written.endsWith(":");
    boolean exact = title.startsWith(type, 1);
    boolean glued = length < title.length() && Character.isUpperCase(title.charAt(length));
    // No word begins with these types, while `videojs` and `bookmark` begin with others.
    boolean unlike = type.equals("official") || type.equals("opensource");
    return closed || (exact && length == type.length() + 1 && (glued || unlike)) ? length : 0;
  }

  /** {@code book@example.org}: an e-mail address, or a version such as {@code video@2}. */
  private static boolean isAddress(String title) {
    String after = title.substring(title.indexOf('@') + 1).strip();
    int dot = after.indexOf('.');
    int space = after.indexOf(' ');
    boolean host = dot >= 0 && dot + 1 < after.length() && (space < 0 || dot < space);
    return after.isEmpty() || Character.isDigit(after.charAt(0)) || host;
  }

  /** {@code @@Title}: the type was not filled in. */
  private static boolean isEmpty(String text) {
    return text.length() > 3
        && text.startsWith("@@")
        && Character.isUpperCase(text.charAt(2))
        && Character.isLowerCase(text.charAt(3));
  }

  private static Problem emptyType(Resource resource, List<String> types) {
    return Problem.of(
        resource.link().textSpan(),
        "Missing type between the two `@` of " + Quoted.of(resource.link().text(), 30),
        "Write one of the known types: " + String.join(", ", types) + ".");
  }

  private static Problem halfType(Source source, Resource resource, TypeMark mark) {
    Link link = resource.link();
    String written = link.text().substring(0, mark.length());
    Problem problem =
        Problem.of(
            link.textSpan(),
            "Type " + Quoted.of(written.strip()) + " is not written as " + Quoted.of(mark.fixed()),
            "Write " + Quoted.of(mark.fixed()) + ".");
    int start = link.textSpan().start();
    if (!source.text().startsWith(written, start)) {
      return problem;
    }
    Edit edit = new Edit(new Span(start, start + mark.length()), mark.fixed());
    String title = "Write the type as " + Quoted.of(mark.fixed());
    Fix fix = mark.safe() ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
    String glued = firstWord(link.text().substring(mark.length()));
    return problem.with(fix.replacing(written + glued, mark.fixed() + glued));
  }

  /** The text that directly follows the mark without a space. */
  private static String firstWord(String title) {
    int end = 0;
    while (end < title.length() && Character.isLetterOrDigit(title.charAt(end))) {
      end++;
    }
    return title.substring(0, end);
  }
}
