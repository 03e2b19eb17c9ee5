package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.app.UnknownRuleException;
import io.github.roadmaplint.report.RuleExplanation;
import io.github.roadmaplint.report.RuleList;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule: what it finds, why that matters, what to do, and when to turn it off. Without a
 * rule, lists all of them.
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends RoadmapMojo {
  /** In columns, without the prefix that Maven writes. */
  private static final int WIDTH = 90;

  /** The rule, for instance {@code topic/empty}, or a family of rules. */
  @Parameter(property = "roadmap-lint.rule")
  @Nullable String rule;

  /** Skips this goal. */
  @Parameter(property = "roadmap-lint.explain.skip", defaultValue = "false")
  boolean skipExplain;

  @Override
  boolean isSkipped() {
    return skipExplain;
  }

  @Override
  void run() throws MojoExecutionException {
    RuleCatalog catalog = RuleCatalog.all();
    String name = rule == null ? "" : rule.strip();
    Optional<RuleInfo> known = catalog.rule(name);
    if (known.isPresent()) {
      getLog().info('\n' + RuleExplanation.of(known.get(), Style.PLAIN, WIDTH));
      return;
    }
    List<RuleInfo> rules = name.isEmpty() ? catalog.rules() : catalog.family(name);
    if (rules.isEmpty()) {
      UnknownRuleException unknown = new UnknownRuleException(name, catalog);
      throw new MojoExecutionException(String.valueOf(unknown.getMessage()), unknown);
    }
    getLog().info('\n' + text(out -> RuleList.text(rules, Style.PLAIN, WIDTH, out)));
  }
}
