package io.github.roadmaplint.cli;

/** Which version of the tool this is. */
final class Version {
  private Version() {}

  /** As in the manifest of the jar; {@code 0-dev} where there is none. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0-dev" : version;
  }
}
