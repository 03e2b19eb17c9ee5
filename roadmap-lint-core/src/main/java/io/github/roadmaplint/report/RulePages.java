package io.github.roadmaplint.report;

/** The URLs of the rule pages. */
public final class RulePages {
  /** The home of the tool. */
  public static final String HOME = "https://github.com/roadmap-lint/roadmap-lint";

  private RulePages() {}

  /** The URL of a rule page. */
  public static String uri(String rule) {
    return HOME + "/blob/main/docs/rules/" + rule + ".md";
  }
}
