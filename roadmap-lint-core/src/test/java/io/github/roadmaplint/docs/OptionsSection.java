package io.github.roadmaplint.docs;

import static java.util.stream.Collectors.joining;

import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleOption.Limit;
import java.util.List;

/** The list of options on the page of a rule, at the start of its section about options. */
final class OptionsSection {
  private static final String HEADING = "\n## Options\n\n";
  private static final String NEXT = "\n## When to turn it off\n";

  private OptionsSection() {}

  /** A page with the list of the options that its rule has; other text in the section is kept. */
  static String in(String page, List<RuleOption<?>> options) {
    String list = options.stream().map(OptionsSection::item).collect(joining());
    if (!page.contains(HEADING)) {
      return list.isEmpty() ? page : page.replace(NEXT, HEADING + list + NEXT);
    }
    int start = page.indexOf(HEADING) + HEADING.length();
    int end = start;
    while (page.startsWith("- `", end)) {
      end = page.indexOf('\n', end) + 1;
    }
    String rest = page.substring(end);
    String gap = !list.isEmpty() && !rest.startsWith("\n") ? "\n" : "";
    return page.substring(0, start) + list + gap + rest;
  }

  private static String item(RuleOption<?> option) {
    String constant =
        option instanceof Limit limit ? " Default: `" + limit.defaultValue() + "`." : "";
    return "- `" + option.key() + "`: " + option.description() + constant + "\n";
  }
}
