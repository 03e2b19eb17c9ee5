package io.github.roadmaplint.structures;

import java.util.regex.Pattern;

/**
 * Slugs of roadmaps that can be names of files on every system, and parts of a URL. A repository
 * and a site can name anything.
 */
public final class StructureSlug {
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._+-]{0,98}[A-Za-z0-9_+-])?");

  /** Names of devices on Windows, whatever their ending is. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private StructureSlug() {}

  /** Whether a file can have the name. */
  public static boolean isValid(String slug) {
    return FORM.matcher(slug).matches() && !DEVICE.matcher(slug).matches();
  }
}
