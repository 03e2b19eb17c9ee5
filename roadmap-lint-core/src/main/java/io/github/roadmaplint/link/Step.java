package io.github.roadmaplint.link;

import io.github.roadmaplint.text.Secrets;
import io.github.roadmaplint.text.Shortened;

/**
 * One request and what came of it. No part of it holds credentials.
 *
 * @param url what was asked for
 * @param status the status of the answer; 0 when there was none
 * @param words why there was no answer, or what is remarkable about it; empty for nothing
 * @param location where the answer leads; empty when it leads nowhere else
 * @param millis how long it took, in milliseconds
 */
public record Step(String url, int status, String words, String location, long millis) {
  /** Longer URLs are shown cut; a server can send hundreds of kilobytes. */
  private static final int LONGEST = 2_000;

  /** Hides parameters that are secrets, and cuts what is very long: servers send both. */
  public Step {
    url = Shortened.of(Secrets.hide(url), LONGEST);
    location = Shortened.of(Secrets.hide(location), LONGEST);
  }

  /** The same of a page that sends browsers elsewhere. */
  Step refreshing(String to) {
    return new Step(url, status, words, to, millis);
  }

  /** The step as one line for people. */
  public String text() {
    StringBuilder text = new StringBuilder(status == 0 ? words : Integer.toString(status));
    if (status != 0 && !words.isEmpty()) {
      text.append(" (").append(words).append(')');
    }
    text.append(' ').append(url);
    if (!location.isEmpty()) {
      text.append(" -> ").append(location);
    }
    return text.append(" (").append(millis).append(" ms)").toString();
  }
}
