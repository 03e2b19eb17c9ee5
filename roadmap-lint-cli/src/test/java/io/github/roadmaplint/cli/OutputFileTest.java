package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.disk.WriteBoundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  private static final WriteBoundary ANYWHERE = WriteBoundary.around();

  @TempDir Path folder;

  @Test
  void theTextIsThereAndNothingElse() throws Exception {
    OutputFile.of(folder.resolve("a").toString()).write(ANYWHERE, out -> out.append("ü"));

    assertThat(folder.resolve("a")).hasContent("ü");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void aReportThatCouldNotBeFinishedLeavesTheOldOne() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");
    OutputFile output = OutputFile.of(file.toString());

    assertThatThrownBy(() -> output.write(ANYWHERE, OutputFileTest::failing))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageEndingWith(": disk full");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    OutputFile.of(link.toString()).write(ANYWHERE, out -> out.append("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aDeviceIsWrittenTo() throws Exception {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    Path link = Files.createSymbolicLink(folder.resolve("link"), device);

    OutputFile.of(link.toString()).write(ANYWHERE, out -> out.append("gone"));

    assertThat(link).isSymbolicLink();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void whatCannotBeAFileIsSaidAtOnce() {
    assertThatThrownBy(() -> OutputFile.of(folder.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageEndingWith("is a folder; name a file in it.");
    assertThatThrownBy(() -> OutputFile.of(folder.resolve("no/a").toString()))
        .hasMessageEndingWith("cannot be written: its folder does not exist.");
  }

  @Test
  void aReportReplacesNoPage() throws Exception {
    Path page = Files.createDirectories(folder.resolve("roadmaps/git/content")).resolve("a.md");
    Files.writeString(page, "# Tag\n");
    for (String option : new String[] {"--output=", "--report=json="}) {
      Run run = Run.of("check", option + page, folder.toString());

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).endsWith("exists and is not a report; name another file.\n");
    }
    assertThat(Run.of("audit", "--output=" + page, folder.toString()).code()).isEqualTo(2);
    assertThat(page).hasContent("# Tag\n");
  }

  @Test
  void oneReportThatCannotBeWrittenDoesNotPreventTheOthers() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Files.writeString(folder.resolve("a.md"), "# Tag\n\nSee [that](missing.md).\n");
    Path other = folder.resolve("a.xml");

    Run run =
        Run.of("check", "--report=json=" + full, "--report=junit=" + other, folder.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(full.toString());
    assertThat(run.out()).contains("local/missing-file");
    assertThat(other).content().contains("local/missing-file");
  }

  private static void failing(Appendable out) throws IOException {
    out.append("half");
    throw new IOException("disk full");
  }
}
