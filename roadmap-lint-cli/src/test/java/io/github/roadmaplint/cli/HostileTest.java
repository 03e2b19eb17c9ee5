package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.Escaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and contents that want to be more than characters. */
class HostileTest {
  private static final String ID = "@abcdefghijklmnopqrstu.md";

  @TempDir Path repository;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(file("a").resolveSibling(""));
    write("a\u001b[31m\n::error::x" + ID, "\u001b]0;title\u0007\n::warning::y\u202e\u2028\u0085");
    write("::b" + ID, "# \u200b\u0000\n\n- [@article@\u001b[2J](htps://x\u009b)\n");
    write("c" + ID, new String(new char[] {'\ud800'}));
    write("d" + ID, "x".repeat(2_000_000));
    Files.write(file("e" + ID), new byte[] {'#', ' ', (byte) 0xC3, (byte) 0x28, 0x1b, '[', 'm'});
    write("f" + ID, "");
    write("g" + ID, "\uFEFF# G\r\n\r\ntext\r");
    Files.createDirectories(file("h" + ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "rdjson"})
  void noControlCharacterReachesTheTerminal(String format) {
    Run run = Run.of("--format", format, "--statistics", repository.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(hidden(run.out())).isEmpty();
    assertThat(hidden(run.err())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "github"})
  void noLineIsACommandOfTheContent(String format) {
    Run run = Run.of("--format", format, repository.toString());

    assertThat(run.out().lines().map(String::strip))
        .noneMatch(line -> line.startsWith("::error::") || line.startsWith("::warning::"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=text", "--format=json", "--diff"})
  void previewsAreCharactersToo(String how) throws IOException {
    write("i" + ID, "::error::x\u001b[2J\n\n- [@feed@::a\u0007](b) \u202e\r::warning::y\n");
    String[] line = {"preview", how, "--color=always", "", "", ""};
    int next = 3;
    for (String name : new String[] {"::b", "c", "i"}) {
      line[next++] = repository + "/roadmaps/git/content/" + name + ID;
    }
    Run run = Run.of("", Map.of("TERM", "xterm"), new Terminals(true, true), line);

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.CLEAN.code());
    String seen = run.out().replaceAll("\u001b(\\[[0-9;]*m|]8;;[ -~]*\u001b\\\\)", "");
    assertThat(hidden(seen)).isEmpty();
    assertThat(seen.lines().map(String::strip)).noneMatch(shown -> shown.startsWith("::"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "links", "links report", "config show", "init"})
  void theRootOfTheFileSystemIsRefusedAtOnce(String command) {
    Path top = repository.toAbsolutePath().getRoot();
    for (String name : List.of(top.toString(), top.resolve("..").toString())) {
      Run run = Run.of((command + ' ' + name).split(" "));

      assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err()).contains("The root of a file system cannot be checked: " + top + ".");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "links", "links report", "fix"})
  @EnabledOnOs(OS.LINUX)
  void pagesThatCannotBeReachedMakeTheRunIncomplete(String command, @TempDir Path folder)
      throws Exception {
    String name = "d".repeat(250);
    String deep = "for i in $(seq 20); do mkdir " + name + "; cd " + name + "; done; touch page.md";
    io(folder, deep);
    try {
      Run run = Run.of((command + ' ' + folder).split(" "));

      assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.INCOMPLETE.code());
    } finally {
      io(folder, "rm -rf " + name);
    }
  }

  private static void io(Path folder, String script) throws Exception {
    new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).start().waitFor();
  }

  @Test
  void argumentsAreShownAsCharactersToo() {
    Map<String, String> none = Map.of();
    String[] lines = {
      "\u001b[31m", "--\u001b[31m", "--format=\u001b[31m", "--rule=\u001b[31m", "--report=\u001b"
    };
    for (String line : lines) {
      Run run = Run.of("", none, Terminals.NONE, line);
      assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(hidden(run.err())).as(line).isEmpty();
    }
    assertThat(hidden(Run.of("explain", "\u001b[31m").err())).isEmpty();
  }

  @Test
  void memoryThatIsNotEnoughIsSaidInOneSentence() {
    InputStream full =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public int read(byte[] bytes, int from, int count) {
            return read();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ProcessIo io = new ProcessIo(Path.of(""), full, err, err, Map.of(), Terminals.NONE);
    String page = file("a" + ID).toString();

    int code = Main.run(List.of("check", "-", "--stdin-filename", page), io);

    assertThat(code).isEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(err.toString(StandardCharsets.UTF_8))
        .matches("roadmap-lint: Out of memory: [0-9]+ MiB are not enough\\. .*=-Xmx[0-9]+g\\.\n");
  }

  private static String hidden(String text) {
    return text.codePoints()
        .filter(c -> c != '\n' && Escaper.isHidden(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Path file(String name) {
    return repository.resolve("roadmaps/git/content").resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Files.write(file(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
