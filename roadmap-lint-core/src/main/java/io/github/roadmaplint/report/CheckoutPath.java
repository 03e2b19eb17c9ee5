package io.github.roadmaplint.report;

/**
 * How the files of a repository are called in the checkout around it, where other programs look for
 * them.
 *
 * @param prefix the path from the top of the checkout to the repository, for example {@code
 *     website/}; empty when they are the same
 */
record CheckoutPath(String prefix) {

  /** The path of a file from the top of the checkout; the absolute path of one elsewhere. */
  String of(String path) {
    return isOutside(path) ? path : prefix + path;
  }

  /** Whether a path is absolute, as that of a structure in a folder outside of the repository. */
  static boolean isOutside(String path) {
    return path.startsWith("/");
  }
}
