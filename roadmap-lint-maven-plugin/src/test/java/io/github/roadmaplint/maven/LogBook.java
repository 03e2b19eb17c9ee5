package io.github.roadmaplint.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what is logged. */
final class LogBook extends SystemStreamLog {
  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  String last() {
    return lines.get(lines.size() - 1);
  }

  @Override
  public void info(CharSequence content) {
    lines.add("info " + content);
  }

  @Override
  public void warn(CharSequence content) {
    lines.add("warn " + content);
  }

  @Override
  public void error(CharSequence content) {
    lines.add("error " + content);
  }
}
