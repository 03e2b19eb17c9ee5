package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.StoredResult;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The result of a file as bytes. */
final class ResultFormat {
  private ResultFormat() {}

  static void write(StoredResult result, PackedWriter out) {
    FindingFormat.write(result.findings(), out);
    out.number(result.suppressed());
    out.longs(result.overrides().toLongArray());
    out.texts(result.read());
    out.texts(
        result.lookedUp().entrySet().stream()
            .map(it -> it.getValue().name() + ' ' + it.getKey())
            .toList());
    out.number(result.ofAllPages() ? 1 : 0);
  }

  static StoredResult read(PackedReader in) {
    return new StoredResult(
        FindingFormat.read(in),
        in.number(),
        BitSet.valueOf(in.longs()),
        in.texts(),
        lookedUp(in.texts()),
        in.number() == 1);
  }

  private static SortedMap<String, PathState> lookedUp(List<String> lines) {
    SortedMap<String, PathState> paths = new TreeMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      paths.put(line.substring(space + 1), PathState.valueOf(line.substring(0, space)));
    }
    return paths;
  }
}
