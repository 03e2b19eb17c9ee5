package io.github.roadmaplint.check;

import io.github.roadmaplint.check.ProjectWords.Word;
import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.config.Setting;
import io.github.roadmaplint.document.Data.StringData;
import io.github.roadmaplint.layout.Layout;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A repository and its configuration.
 *
 * @param root the folder of the repository, absolute; paths in the configuration are relative to it
 */
public record Project(Path root, Config config) {

  /**
   * The repository that a path lies in, with the configuration file at its top if there is one.
   *
   * @throws ConfigException if the file says something that makes no sense
   */
  public static Project at(Path path) throws ConfigException {
    Optional<Path> file = ConfigLoader.find(path);
    return file.isPresent()
        ? new Project(file.get().resolveSibling(""), load(file.get()))
        : withoutConfig(path);
  }

  /**
   * The repository that a path lies in, with a configuration file from anywhere.
   *
   * @throws ConfigException if the file does not exist or says something that makes no sense
   */
  public static Project at(Path path, Path file) throws ConfigException {
    return new Project(RepositoryRoot.of(path), load(file));
  }

  /** The repository that a path lies in, whatever is configured there. */
  public static Project withoutConfig(Path path) {
    return new Project(RepositoryRoot.of(path), Config.DEFAULT);
  }

  private static Config load(Path file) throws ConfigException {
    return new ConfigLoader(Catalogue.all().rules()).load(file);
  }

  /**
   * How the repository is laid out: as configured, else as its files look.
   *
   * @param paths every file, relative to the root
   */
  public Layout layout(List<String> paths) {
    return config.layout().map(Setting::value).orElseGet(() -> Layouts.recognise(paths));
  }

  /** The words that the project declares to be right. */
  ProjectWords words(Workspace workspace) {
    List<Word> words = new ArrayList<>();
    for (StringData word : config.words()) {
      words.add(new Word(word.value(), config.file(), word.content()));
    }
    if (new File(root.toFile(), ProjectWords.FILE).isFile()
        && workspace.read(ProjectWords.FILE) instanceof Reading.Text list) {
      words.addAll(ProjectWords.read(list.source()));
    }
    return new ProjectWords(words);
  }

  private Optional<Path> resolve(String folder) {
    try {
      return Optional.of(root.resolve(folder));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** The folder of structures that lie outside the repository, if one is configured. */
  public Optional<Path> structures() {
    return config.structures().flatMap(folder -> resolve(folder.value()));
  }
}
