package io.github.roadmaplint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Paths are found by their folder, by their name, and by a similar name. */
class PathIndexTest {
  private static final PathIndex INDEX =
      new PathIndex(
          List.of("a-b.md", "a/One.md", "a/b-c/two.md", "a/b/closed/", "a/b/one.md", "a/b0", "c/"));

  @Test
  void aFolderHasFilesAndFoldersSorted() {
    assertThat(INDEX.namesIn("")).containsExactly("a", "a-b.md");
    assertThat(INDEX.namesIn("a")).containsExactly("One.md", "b", "b-c", "b0");
    assertThat(INDEX.namesIn("a/b")).containsExactly("one.md");
    assertThat(INDEX.namesIn("none")).isEmpty();
  }

  @Test
  void namesAreFoundInAnyCase() {
    assertThat(INDEX.named("ONE.md")).containsExactly("a/One.md", "a/b/one.md");
    assertThat(INDEX.named("B-C")).containsExactly("a/b-c");
    assertThat(INDEX.like("A/one.MD")).containsExactly("a/One.md");
    assertThat(INDEX.like("one.md")).isEmpty();
  }

  @Test
  void theNearestNameIsInTheSameFolder() {
    assertThat(INDEX.near("a/b-c", "tow.md")).contains("two.md");
    assertThat(INDEX.near("a/b", "tow.md")).isEmpty();
  }

  @Test
  void inALargeFolderOnlyNamesWithTheSameBeginAreCompared() {
    List<String> many =
        Stream.concat(
                Stream.iterate(1000, i -> i + 1).limit(200).map(i -> "f/page" + i + ".md"),
                Stream.of("f/zebra-one.md"))
            .toList();

    PathIndex index = new PathIndex(many);

    assertThat(index.near("f", "zebra-on.md")).contains("zebra-one.md");
    assertThat(index.near("f", "page1001x.md")).isEmpty();
    assertThat(index.near("f", "abra-one.md")).isEmpty();
  }

  @Property(seed = "20261127", tries = 200)
  void aFolderHasTheNamesOfAllPathsBelowIt(
      @ForAll @Size(max = 20)
          List<@StringLength(min = 1, max = 5) @Chars({'a', 'b', '-', '0', '/'}) String> some) {
    NavigableSet<String> paths = new TreeSet<>();
    some.stream()
        .map(path -> path.replaceAll("/+", "/").replaceAll("^/|/$", ""))
        .forEach(paths::add);
    paths.remove("");
    paths.removeIf(path -> paths.stream().anyMatch(other -> other.startsWith(path + "/")));
    NavigableSet<String> names = new TreeSet<>();
    paths.stream()
        .filter(path -> path.startsWith("a/"))
        .map(path -> path.split("/", -1)[1])
        .forEach(names::add);

    assertThat(new PathIndex(List.copyOf(paths)).namesIn("a")).containsExactlyElementsOf(names);
  }
}
