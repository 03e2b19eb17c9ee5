package io.github.roadmaplint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // where /home is no absolute path
class UserCacheTest {
  @Test
  void isWhereTheSystemKeepsCaches() {
    assertThat(UserCache.folder(Map.of("HOME", "/home/ann"), "Linux"))
        .contains(Path.of("/home/ann/.cache/roadmap-lint"));
    assertThat(UserCache.folder(Map.of("HOME", "/home/ann", "XDG_CACHE_HOME", "/var/c"), "Linux"))
        .contains(Path.of("/var/c/roadmap-lint"));
    assertThat(UserCache.folder(Map.of("HOME", "/Users/ann"), "Mac OS X"))
        .contains(Path.of("/Users/ann/Library/Caches/roadmap-lint"));
    assertThat(UserCache.folder(Map.of("LOCALAPPDATA", "/local"), "Windows 11"))
        .contains(Path.of("/local/roadmap-lint"));
  }

  @Test
  void isWhereTheUserSays() {
    Map<String, String> environment = Map.of("HOME", "/home/ann", UserCache.VARIABLE, "/own");
    assertThat(UserCache.folder(environment, "Linux")).contains(Path.of("/own"));
  }

  @Test
  void isNowhereWithoutAHomeOrWhenTheUserWantsNone() {
    assertThat(UserCache.folder(Map.of(), "Linux")).isEmpty();
    assertThat(UserCache.folder(Map.of("HOME", "relative"), "Linux")).isEmpty();
    assertThat(UserCache.folder(Map.of("HOME", "/home/ann", UserCache.VARIABLE, ""), "Linux"))
        .isEmpty();
  }

  @Test
  void isNowhereInContinuousIntegrationUnlessToldSo() {
    assertThat(UserCache.folder(Map.of("HOME", "/home/ann", "CI", "true"), "Linux")).isEmpty();
    assertThat(UserCache.folder(Map.of("CI", "true", UserCache.VARIABLE, "/own"), "Linux"))
        .contains(Path.of("/own"));
  }
}
