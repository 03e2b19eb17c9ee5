package io.github.roadmaplint.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that starts the program, in a checkout without a build, with a Java and a Maven that
 * only print their arguments.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LaunchScriptTest {
  /** The script of this checkout; tests run in the folder of their module. */
  private static final Path SCRIPT = Path.of("../roadmap-lint");

  private static final String BUILD =
      """
      mkdir -p roadmap-lint-cli/target/dist/lib roadmap-lint-cli/target/dist/cds
      for jar in roadmap-lint libraries network; do : >roadmap-lint-cli/target/dist/lib/$jar.jar; done
      echo 1 >roadmap-lint-cli/target/dist/build-id
      """;

  private static final String PREPARING =
      "roadmap-lint: preparing for Java 17.0.9: this start takes some seconds longer\n";

  @TempDir Path folder;
  private Path checkout;
  private Path programs;
  private Path java;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = Files.createDirectories(folder.resolve("checkout"));
    programs = Files.createDirectories(folder.resolve("programs"));
    java = Files.createDirectories(folder.resolve("java"));
    Shell.copy(SCRIPT, checkout.resolve("roadmap-lint"));
    for (String sources :
        new String[] {"roadmap-lint-core/src/main", "roadmap-lint-cli/src/main"}) {
      Files.createDirectories(checkout.resolve(sources));
    }
    for (String pom :
        new String[] {"pom.xml", "roadmap-lint-core/pom.xml", "roadmap-lint-cli/pom.xml"}) {
      Path file = Files.writeString(checkout.resolve(pom), "");
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }
    java("17.0.9");
    Shell.program(java.resolve("bin/javac"), "");
    Shell.program(
        programs.resolve("mvn"),
        BUILD + "printf '\\033[1;33ma warning of the build\\033[m\\n\\033[0m'");
    Shell.program(programs.resolve("sleep"), "");
  }

  @Test
  void theFirstStartBuildsWithoutColorsAndSaysSo() throws Exception {
    Shell run = start("check", "docs");

    assertThat(run.output())
        .contains("roadmap-lint: building (the sources are new or changed)\n")
        .contains("roadmap-lint: the first build also downloads its libraries, about 60 MB\n")
        .contains("a warning of the build\n")
        .doesNotContain("\u001b")
        .endsWith("io.github.roadmaplint.cli.Main check docs\n");
    assertThat(run.code()).isZero();
    assertThat(checkout.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void theNextStartDoesNotBuildAgain() throws Exception {
    start("--version");

    assertThat(start("--version").output()).doesNotContain("building").doesNotContain("warning");
  }

  @Test
  void aCheckoutThatCannotBeWrittenToIsNotBuilt() throws Exception {
    Files.writeString(checkout.resolve("target"), "a file in place of the folder");

    Shell run = start("check");

    assertThat(run.output())
        .endsWith("cannot write to " + real(checkout) + ", so it cannot be built there\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aCheckoutThatIsReadOnlyButHasATargetFolderIsNotWaitedFor() throws Exception {
    Shell.program(
        programs.resolve("mkdir"),
        "case $* in *launcher.lock) exit 1 ;; *) exec /bin/mkdir \"$@\" ;; esac");

    assertThat(start("check"))
        .isEqualTo(
            new Shell(
                2,
                "roadmap-lint: cannot write to "
                    + real(checkout)
                    + "/target, so it cannot be built there\n"));
  }

  @Test
  void aStartDuringAnotherBuildSaysThatItWaits() throws Exception {
    Path lock = Files.createDirectories(checkout.resolve("target/launcher.lock"));
    String builder = Long.toString(ProcessHandle.current().pid());
    Files.writeString(lock.resolve("owner"), builder + '\n');
    Shell.program(programs.resolve("sleep"), "rm -rf target/launcher.lock\n" + BUILD);

    Shell run = start("check");

    assertThat(run.output())
        .startsWith("roadmap-lint: waiting until process " + builder + " has built it\n")
        .doesNotContain("building");
    assertThat(run.code()).isZero();
  }

  @Test
  void aBuildThatWasKilledIsNotWaitedFor() throws Exception {
    Path lock = Files.createDirectories(checkout.resolve("target/launcher.lock"));
    Files.writeString(lock.resolve("owner"), "999999999\n");

    assertThat(start("check").output()).doesNotContain("waiting").contains("building");
  }

  @Test
  void aFolderInTheSearchPathOfTheShellIsNotTakenForThatOfTheProgram() throws Exception {
    Files.createDirectories(folder.resolve("elsewhere/checkout"));

    Map<String, String> variables = variables();
    variables.put("CDPATH", folder.resolve("elsewhere").toString());
    Shell run = Shell.script("checkout/roadmap-lint check", folder, variables);

    assertThat(run.output()).endsWith("io.github.roadmaplint.cli.Main check\n");
  }

  @Test
  void aFolderThatJavaCannotUseIsNamed() throws Exception {
    checkout = Files.move(checkout, folder.resolve("check:out"));

    Shell run = start("check");

    assertThat(run.output()).contains("check:out").contains("contains a colon");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aBuildThatFailsIsAnInvalidRequest() throws Exception {
    Shell.program(programs.resolve("mvn"), "echo 'no compiler'; exit 1");

    Shell run = start("check");

    assertThat(run.output()).endsWith("no compiler\nroadmap-lint: the build failed, see above\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aMissingCompilerAndATooOldJavaAreNamed() throws Exception {
    Files.delete(java.resolve("bin/javac"));
    assertThat(start("check").output()).contains("has no bin/javac; install a JDK, 17 or newer");

    java("11.0.2");
    assertThat(start("check").output()).contains("Java 11.0.2 in " + java + " is too old");
  }

  @Test
  void theFirstStartOnAJavaSaysThatItPreparesAnArchive() throws Exception {
    makeArchives();

    assertThat(start("check").output()).contains(PREPARING).contains("-XX:SharedArchiveFile=");
    assertThat(start("check").output())
        .doesNotContain(PREPARING)
        .contains("-XX:SharedArchiveFile=");
  }

  @Test
  void aCopyOfTheProgramPreparesItsOwnArchive() throws Exception {
    makeArchives();
    start("--version");
    Path copy = folder.resolve("copy");
    Path program = Shell.copy(SCRIPT, checkout.resolve("roadmap-lint-cli/target/dist/bin/start"));
    Shell.script("cp -R roadmap-lint-cli/target/dist '" + copy + "'", checkout, variables());

    assertThat(Shell.script("bin/start check", copy, variables()).output()).contains(PREPARING);
    assertThat(Shell.script("bin/start check", copy, variables()).output())
        .doesNotContain(PREPARING);
    assertThat(Shell.script("'" + program + "' check", folder, variables()).output())
        .doesNotContain(PREPARING);
  }

  /** The build also writes a program that makes empty archives. */
  private void makeArchives() throws IOException {
    Shell.program(
        programs.resolve("mvn"),
        BUILD
            + "mkdir -p roadmap-lint-cli/target/dist/bin\n"
            + "echo ': >\"$2\"; echo \"${0%/bin/*}\" >\"$2.place\"'"
            + " >roadmap-lint-cli/target/dist/bin/make-archive");
  }

  @Test
  void theOptionsForJavaAreInOneFileAndTheHeapFitsTheMachine() throws Exception {
    assertThat(start("check").output())
        .contains("@" + real(checkout) + "/roadmap-lint-cli/target/dist/lib/java-options ");
    assertThat(Path.of("src/main/dist/lib/java-options"))
        .content()
        .contains("-XX:MaxRAMPercentage=75")
        .doesNotContain("-Xmx");
  }

  @Test
  void theScriptsForWindowsStartTheSameProgram() throws IOException {
    for (String script : new String[] {"roadmap-lint.cmd", "roadmap-lint.ps1"}) {
      assertThat(Path.of("src/main/dist/bin", script))
          .content()
          .contains("java-options", "io.github.roadmaplint.cli.Main", "-Droadmaplint.launcher=")
          .contains("roadmap-lint", "libraries", "network", ".jar")
          .contains("ROADMAP_LINT_JAVA_OPTS", "JAVA_HOME", "runtime\\bin\\java.exe");
    }
  }

  @Test
  void aParenthesisInTheFolderOfJavaEndsNoBlockOfTheScriptForWindows() throws IOException {
    String commands =
        Files.readString(Path.of("src/main/dist/bin/roadmap-lint.cmd"))
            .lines()
            .filter(line -> !line.startsWith("rem "))
            .collect(joining("\n"));

    assertThat(commands).contains("%JAVA_HOME%").doesNotContain("(", ")");
  }

  @Test
  void theModesOfFilesInReleasesDoNotDependOnTheUmask() throws IOException {
    String assembly = Files.readString(Path.of("src/main/assembly/archive.xml"));

    assertThat(assembly.split("</fileSet>"))
        .hasSizeGreaterThan(1)
        .allMatch(
            set ->
                !set.contains("<fileSet>")
                    || (set.contains("<fileMode>") && set.contains("<directoryMode>")));
  }

  @Test
  void anArchiveWithItsOwnJavaUsesNoOther() throws Exception {
    start("--version");
    Path runtime = checkout.resolve("roadmap-lint-cli/target/dist/runtime");
    Files.createDirectories(runtime.resolve("bin"));
    Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
    Shell.program(runtime.resolve("bin/java"), "echo own java");

    assertThat(start("--version").output()).endsWith("own java\n");
  }

  private void java(String version) throws IOException {
    Files.createDirectories(java.resolve("bin"));
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Shell.program(java.resolve("bin/java"), "echo \"$@\"");
  }

  private static String real(Path path) throws IOException {
    return path.toRealPath().toString();
  }

  private Shell start(String... arguments) throws IOException, InterruptedException {
    return Shell.script("./roadmap-lint " + String.join(" ", arguments), checkout, variables());
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    variables.put("JAVA_HOME", java.toString());
    variables.put("PATH", programs + ":" + System.getenv("PATH"));
    return variables;
  }
}
