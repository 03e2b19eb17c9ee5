package io.github.roadmaplint.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.audit.EditedPage;
import io.github.roadmaplint.audit.page.AuditPage;
import io.github.roadmaplint.audit.page.LivePart;
import io.github.roadmaplint.serve.AuditSource.AuditFailedException;
import io.github.roadmaplint.serve.Builds.Build;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** An audit that is made again when its files change. Only one thread changes it. */
final class LiveAudit {
  private final AuditSource source;
  private final Builds builds;

  /** Another server has other names of builds, so that a page of an earlier one is replaced. */
  private final String prefix;

  private int number = 1;
  private AuditRun.Result result;
  private FileSnapshot files;
  private Optional<String> edited = Optional.empty();

  private LiveAudit(AuditSource source, AuditRun.Result result, FileSnapshot files) {
    this.source = source;
    this.result = result;
    this.files = files;
    this.prefix = Long.toHexString(System.currentTimeMillis()) + '-';
    this.builds = new Builds(new Build(prefix + number, page(prefix + number, Optional.empty())));
  }

  /**
   * The first audit.
   *
   * @throws AuditFailedException if the files cannot be checked
   */
  static LiveAudit of(AuditSource source) throws AuditFailedException {
    long begin = System.currentTimeMillis();
    AuditRun.Result first = source.audit();
    FileSnapshot files = FileSnapshot.of(first.workspace(), source.others());
    return new LiveAudit(source, first, files.before(begin));
  }

  Builds builds() {
    return builds;
  }

  /**
   * Looks at the files, and makes the page again if they have changed; returns whether they have.
   */
  boolean update() {
    FileSnapshot now = FileSnapshot.of(result.workspace(), source.others());
    if (now.equals(files)) {
      return false;
    }
    List<String> changed = now.changedSince(files);
    files = now;
    String name = prefix + ++number;
    builds.replace(new Build(name, rebuilt(name, changed)));
    return true;
  }

  private byte[] rebuilt(String name, List<String> changed) {
    try {
      result = source.audit();
      changed.stream()
          .filter(path -> result.workspace().entry(path).isPresent())
          .findFirst()
          .ifPresent(path -> edited = Optional.of(path));
      return page(name, Optional.empty());
    } catch (AuditFailedException failure) {
      return page(name, Optional.of(failure.sentences()));
    } catch (RuntimeException defect) {
      return page(name, Optional.of("Internal error: " + defect));
    }
  }

  private byte[] page(String name, Optional<String> failure) {
    LivePart live =
        new LivePart(name, edited.flatMap(path -> EditedPage.of(result, path)), failure);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
      AuditPage.write(result.audit(), live, out);
    } catch (IOException never) {
      throw new UncheckedIOException(never); // it is written to memory
    }
    return bytes.toByteArray();
  }
}
