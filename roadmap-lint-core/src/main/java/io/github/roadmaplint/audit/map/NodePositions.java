package io.github.roadmaplint.audit.map;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes are. The position of a node with a parent is relative to that of the parent; a node
 * that would be its own parent is read as one without.
 */
final class NodePositions {
  private static final int NONE = -1;

  private final @Nullable Place[] places;
  private final double farthest;

  /** Coordinates from the top left of the structure. */
  record Place(double x, double y) {}

  /**
   * Computes all positions.
   *
   * @param farthest the largest coordinate; a node outside has no position
   */
  NodePositions(List<MapFields> nodes, double farthest) {
    this.farthest = farthest;
    places = new Place[nodes.size()];
    int[] parents = parents(nodes);
    boolean[] done = new boolean[nodes.size()];
    for (int i = 0; i < places.length; i++) {
      resolve(i, nodes, parents, done);
    }
  }

  /** The position of the node with an index; empty if it has none that can be drawn. */
  Optional<Place> of(int node) {
    return Optional.ofNullable(places[node]);
  }

  private static int[] parents(List<MapFields> nodes) {
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      byId.putIfAbsent(nodes.get(i).string("id"), i);
    }
    byId.remove("");
    int[] parents = new int[nodes.size()];
    Arrays.setAll(parents, i -> byId.getOrDefault(parent(nodes.get(i)), NONE));
    return parents;
  }

  private static String parent(MapFields node) {
    String id = node.string("parentId");
    return id.isEmpty() ? node.string("parentNode") : id;
  }

  /** Computes the parents of a node first, from the outermost one. */
  private void resolve(int node, List<MapFields> nodes, int[] parents, boolean[] done) {
    Deque<Integer> chain = new ArrayDeque<>();
    for (int i = node; i != NONE && !done[i]; i = parents[i]) {
      done[i] = true;
      chain.push(i);
    }
    while (!chain.isEmpty()) {
      int i = chain.pop();
      Place parent = parents[i] == NONE ? null : places[parents[i]];
      places[i] = place(nodes.get(i), parent == null ? new Place(0, 0) : parent);
    }
  }

  private @Nullable Place place(MapFields node, Place parent) {
    Optional<Double> x = node.fields("position").number("x", farthest);
    Optional<Double> y = node.fields("position").number("y", farthest);
    if (x.isEmpty() || y.isEmpty()) {
      return null;
    }
    Place place = new Place(parent.x + x.get(), parent.y + y.get());
    return Math.abs(place.x) <= farthest && Math.abs(place.y) <= farthest ? place : null;
  }
}
