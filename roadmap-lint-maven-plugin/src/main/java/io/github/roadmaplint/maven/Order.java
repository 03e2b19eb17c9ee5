package io.github.roadmaplint.maven;

import io.github.roadmaplint.check.Job;
import io.github.roadmaplint.check.MemoryFolder;
import io.github.roadmaplint.check.Project;
import io.github.roadmaplint.check.RuleChoice;
import io.github.roadmaplint.config.ConfigException;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The input of a check in a separate process: the part of a job that cannot be read from the
 * repository. All paths are absolute.
 *
 * @param folder the repository or a folder of it
 * @param configFile the configuration file, unless it is that of the repository
 * @param targets what to check
 * @param structures a folder of structures outside the repository
 * @param choice which rules to run
 * @param memory where results are cached, if anywhere
 * @param threads how many files are checked in parallel
 */
record Order(
    Path folder,
    Optional<Path> configFile,
    List<Path> targets,
    Optional<Path> structures,
    RuleChoice choice,
    Optional<MemoryFolder> memory,
    int threads) {

  /** The same job, in another process. */
  Job job() throws ConfigException {
    Project project =
        configFile.isPresent() ? Project.at(folder, configFile.get()) : Project.at(folder);
    return new Job(project, targets, Optional.empty(), structures, choice, memory);
  }

  void write(DataOutput out) throws IOException {
    path(folder, out);
    Wire.optional(configFile, out, Order::path);
    Wire.list(targets, out, Order::path);
    Wire.optional(structures, out, Order::path);
    Wire.list(choice.only(), out, Wire::text);
    Wire.list(choice.without(), out, Wire::text);
    Wire.optional(memory, out, Order::memory);
    out.writeInt(threads);
  }

  static Order read(DataInput in) throws IOException {
    return new Order(
        path(in),
        Wire.optional(in, Order::path),
        Wire.list(in, Order::path),
        Wire.optional(in, Order::path),
        new RuleChoice(Wire.list(in, Wire::text), Wire.list(in, Wire::text)),
        Wire.optional(in, from -> new MemoryFolder(path(from), Wire.text(from))),
        in.readInt());
  }

  private static void memory(MemoryFolder memory, DataOutput out) throws IOException {
    path(memory.folder(), out);
    Wire.text(memory.program(), out);
  }

  private static void path(Path path, DataOutput out) throws IOException {
    Wire.text(path.toAbsolutePath().toString(), out);
  }

  private static Path path(DataInput in) throws IOException {
    return Path.of(Wire.text(in));
  }
}
