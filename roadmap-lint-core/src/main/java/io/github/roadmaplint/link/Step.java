package io.github.roadmaplint.link;

import io.github.roadmaplint.text.Secrets;

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

  /** Hides parameters that are secrets: servers send them, too. */
  public Step {
    url = Secrets.hide(url);
    location = Secrets.hide(location);
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
