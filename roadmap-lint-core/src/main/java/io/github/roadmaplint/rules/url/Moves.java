package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.text.Order;
import io.github.roadmaplint.url.WebUrl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The hosts that are known to have moved, from {@code urls/moved-hosts.tsv}. */
final class Moves {
  private static final String RESOURCE = "/urls/moved-hosts.tsv";

  /** Loaded by the first URL that is checked. */
  static final Moves ALL = load();

  private final Map<String, List<Move>> byHost = new HashMap<>();

  private Moves() {}

  /**
   * One move.
   *
   * @param path what the path begins with, without a slash at the end; empty for the whole host
   * @param to the new host and the beginning of the path
   * @param keepsPaths whether the rest of the path stayed the same
   * @param why a clause without full stop
   */
  record Move(String path, String to, boolean keepsPaths, String why) {
    boolean covers(WebUrl url) {
      String whole = url.path();
      int end = path.length();
      return whole.startsWith(path) && (whole.length() == end || whole.charAt(end) == '/');
    }
  }

  /** The moves of a host, with or without {@code www.}, the longest path first. */
  List<Move> from(String host) {
    return byHost.getOrDefault(host.startsWith("www.") ? host.substring(4) : host, List.of());
  }

  private static Moves load() {
    Moves moves = new Moves();
    try (InputStream in = Objects.requireNonNull(Moves.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          moves.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    Comparator<Move> longestFirst = Order.byInt(move -> -move.path().length());
    moves.byHost.values().forEach(list -> list.sort(longestFirst));
    return moves;
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    int slash = cells[0].indexOf('/');
    String host = slash < 0 ? cells[0] : cells[0].substring(0, slash);
    String path = slash < 0 ? "" : cells[0].substring(slash);
    Move move = new Move(path, cells[1], cells[2].equals("same"), cells[3]);
    byHost.computeIfAbsent(host, key -> new ArrayList<>()).add(move);
  }
}
