package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeantRoadmapTest {
  private static final List<String> ROADMAPS =
      List.of("cpp", "golang", "postgresql-dba", "react", "react-native", "devops");

  @Test
  void knowsOtherNamesOfThingsThatHaveARoadmap() {
    assertThat(MeantRoadmap.of("go", ROADMAPS)).contains("golang");
    assertThat(MeantRoadmap.of("c-plus-plus", ROADMAPS)).contains("cpp");
    assertThat(MeantRoadmap.of("k8s", ROADMAPS)).isEmpty();
  }

  @Test
  void takesTheOnlyRoadmapThatIsCalledAWordLongerOrShorter() {
    assertThat(MeantRoadmap.of("postgresql", ROADMAPS)).contains("postgresql-dba");
    assertThat(MeantRoadmap.of("devops-engineer", ROADMAPS)).contains("devops");
    assertThat(MeantRoadmap.of("dev", ROADMAPS)).isEmpty();
  }

  @Test
  void doesNotChooseBetweenTwo() {
    assertThat(MeantRoadmap.of("react-native-web", ROADMAPS)).isEmpty();
  }
}
