package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
