package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository on a server with a pull request, whose merge is checked out as GitHub does it. */
final class PullRequest {
  private static final String PAGE = "# %s\n\n%s\n";

  private final Path folder;
  private final Path server;

  /** Creates both in an empty folder: one page with an old error, and a branch with another one. */
  PullRequest(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.server = Files.createDirectory(folder.resolve("server"));
    git("init", "-q", "-b", "main");
    page("old", "Old", "An old page with [a link](htps://git-scm.com/docs).");
    page("kept", "Kept", "A page without problems.");
    commit("Add pages");
    git("checkout", "-q", "-b", "change");
    page(
        "new",
        "New",
        "A new page with the the same word.\n\nAnd with [a link](htps://git-scm.com).");
    commit("Add a page");
    git("checkout", "-q", "main");
    page("kept", "Kept", "A page without any problems.");
    commit("Change a page on the main branch");
    git("checkout", "-q", "-b", "merge");
    git("merge", "-q", "--no-ff", "-m", "Merge", "change");
  }

  /** The commit that the event of GitHub names as base. */
  String base() throws IOException, InterruptedException {
    return git("rev-parse", "main");
  }

  /** The last commit of the pull request. */
  String head() throws IOException, InterruptedException {
    return git("rev-parse", "change");
  }

  /** A clone with only the last commits of a branch. */
  Path checkout(String branch, int depth) throws IOException, InterruptedException {
    Path clone = Files.createTempDirectory(folder, "clone");
    String url = "file://" + server;
    git("clone", "-q", "--depth", "" + depth, "--branch", branch, url, clone.toString());
    return clone;
  }

  private void page(String name, String title, String text) throws IOException {
    String id = (name + "-abcdefghijklmnopqrst").substring(0, 21);
    Path file = server.resolve("roadmaps/git/content/" + name + '@' + id + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, PAGE.formatted(title, text), UTF_8);
  }

  private void commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private String git(String... arguments) throws IOException, InterruptedException {
    return Shell.git(server, arguments);
  }
}
