package io.github.roadmaplint.maven;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.cache.DurationText;
import io.github.roadmaplint.config.LinkSettings;
import io.github.roadmaplint.linkcheck.AddressGuard;
import io.github.roadmaplint.linkcheck.Cidr;
import io.github.roadmaplint.linkcheck.LinkHeader;
import io.github.roadmaplint.linkcheck.LinkOptions;
import io.github.roadmaplint.linkcheck.run.LedgerSelection;
import io.github.roadmaplint.linkcheck.run.LinkHeaders;
import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.linkcheck.run.LinkRuleFactory;
import io.github.roadmaplint.linkcheck.run.LinkSlice;
import io.github.roadmaplint.report.Escaper;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Builds the request of a link check from parameters, configuration and environment. */
final class LinkRequestFactory {
  private static final int MOST_CONNECTIONS = 2_000;

  private static final LinkHeaders.Words WORDS =
      new LinkHeaders.Words("`linkHeaders`", "`configFile`");

  private final LinksMojo wanted;
  private final Map<String, String> environment;

  LinkRequestFactory(LinksMojo wanted, Map<String, String> environment) {
    this.wanted = wanted;
    this.environment = environment;
  }

  /**
   * The request.
   *
   * @param whole whether the whole repository is checked
   */
  LinkRequest of(Project project, boolean whole) throws MojoExecutionException {
    boolean ci = !environment.getOrDefault("CI", "").isEmpty();
    return new LinkRequest(
        options(project),
        !wanted.offline,
        maxAge(),
        wanted.fresh,
        number("confirmDays", wanted.confirmDays, whole && ci ? 2 : 1),
        slice(),
        wanted.suggest,
        ledger(project),
        wanted.offline ? List.of() : LinkHeaders.note(project).stream().toList());
  }

  private LinkOptions options(Project project) throws MojoExecutionException {
    LinkSettings settings = project.config().links();
    LinkOptions defaults = LinkOptions.DEFAULT;
    int connections = number("connections", wanted.connections, defaults.connections());
    return new LinkOptions(
        new AddressGuard(ranges()),
        Math.min(MOST_CONNECTIONS, connections),
        settings.connectionsPerHost().value(),
        Duration.ofMillis(settings.spacing().value()),
        Duration.ofSeconds(settings.timeout().value()),
        LinkRuleFactory.of(settings.rules(), LocalDate.now(ZoneOffset.UTC)),
        wanted.offline ? List.of() : headers(project),
        Optional.ofNullable(environment.get("GITHUB_TOKEN")).filter(token -> !token.isBlank()));
  }

  private List<LinkHeader> headers(Project project) throws MojoExecutionException {
    try {
      List<String> entries = RepositoryMojo.listed(wanted.linkHeaders);
      return LinkHeaders.of(project, entries, environment, WORDS);
    } catch (LinkHeaders.ImpossibleHeaderException impossible) {
      throw new MojoExecutionException(
          Escaper.escape(String.valueOf(impossible.getMessage())), impossible);
    }
  }

  private LedgerSelection ledger(Project project) throws MojoExecutionException {
    try {
      Optional<Path> named = Optional.ofNullable(wanted.ledger).map(File::toPath);
      return LedgerSelection.of(project, named, environment, "`ledger`");
    } catch (LedgerSelection.ImpossibleLedgerException impossible) {
      throw new MojoExecutionException(
          Escaper.escape(String.valueOf(impossible.getMessage())), impossible);
    }
  }

  private static int number(String name, @Nullable Integer set, int otherwise)
      throws MojoExecutionException {
    if (set != null && set < 1) {
      throw new MojoExecutionException(name + " must be 1 or more, not " + set);
    }
    return set == null ? otherwise : set;
  }

  private List<Cidr> ranges() throws MojoExecutionException {
    List<Cidr> ranges = new ArrayList<>();
    for (String text : RepositoryMojo.listed(wanted.allowNetwork)) {
      Optional<Cidr> range = Cidr.parse(text);
      ranges.add(range.orElseThrow(() -> wrong("allowNetwork", "127.0.0.0/8", text)));
    }
    return ranges;
  }

  private LinkSlice slice() throws MojoExecutionException {
    return LinkSlice.parse(wanted.slice).orElseThrow(() -> wrong("slice", "1/7", wanted.slice));
  }

  private Optional<Duration> maxAge() throws MojoExecutionException {
    String text = wanted.maxAge == null ? "" : wanted.maxAge.strip();
    Optional<Duration> age = DurationText.parse(text);
    if (age.isEmpty() && !text.isEmpty()) {
      throw wrong("maxAge", "30m, 12h or 7d", text);
    }
    return age;
  }

  private static MojoExecutionException wrong(String name, String example, String written) {
    return new MojoExecutionException(
        name + " expects a value such as " + example + ", not `" + Escaper.escape(written) + '`');
  }
}
