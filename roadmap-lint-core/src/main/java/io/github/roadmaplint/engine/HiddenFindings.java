package io.github.roadmaplint.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The findings that are not reported because they are known.
 *
 * @param count how many there are
 * @param listed those that are listed on request, in {@link Finding#ORDER}
 */
public record HiddenFindings(int count, List<Hidden> listed) {
  /** No hidden findings. */
  public static final HiddenFindings NONE = new HiddenFindings(0, List.of());

  /** Copies the list. */
  public HiddenFindings {
    listed = List.copyOf(listed);
  }

  /** Those of all parts of a repository. */
  public static HiddenFindings of(List<HiddenFindings> parts) {
    List<Hidden> listed = new ArrayList<>();
    parts.forEach(part -> listed.addAll(part.listed()));
    listed.sort((one, other) -> Finding.ORDER.compare(one.finding(), other.finding()));
    return new HiddenFindings(parts.stream().mapToInt(HiddenFindings::count).sum(), listed);
  }

  /**
   * A hidden finding.
   *
   * @param reason why it is not fixed
   */
  public record Hidden(Finding finding, Optional<String> reason) {}
}
