package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.cache.CacheDirectory;
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
record ForkRequest(
    Path folder,
    Optional<Path> configFile,
    List<Path> targets,
    Optional<Path> structures,
    RuleChoice choice,
    Optional<CacheDirectory> memory,
    int threads) {

  /** The same job, in another process. */
  Job job() throws ConfigException {
    Project project =
        configFile.isPresent() ? Project.at(folder, configFile.get()) : Project.at(folder);
    return new Job(project, targets, Optional.empty(), structures, choice, memory);
  }

  void write(DataOutput out) throws IOException {
    path(folder, out);
    Serialization.optional(configFile, out, ForkRequest::path);
    Serialization.list(targets, out, ForkRequest::path);
    Serialization.optional(structures, out, ForkRequest::path);
    Serialization.list(choice.only(), out, Serialization::text);
    Serialization.list(choice.without(), out, Serialization::text);
    Serialization.optional(memory, out, ForkRequest::memory);
    out.writeInt(threads);
  }

  static ForkRequest read(DataInput in) throws IOException {
    return new ForkRequest(
        path(in),
        Serialization.optional(in, ForkRequest::path),
        Serialization.list(in, ForkRequest::path),
        Serialization.optional(in, ForkRequest::path),
        new RuleChoice(
            Serialization.list(in, Serialization::text),
            Serialization.list(in, Serialization::text)),
        Serialization.optional(
            in, from -> new CacheDirectory(path(from), Serialization.text(from))),
        in.readInt());
  }

  private static void memory(CacheDirectory memory, DataOutput out) throws IOException {
    path(memory.folder(), out);
    Serialization.text(memory.program(), out);
  }

  private static void path(Path path, DataOutput out) throws IOException {
    Serialization.text(path.toAbsolutePath().toString(), out);
  }

  private static Path path(DataInput in) throws IOException {
    return Path.of(Serialization.text(in));
  }
}
