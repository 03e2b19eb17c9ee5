package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that shows the page of an audit in a browser. */
class ServeTest {
  private static final Pattern ADDRESS = Pattern.compile("Page: (http://127\\.0\\.0\\.1:\\d+/) ");

  @TempDir Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    Path page = folder.resolve("roadmaps/git/content/commit@abcdefghijklmnopqrstu.md");
    Files.createDirectories(page.resolveSibling(""));
    Files.writeString(page, "# Commit\n\nA commit saves the the work.\n");
  }

  /** Standard input that is open until the test ends it. */
  private static final class OpenInput extends InputStream {
    private final CountDownLatch end = new CountDownLatch(1);

    void end() {
      end.countDown();
    }

    @Override
    public int read() throws IOException {
      try {
        end.await();
        return -1;
      } catch (InterruptedException stopped) {
        throw new IOException(stopped);
      }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return read();
    }
  }

  @Test
  void servesThePageUntilStandardInputEnds() throws Exception {
    OpenInput input = new OpenInput();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ProcessIo io = new ProcessIo(Path.of(""), input, out, err, Map.of(), Terminals.NONE);
    List<String> args = List.of("serve", folder.toString(), "--port", "0", "--no-cache");
    CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> Main.run(args, io));
    Matcher address = ADDRESS.matcher(out.toString(UTF_8));
    while (!address.reset(out.toString(UTF_8)).find()) {
      assertThat(code.isDone()).as(err.toString(UTF_8)).isFalse();
      Thread.onSpinWait();
    }

    try (InputStream page = URI.create(address.group(1)).toURL().openStream()) {
      assertThat(new String(page.readAllBytes(), UTF_8)).contains("Repeated word");
    }
    input.end();
    assertThat(code.get(60, TimeUnit.SECONDS)).isZero();
    assertThat(err.toString(UTF_8)).contains(" in 1 file.\n");
  }

  @Test
  void anInvalidRequestIsRefusedBeforeAnythingIsServed() throws IOException {
    String path = folder.toString();
    assertThat(Run.of("serve", path, "--port", "65536"))
        .isEqualTo(new Run(2, "", "roadmap-lint: --port must be at most 65535.\n"));
    assertThat(Run.of("serve", folder.resolve("missing").toString()).code()).isEqualTo(2);

    Files.writeString(folder.resolve(".roadmap-lint.yml"), "rules: [\n");
    Run run = Run.of("serve", path, "--port", "0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("roadmap-lint: The configuration is invalid.\n");
  }

  @Test
  void aNamedPortThatIsInUseIsReported() throws IOException {
    try (ServerSocket other =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      String port = String.valueOf(other.getLocalPort());
      assertThat(Run.of("serve", folder.toString(), "--port", port))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "roadmap-lint: Port " + port + " cannot be used: it is in use or reserved.\n"));
    }
  }
}
