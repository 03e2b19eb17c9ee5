package io.github.roadmaplint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast parser has the same result as commonmark-java. */
class LineScannerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Title\n\n"
            + "Text.\n\n"
            + "Visit the following resources to learn more:\n\n"
            + "- [@video@V](https://a.example)",
        "Title\n=====\n\nText *marked*, **bold** and `code`.\n",
        "- a\n- b\n\n- c\n\nText\n\n* d\n",
        "[https://a.example/b c *d*](https://a.example) [www.a.example](e) *f*",
        "1. a\n2. b\n\n```sh\ngit init\n```\n\n    indented\n\n---\n",
        "[a [b] c](d_\\(e) f\\_g, 1 < 2, A & B, x_y_z\r\nnext line\r\n",
        "# \n\n#No heading\n\n-[no](item)\n",
        "### 1\\. Step\n\nhttp\\://a.example and www\\.a.example/\n",
        "![an image](i.png) and **![e.g. !](j_k)** ![no]\n",
        "> Quoted *text*\n\nText\n> [a](b)\n\n- c\n> d\n \n>e",
        "- ![](i)\n- ![x_y: *](j\\_k)",
      })
  void readsSimplePages(String text) {
    Source source = Source.of("a.md", text);
    Optional<Page> page = LineScanner.scan(source, Optional.empty(), 0);
    assertThat(page).contains(CommonMarkReader.read(source, Optional.empty(), 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> quoted\nlazy",
        "> quoted\n> longer",
        "> - quoted",
        ">     code",
        ">",
        "<p>html</p>",
        "a <b>c</b>",
        "![*i*](j)",
        "![i](j",
        "![www.a.example](j)",
        "[![i](j)](k)",
        "[a]: b",
        "https://a.example",
        "www.a.example",
        "[https://a.example/*b*](c)",
        "a&nbsp;b",
        "~~a~~",
        "***a***",
        "*a **b** c*",
        "- a\n  - b",
        "- a\nlazy",
        "a  \nb",
        "[a](b \"c\")",
        "|a|b|\n|-|-|\n|c|d|",
        "a\tb",
        "<https://a.example>",
        "[a](<b>)",
        "\0"
      })
  void leavesTheRestToCommonMark(String text) {
    assertThat(LineScanner.scan(Source.of("a.md", text), Optional.empty(), 0)).isEmpty();
  }

  /** If all pages are simple, the Markdown library is not loaded. */
  @Test
  void simplePagesNeedNoLibrary() throws Exception {
    URL classes = MarkdownParser.class.getProtectionDomain().getCodeSource().getLocation();
    URL[] alone = {classes};
    try (URLClassLoader loader = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
      Class<?> sources = loader.loadClass(Source.class.getName());
      Object source =
          sources.getMethod("of", String.class, String.class).invoke(null, "a.md", "# A");
      Class<?> parser = loader.loadClass(MarkdownParser.class.getName());
      Object page = parser.getMethod("parse", sources).invoke(null, source);
      assertThat(page.toString()).contains("Heading");
    }
  }

  @Property(seed = "20261122", tries = 3000)
  void agreesOnWildTexts(@ForAll("wild") String text) {
    agrees(text);
  }

  @Property(seed = "20261122", tries = 3000)
  void agreesOnTameTexts(@ForAll("tame") String text) {
    agrees(text);
  }

  @Test
  @EnabledIfSystemProperty(named = "roadmaplint.corpus", matches = ".+")
  void agreesOnARealRepository() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("roadmaplint.corpus")))) {
      all.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
          .forEach(files::add);
    }
    int simple = 0;
    for (Path file : files) {
      simple += agrees(Files.readString(file)) ? 1 : 0;
    }
    assertThat(simple).isGreaterThan(files.size() / 2);
  }

  @Provide
  Arbitrary<String> wild() {
    return MarkdownTexts.wild();
  }

  @Provide
  Arbitrary<String> tame() {
    return MarkdownTexts.tame();
  }

  private static boolean agrees(String text) {
    Source source = Source.of("a.md", text);
    Optional<Page> page = LineScanner.scan(source, Optional.empty(), 0);
    page.ifPresent(
        simple -> assertThat(simple).isEqualTo(CommonMarkReader.read(source, Optional.empty(), 0)));
    return page.isPresent();
  }
}
