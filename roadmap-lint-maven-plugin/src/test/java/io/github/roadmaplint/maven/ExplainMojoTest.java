package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ExplainMojoTest {
  @Test
  void aRuleIsExplained() throws Exception {
    assertThat(said("topic/empty")).startsWith("info \ntopic/empty\n").contains("Why it matters");
  }

  @Test
  void rulesAreListed() throws Exception {
    assertThat(said("topic")).contains("topic/empty").doesNotContain("url/malformed");
    assertThat(said(null)).contains("topic/empty").contains("url/malformed");
  }

  @Test
  void whatWasProbablyMeantIsSaid() {
    assertThatThrownBy(() -> said("topic/emtpy"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("Unknown rule `topic/emtpy`. Did you mean topic/empty?");
  }

  private static String said(String rule) throws Exception {
    LogBook log = new LogBook();
    ExplainMojo mojo = new ExplainMojo();
    mojo.setLog(log);
    mojo.rule = rule;
    mojo.execute();
    return log.last();
  }
}
