package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The quick reader and picocli read the same, or the quick one leaves it to picocli. */
class ReadersTest {
  private static final ProcessIo SHELL =
      new ProcessIo(
          Path.of(""),
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          Map.of(),
          Terminals.NONE);

  @Test
  void ordinaryCommandLinesAreReadQuickly() {
    Optional<Invocation> read =
        QuickReader.read(
            Command.CHECK,
            List.of("a.md", "--format=json", "--rule", "topic", "--rule", "url", "--quiet", "b"));

    assertThat(read)
        .contains(
            new Invocation(
                Command.CHECK,
                Map.of(
                    "--format", List.of("json"),
                    "--rule", List.of("topic", "url"),
                    "--quiet", List.of()),
                List.of("a.md", "b")));
  }

  @Property(seed = "20261122", tries = 3000)
  void whatIsReadQuicklyPicocliReadsTheSame(
      @ForAll("commands") Command command, @ForAll("arguments") List<String> args)
      throws Exception {
    Optional<Invocation> quick = QuickReader.read(command, args);

    if (quick.isPresent()) {
      assertThat(new FullReader(command, SHELL).read(args)).isEqualTo(quick);
    }
  }

  @Provide
  Arbitrary<Command> commands() {
    return Arbitraries.of(Command.values());
  }

  @Provide
  Arbitrary<List<String>> arguments() {
    return Arbitraries.of(
            "--format",
            "--format=json",
            "--format=",
            "--rule",
            "--rule=a,b",
            "--quiet",
            "--quiet=true",
            "--no-config",
            "--color",
            "--color=always",
            "--force",
            "--family=x",
            "json",
            "topic/empty",
            "a b",
            "\"a b\"",
            "'x'",
            "@file",
            "=",
            "a=b",
            "-",
            "--",
            "-h",
            "--help",
            "-q",
            "",
            " ",
            "${x}",
            "--output=-",
            "--output=\"x\"",
            "\\",
            "--nope",
            "ü")
        .list()
        .ofMaxSize(6);
  }
}
