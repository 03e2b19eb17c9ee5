package io.github.roadmaplint.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureReasonTest {
  private static final String UNKNOWN = "the file system reported an error";

  @Test
  void theReasonOfTheFileSystemIsShownWithoutTheNameOfTheFile() {
    assertThat(FailureReason.of(new FileSystemException("a.tmp", null, "No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(FailureReason.of(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(FailureReason.of(new WriteRefusedException("`a` is a symbolic link")))
        .isEqualTo("`a` is a symbolic link");
  }

  @Test
  void failuresWithoutAReasonGetOne() {
    assertThat(FailureReason.of(new AccessDeniedException("a"))).isEqualTo("access is denied");
    assertThat(FailureReason.of(new FileAlreadyExistsException("a")))
        .isEqualTo("a file exists where a folder is needed");
    assertThat(FailureReason.of(new NoSuchFileException("a"))).isEqualTo(UNKNOWN);
    assertThat(FailureReason.of(new IOException())).isEqualTo(UNKNOWN);
    assertThat(FailureReason.of(new IllegalStateException("internal"))).isEqualTo(UNKNOWN);
  }
}
