package io.github.roadmaplint.cli;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;

/** Prints the completion script of a shell. */
final class CompletionCommand {
  /** The shells with a script. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final ProcessIo io;

  CompletionCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    if (invocation.operands().size() != 1) {
      throw new UsageException("The command completion expects a shell: bash, zsh or fish.");
    }
    Shell shell = OptionParser.oneOf("The shell", invocation.operands().get(0), Shell.values());
    io.print(script(shell));
    return ExitStatus.CLEAN;
  }

  static String script(Shell shell) {
    return switch (shell) {
      case BASH -> BashCompletion.script();
      case ZSH -> ZshCompletion.script();
      case FISH -> FishCompletion.script();
    };
  }
}
