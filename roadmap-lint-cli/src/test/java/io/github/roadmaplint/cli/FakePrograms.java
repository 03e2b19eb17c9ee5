package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Programs that scripts call, replaced by scripts that write their arguments and standard input to
 * a log.
 *
 * @param folder the folder of the programs
 * @param log what they were called with
 */
record FakePrograms(Path folder, Path log) {

  static FakePrograms in(Path folder) throws IOException {
    Path log = Files.writeString(folder.resolve("calls.log"), "");
    return new FakePrograms(Files.createDirectory(folder.resolve("programs")), log);
  }

  /** Adds a program with a body, which can use {@code $log}. */
  FakePrograms with(String name, String body) throws IOException {
    Shell.program(folder.resolve(name), "log='" + log + "'\n" + body);
    return this;
  }

  String calls() throws IOException {
    return Files.readString(log, UTF_8);
  }
}
