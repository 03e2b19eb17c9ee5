package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
  private static final String NAME = "roadmaps/git/content/a@abcdefghijklmnopqrstu.md";
  private static final String PAGE = "# A\n\nText, all *of* it.\n\n- [@video@B](https://b.org)\n";

  @TempDir Path repository;
  private String page = "";

  @BeforeEach
  void fill() throws IOException {
    Path file = repository.resolve(NAME);
    Files.createDirectories(file.getParent());
    page = Files.writeString(file, PAGE).toString();
  }

  @Test
  void marksWhatIsLostAndEndsWell() {
    Run run = Run.of("preview", page);

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out())
        .contains("[lost] line 3  publish/description-lost\n  - Text, all *of* it.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void strikesItOutOnATerminal() {
    Run run = Run.of("", Map.of("TERM", "xterm"), new Terminals(true, true), "preview", page);

    assertThat(run.out()).contains("- \u001b[9;31mText, all *of* it.\u001b[0m\n");
  }

  @Test
  void showsTheDifference() {
    assertThat(Run.of("preview", "--diff", page).out())
        .isEqualTo(
            "--- a/"
                + NAME
                + "\n+++ b/"
                + NAME
                + "\n"
                + """
                @@ -1,5 +1,5 @@
                 # A
                \s
                -Text, all *of* it.
                +Visit the following resources to learn more:
                \s
                -- [@video@B](https://b.org)
                +- [@video@B](https://b.org)
                \\ No newline at end of file
                """);
  }

  @Test
  void readsWhatIsTyped() {
    Run run = Run.of("# T\n", Map.of(), Terminals.NONE, "preview", "-", "--stdin-filename", page);

    assertThat(run.out()).contains("Title\n  | T\n");
  }

  @Test
  void writesJson() {
    assertThat(Run.of("preview", "--format", "json", page).out())
        .startsWith("{\n\"tool\":{\"name\":\"roadmap-lint\"")
        .contains("\"rule\":\"publish/description-lost\"");
  }

  @Test
  void rawForProgramsEscapedForPeople() throws IOException {
    Files.writeString(Path.of(page), "# A\n\nx\u001by\n");

    assertThat(Run.of("preview", "--diff", page).out()).contains("-x\u001by\n");
    assertThat(Run.of("", Map.of("CI", "true"), Terminals.NONE, "preview", "--diff", page).out())
        .contains("-x\\u{1b}y\n");
  }

  @Test
  void refusesWhatMakesNoSense() throws IOException {
    Path readme = Files.writeString(repository.resolve("readme.md"), "# R\n");
    assertThat(refusal(readme.toString())).contains("Not a published topic page");
    assertThat(refusal(repository.toString())).contains("Not a published topic page");
    assertThat(refusal(repository.resolve("none.md").toString())).contains("No such file");
    assertThat(refusal()).contains("Name a page");
    assertThat(refusal("-")).contains("--stdin-filename");
    assertThat(refusal("--diff", "--format=json", page)).contains("cannot be combined");
    assertThat(refusal("--no-config", "--config=x", page)).contains("cannot be combined");
  }

  private static String refusal(String... args) {
    String[] line = new String[args.length + 1];
    line[0] = "preview";
    System.arraycopy(args, 0, line, 1, args.length);
    Run run = Run.of(line);
    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    return run.err();
  }
}
