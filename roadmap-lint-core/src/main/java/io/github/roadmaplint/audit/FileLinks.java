package io.github.roadmaplint.audit;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.url.CodeHost;
import java.util.Optional;

/**
 * The URLs at which the files of a repository can be seen.
 *
 * @param host empty if it is not known
 * @param commit the version to show; empty for the newest one
 * @param prefix of paths at the host
 */
record FileLinks(Optional<CodeHost> host, Optional<String> commit, String prefix) {
  /** The URL of the line of a finding. */
  Optional<String> line(Finding finding) {
    String path = prefix + finding.path();
    return host.filter(any -> isInside(finding.path()))
        .flatMap(it -> it.line(commit, path, finding.start().line()));
  }

  /** The URL of a file. */
  Optional<String> file(String path) {
    return host.filter(any -> isInside(path)).flatMap(it -> it.file(commit, prefix + path));
  }

  /** Structures outside the repository have an absolute path, and stored ones are not in git. */
  private static boolean isInside(String path) {
    return !path.startsWith("/") && !path.startsWith(".roadmap-lint/");
  }
}
