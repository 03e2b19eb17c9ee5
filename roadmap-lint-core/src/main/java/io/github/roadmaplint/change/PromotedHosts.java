package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.Workspace;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.parallel.Lazy;
import io.github.roadmaplint.url.WebUrl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosts to which a change adds several links, and which the repository hardly knew before. */
final class PromotedHosts {
  /** This many links are several. */
  private static final int SEVERAL = 3;

  /** With this many links, a host is known. */
  private static final int KNOWN = 2;

  private static final Pattern URL = Pattern.compile("https?://[^\\s()<>\"'\\]]{1,2000}");

  private final ChangeSet changes;
  private final Workspace before;
  private final Workspace now;
  private final Lazy<Map<String, Integer>> promoted = new Lazy<>(this::hosts);

  PromotedHosts(ChangeSet changes, Workspace before, Workspace now) {
    this.changes = changes;
    this.before = before;
    this.now = now;
  }

  /** The number of new links to a host, if that is one of them. */
  OptionalInt promoted(String host) {
    Integer count = promoted.get().get(name(host));
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  private Map<String, Integer> hosts() {
    Map<String, Integer> hosts = added();
    hosts.values().removeIf(count -> count < SEVERAL);
    removeKnown(hosts);
    return hosts;
  }

  private Map<String, Integer> added() {
    Map<String, Set<String>> urls = new HashMap<>();
    for (ChangedFile file : changes.files().values()) {
      int number = 0;
      for (String line : now.text(file.path()).orElse("").split("\n", -1)) {
        number++;
        if (line.contains("://") && file.added().containsAny(number, number)) {
          addUrls(line, urls);
        }
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    urls.forEach((host, some) -> counts.put(host, some.size()));
    return counts;
  }

  private static void addUrls(String line, Map<String, Set<String>> urls) {
    Matcher url = URL.matcher(line);
    while (url.find()) {
      String host = name(WebUrl.of(url.group()).host());
      if (!host.isEmpty()) {
        urls.computeIfAbsent(host, first -> new HashSet<>()).add(url.group());
      }
    }
  }

  /** Reads the repository until all hosts are known; popular ones are after a few pages. */
  private void removeKnown(Map<String, Integer> hosts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Entry entry : before.inventory().entries()) {
      if (hosts.isEmpty()) {
        return;
      }
      if (entry.collection().kind() == Kind.STRAY) {
        continue;
      }
      String text = before.text(entry.path()).orElse("").toLowerCase(Locale.ROOT);
      hosts.keySet().removeIf(host -> counts.merge(host, count(text, host), Integer::sum) >= KNOWN);
    }
  }

  private static int count(String text, String host) {
    int count = 0;
    for (int at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + host.length())) {
      count += text.startsWith("://", at - 3) || text.startsWith("://www.", at - 7) ? 1 : 0;
    }
    return count;
  }

  private static String name(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
