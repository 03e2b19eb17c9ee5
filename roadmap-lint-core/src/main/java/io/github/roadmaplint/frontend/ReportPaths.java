package io.github.roadmaplint.frontend;

import io.github.roadmaplint.report.LocalPath;
import io.github.roadmaplint.workspace.RepositoryRoot;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the paths of reports begin: in the checkout for programs, in a terminal for people. */
public interface ReportPaths {

  /**
   * The path from the top of the checkout to the repository, with a slash at its end; empty if they
   * are the same.
   */
  String checkout();

  /** How files are called in the working directory. */
  LocalPath local();

  /**
   * The paths of a repository on this machine.
   *
   * @param root of the repository, absolute
   * @param working the working directory
   * @param environment which names the workspace of GitHub Actions
   */
  static ReportPaths of(Path root, Path working, Map<String, String> environment) {
    return new OnDisk(root, working.toAbsolutePath().normalize(), environment);
  }

  /** The paths of a saved report, which is read at the top of the checkout. */
  static ReportPaths saved(String prefix) {
    return new Saved(prefix);
  }

  /** Of a saved report. */
  record Saved(String checkout) implements ReportPaths {
    @Override
    public LocalPath local() {
      return new LocalPath(checkout, "");
    }
  }

  /** Of a repository; everything is found out when a format needs it. */
  record OnDisk(Path root, Path working, Map<String, String> environment) implements ReportPaths {
    /** The variable with the folder that a workflow of GitHub Actions runs in. */
    private static final String VARIABLE = "GITHUB_WORKSPACE";

    /**
     * The top of the git repository, as pull requests have it. The workspace of GitHub Actions is
     * used if there is no git repository in it, and the working directory if there is none at all.
     */
    @Override
    public String checkout() {
      Path real = real(root);
      Optional<Path> git = RepositoryRoot.checkout(real);
      Optional<Path> workspace = workspace().filter(real::startsWith);
      boolean gitIsInWorkspace =
          git.isPresent() && workspace.isPresent() && git.get().startsWith(workspace.get());
      Path top = gitIsInWorkspace ? git.get() : workspace.or(() -> git).orElse(real(working));
      return between(top, real);
    }

    @Override
    public LocalPath local() {
      if (working.startsWith(root)) {
        return new LocalPath("", between(root, working));
      }
      try {
        return new LocalPath(folder(working.relativize(root)), "");
      } catch (IllegalArgumentException otherDrive) {
        return new LocalPath(folder(root), "");
      }
    }

    private Optional<Path> workspace() {
      try {
        return Optional.ofNullable(environment.get(VARIABLE))
            .filter(name -> !name.isBlank())
            .map(Path::of)
            .filter(Path::isAbsolute)
            .map(OnDisk::real);
      } catch (InvalidPathException noPath) {
        return Optional.empty();
      }
    }

    private static String between(Path top, Path below) {
      return below.startsWith(top) ? folder(top.relativize(below)) : "";
    }

    private static String folder(Path path) {
      String name = path.toString().replace(File.separatorChar, '/');
      return name.isEmpty() || name.endsWith("/") ? name : name + '/';
    }

    private static Path real(Path path) {
      try {
        return path.toRealPath();
      } catch (IOException missing) {
        return path.toAbsolutePath().normalize();
      }
    }
  }
}
