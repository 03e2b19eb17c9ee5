package io.github.roadmaplint.rules.topic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds end tags without a start tag, which browsers ignore. The HTML of a description is read in
 * its order.
 */
final class StrayEndTags {
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[^<>]*>");

  /** Browsers read these end tags as elements: WHATWG HTML, 13.2.6.4.7. */
  private static final Set<String> ELEMENTS = Set.of("br", "p");

  private final Map<String, Integer> open = new HashMap<>();

  /** Whether the next HTML of the description has nothing but such tags. */
  boolean isAll(String html) {
    Matcher tag = TAG.matcher(html);
    boolean stray = true;
    int end = 0;
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean begins = tag.group(1).isEmpty();
      int left = open.merge(name, begins ? 1 : -1, Integer::sum);
      open.put(name, Math.max(0, left));
      stray &= !begins && left < 0 && !ELEMENTS.contains(name);
      stray &= html.substring(end, tag.start()).isBlank();
      end = tag.end();
    }
    return stray && end > 0 && html.substring(end).isBlank();
  }
}
