package io.github.roadmaplint.rules.resource;

/**
 * Why a line that is meant as a resource is none.
 *
 * @param message what is wrong, see {@link io.github.roadmaplint.rule.Problem}
 * @param help what to do
 * @param mended the line as it was probably meant; empty when that cannot be said
 */
record LineDefect(String message, String help, String mended) {

  static LineDefect of(String message, String help) {
    return new LineDefect(message, help, "");
  }
}
