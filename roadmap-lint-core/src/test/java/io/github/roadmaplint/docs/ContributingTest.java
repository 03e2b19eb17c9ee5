package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.roadmaplint.docs.RulePage.Example;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Adds the rule that {@code CONTRIBUTING.md} adds, word by word. */
@DisabledOnOs(OS.WINDOWS)
class ContributingTest {
  private static final String ID = "topic/title-colon";

  /** The class is shown without its imports. */
  private static final String HEAD =
      """
      package io.github.roadmaplint.rules.topic;

      import io.github.roadmaplint.document.*;
      import io.github.roadmaplint.markdown.*;
      import io.github.roadmaplint.markdown.Block.Heading;
      import io.github.roadmaplint.rule.*;
      import io.github.roadmaplint.rule.RuleInfo.Fixable;
      import io.github.roadmaplint.source.*;
      import io.github.roadmaplint.text.*;

      """;

  @TempDir Path copyFolder;
  @TempDir Path exampleFolder;

  @Test
  void theWorkedExampleWorks() throws Exception {
    String text = Files.readString(Path.of("../CONTRIBUTING.md"));
    SourceCopy copy = SourceCopy.to(copyFolder);
    assumeThat(copy.page(ID)).as("the example is being tried out").doesNotExist();

    SourceCopy.Run begun = copy.newRule(ID, "--scope", "topic");
    assertThat(begun.said()).startsWith(fence(text, "```text\n(Written:.*?)```\n"));

    Rule rule = compiled(copy, fence(text, "```java\n(.*?)```\n"));
    RulePage page = RulePage.parse(ID, fence(text, "````markdown\n(.*?)````\n"));
    ExampleRunner runner =
        new ExampleRunner(exampleFolder, (settings, replacements, history) -> all(settings, rule));
    assertThat(page.examples()).hasSize(2);
    for (Example example : page.examples()) {
      runner.check(ID, example);
    }
  }

  private static List<Rule> all(RuleSettings settings, Rule more) {
    List<Rule> rules = new ArrayList<>(Rules.all(settings));
    rules.add(more);
    return rules;
  }

  private static Rule compiled(SourceCopy copy, String body) throws Exception {
    Path source = copy.source("topic/TitleColon.java");
    Files.writeString(source, HEAD + body);
    assertThat(copy.compile(List.of(source, copy.source("Rules.java")))).isEmpty();
    URL[] classes = {copy.folder().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Rule.class.getClassLoader())) {
      Class<?> made = loader.loadClass("io.github.roadmaplint.rules.topic.TitleColon");
      return (Rule) made.getConstructor().newInstance();
    }
  }

  private static String fence(String text, String pattern) throws IOException {
    Matcher matcher = Pattern.compile("(?s)\n" + pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
