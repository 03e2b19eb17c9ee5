package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Fingerprints of the inputs and the outputs of a run. */
final class Fingerprints {
  /** The prefix of hidden files of roadmap-lint in a repository. */
  private static final String OWN = ".roadmap-lint";

  private Fingerprints() {}

  /**
   * Everything that the result depends on: the program, the settings, and every file of the
   * repository that has a place in its layout, for a file that is not checked can be the one that a
   * rule misses. Other files, such as the sources of a program beside the pages, do not matter.
   */
  static String ofInputs(Job job, List<Object> settings) {
    Fingerprint all = new Fingerprint();
    settings.forEach(all::add);
    jar(Fingerprints.class).ifPresent(all::addFile);
    jar(Job.class).ifPresent(all::addFile);
    Project project = job.project();
    all.add(project.root())
        .add(project.config().file().path())
        .add(project.config().file().text())
        .add(new TreeMap<>(project.config().schemas().own()))
        .add(job.targets())
        .add(job.choice());
    addRepository(all, project);
    Optional<Path> structures = job.structures().or(project::structures);
    if (structures.isPresent()) {
      DiskWorkspace.list(structures.get())
          .forEach(path -> all.addFile(structures.get().resolve(path)));
    }
    return all.toString();
  }

  private static void addRepository(Fingerprint all, Project project) {
    Path folder = project.root();
    List<String> paths = project.files().paths();
    Layout layout = project.layout(paths);
    all.add(layout.name());
    for (Entry entry : Inventory.of(layout, paths).entries()) {
      all.add(entry.collection().name()).addFile(folder.resolve(entry.path()));
    }
    String[] own = folder.toFile().list((parent, name) -> name.startsWith(OWN));
    if (own != null) {
      Arrays.sort(own);
      for (String name : own) {
        all.addFile(folder.resolve(name));
      }
    }
  }

  /** The files that a run writes. */
  static String ofOutputs(List<ReportFile> files) {
    Fingerprint all = new Fingerprint();
    files.forEach(report -> all.addFile(report.file()));
    return all.toString();
  }

  /** A snapshot of a version is another program without another name. */
  private static Optional<Path> jar(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new File(source.getLocation().toURI()).toPath());
    } catch (URISyntaxException | IllegalArgumentException noFile) {
      return Optional.empty();
    }
  }
}
