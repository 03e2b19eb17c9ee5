package io.github.roadmaplint.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The page of a rule, read for its examples. An example is a run of fences: {@code also} files that
 * only have to be there, then {@code bad} files that end with an {@code expect} and perhaps a
 * {@code fixed} fence, or one {@code good} file. {@code fixed unsafe} is what all fixes make of it.
 * {@code before} files are those before a change, in which the judged files were added or changed.
 */
record RulePage(String id, String text, List<Example> examples) {

  static final String DEFAULT_PATH = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";

  /** One file of an example. */
  record ExampleFile(String path, String text) {}

  /**
   * One example.
   *
   * @param line where it begins in the page, 1-based
   * @param judged the {@code bad} or {@code good} files
   * @param also files that only have to be there
   * @param expected lines of the {@code expect} fence; absent for a good example
   * @param fixed what the fixes make of the first judged file
   * @param unsafe whether these are all fixes, and not only the safe ones
   * @param history lines of the {@code history} fence: what was mended in other places
   * @param answers lines of the {@code answers} fence: what was found out about links
   * @param before the files before a change; none if the example is not about one
   */
  record Example(
      int line,
      List<ExampleFile> judged,
      List<ExampleFile> also,
      Optional<List<String>> expected,
      Optional<String> fixed,
      boolean unsafe,
      List<String> history,
      List<String> answers,
      List<ExampleFile> before) {

    boolean isBad() {
      return expected.isPresent();
    }

    /** The same example with other texts of the judged files. */
    Example edited(UnaryOperator<ExampleFile> edit) {
      return new Example(
          line,
          judged.stream().map(edit).toList(),
          also,
          expected,
          fixed,
          unsafe,
          history,
          answers,
          before);
    }
  }

  static RulePage parse(String id, String text) {
    return new RulePage(id, text, new Reader(text.split("\n", -1)).examples());
  }

  /** Reads fences line by line. */
  private static final class Reader {
    private final String[] lines;
    private final List<Example> examples = new ArrayList<>();
    private final List<ExampleFile> bad = new ArrayList<>();
    private final List<ExampleFile> good = new ArrayList<>();
    private final List<ExampleFile> also = new ArrayList<>();
    private final List<ExampleFile> before = new ArrayList<>();
    private Optional<List<String>> expected = Optional.empty();
    private Optional<String> fixed = Optional.empty();
    private boolean unsafe;
    private List<String> history = List.of();
    private List<String> answers = List.of();
    private int begun = 1;

    Reader(String[] lines) {
      this.lines = lines;
    }

    List<Example> examples() {
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].startsWith("```")) {
          i = fence(i);
        }
      }
      flush();
      return List.copyOf(examples);
    }

    private int fence(int open) {
      String marks = lines[open].replaceFirst("^(`+).*", "$1");
      int close = open + 1;
      while (close < lines.length && !lines[close].equals(marks)) {
        close++;
      }
      String[] words = lines[open].substring(marks.length()).trim().split("\\s+");
      if (words.length > 1) {
        take(words, String.join("\n", List.of(lines).subList(open + 1, close)), open, close);
      }
      return close;
    }

    private void take(String[] words, String body, int open, int close) {
      List<String> attributes = List.of(words).subList(2, words.length);
      String content = content(body, attributes, close == open + 1);
      ExampleFile file = new ExampleFile(path(attributes), content);
      if (isComplete() && !words[1].equals("fixed") && !words[1].equals("expect")) {
        flush();
      }
      if (bad.isEmpty() && good.isEmpty()) {
        begun = open + 1;
      }
      switch (words[1]) {
        case "bad" -> bad.add(file);
        case "good" -> good.add(file);
        case "also" -> also.add(file);
        case "before" -> before.add(file);
        case "expect" ->
            expected = Optional.of(body.isBlank() ? List.of() : List.of(body.split("\n")));
        case "history" -> history = List.of(body.split("\n"));
        case "answers" -> answers = List.of(body.split("\n"));
        case "fixed" -> {
          fixed = Optional.of(content);
          unsafe = attributes.contains("unsafe");
        }
        default -> throw new IllegalArgumentException("line " + (open + 1) + ": " + words[1]);
      }
    }

    private boolean isComplete() {
      return !good.isEmpty() || expected.isPresent();
    }

    private void flush() {
      if (!good.isEmpty()) {
        examples.add(
            new Example(
                begun,
                List.copyOf(good),
                List.copyOf(also),
                Optional.empty(),
                fixed,
                unsafe,
                history,
                answers,
                List.copyOf(before)));
      } else if (!bad.isEmpty()) {
        examples.add(
            new Example(
                begun,
                List.copyOf(bad),
                List.copyOf(also),
                Optional.of(expected.orElse(List.of("(an expect fence is missing)"))),
                fixed,
                unsafe,
                history,
                answers,
                List.copyOf(before)));
      }
      bad.clear();
      good.clear();
      also.clear();
      before.clear();
      expected = Optional.empty();
      fixed = Optional.empty();
      unsafe = false;
      history = List.of();
      answers = List.of();
    }

    private static String path(List<String> attributes) {
      return attributes.stream()
          .filter(attribute -> attribute.startsWith("path="))
          .map(attribute -> attribute.substring("path=".length()).replace("%20", " "))
          .findFirst()
          .orElse(DEFAULT_PATH);
    }

    private static String content(String body, List<String> attributes, boolean empty) {
      String text = empty || attributes.contains("no-eol") ? body : body + "\n";
      return attributes.contains("escapes") ? unescape(text) : text;
    }

    private static String unescape(String text) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != '\\' || i + 1 == text.length()) {
          out.append(c);
          continue;
        }
        char kind = text.charAt(++i);
        switch (kind) {
          case 'r' -> out.append('\r');
          case 'n' -> out.append('\n');
          case 't' -> out.append('\t');
          case 'u' -> {
            out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
            i += 4;
          }
          default -> out.append(kind);
        }
      }
      return out.toString();
    }
  }
}
