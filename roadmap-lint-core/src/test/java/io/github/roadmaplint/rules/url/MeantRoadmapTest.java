package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeantRoadmapTest {
  private static final List<String> ROADMAPS =
      List.of("cpp", "golang", "postgresql-dba", "react", "react-native", "devops");

  private static final Map<String, String> OTHER_NAMES =
      Map.of("go", "golang", "c-plus-plus", "cpp", "k8s", "kubernetes");

  private static Optional<String> of(String segment) {
    return MeantRoadmap.of(segment, ROADMAPS, OTHER_NAMES);
  }

  @Test
  void knowsOtherNamesOfThingsThatHaveARoadmap() {
    assertThat(of("go")).contains("golang");
    assertThat(of("c-plus-plus")).contains("cpp");
    assertThat(of("k8s")).isEmpty();
  }

  @Test
  void takesTheOnlyRoadmapThatIsCalledAWordLongerOrShorter() {
    assertThat(of("postgresql")).contains("postgresql-dba");
    assertThat(of("devops-engineer")).contains("devops");
    assertThat(of("dev")).isEmpty();
  }

  @Test
  void doesNotChooseBetweenTwo() {
    assertThat(of("react-native-web")).isEmpty();
  }
}
