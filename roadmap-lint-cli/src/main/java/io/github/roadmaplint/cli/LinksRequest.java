package io.github.roadmaplint.cli;

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
import io.github.roadmaplint.text.Quoted;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the request of a link check from options, configuration and environment. */
final class LinksRequest {
  private static final int MOST_CONNECTIONS = 2_000;

  private static final LinkHeaders.Words WORDS = new LinkHeaders.Words("--link-header", "--config");

  private final Invocation invocation;
  private final OptionParser values;
  private final Map<String, String> environment;

  LinksRequest(Invocation invocation, Map<String, String> environment) {
    this.invocation = invocation;
    this.values = new OptionParser(invocation);
    this.environment = environment;
  }

  /**
   * The request.
   *
   * @param network whether links are requested at all
   * @param targets the paths to check
   */
  LinkRequest of(Project project, boolean network, List<Path> targets) throws UsageException {
    return new LinkRequest(
        network ? options(project) : LinkOptions.DEFAULT,
        network,
        maxAge(),
        invocation.has("--fresh"),
        confirmDays(project.isWhole(targets)),
        slice(),
        invocation.has("--suggest"),
        ledger(project),
        network ? notes(project) : List.of());
  }

  /** How links are requested. */
  LinkOptions options(Project project) throws UsageException {
    LinkSettings settings = project.config().links();
    LinkOptions defaults = LinkOptions.DEFAULT;
    return new LinkOptions(
        new AddressGuard(ranges()),
        Math.min(
            MOST_CONNECTIONS, values.number("--connections", 1).orElse(defaults.connections())),
        settings.connectionsPerHost().value(),
        Duration.ofMillis(settings.spacing().value()),
        Duration.ofSeconds(settings.timeout().value()),
        LinkRuleFactory.of(settings.rules(), LocalDate.now(ZoneOffset.UTC)),
        headers(project),
        Optional.ofNullable(environment.get("GITHUB_TOKEN")).filter(token -> !token.isBlank()));
  }

  private LedgerSelection ledger(Project project) throws UsageException {
    Optional<String> named = invocation.value("--ledger");
    try {
      return LedgerSelection.of(
          project,
          named.isPresent() ? Optional.of(PathArguments.of(named.get())) : Optional.empty(),
          environment,
          "--ledger");
    } catch (LedgerSelection.ImpossibleLedgerException impossible) {
      throw new UsageException(Escaper.escape(String.valueOf(impossible.getMessage())) + '.');
    }
  }

  /** Notes for the user. */
  List<String> notes(Project project) {
    return LinkHeaders.note(project).stream().toList();
  }

  private List<LinkHeader> headers(Project project) throws UsageException {
    try {
      return LinkHeaders.of(project, invocation.values("--link-header"), environment, WORDS);
    } catch (LinkHeaders.ImpossibleHeaderException impossible) {
      throw new UsageException(Escaper.escape(String.valueOf(impossible.getMessage())) + '.');
    }
  }

  /**
   * The links of named files are errors at once; in a whole repository some failures are temporary.
   */
  private int confirmDays(boolean whole) throws UsageException {
    boolean ci = !environment.getOrDefault("CI", "").isEmpty();
    return values.number("--confirm-days", 1).orElse(whole && ci ? 2 : 1);
  }

  private List<Cidr> ranges() throws UsageException {
    List<Cidr> ranges = new ArrayList<>();
    for (String text : values.list("--allow-network")) {
      Optional<Cidr> range = Cidr.parse(text);
      if (range.isEmpty()) {
        throw new UsageException(
            "--allow-network expects a range such as 127.0.0.0/8, not " + Quoted.of(text) + '.');
      }
      ranges.add(range.get());
    }
    return ranges;
  }

  private LinkSlice slice() throws UsageException {
    Optional<String> text = invocation.value("--slice");
    Optional<LinkSlice> slice =
        text.isEmpty() ? Optional.of(LinkSlice.ALL) : LinkSlice.parse(text.get());
    return slice.orElseThrow(
        () ->
            new UsageException(
                "--slice expects a part such as 1/7, not " + Quoted.of(text.orElse("")) + '.'));
  }

  private Optional<Duration> maxAge() throws UsageException {
    String text = invocation.value("--max-age").orElse("");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Duration> age = DurationText.parse(text);
    if (age.isEmpty()) {
      throw new UsageException(
          "--max-age expects a time such as 30m, 12h or 7d, not " + Quoted.of(text) + '.');
    }
    return age;
  }
}
