package io.github.roadmaplint.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.change.PastVersions.Commit;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.rule.Rule;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Points of the trend in the cache of the user: a commit has always the same findings. */
final class StoredTrend {
  /** Older points are forgotten. */
  private static final int MOST_POINTS = 120;

  private static final int LEAST_BYTES = 4;

  private final Path root;
  private final Optional<CacheDirectory> folder;
  private final String key;
  private final Map<String, TrendPoint> points = new LinkedHashMap<>();
  private boolean changed;

  private StoredTrend(Path root, Optional<CacheDirectory> folder, String key) {
    this.root = root;
    this.folder = folder;
    this.key = key;
  }

  /** The points of a run with these rules; none if its results cannot be cached. */
  static StoredTrend of(OpenedJob opened, List<Rule> rules, RoadmapIndex roadmaps) {
    Optional<String> settings = opened.settings(rules);
    Path root = opened.workspace().root();
    StoredTrend stored =
        new StoredTrend(
            root,
            settings.isPresent() ? opened.memory() : Optional.empty(),
            digest(settings.orElse("") + structures(opened) + folders(roadmaps)));
    stored.read();
    return stored;
  }

  /** The structures outside the repository are not in its commits. */
  private static String structures(OpenedJob opened) {
    StringBuilder all = new StringBuilder();
    if (opened.workspace().structures().isPresent()) {
      for (String owner : opened.workspace().inventory().owners()) {
        String text =
            opened
                .workspace()
                .outsideStructure(owner)
                .map(ReadResult::source)
                .map(source -> digest(source.text()))
                .orElse("");
        all.append('\n').append(owner).append(' ').append(text);
      }
    }
    return all.toString();
  }

  /** Findings of earlier commits are counted by the folders of today. */
  private static String folders(RoadmapIndex roadmaps) {
    return roadmaps.grouping() == Grouping.FOLDER ? "\n" + roadmaps.slugs() : "";
  }

  private static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("The JVM has no SHA-256", never);
    }
  }

  Optional<TrendPoint> point(Commit commit) {
    return Optional.ofNullable(points.get(commit.id()))
        .map(
            found ->
                new TrendPoint(
                    commit.date(), commit.id(), found.total(), found.families(), found.roadmaps()));
  }

  void keep(TrendPoint point) {
    points.put(point.commit(), point);
    changed = true;
  }

  /** Other programs can write the file, so that it can contain anything. */
  private void read() {
    try {
      Optional<PackedReader> file = folder.flatMap(it -> it.trend(root));
      if (file.isEmpty() || !file.get().text().equals(key)) {
        return;
      }
      PackedReader in = file.get();
      int count = Math.min(MOST_POINTS, in.count(LEAST_BYTES));
      for (int i = 0; i < count; i++) {
        String commit = in.text();
        SeverityCounts total = new SeverityCounts(in.number(), in.number(), in.number());
        points.put(
            commit, new TrendPoint(LocalDate.EPOCH, commit, total, numbers(in), numbers(in)));
      }
    } catch (RuntimeException damaged) {
      points.clear();
    }
  }

  private static SortedMap<String, Integer> numbers(PackedReader in) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    int count = in.count(2 * LEAST_BYTES);
    for (int i = 0; i < count; i++) {
      numbers.put(in.text(), in.number());
    }
    return numbers;
  }

  void save() {
    if (folder.isEmpty() || !changed) {
      return;
    }
    PackedWriter out = new PackedWriter();
    out.text(folder.get().owner(root));
    out.text(key);
    List<TrendPoint> kept = List.copyOf(points.values());
    kept = kept.subList(Math.max(0, kept.size() - MOST_POINTS), kept.size());
    out.number(kept.size());
    for (TrendPoint point : kept) {
      out.text(point.commit());
      out.number(point.total().errors());
      out.number(point.total().warnings());
      out.number(point.total().infos());
      write(point.families(), out);
      write(point.roadmaps(), out);
    }
    folder.get().rememberTrend(root, out.finish());
  }

  private static void write(SortedMap<String, Integer> numbers, PackedWriter out) {
    out.number(numbers.size());
    numbers.forEach(
        (name, number) -> {
          out.text(name);
          out.number(number);
        });
  }
}
