package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.frontend.ConfigChoice;
import io.github.roadmaplint.frontend.RunRequest;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A request in the form in which it is sent from one process to another. All paths become absolute.
 */
final class RequestSerialization {
  private RequestSerialization() {}

  static void write(RunRequest request, DataOutput out) throws IOException {
    path(request.folder(), out);
    Serialization.optional(request.config().file(), out, RequestSerialization::path);
    out.writeBoolean(request.config().none());
    out.writeBoolean(request.config().gitignore());
    Serialization.list(request.targets(), out, RequestSerialization::path);
    Serialization.optional(request.structures(), out, RequestSerialization::path);
    Serialization.list(request.rules().only(), out, Serialization::text);
    Serialization.list(request.rules().without(), out, Serialization::text);
    Serialization.optional(request.cache(), out, RequestSerialization::cache);
    out.writeInt(request.threads());
    BaselineChoice baseline = request.baseline();
    out.writeBoolean(baseline.used());
    Serialization.optional(baseline.file(), out, RequestSerialization::path);
    out.writeBoolean(baseline.listed());
    out.writeLong(baseline.day());
  }

  static RunRequest read(DataInput in) throws IOException {
    return new RunRequest(
        path(in),
        new ConfigChoice(
            Serialization.optional(in, RequestSerialization::path),
            in.readBoolean(),
            in.readBoolean()),
        Serialization.list(in, RequestSerialization::path),
        Serialization.optional(in, RequestSerialization::path),
        new RuleChoice(
            Serialization.list(in, Serialization::text),
            Serialization.list(in, Serialization::text)),
        Serialization.optional(
            in, from -> new CacheDirectory(path(from), Serialization.text(from))),
        in.readInt(),
        Shard.ALL,
        Optional.empty(),
        new BaselineChoice(
            in.readBoolean(),
            Serialization.optional(in, RequestSerialization::path),
            in.readBoolean(),
            in.readLong()));
  }

  private static void cache(CacheDirectory cache, DataOutput out) throws IOException {
    path(cache.folder(), out);
    Serialization.text(cache.program(), out);
  }

  private static void path(Path path, DataOutput out) throws IOException {
    Serialization.text(path.toAbsolutePath().toString(), out);
  }

  private static Path path(DataInput in) throws IOException {
    return Path.of(Serialization.text(in));
  }
}
