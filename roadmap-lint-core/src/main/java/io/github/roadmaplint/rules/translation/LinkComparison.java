package io.github.roadmaplint.rules.translation;

import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.url.WebUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The links of an original and of its translation. URLs that differ only in their language are the
 * same, and a link at the same place that only the translation has is a replacement.
 *
 * @param shared the number of URLs that both have
 * @param all the number of URLs of the original
 * @param lost the first links to URLs that the translation does not have
 * @param after the link of the translation that the first of them would follow; its first link if
 *     there is none
 */
record LinkComparison(int shared, int all, List<Link> lost, Link after) {

  /** Copies the list. */
  LinkComparison {
    lost = List.copyOf(lost);
  }

  private static final Pattern FILE =
      Pattern.compile("//github\\.com/[^/]+/[^/]+/(?:tree|blob|raw)/[^/]+/([^#?]+)");

  /** Parameters that set a language. */
  private static final Set<String> LANGUAGE_PARAMETERS =
      Set.of("hl", "lang", "language", "locale", "l", "lr", "gl");

  /** Compares two pages of which both have links. */
  static LinkComparison of(Map<String, Link> original, Map<String, Link> translation) {
    List<String> there = List.copyOf(translation.keySet());
    Map<String, Integer> places = new LinkedHashMap<>();
    there.forEach(key -> places.put(key, places.size()));
    List<String> keys = List.copyOf(original.keySet());
    List<Link> originals = List.copyOf(original.values());
    Set<String> extras =
        there.stream().filter(key -> !original.containsKey(key)).collect(Collectors.toSet());
    List<Link> lost = new ArrayList<>();
    List<Link> links = List.copyOf(translation.values());
    Link after = links.get(0);
    int shared = 0;
    int last = -1;
    for (int i = 0; i < keys.size(); i++) {
      Integer place = places.get(keys.get(i));
      if (place != null) {
        shared++;
        last = place;
        continue;
      }
      int next = next(keys, i, places);
      if (!isReplaced(there, last, next, extras)) {
        after = lost.isEmpty() && last >= 0 ? links.get(last) : after;
        lost.add(originals.get(i));
      }
    }
    return new LinkComparison(shared, keys.size(), lost, after);
  }

  /** The place of the next link of the original that the translation has too. */
  private static int next(List<String> keys, int from, Map<String, Integer> places) {
    for (int i = from + 1; i < keys.size(); i++) {
      Integer place = places.get(keys.get(i));
      if (place != null) {
        return place;
      }
    }
    return places.size();
  }

  /** Whether a link that only the translation has is between two places; each replaces one. */
  private static boolean isReplaced(List<String> there, int from, int to, Set<String> extras) {
    int first = Math.min(from, to) + 1;
    int last = Math.max(from, to);
    for (int i = first; i < last; i++) {
      if (extras.remove(there.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same without links to files of a repository on GitHub to which the page links by path. */
  LinkComparison withoutFiles(Page translation) {
    List<Link> others = lost.stream().filter(link -> !isFile(link, translation)).toList();
    return new LinkComparison(shared, all, others, after);
  }

  private static boolean isFile(Link link, Page translation) {
    Matcher file = FILE.matcher(link.url());
    return file.find()
        && translation.allLinks().stream()
            .anyMatch(it -> !it.target().isWeb() && it.url().endsWith(file.group(1)));
  }

  /** The links of a page to the web by their URLs without language; images do not count. */
  static Map<String, Link> links(Page page) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Link link : page.allLinks()) {
      if (link.kind() != Link.Kind.IMAGE && link.target().isWeb()) {
        links.putIfAbsent(key(link.target()), link);
      }
    }
    return links;
  }

  private static String key(WebUrl url) {
    String normalized = url.normalized();
    int fragment = normalized.indexOf('#');
    String whole = fragment < 0 ? normalized : normalized.substring(0, fragment);
    int query = whole.indexOf('?');
    String path = query < 0 ? whole : whole.substring(0, query);
    StringBuilder key = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      String part = key.isEmpty() ? withoutLanguage(segment) : segment;
      if (!part.isEmpty() && (key.isEmpty() || !isLanguage(part))) {
        key.append(part).append('/');
      }
    }
    for (String parameter : (query < 0 ? "" : whole.substring(query + 1)).split("&", -1)) {
      if (!LANGUAGE_PARAMETERS.contains(parameter.split("=", 2)[0])) {
        key.append('&').append(parameter);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** {@code ko.wikipedia.org} and {@code en.wikipedia.org} are one host here. */
  private static String withoutLanguage(String host) {
    int dot = host.indexOf('.');
    boolean named = dot > 0 && host.indexOf('.', dot + 1) > 0 && isLanguage(host.substring(0, dot));
    return named ? host.substring(dot + 1) : host;
  }

  private static boolean isLanguage(String text) {
    return NamedLanguage.ofTag(text) != NamedLanguage.NONE;
  }
}
