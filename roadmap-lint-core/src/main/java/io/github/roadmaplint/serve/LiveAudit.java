package io.github.roadmaplint.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.audit.EditedPage;
import io.github.roadmaplint.audit.page.AuditPage;
import io.github.roadmaplint.audit.page.LivePart;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.serve.AuditSource.AuditFailedException;
import io.github.roadmaplint.serve.Builds.Build;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An audit that is made again when its files change. Only one thread changes it. */
final class LiveAudit {
  private final AuditSource source;
  private final Builds builds;

  /** Another server has other names of builds, so that a page of an earlier one is replaced. */
  private final String prefix;

  private int number = 1;
  private boolean failed;
  private AuditRun.Result result;
  private FileSnapshot files;
  private Optional<String> edited = Optional.empty();

  private LiveAudit(AuditSource source, AuditRun.Result result, FileSnapshot files) {
    this.source = source;
    this.result = result;
    this.files = files;
    this.prefix = Long.toHexString(System.currentTimeMillis()) + '-';
    this.builds = new Builds(build(Optional.empty()));
  }

  /**
   * The first audit.
   *
   * @throws AuditFailedException if the files cannot be checked
   */
  static LiveAudit of(AuditSource source) throws AuditFailedException {
    long begin = System.currentTimeMillis();
    AuditRun.Result first = source.audit(Optional.empty());
    FileSnapshot files = FileSnapshot.of(first.workspace(), source.others());
    return new LiveAudit(source, first, files.before(begin));
  }

  Builds builds() {
    return builds;
  }

  /** The folders whose files decide about the audit. */
  Set<Path> folders() {
    return files.folders(result.workspace().root());
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
    if (changed.size() == 1) {
      showEdited(changed.get(0));
    }
    builds.replace(rebuilt(changed));
    return true;
  }

  /** Shows the findings of a changed page before the whole repository is checked. */
  private void showEdited(String path) {
    if (failed || result.workspace().entry(path).isEmpty()) {
      return;
    }
    try {
      Build old = builds.newest();
      LivePart live =
          new LivePart(name(1), EditedPage.of(result, path, findings(path)), Optional.empty());
      builds.replace(new Build(name(1), old.page(), text(out -> AuditPage.write(live, out))));
    } catch (AuditFailedException | RuntimeException failure) {
      // The check of all files reports it.
    }
  }

  /** The findings in a file as it is now; with a baseline, a check says which of them are known. */
  private List<Finding> findings(String path) throws AuditFailedException {
    Optional<List<Finding>> found = result.findings(path);
    return found.isPresent()
        ? found.get()
        : source.check(result.workspace().root().resolve(path)).findings().stream()
            .filter(finding -> finding.path().equals(path))
            .toList();
  }

  private Build rebuilt(List<String> changed) {
    number++;
    failed = true;
    try {
      result = source.audit(Optional.of(result));
      changed.stream()
          .filter(path -> result.workspace().entry(path).isPresent())
          .findFirst()
          .ifPresent(path -> edited = Optional.of(path));
      failed = false;
      return build(Optional.empty());
    } catch (AuditFailedException failure) {
      return build(Optional.of(failure.sentences()));
    } catch (RuntimeException defect) {
      return build(Optional.of("Internal error: " + defect));
    }
  }

  /** The name of a build of the current audit. */
  private String name(int part) {
    return prefix + number + '-' + part;
  }

  private Build build(Optional<String> failure) {
    LivePart live =
        new LivePart(name(0), edited.flatMap(path -> EditedPage.of(result, path)), failure);
    return new Build(
        live.build(),
        text(out -> AuditPage.write(result.audit(), live, source.threads(), out)),
        text(out -> AuditPage.write(live, out)));
  }

  /** Writes a part of the page. */
  @FunctionalInterface
  private interface Content {
    void writeTo(Appendable out) throws IOException;
  }

  private static byte[] text(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
      content.writeTo(out);
    } catch (IOException never) {
      throw new UncheckedIOException(never); // it is written to memory
    }
    return bytes.toByteArray();
  }
}
