package io.github.roadmaplint.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;

/**
 * A link on its way to a verdict: what it asks for next and what it has been told so far. Passed
 * from thread to thread, never used by two at a time.
 */
final class Check {
  /** What is to be found out. */
  final HttpUrl target;

  /** The site that knows better than its pages, if it is one of those. */
  final Optional<KnownSite> site;

  /** Places in the page that links lead to. */
  final Set<String> fragments = new TreeSet<>();

  final List<Step> steps = new ArrayList<>(1);
  final Cookies cookies = new Cookies();

  /** What is asked next. */
  HttpUrl url;

  Manner manner = Manner.HONEST;

  /** Redirects followed in this attempt. */
  int redirects;

  /** What was asked in this attempt, with its cookies. */
  private final Set<String> asked = new HashSet<>(0);

  /** Attempts that came to nothing, and may come to something later. */
  int failures;

  int attempts = 1;

  /** Whether one of the failures does not say that the link is broken. */
  boolean doubtful;

  /** Whether one of the failures was of a kind that may pass by itself. */
  boolean mayPass;

  /** Whether the network is to blame for the last failure. */
  boolean noNetwork;

  boolean lastRound;

  /** Where permanent redirects from the beginning have led. */
  Optional<HttpUrl> moved = Optional.empty();

  boolean permanent = true;

  /** Not before this time of {@link System#nanoTime}. */
  long notBefore;

  /** Whether the known site had no answer, so that the page is asked. */
  boolean pageAsked;

  Check(HttpUrl target, Optional<KnownSite> site) {
    this.target = target;
    this.site = site;
    this.url = site.map(known -> known.question(target)).orElse(target);
  }

  /** Begins again from the start of the chain. */
  void restart(Manner as) {
    attempts++;
    manner = as;
    redirects = 0;
    cookies.clear();
    asked.clear();
    moved = Optional.empty();
    permanent = true;
    url = site.filter(known -> !pageAsked).map(known -> known.question(target)).orElse(target);
  }

  /** Asks the page itself, since the known site does not want to say. */
  void askPage() {
    pageAsked = true;
    restart(Manner.HONEST);
    attempts--;
  }

  /** Whether a redirect leads to where it has been before, with the same cookies. */
  boolean isInACircle() {
    if (asked.isEmpty()) {
      asked.add(target.toString() + '\n');
    }
    return !asked.add(url.toString() + '\n' + Cookies.header(cookies.of(url)));
  }

  /** Whether a URL was asked for in this attempt. */
  boolean wasAsked(HttpUrl other) {
    String line = other.toString() + '\n';
    return other.equals(target)
        || other.equals(url)
        || asked.stream().anyMatch(before -> before.startsWith(line));
  }

  /** Whether the next request only follows a redirect within a host: that is one visit. */
  boolean isVisiting(String host) {
    return redirects > 0 && Address.host(url).equals(host);
  }

  boolean asksSite() {
    return site.isPresent() && !pageAsked;
  }
}
