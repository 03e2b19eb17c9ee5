package io.github.roadmaplint.workspace;

import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.engine.MarkdownComplexity;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.CharacterIndex;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import io.github.roadmaplint.source.Utf8;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/** Reads the files of one repository, and no file outside it. */
public final class FileReader {
  /** Larger files, in bytes, are not read. */
  static final long MOST_BYTES = 10L * 1024 * 1024;

  /** Pages have a few kilobytes; their tree needs a hundred times the memory of their text. */
  private static final long MOST_BYTES_OF_PAGE = 2L * 1024 * 1024;

  private final Path root;

  FileReader(Path root) {
    this.root = root;
  }

  /** Reads one file; every failure is part of the answer. */
  ReadResult read(String path) {
    try {
      Path file = root.resolve(path);
      BasicFileAttributes facts =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (facts.isSymbolicLink()) {
        return whole(readLink(path, file));
      }
      return whole(readRegular(path, file, facts));
    } catch (IOException | RuntimeException failure) {
      return unreadable(path, failure);
    }
  }

  /** The same, unless Git has written something else instead of the file's content. */
  private ReadResult whole(ReadResult reading) {
    return reading instanceof ReadResult.Text text ? whole(text, Optional.of(root)) : reading;
  }

  private static ReadResult whole(ReadResult.Text text, Optional<Path> root) {
    Optional<ReadResult.Failure> other = GitPlaceholders.in(text.source(), root);
    return other.isPresent() ? other.get() : text;
  }

  private ReadResult readLink(String path, Path link) throws IOException {
    Path real;
    try {
      real = link.toRealPath();
    } catch (AccessDeniedException | NoSuchFileException unreadable) {
      throw unreadable;
    } catch (FileSystemException loop) {
      return notAFile(path, "Symbolic link without a target");
    }
    return real.startsWith(root.toRealPath())
        ? readRegular(path, real, Files.readAttributes(real, BasicFileAttributes.class))
        : notAFile(path, "Symbolic link to a place outside the repository");
  }

