package io.github.roadmaplint.linkcheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;

/**
 * A link without a verdict: its next request and its results so far. It is passed between threads,
 * but used by one thread at a time.
 */
final class PendingLink {
  /** The link to check. */
  final HttpUrl target;

  /** The adapter of a known site, if the link is on one. */
  final Optional<SiteAdapter> site;

  /** Places in the page that links lead to. */
  final Set<String> fragments = new TreeSet<>();

  final List<RequestStep> steps = new ArrayList<>(1);
  final Cookies cookies = new Cookies();

  /** The next request. */
  HttpUrl url;

  RequestProfile profile = RequestProfile.HONEST;

  /** Redirects followed in this attempt. */
  int redirects;

  /** The URLs requested in this attempt, with their cookies. */
  private final Set<String> requested = new HashSet<>(0);

  /** Attempts that came to nothing, and may come to something later. */
  int failures;

  int attempts = 1;

  /** Whether one of the failures does not mean that the link is broken. */
  boolean doubtful;

  /** Whether one of the failures was of a kind that may pass by itself. */
  boolean mayPass;

  /** Whether the network is to blame for the last failure. */
  boolean noNetwork;

  boolean lastRound;

  /** The target of the permanent redirects at the beginning. */
  Optional<HttpUrl> moved = Optional.empty();

  boolean permanent = true;

  /** Not before this time of {@link System#nanoTime}. */
  long notBefore;

  /** Whether the known site had no result, so that the page is requested. */
  boolean pageRequested;

  PendingLink(HttpUrl target, Optional<SiteAdapter> site) {
    this.target = target;
    this.site = site;
    this.url = site.map(known -> known.question(target)).orElse(target);
  }

  /** Begins again from the start of the chain. */
  void restart(RequestProfile as) {
    attempts++;
    profile = as;
    redirects = 0;
    cookies.clear();
    requested.clear();
    moved = Optional.empty();
    permanent = true;
    url = site.filter(known -> !pageRequested).map(known -> known.question(target)).orElse(target);
  }

  /** Requests the page itself, because the known site has no result. */
  void askPage() {
    pageRequested = true;
    restart(RequestProfile.HONEST);
    attempts--;
  }

  /** Whether a redirect leads to where it has been before, with the same cookies. */
  boolean isInACircle() {
    if (requested.isEmpty()) {
      requested.add(target.toString() + '\n');
    }
    return !requested.add(url.toString() + '\n' + Cookies.header(cookies.of(url)));
  }

  /** Whether a URL was requested in this attempt. */
  boolean wasRequested(HttpUrl other) {
    String line = other.toString() + '\n';
    return other.equals(target)
        || other.equals(url)
        || requested.stream().anyMatch(before -> before.startsWith(line));
  }

  /** Whether the next request only follows a redirect within a host: that is one visit. */
  boolean isVisiting(String host) {
    return redirects > 0 && Address.host(url).equals(host);
  }

  boolean asksSite() {
    return site.isPresent() && !pageRequested;
  }
}
