package io.github.roadmaplint.fetch;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.fetch.FetchedStructure.Status;
import io.github.roadmaplint.linkcheck.Download;
import io.github.roadmaplint.linkcheck.Downloads;
import io.github.roadmaplint.linkcheck.LinkOptions;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.structures.StoredStructure;
import io.github.roadmaplint.structures.StructureSlug;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.SlugTemplate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The structures of a site, and its lists of roadmaps. */
final class SiteStructures {
  private static final int MOST_ROADMAPS = 5_000;
  private static final int SHOWN = 200;
  private static final String LATER =
      "Run the command again later. The structure that was stored before is kept.";

  private static final String PRIVATE =
      "If the site is in a private network, name it: `--allow-network RANGE`. Otherwise check"
          + " `structures.url`. The structure that was stored before is kept.";

  private final SlugTemplate template;
  private final List<String> lists;
  private final StructureWriter writer;
  private final Instant now;
  private final Map<String, String> slugs = new HashMap<>();
  private final Map<String, StoredStructure> known = new HashMap<>();
  private final Downloads downloads;
  private final NavigableSet<String> listed = new TreeSet<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * A run that has not begun.
   *
   * @param lists URLs of lists of all roadmaps of the site
   * @param fresh whether to ignore what is stored
   */
  SiteStructures(
      SlugTemplate template,
      List<String> lists,
      Collection<String> wanted,
      StructureWriter writer,
      LinkOptions options,
      boolean fresh,
      Instant now) {
    this.template = template;
    this.lists = List.copyOf(lists);
    this.writer = writer;
    this.now = now;
    List<Downloads.Request> requests = new ArrayList<>();
    lists.forEach(list -> requests.add(new Downloads.Request(list, "", "")));
    for (String slug : wanted) {
      String url = template.url(slug);
      slugs.put(url, slug);
      Optional<StoredStructure> before =
          writer.unchanged(slug).filter(entry -> !fresh && entry.url().equals(url));
      before.ifPresent(entry -> known.put(slug, entry));
      requests.add(
          new Downloads.Request(
              url,
              before.map(StoredStructure::etag).orElse(""),
              before.map(StoredStructure::lastModified).orElse("")));
    }
    this.downloads = new Downloads(options, requests);
  }

  Downloads downloads() {
    return downloads;
  }

  /** The roadmaps in the lists of the site. */
  NavigableSet<String> listed() {
    return listed;
  }

  List<String> notes() {
    return notes;
  }

  /** Requests everything. */
  void run(Consumer<FetchedStructure> results) {
    downloads.run(
        download -> {
          if (lists.contains(download.url())) {
            list(download);
          } else {
            String slug = slugs.get(download.url());
            if (slug != null) {
              results.accept(structure(slug, download));
            }
          }
        });
  }

  private void list(Download download) {
    Optional<Data> root =
        download
            .text()
            .filter(text -> download.status() == 200)
            .flatMap(text -> JsonParser.parse(Source.of("list.json", text)).root());
    if (!(root.orElse(null) instanceof ListData list)) {
      notes.add(
          "A list of the site's roadmaps could not be read, so roadmaps that only the site has may be"
              + " missing here: "
              + Quoted.of(download.url(), SHOWN)
              + " ("
              + (download.status() == 200 ? "it is not a JSON list" : download.reason())
              + ')');
      return;
    }
    for (Data item : list.items()) {
      if (item instanceof ObjectData data && listed.size() < MOST_ROADMAPS) {
        data.string("slug")
            .map(Data.StringData::value)
            .filter(StructureSlug::isValid)
            .ifPresent(listed::add);
      }
    }
  }

  private FetchedStructure structure(String slug, Download download) {
    int status = download.status();
    StoredStructure before = known.get(slug);
    if (status == 304 && before != null) {
      return writer.confirm(before, now);
    }
    if (status == 404 || status == 410) {
      return FetchedStructure.without(
          slug,
          Status.MISSING,
          download.reason() + ": the site has no such roadmap",
          "Check the name of its folder. A roadmap that is not published yet has no structure.");
    }
    if (status != 200) {
      String help = download.isPrivate() ? PRIVATE : LATER;
      return FetchedStructure.without(slug, Status.FAILED, download.reason(), help);
    }
    Optional<String> other =
        template.slugIn(download.finalUrl()).filter(name -> !name.equals(slug));
    if (other.filter(StructureSlug::isValid).isPresent()) {
      return FetchedStructure.renamed(slug, other.get());
    }
    if (download.text().isEmpty()) {
      return FetchedStructure.without(
          slug,
          Status.FAILED,
          "The response is larger than "
              + (Downloads.MOST_BYTES >> 20)
              + " MiB, compressed in an unknown way, or not UTF-8",
          "Check `structures.url`. The structure that was stored before is kept.");
    }
    return writer.write(
        slug, download.text().get(), download.url(), download.etag(), download.lastModified());
  }
}
