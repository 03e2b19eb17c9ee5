package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.text.Secrets;
import io.github.roadmaplint.text.Shortened;

/**
 * One request and its result. No part of it contains credentials.
 *
 * @param url the requested URL
 * @param status the status of the response; 0 without a response
 * @param words the reason for a missing response, or a note; empty for none
 * @param location the redirect target; empty for none
 * @param millis its duration, in milliseconds
 */
public record RequestStep(String url, int status, String words, String location, long millis) {
  /** Longer URLs are shown cut; a server can send hundreds of kilobytes. */
  private static final int LONGEST = 2_000;

  /** Hides parameters that are secrets, and cuts what is very long: servers send both. */
  public RequestStep {
    url = Shortened.of(Secrets.hide(url), LONGEST);
    location = Shortened.of(Secrets.hide(location), LONGEST);
  }

  /** The same of a page that sends browsers elsewhere. */
  RequestStep refreshing(String to) {
    return new RequestStep(url, status, words, to, millis);
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
