package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.structures.StructureStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Structures from the site, from the command line; the site is a server on loopback. */
class StructuresTest {
  private static final String LOOPBACK = "--allow-network=127.0.0.0/8";
  private static final String ID = "abcdefghijklmnopqrstu";

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> hits = new ConcurrentHashMap<>();
  private final List<String> requested = new CopyOnWriteArrayList<>();

  private interface Answer {
    void write(HttpExchange exchange, int hit) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getRawPath();
          String match = exchange.getRequestHeaders().getFirst("If-None-Match");
          requested.add(path + (match == null ? "" : " " + match));
          int hit = hits.merge(path, 1, Integer::sum);
          answers.getOrDefault(path, (it, again) -> send(it, 404, "No")).write(exchange, hit);
          exchange.close();
        });
    server.start();
    write(
        ".roadmap-lint.yml",
        "layout: content\nlinks: {spacing: 0}\nstructures:\n  url: " + url("/api/{slug}\n"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void on(String slug, String text) {
    answers.put("/api/" + slug, (exchange, hit) -> send(exchange, 200, text));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void roadmap(String slug) throws IOException {
    write(
        "roadmaps/" + slug + "/content/commit@" + ID + ".md",
        "# Commit\n\nA commit records what changed in the files of " + slug + ".\n");
  }

  /** A structure with one topic. */
  private static String structure(String label, String id) {
    return "{\"nodes\":[{\"id\":\""
        + id
        + "\",\"type\":\"topic\",\"position\":{\"x\":1,\"y\":1},\"data\":{\"label\":\""
        + label
        + "\"}}],\"edges\":[]}";
  }

  private Run fetch(String... more) {
    List<String> line = new ArrayList<>(List.of("structures", "fetch", LOOPBACK));
    line.addAll(List.of(more));
    return Run.in(folder, line.toArray(String[]::new));
  }

  private Run from(Path place, String... slugs) {
    List<String> line = new ArrayList<>(List.of("structures", "fetch", "--from", place.toString()));
    line.addAll(List.of(slugs));
    return Run.in(folder, line.toArray(String[]::new));
  }

  private Run check(String... more) {
    List<String> line = new ArrayList<>(List.of("check", "--no-cache", "--format=concise"));
    line.addAll(List.of(more));
    line.add(folder.toString());
    return Run.of(line.toArray(String[]::new));
  }

  private Path stored(String slug) {
    return folder.resolve(".roadmap-lint/structures/" + slug + ".json");
  }

  @Test
  void structuresAreStoredAndUsedByChecks() throws IOException {
    roadmap("git");
    on("git", structure("Branch", "bcdefghijklmnopqrstuv"));
    assertThat(check().err())
        .contains("No page is compared with its roadmap: there are no structures")
        .contains("`roadmap-lint structures fetch`");

    Run run = fetch();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "Structures from "
                + url("").substring("http://".length())
                + ": 1 fetched. check uses those in `.roadmap-lint/structures`.\n");
    assertThat(stored("git")).hasContent(structure("Branch", "bcdefghijklmnopqrstuv"));
    assertThat(folder.resolve(".roadmap-lint/.gitignore")).hasContent("*");
    Run check = check();
    assertThat(check.out())
        .contains("structure/orphan-page")
        .contains(".roadmap-lint/structures/git.json:1:")
        .contains("structure/missing-page");
    assertThat(check.err())
        .containsPattern("Note: Structures of [0-9-]{10} \\([01] days? old\\), from")
        .doesNotContain("there are no structures");
  }

  /** A structure that is not sent again to a client that has it. */
  private void answerWithTag() {
    answers.put(
        "/api/git",
        (exchange, hit) -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          send(exchange, same ? 304 : 200, same ? "" : structure("Commit", ID));
        });
  }

  @Test
  void anUnchangedStructureIsNotSentAgain() throws IOException {
    roadmap("git");
    answerWithTag();

    assertThat(fetch().err()).contains(": 1 fetched.");
    assertThat(fetch().err()).contains(": 1 unchanged.");
    assertThat(fetch("--fresh").err()).contains(": 1 unchanged.");
    Files.writeString(stored("git"), "{}");
    assertThat(fetch().err()).contains(": 1 fetched.");
    assertThat(requested).containsExactly("/api/git", "/api/git \"v1\"", "/api/git", "/api/git");
    assertThat(stored("git")).hasContent(structure("Commit", ID));
  }

  @Test
  void aCommittedStructureIsReplacedAlthoughItsDateIsCommittedToo() throws Exception {
    roadmap("git");
    answerWithTag();
    fetch();
    String forged = structure("Rebase", ID);
    Path dates = folder.resolve(".roadmap-lint/fetched.json");
    String hash = StructureStore.hash(structure("Commit", ID));
    Files.writeString(dates, Files.readString(dates).replace(hash, StructureStore.hash(forged)));
    Files.writeString(stored("git"), forged);
    assertThat(fetch().err()).contains(": 1 unchanged.");

    git("init", "--quiet");
    git("add", "--force", ".roadmap-lint");

    assertThat(fetch().err()).contains(": 1 fetched.");
    assertThat(stored("git")).hasContent(structure("Commit", ID));
    assertThat(requested).containsExactly("/api/git", "/api/git \"v1\"", "/api/git");
  }

  @Test
  void everythingIsFetchedIfGitCannotTellWhetherItIsCommitted() throws Exception {
    roadmap("git");
    answerWithTag();
    fetch();
    Files.createDirectory(folder.resolve(".git"));
    fetch();

    assertThat(requested).containsExactly("/api/git", "/api/git");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  @Test
  void theDoctorShowsStoredStructuresAndTheirAge() throws IOException {
    roadmap("git");
    roadmap("docker");
    assertThat(Run.of("doctor", folder.toString()).out()).doesNotContain("stored  ");
    on("git", structure("Commit", ID));
    fetch();

    assertThat(Run.of("doctor", folder.toString()).out())
        .containsPattern("stored +1 structure\n")
        .containsPattern("Structures of [0-9-]{10} \\([01] days? old\\), from")
        .contains("No structure of 1 roadmap is stored (`docker`)");
  }

  @Test
  void oneBadStructureAmongManyFailsTheRunAndReplacesNothing() throws IOException {
    Map<String, String> bad = new HashMap<>();
    bad.put("html", "<!doctype html><title>Welcome</title>");
    bad.put("half", structure("Commit", ID).substring(0, 60));
    bad.put("nothing", "");
    bad.put("other", "{\"error\": \"not found\"}");
    bad.put("list", "[]");
    bad.put("twice", "{\"nodes\":[],\"nodes\":[],\"edges\":[]}");
    bad.put("empty", "{\"nodes\":[],\"edges\":[]}");
    bad.put("textless", "{\"nodes\":[{\"id\":\"a\",\"type\":\"label\"}],\"edges\":[]}");
    for (String slug : bad.keySet()) {
      roadmap(slug);
      on(slug, structure("Commit", ID));
    }
    roadmap("git");
    on("git", structure("Commit", ID));
    assertThat(fetch().code()).isEqualTo(ExitStatus.CLEAN.code());
    bad.forEach(this::on);
    on("git", structure("Commits", ID));

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.err()).contains(": 1 fetched and 8 failed.");
    assertThat(run.out())
        .contains("failed: html\n    The response is HTML or XML, not JSON.\n")
        .contains(
            "failed: half\n    The response is not valid JSON, or not all of it, in line 1.\n")
        .contains("failed: nothing\n    The response is empty.\n")
        .contains("failed: list\n    The response is not a JSON object.\n")
        .contains("failed: twice\n    The response repeats a key in line 1.\n")
        .contains("failed: empty, other\n    The response has no `nodes`.\n")
        .contains("failed: textless\n    The response has no topic among its `nodes`.\n")
        .contains("    Check `structures.url`: " + url("/api/{slug}"));
    bad.keySet().forEach(slug -> assertThat(stored(slug)).hasContent(structure("Commit", ID)));
    assertThat(stored("git")).hasContent(structure("Commits", ID));
  }

  @Test
  void aValueThatTheSchemaRejectsDoesNotRefuseTheStructure() throws IOException {
    roadmap("git");
    on("git", structure("Commit", ID).replace("\"edges\":[]", "\"edges\":[{}],\"title\":{}"));

    assertThat(fetch().code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(check().out()).doesNotContain("structure/");
  }

  @Test
  void aRoadmapThatTheSiteDoesNotHaveIsMissing() throws IOException {
    roadmap("vcs");

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out())
        .startsWith("missing: vcs\n    The server answers 404: the site has no such roadmap.\n");
    assertThat(fetch("git").err()).contains("The repository has no pages of `git`.");
  }

  @Test
  void aRoadmapWithAnotherNameOnTheSiteIsRenamed() throws IOException {
    roadmap("golang");
    roadmap("js");
    answers.put(
        "/api/golang",
        (exchange, hit) -> {
          exchange.getResponseHeaders().set("Location", "/api/go");
          send(exchange, 301, "");
        });
    on("go", structure("Commit", ID));
    on("js", structure("Commit", ID).replace("{\"nodes\"", "{\"slug\":\"javascript\",\"nodes\""));

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out())
        .contains("renamed: golang\n    The site calls this roadmap `go`.\n")
        .contains("renamed: js\n    The site calls this roadmap `javascript`.\n");
    assertThat(stored("golang")).doesNotExist();
    assertThat(stored("js")).doesNotExist();
  }

  @Test
  void aPauseOfTheSiteIsFollowed() throws IOException {
    roadmap("git");
    answers.put(
        "/api/git",
        (exchange, hit) -> {
          exchange.getResponseHeaders().set("Retry-After", "0");
          send(exchange, hit == 1 ? 429 : 200, hit == 1 ? "Slow" : structure("Commit", ID));
        });

    assertThat(fetch().code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(hits).containsEntry("/api/git", 2);
  }

  @Test
  void whatOnlyTheSiteHasIsListed() throws IOException {
    roadmap("git");
    on("git", structure("Commit", ID));
    on("all", "[{\"slug\":\"git\"},{\"slug\":\"docker\"},{\"slug\":\"../x\"},{},7]");
    write(
        ".roadmap-lint.yml",
        """
        links: {spacing: 0}
        layout:
          name: own
          site:
            host: example.org
            resourceTypes: [article]
            typeOrder: [article]
            fallbackType: article
            introduction: "See:"
            structures: {url: "%s", lists: ["%s", "%s"]}
          collections:
            - {name: topics, kind: topic, path: "roadmaps/{owner}/content/*.md"}
        """
            .formatted(url("/api/{slug}"), url("/api/all"), url("/api/broken")));

    Run run = fetch();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out()).isEqualTo("only in the site: docker\n");
    assertThat(run.err())
        .contains("A list of the site's roadmaps could not be read")
        .contains("/api/broken` (The server answers 404).");
  }

  @Test
  void theReportForProgramsFollowsItsSchema() throws IOException {
    roadmap("git");
    roadmap("vcs");
    on("git", structure("Commit", ID));

    Run run = fetch("--format", "json");

    Data root = JsonParser.parse(Source.of("a.json", run.out())).root().orElseThrow();
    assertThat(new SchemaValidator(Schemas.builtIn()).validate("structures", root)).isEmpty();
    assertThat(run.out())
        .contains("\"slug\":\"git\",\"status\":\"fetched\",\"topics\":1")
        .contains("\"slug\":\"vcs\",\"status\":\"missing\"")
        .contains("\"onlyHere\":[\"vcs\"]")
        .contains("\"exitCode\":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../git", "a/b", "..", ".git", "con", "NUL.x", "a b", "a\u001b[2J", "", "-"})
  void aNameThatCannotBeThatOfAFileIsRefused(String slug) throws IOException {
    roadmap("git");

    Run run = fetch("--", slug);

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err()).doesNotContain("\u001b");
    assertThat(requested).isEmpty();
    assertThat(folder.resolve(".roadmap-lint")).doesNotExist();
  }

  @Test
  void aFolderOfTheRepositoryWithSuchANameFails() throws IOException {
    roadmap("aux");
    roadmap("a b");
    roadmap("GIT");
    roadmap("git");
    on("GIT", structure("Commit", ID));

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out())
        .contains("failed: a b, aux\n    The name cannot be the name of a file on every system.\n")
        .contains("failed: git\n    The name differs only in case from `GIT`.\n");
    assertThat(requested).containsExactly("/api/GIT");
  }

  @Test
  void aPrivateNetworkIsRequestedOnlyIfTheUserAllowsIt() throws IOException {
    roadmap("git");
    on("git", structure("Commit", ID));

    Run run = Run.in(folder, "structures", "fetch");

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out())
        .contains("a private address, which is never requested: 127.0.0.1")
        .contains("If the site is in a private network, name it: `--allow-network RANGE`.");
    assertThat(requested).isEmpty();
  }

  @Test
  void nothingIsWrittenThroughALinkOfTheRepository() throws IOException {
    roadmap("git");
    on("git", structure("Commit", ID));
    Files.createSymbolicLink(folder.resolve(".roadmap-lint"), elsewhere);

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err())
        .startsWith("roadmap-lint: Structures cannot be stored in the repository: ")
        .contains("is a symbolic link in the repository");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(requested).isEmpty();

    Files.createDirectory(elsewhere.resolve("structures"));
    Files.writeString(elsewhere.resolve("structures/git.json"), structure("Secret label", "x"));
    assertThat(check().out()).doesNotContain("Secret label");
  }

  @Test
  void aLinkInTheFolderIsNeitherFollowedNorRead() throws IOException {
    roadmap("git");
    on("git", structure("Commit", ID));
    Path victim = Files.writeString(elsewhere.resolve("victim.json"), structure("Secret", "x"));
    Files.createDirectories(stored("git").getParent());
    Files.createSymbolicLink(stored("git"), victim);
    assertThat(check().out()).doesNotContain("Secret");

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(run.out()).contains("is a symbolic link in the repository");
    assertThat(victim).hasContent(structure("Secret", "x"));
  }

  @Test
  void aFileThatCannotBeWrittenMakesTheRunIncomplete() throws IOException {
    roadmap("git");
    roadmap("vcs");
    on("git", structure("Commit", ID));
    on("vcs", structure("Commit", ID));
    Files.createDirectories(stored("git").resolve("folder"));

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(run.out()).contains("not written: git\n    The structure cannot be written: ");
    assertThat(run.err()).contains("1 fetched and 1 not written.").contains("incomplete");
    assertThat(stored("vcs")).exists();
  }

  @Test
  void aRepositoryThatIsReadOnlyIsReportedBeforeTheFirstRequest() throws IOException {
    roadmap("git");
    Files.writeString(folder.resolve(".roadmap-lint"), "A file.");

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(run.err()).contains(".roadmap-lint");
    assertThat(requested).isEmpty();
  }

  @Test
  void filesAreCopiedFromAFolderOrAFile() throws IOException {
    roadmap("git");
    roadmap("vcs");
    roadmap("old");
    Files.writeString(elsewhere.resolve("git.json"), structure("Commit", ID));
    Files.createDirectory(elsewhere.resolve("vcs"));
    Files.writeString(elsewhere.resolve("vcs/vcs.json"), structure("Commit", ID));
    Files.writeString(elsewhere.resolve("old.json"), "{\"mockup\":{}}");
    Files.writeString(elsewhere.resolve("docker.json"), structure("Commit", ID));

    Run run = from(elsewhere);

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out())
        .contains("failed: old\n    The file is a mock-up, which does not list its topics.\n")
        .contains("only in `" + elsewhere + "`: docker\n");
    assertThat(run.err()).contains(": 2 copied and 1 failed.");
    assertThat(stored("vcs")).exists();
    assertThat(check().err()).contains("copied by `structures fetch --from`");

    assertThat(from(elsewhere.resolve("docker.json")).code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(stored("docker")).exists();
    assertThat(from(elsewhere.resolve("docker.json"), "vcs").code()).isZero();
    assertThat(from(elsewhere.resolve("docker.json"), "vcs", "git").code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(from(elsewhere.resolve("none")).err())
        .contains("--from expects a folder or a file, but ")
        .contains("does not exist.");
    assertThat(requested).isEmpty();
  }

  @Test
  void theFolderThatIsNamedOrConfiguredIsUsedInsteadOfTheStoredOne() throws IOException {
    roadmap("git");
    on("git", structure("Stored", "bcdefghijklmnopqrstuv"));
    fetch();
    Path other = Files.createDirectory(elsewhere.resolve("maps"));
    Files.writeString(other.resolve("git.json"), structure("Named", "bcdefghijklmnopqrstuv"));

    assertThat(check().out()).contains("`Stored` has no page");
    Run named = check("--structures", other.toString());
    assertThat(named.out()).contains("`Named` has no page").doesNotContain("Stored");
    assertThat(named.err()).doesNotContain("days old");
    write("maps/git.json", structure("Configured", "bcdefghijklmnopqrstuv"));
    write(".roadmap-lint.yml", "layout: content\nstructures: maps\n");
    assertThat(check().out()).contains("`Configured` has no page").doesNotContain("Stored");
  }

  @Test
  void aStructureInTheRepositoryIsNotFetched() throws IOException {
    roadmap("git");
    write("roadmaps/git/git.json", structure("Commit", ID));

    Run run = fetch();

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.err())
        .contains("1 of 1 roadmaps have their structure in the repository, so it was not fetched.");
    assertThat(requested).isEmpty();
  }

  @Test
  void aFetchChangesCachedResults() throws IOException {
    roadmap("git");
    on("git", structure("Commit", ID));
    Map<String, String> cache = Map.of("ROADMAP_LINT_CACHE", elsewhere.toString());
    String[] line = {"check", "--format=concise", folder.toString()};
    Run.of("", cache, Terminals.NONE, line);
    fetch();
    assertThat(Run.of("", cache, Terminals.NONE, line).out()).doesNotContain("structure/");
    on("git", structure("Branch", "bcdefghijklmnopqrstuv"));
    fetch();

    assertThat(Run.of("", cache, Terminals.NONE, line).out()).contains("structure/orphan-page");
  }

  @Test
  void datesThatAreNotPossibleAreIgnored() throws IOException {
    roadmap("git");
    on("git", structure("Commit", ID));
    fetch();
    Path index = folder.resolve(".roadmap-lint/fetched.json");
    String text = Files.readString(index);
    Files.writeString(index, dated(text, "2999-01-01"));
    assertThat(check().err())
        .contains("Some dates of stored structures are not possible and are ignored")
        .contains("The age of some stored structures is unknown");
    for (String other : List.of("", "[]", "{\"structures\":[7,{}]}", "<html>", "\0")) {
      Files.writeString(index, other);
      assertThat(check().err()).contains("The age of some stored structures is unknown");
    }
    Files.writeString(index, dated(text, "2025-11-01"));
    assertThat(check().err())
        .contains("Structures of 2025-11-01 (")
        .contains("days old), from `structures fetch`: fetch them again");
  }

  private static String dated(String index, String day) {
    return index.replaceAll("\"fetched\":\"[0-9-]{10}", "\"fetched\":\"" + day);
  }

  @Test
  void aStructureOfAnEarlierDayMakesNoError() throws Exception {
    roadmap("git");
    on("git", structure("Commit", ID));
    fetch();
    Shell.git(folder, "init", "-q");
    Shell.git(folder, "add", "-A");
    Shell.git(folder, "commit", "-qm", "One");
    Files.delete(folder.resolve("roadmaps/git/content/commit@" + ID + ".md"));
    write("roadmaps/git/content/other@zzzdefghijklmnopqrstu.md", "# Other\n\nOther words here.\n");

    Run run = check("--since", "HEAD", "--rule", "change");

    assertThat(run.out())
        .contains("change/renamed-page")
        .contains("warning")
        .doesNotContain("error");
  }

  @Test
  void aLayoutWithoutASiteNeedsAUrl() throws IOException {
    write("README.md", "# A\n");
    write(".roadmap-lint.yml", "layout: plain\n");

    assertThat(fetch().err())
        .isEqualTo(
            "roadmap-lint: No roadmap with topic pages was found in the repository (layout `plain`)."
                + " Name roadmaps: roadmap-lint structures fetch SLUG.\n");
    assertThat(fetch("git").err())
        .contains("The layout `plain` names no site with structures. Set `structures.url`");
  }
}
