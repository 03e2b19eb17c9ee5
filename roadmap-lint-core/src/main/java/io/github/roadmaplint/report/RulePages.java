package io.github.roadmaplint.report;

/** Where the pages of the rules stand on the web. */
public final class RulePages {
  /** The home of the tool. */
  public static final String HOME = "https://github.com/roadmap-lint/roadmap-lint";

  private RulePages() {}

  /** The address of a rule's page. */
  public static String uri(String rule) {
    return HOME + "/blob/main/docs/rules/" + rule + ".md";
  }
}
