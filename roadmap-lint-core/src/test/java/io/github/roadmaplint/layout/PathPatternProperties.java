package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A pattern has the same result as a regular expression that tries all possibilities. */
class PathPatternProperties {
  private static final List<String> NAMES = List.of("one", "two", "three");

  @Property(seed = "20261125", tries = 2_000)
  void aSegmentMatchesAsARegularExpressionDoes(
      @ForAll("patterns") List<String> parts, @ForAll("names") String name) {
    StringBuilder pattern = new StringBuilder();
    StringBuilder regex = new StringBuilder();
    int names = 0;
    for (String part : parts) {
      String key = names < NAMES.size() ? NAMES.get(names) : "";
      boolean isName = part.equals("{}") && !key.isEmpty();
      names += isName ? 1 : 0;
      pattern.append(isName ? "{" + key + "}" : part.replace("{}", "a"));
      regex.append(isName ? "(?<" + key + ">.+)" : expression(part));
    }
    Matcher matcher = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name);
    Optional<Map<String, String>> expected = Optional.empty();
    if (matcher.matches()) {
      Map<String, String> groups = new HashMap<>();
      NAMES.subList(0, names).forEach(key -> groups.put(key, matcher.group(key)));
      expected = Optional.of(groups);
    }
    assertThat(PathPattern.of(pattern.toString()).match(new String[] {name}))
        .as(pattern + " and " + name)
        .isEqualTo(expected);
  }

  /** Folders are compared once for all of their files. */
  @Property(seed = "20261126", tries = 3_000)
  void foldersAndFileMatchAsTheWholePathDoes(
      @ForAll("segmentPatterns") List<String> segments, @ForAll("folders") List<String> path) {
    PathPattern pattern = PathPattern.of(String.join("/", segments));
    String[] whole = path.toArray(String[]::new);
    Assume.that(pattern.capturesOnlyFolders());
    String[] folders = Arrays.copyOf(whole, whole.length - 1);
    Optional<Map<String, String>> parts =
        pattern.matchesFile(whole[whole.length - 1])
            ? pattern.matchFolders(folders)
            : Optional.empty();
    assertThat(parts).as(pattern + " and " + path).isEqualTo(pattern.match(whole));
  }

  @Provide
  Arbitrary<List<String>> segmentPatterns() {
    return Arbitraries.of("**", "*", "a", "{one}", "{two}", "*.md", "{one}.md", "*.{md,mdx}", "a*")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> folders() {
    return Arbitraries.of("a", "b", "a.md", "b.mdx", "ab").list().ofMinSize(1).ofMaxSize(5);
  }

  private static String expression(String part) {
    return switch (part) {
      case "*" -> ".*?";
      case "?" -> ".";
      case "{}" -> "a";
      default -> Pattern.quote(part);
    };
  }

  @Provide
  Arbitrary<List<String>> patterns() {
    return Arbitraries.of("a", "b", "ab", "*", "?", "{}")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .filter(parts -> !parts.equals(List.of("*", "*")));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars('a', 'b').ofMaxLength(9);
  }
}
