package io.github.roadmaplint.app;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.config.Setting;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.engine.ProjectWords;
import io.github.roadmaplint.engine.ProjectWords.Word;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.StructureSource;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.structures.StoredStructures;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.PathContainment;
import io.github.roadmaplint.workspace.RepositoryRoot;
import io.github.roadmaplint.workspace.TargetPath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A repository and its configuration.
 *
 * @param root the folder of the repository, absolute; paths in the configuration are relative to it
 * @param named the configuration file that the user has named; empty if it was found in the
 *     repository, where everyone who can change the repository can change it
 * @param gitignore whether files that git ignores are not part of the repository
 */
public record Project(Path root, Config config, Optional<Path> named, boolean gitignore) {

  /** A repository without the files that git ignores. */
  public Project(Path root, Config config, Optional<Path> named) {
    this(root, config, named, true);
  }

  /** The same repository with the files that git ignores. */
  public Project withGitIgnored() {
    return new Project(root, config, named, false);
  }

  /** Lists the files of the repository. */
  public RepositoryFiles files() {
    return RepositoryFiles.of(root, gitignore);
  }

  /**
   * The repository that contains a path, with the configuration file at its root if there is one.
   *
   * @throws ConfigException if the file is invalid
   */
  public static Project at(Path path) throws ConfigException {
    Optional<Path> file = ConfigLoader.find(TargetPath.real(path));
    return file.isPresent() ? found(file.get(), path) : withoutConfig(path);
  }

  /**
   * The repository that contains a path, with a configuration file from any place.
   *
   * @throws ConfigException if the file does not exist or is invalid
   */
  public static Project at(Path path, Path file) throws ConfigException {
    Path root = root(path);
    return new Project(root, loader().load(file, root), Optional.of(file));
  }

  /** The repository that contains a path, without its configuration. */
  public static Project withoutConfig(Path path) {
    return new Project(root(path), Config.DEFAULT, Optional.empty());
  }

  private static Project found(Path file, Path path) throws ConfigException {
    Path root = TargetPath.asNamed(file.resolveSibling(""), path);
    return new Project(
        root, loader().loadFound(root.resolve(file.getFileName())), Optional.empty());
  }

  /** The repository is where the links in a path lead, and is called as the user calls it. */
  private static Path root(Path path) {
    return TargetPath.asNamed(RepositoryRoot.of(TargetPath.real(path)), path);
  }

  private static ConfigLoader loader() {
    return new ConfigLoader(RuleCatalog.all().rules());
  }

  /**
   * How the repository is laid out: as configured, else as its files look.
   *
   * @param paths every file, relative to the root
   */
  public Layout layout(List<String> paths) {
    Layout layout = config.layout().map(Setting::value).orElseGet(() -> recognized(paths));
    return layout.withLanguage(config.option(SharedOptions.LANGUAGE, layout).value());
  }

  private Layout recognized(List<String> paths) {
    DiskWorkspace files = DiskWorkspace.open(root, List.of(), Layouts.builtIn("plain"));
    return Layouts.recognize(paths, files::text, path -> files.unlisted(path).exists());
  }

  /**
   * The words that the project declares to be right.
   *
   * @throws ImpossiblePathException if there is a list of words that cannot be read
   */
  public ProjectWords words(DiskWorkspace workspace) throws ImpossiblePathException {
    List<Word> words = new ArrayList<>();
    for (StringData word : config.words()) {
      words.add(new Word(word.value(), config.file(), word.content()));
    }
    if (Files.exists(root.resolve(ProjectWords.FILE), LinkOption.NOFOLLOW_LINKS)) {
      words.addAll(ProjectWords.read(list(workspace.read(ProjectWords.FILE))));
    }
    return new ProjectWords(words, ProjectDictionaries.load(config.dictionaries()));
  }

  private static Source list(ReadResult reading) throws ImpossiblePathException {
    String unusable = "The word list " + ProjectWords.FILE + " cannot be used: ";
    if (reading instanceof ReadResult.Failure failure) {
      throw new ImpossiblePathException(unusable + failure.problem().message());
    }
    if (reading.source().text().indexOf('\0') >= 0) {
      throw new ImpossiblePathException(unusable + "It is encoded in UTF-16, not in UTF-8");
    }
    return reading.source();
  }

  /** Whether all of the repository is meant: nothing is named, or its folder. */
  public boolean isWhole(List<Path> targets) {
    Path top = PathContainment.real(root);
    return targets.isEmpty() || targets.stream().map(PathContainment::real).anyMatch(top::equals);
  }

  /** The folder of structures that is configured, otherwise that with stored structures. */
  public Optional<Path> structures() {
    return config
        .structures()
        .map(folder -> root.resolve(folder.value()))
        .or(() -> StoredStructures.folder(root));
  }

  /** Whether pages are compared with structures that were stored on an earlier day. */
  boolean usesStoredStructures(DiskWorkspace workspace) {
    Optional<Path> folder = StoredStructures.folder(root);
    return folder.isPresent() && workspace.structures().equals(folder);
  }

  /** The URL of structures, with {@code {slug}}: the configured one, otherwise that of the site. */
  public Optional<String> structuresUrl(Layout layout) {
    return config
        .structuresUrl()
        .map(Setting::value)
        .or(() -> layout.site().flatMap(Site::structures).map(StructureSource::url));
  }
}
