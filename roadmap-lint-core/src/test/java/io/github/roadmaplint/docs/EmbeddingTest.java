package io.github.roadmaplint.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example of docs/embedding.md. */
class EmbeddingTest {
  private static final Pattern FENCE = Pattern.compile("```(java|text)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theExamplePrintsWhatThePageShows() throws Exception {
    Matcher fences = FENCE.matcher(Files.readString(Path.of("../docs/embedding.md")));
    assertThat(fences.find()).isTrue();
    String code = fences.group(2);
    assertThat(code.lines()).hasSizeLessThanOrEqualTo(5);
    assertThat(fences.find()).isTrue();
    assertThat(printed(code)).isEqualTo(fences.group(2));
  }

  private String printed(String code) throws Exception {
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        "import io.github.roadmaplint.app.TextLinter;\n"
            + "import io.github.roadmaplint.engine.Finding;\n"
            + "import java.io.PrintStream;\n"
            + "import java.util.Map;\n"
            + "public class Example {\n  public static void run(PrintStream out) {\n"
            + code.replace("System.out", "out")
            + "  }\n}\n");
    assertThat(new SourceCopy(folder).compile(List.of(source))).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, TextLinter.class.getClassLoader())) {
      loader
          .loadClass("Example")
          .getMethod("run", PrintStream.class)
          .invoke(null, new PrintStream(out, true, UTF_8));
    }
    return out.toString(UTF_8);
  }
}
