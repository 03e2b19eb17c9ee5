package io.github.roadmaplint.frontend;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.config.LinkSettings;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.linkcheck.AddressGuard;
import io.github.roadmaplint.linkcheck.Cidr;
import io.github.roadmaplint.linkcheck.LinkOptions;
import io.github.roadmaplint.linkcheck.run.InvalidLinkRequestException;
import io.github.roadmaplint.linkcheck.run.LedgerSelection;
import io.github.roadmaplint.linkcheck.run.LinkHeaders;
import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.linkcheck.run.LinkRuleFactory;
import io.github.roadmaplint.text.Quoted;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The request of a link check, as the user writes it.
 *
 * @param network whether to send requests; otherwise only cached results are used
 * @param fresh whether to ignore cached verdicts
 * @param suggest whether to look up archived copies
 * @param maxAge the maximum age of a cached verdict, such as {@code 12h}; empty for the default
 * @param slice the part of the links, such as {@code 1/7}
 * @param shard the part of the hosts, such as {@code 2/5}
 * @param confirmDays on how many different days a link must be broken before it is an error
 * @param connections the maximum number of parallel connections
 * @param allowNetwork address ranges to allow although they are not public
 * @param headers entries as in {@link LinkHeaders}
 * @param ledger the file for cached results; empty for the default
 * @param names what the front end calls these values
 */
public record LinkCheckRequest(
    boolean network,
    boolean fresh,
    boolean suggest,
    String maxAge,
    String slice,
    String shard,
    OptionalInt confirmDays,
    OptionalInt connections,
    List<String> allowNetwork,
    List<String> headers,
    Optional<Path> ledger,
    Names names) {
  private static final int MOST_CONNECTIONS = 2_000;

  /**
   * The beginnings of messages in a front end.
   *
   * @param headers the options for headers
   * @param ledger the option for the ledger
   * @param range what is expected where an address range is invalid
   * @param slice what is expected where a slice is invalid
   * @param shard what is expected where a shard is invalid
   * @param maxAge what is expected where an age is invalid
   */
  public record Names(
      LinkHeaders.Words headers,
      String ledger,
      String range,
      String slice,
      String shard,
      String maxAge) {}

  /** Copies the lists. */
  public LinkCheckRequest {
    allowNetwork = List.copyOf(allowNetwork);
    headers = List.copyOf(headers);
  }

  /**
   * The request for a repository, with its configuration.
   *
   * @param whole whether all of the repository is checked: then a failure in continuous integration
   *     can be temporary
   */
  public LinkRequest of(Project project, boolean whole, Map<String, String> environment)
      throws InvalidLinkRequestException {
    boolean ci = !environment.getOrDefault("CI", "").isEmpty();
    return new LinkRequest(
        options(project, environment),
        network,
        age(),
        fresh,
        confirmDays.orElse(whole && ci ? 2 : 1),
        Shard.parse(slice).orElseThrow(() -> invalid(names.slice(), "1/7", slice)),
        Shard.parse(shard).orElseThrow(() -> invalid(names.shard(), "2/5", shard)),
        suggest,
        LedgerSelection.of(project, ledger, environment, names.ledger()),
        allNotes(project));
  }

  private List<String> allNotes(Project project) {
    List<LinkSettings.Special> rules = project.config().links().rules();
    List<String> notes =
        new ArrayList<>(LinkRuleFactory.expired(rules, LocalDate.now(ZoneOffset.UTC)));
    if (network) {
      notes.addAll(notes(project));
    }
    return notes;
  }

  /** How links are requested. */
  public LinkOptions options(Project project, Map<String, String> environment)
      throws InvalidLinkRequestException {
    LinkSettings settings = project.config().links();
    return new LinkOptions(
        new AddressGuard(ranges()),
        Math.min(MOST_CONNECTIONS, connections.orElse(LinkOptions.DEFAULT.connections())),
        settings.connectionsPerHost().value(),
        Duration.ofMillis(settings.spacing().value()),
        Duration.ofSeconds(settings.timeout().value()),
        LinkRuleFactory.of(settings.rules(), LocalDate.now(ZoneOffset.UTC)),
        network ? LinkHeaders.of(project, headers, environment, names.headers()) : List.of(),
        Optional.ofNullable(environment.get("GITHUB_TOKEN")).filter(token -> !token.isBlank()));
  }

  /** Notes for the user about the origin of headers, as sentences without full stop. */
  public static List<String> notes(Project project) {
    return LinkHeaders.note(project).stream().toList();
  }

  private List<Cidr> ranges() throws InvalidLinkRequestException {
    List<Cidr> ranges = new ArrayList<>();
    for (String text : allowNetwork) {
      ranges.add(Cidr.parse(text).orElseThrow(() -> invalid(names.range(), "127.0.0.0/8", text)));
    }
    return ranges;
  }

  private Optional<Duration> age() throws InvalidLinkRequestException {
    Optional<Duration> age = DurationText.parse(maxAge);
    if (age.isEmpty() && !maxAge.isEmpty()) {
      throw invalid(names.maxAge(), "30m, 12h or 7d", maxAge);
    }
    return age;
  }

  private static InvalidLinkRequestException invalid(
      String expected, String example, String written) {
    return new InvalidLinkRequestException(
        expected + " such as " + example + ", not " + Quoted.of(written));
  }
}
