package io.github.roadmaplint.cli;

/** Which version of the tool this is. */
final class Version {
  private Version() {}

  /** From the manifest of the jar; {@code 0-dev} without a manifest. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0-dev" : version;
  }
}
