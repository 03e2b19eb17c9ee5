package io.github.roadmaplint.saved;

import java.util.regex.Pattern;

/**
 * Paths in saved reports. Other programs open the files that a report names, or write suggestions
 * into them, so none of them may lead out of the repository.
 */
final class SavedPaths {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

  private SavedPaths() {}

  /**
   * The path of a file.
   *
   * @param outside whether it is that of a structure in another folder, which is absolute
   */
  static String file(SavedObject object, String key, boolean outside) throws SavedReportException {
    String path = object.text(key);
    if (outside != (path.startsWith("/") || DRIVE.matcher(path).matches())) {
      throw object.wrong(key, outside ? "must be absolute" : "must be relative to the repository");
    }
    refuseUpwards(object, key, path);
    return path;
  }

  /** A path from the top of the git repository, with a slash at its end; it can be empty. */
  static String prefix(SavedObject object, String key) throws SavedReportException {
    String path = object.anyText(key);
    if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
      throw object.wrong(key, "must be relative");
    }
    if (!path.isEmpty() && !path.endsWith("/")) {
      throw object.wrong(key, "must end with a slash");
    }
    refuseUpwards(object, key, path);
    return path;
  }

  /** The name of a file in the same folder. */
  static String name(SavedObject object, String key) throws SavedReportException {
    String name = object.text(key);
    if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.equals(".")) {
      throw object.wrong(key, "must be a name without a folder");
    }
    refuseUpwards(object, key, name);
    return name;
  }

  private static void refuseUpwards(SavedObject object, String key, String path)
      throws SavedReportException {
    for (String segment : path.split("[/\\\\]", -1)) {
      if (segment.equals("..")) {
        throw object.wrong(key, "must not contain `..`");
      }
    }
  }
}