  /**
   * Reads a file of a folder that the user named, wherever that is. In a folder of the repository
   * no link may lead to files that are neither in the repository nor in that folder.
   *
   * @param root the folder of the repository
   * @param name what reports call the file
   */
  static ReadResult readNamed(Path file, Path root, String name) {
    try {
      Path absolute = file.toAbsolutePath().normalize();
      if (absolute.startsWith(root)) {
        Path real = absolute.toRealPath();
        Path folder = absolute.resolveSibling("").toRealPath();
        if (!real.startsWith(root.toRealPath()) && !real.startsWith(folder)) {
          return notAFile(name, "Symbolic link to a place outside the repository");
        }
      }
      return readRegular(name, file, Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException | RuntimeException failure) {
      return unreadable(name, failure);
    }
  }

  private static long most(String path) {
    return Syntax.of(path).isPage() ? MOST_BYTES_OF_PAGE : MOST_BYTES;
  }

  private static ReadResult readRegular(String path, Path file, BasicFileAttributes facts)
      throws IOException {
    if (facts.isDirectory()) {
      return notAFile(path, "Folder");
    }
    if (!facts.isRegularFile()) {
      return notAFile(path, "Device or pipe");
    }
    if (facts.size() > most(path)) {
      return tooLarge(path, facts.size());
    }
    try (InputStream in = new FileInputStream(file.toFile())) {
      return read(path, in, (int) facts.size());
    }
  }

  /** The result of reading a file of that path with these bytes. */
  public static ReadResult typed(String path, byte[] bytes) {
    if (bytes.length > most(path)) {
      return tooLarge(path, bytes.length);
    }
    ReadResult reading = decode(path, bytes, bytes.length);
    return reading instanceof ReadResult.Text text ? whole(text, Optional.empty()) : reading;
  }

  /** Reads a file to its end, with one request if it is still as long as it was a moment ago. */
  private static ReadResult read(String path, InputStream in, int size) throws IOException {
    byte[] bytes = new byte[size + 1];
    int first = Math.max(0, in.read(bytes, 0, bytes.length));
    int read = first == size ? first : first + in.readNBytes(bytes, first, bytes.length - first);
    if (read < bytes.length) {
      return decode(path, bytes, read);
    }
    byte[] rest = in.readNBytes((int) MOST_BYTES - Math.min((int) MOST_BYTES, read));
    byte[] all = Arrays.copyOf(bytes, read + rest.length);
    System.arraycopy(rest, 0, all, read, rest.length);
    return decode(path, all, all.length);
  }

  /**
   * Decodes strictly: the fast decoder replaces invalid bytes with U+FFFD, so only a text that
   * contains this character is decoded again.
   */
  private static ReadResult decode(String path, byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    if (Syntax.of(path).isPage() && MarkdownComplexity.isTooMuch(text)) {
      return tooHeavy(path);
    }
    CharacterIndex characters = CharacterIndex.of(bytes, length);
    Source source = Source.of(path, text, characters);
    if (characters.isPrintableAscii()) {
      return new ReadResult.Text(source);
    }
    boolean readable = text.indexOf('\uFFFD') < 0;
    if (readable && !characters.has('\0')) {
      return new ReadResult.Text(source);
    }
    return strictly(source, readable, Arrays.copyOf(bytes, length));
  }

  private static ReadResult strictly(Source source, boolean readable, byte[] bytes) {
    Optional<String> other = Utf8.otherEncoding(bytes);
    if (other.isPresent()) {
      return otherEncoding(source.path(), other.get());
    }
    if (readable) {
      return new ReadResult.Text(source);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = strict.decode(in, out, true);
    return result.isError()
        ? notUtf8(source, bytes[in.position()] & 0xFF, out.position())
        : new ReadResult.Text(source);
  }

  private static ReadResult otherEncoding(String path, String name) {
    return failure(
        Source.of(path, ""),
        EngineRules.NOT_UTF8,
        Problem.of(
            Span.at(0),
            "File is encoded in " + name + ", not in UTF-8",
            "Save the file as UTF-8. Until then, nothing else in it is checked."),
        false);
  }

  private static ReadResult notUtf8(Source source, int wrong, int offset) {
    Span place = new Span(offset, Math.min(offset + 1, source.text().length()));
    String hex = Integer.toHexString(wrong).toUpperCase(java.util.Locale.ROOT);
    return failure(
        source,
        EngineRules.NOT_UTF8,
        Problem.of(
            place,
            "Byte `0x" + (hex.length() < 2 ? "0" : "") + hex + "` is not UTF-8",
            "Save the file as UTF-8. Until then, nothing else in it is checked."),
        false);
  }

  private static ReadResult tooLarge(String path, long size) {
    String message =
        "File has "
            + size / (1024 * 1024)
            + " MiB, the limit is "
            + most(path) / (1024 * 1024)
            + " MiB";
    return failure(
        Source.of(path, ""),
        EngineRules.TOO_LARGE,
        Problem.of(
            Span.at(0), message, "Remove it, or exclude it with `ignore`. It was not checked."),
        false);
  }

  private static ReadResult tooHeavy(String path) {
    return failure(
        Source.of(path, ""),
        EngineRules.TOO_LARGE,
        Problem.of(
            Span.at(0),
            "Page has more than " + MarkdownComplexity.MOST + " Markdown markers and line ends",
            "Split it, or exclude it with `ignore`. It was not checked."),
        false);
  }

  private static ReadResult notAFile(String path, String what) {
    return failure(
        Source.of(path, ""),
        EngineRules.NOT_A_FILE,
        Problem.of(
            Span.at(0),
            what + " found where a file is expected",
            "Rename it, or replace it with the expected file."),
        false);
  }

  private static ReadResult unreadable(String path, Exception failure) {
    if (failure instanceof NoSuchFileException && ReadResult.hasLostBytes(path)) {
      return ReadResult.nameNotUtf8(path);
    }
    return failure(
        Source.of(path, ""),
        EngineRules.UNREADABLE,
        Problem.of(
            Span.at(0),
            "File could not be read: " + reason(failure),
            "Check that the file exists and is readable, then run again."),
        true);
  }

  private static String reason(Exception failure) {
    if (failure instanceof AccessDeniedException || !(failure instanceof IOException)) {
      return "access is denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "it does not exist";
    }
    return String.valueOf(failure.getMessage()).contains("Permission denied")
        ? "access is denied"
        : "the file system reported an error";
  }

  private static ReadResult.Failure failure(
      Source source, RuleInfo rule, Problem problem, boolean incomplete) {
    return new ReadResult.Failure(source, rule, problem, incomplete);
  }
}
