package io.github.roadmaplint.cli;

import io.github.roadmaplint.cli.CompletionCommand.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes completion scripts and manual pages into the distribution; the build runs it. */
final class SharedFiles {
  private SharedFiles() {}

  /**
   * Writes.
   *
   * @param args the folder {@code share} of the distribution
   */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    write(share.resolve("bash-completion/completions/roadmap-lint"), Shell.BASH);
    write(share.resolve("zsh/site-functions/_roadmap-lint"), Shell.ZSH);
    write(share.resolve("fish/vendor_completions.d/roadmap-lint.fish"), Shell.FISH);
    Path man = share.resolve("man/man1");
    write(man.resolve("roadmap-lint.1"), ManPage.ofAll());
    for (Command command : Command.values()) {
      write(man.resolve(ManPage.fileName(command)), ManPage.of(command));
    }
  }

  private static void write(Path file, Shell shell) throws IOException {
    write(file, CompletionCommand.script(shell));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
