package io.github.roadmaplint.app;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineException;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.disk.WriteRefusedException;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Utf8;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file with the known findings of a repository. It is read only if it is a regular file, and
 * not through a symbolic link in the repository: whoever sends a change can commit one.
 *
 * @param root the repository
 * @param file its place
 * @param named whether the user has named it
 */
public record BaselineFile(Path root, Path file, boolean named) {
  /** Its name, at the root of the repository. */
  public static final String NAME = ".roadmap-lint-baseline.json";

  /** In bytes: about 50,000 findings. */
  public static final int MOST_BYTES = 20 << 20;

  /** The maximum length of a path in messages. */
  private static final int SHOWN = 200;

  /** The file that is used for a repository, whether it exists or not. */
  public static BaselineFile of(Project project, Optional<Path> named) {
    return new BaselineFile(
        project.root(), named.orElseGet(() -> project.root().resolve(NAME)), named.isPresent());
  }

  /** Whether there is something at its place. */
  public boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** What messages call it, in backquotes. */
  public String shown() {
    return Quoted.of(named ? file.toString() : NAME, SHOWN);
  }

  /**
   * Reads it.
   *
   * @throws ImpossiblePathException if it is not a baseline that this version can read
   */
  public Baseline read() throws ImpossiblePathException {
    try {
      return Baseline.parse(Source.of(file.toString(), text()));
    } catch (BaselineException unusable) {
      throw unusable(String.valueOf(unusable.getMessage()));
    } catch (AccessDeniedException denied) {
      throw unusable("cannot be read: access is denied");
    } catch (IOException failure) {
      throw unusable("cannot be read: the file system reported an error");
    }
  }

  /** Whether it is what would be written; a checkout can have other line ends. */
  public boolean isSame(Baseline baseline) {
    try {
      return text().replace("\r\n", "\n").equals(baseline.text());
    } catch (BaselineException | IOException unreadable) {
      return false;
    }
  }

  private String text() throws IOException, BaselineException {
    Path place;
    try {
      place = WriteBoundary.around(root).resolve(file);
    } catch (WriteRefusedException refused) {
      throw new BaselineException("cannot be used: " + refused.reason());
    }
    if (!Files.exists(place)) {
      throw new BaselineException(
          "does not exist. Create it: roadmap-lint baseline create"
              + (named ? " --baseline FILE" : ""));
    }
    if (!Files.isRegularFile(place)) {
      throw new BaselineException("is not a regular file");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(place)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new BaselineException(
          "has more than " + (MOST_BYTES >> 20) + " MiB. Turn rules off instead of hiding so much");
    }
    Optional<String> text = Utf8.decode(bytes);
    if (text.isEmpty()) {
      throw new BaselineException(Utf8.defect(bytes) + ". Save it as UTF-8");
    }
    return text.get();
  }

  private ImpossiblePathException unusable(String why) {
    return new ImpossiblePathException("The baseline " + shown() + ' ' + why);
  }
}
