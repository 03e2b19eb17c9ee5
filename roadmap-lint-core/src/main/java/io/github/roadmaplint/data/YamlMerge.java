package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies the merge key of YAML 1.1: {@code <<: *base}, {@code <<: [*a, *b]}. */
final class YamlMerge {
  private YamlMerge() {}

  /**
   * The members after those of the merged mappings. A member's own key overrides a merged key, and
   * an earlier mapping overrides a later one; values that are not mappings are ignored.
   */
  static List<Member> into(List<Member> members, List<Data> merged) {
    if (merged.isEmpty()) {
      return members;
    }
    Set<String> keys = new HashSet<>();
    members.forEach(member -> keys.add(member.key()));
    List<Member> all = new ArrayList<>();
    for (Data data : merged) {
      for (Data mapping : data instanceof ListData list ? list.items() : List.of(data)) {
        addMissing(all, keys, mapping);
      }
    }
    all.addAll(members);
    return all;
  }

  private static void addMissing(List<Member> all, Set<String> keys, Data mapping) {
    if (!(mapping instanceof ObjectData object)) {
      return;
    }
    for (Member member : object.members()) {
      if (keys.add(member.key())) {
        all.add(member);
      }
    }
  }
}
