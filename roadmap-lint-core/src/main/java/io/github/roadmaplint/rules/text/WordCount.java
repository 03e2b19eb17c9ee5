package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often a page has a word outside of URLs. The words are counted at the first request. */
final class WordCount {
  private final Page page;
  private final Map<String, Integer> counts = new HashMap<>(0);

  WordCount(Page page) {
    this.page = page;
  }

  /** How often the page has a word, which is in lower case. */
  int of(String word) {
    if (counts.isEmpty()) {
      count(withoutUrls());
    }
    return counts.getOrDefault(word, 0);
  }

  private String withoutUrls() {
    StringBuilder text = new StringBuilder(page.source().text());
    for (Link link : page.allLinks()) {
      for (int at = link.urlSpan().start(); at < link.urlSpan().end(); at++) {
        text.setCharAt(at, ' ');
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private void count(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          counts.merge(text.substring(start, i), 1, Integer::sum);
        }
        start = i + 1;
      }
    }
  }
}
