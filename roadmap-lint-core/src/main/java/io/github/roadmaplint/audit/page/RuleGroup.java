package io.github.roadmaplint.audit.page;

import java.util.List;

/**
 * The findings of one rule in one page.
 *
 * @param rule the id of the rule
 * @param findings in the order of reports
 */
record RuleGroup(String rule, List<FindingView> findings) {}
