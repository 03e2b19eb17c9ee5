package io.github.roadmaplint.benchmarks;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.engine.TextWorkspace;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time that a warm program needs for all pages, in one thread: to parse them, to dispatch them
 * to all rules but those about words, and to collect and compare their words. Nothing is read from
 * the disk while it is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PartsBenchmark {
  /** The folder of a repository; empty for generated pages. */
  @Param("")
  public String repository = "";

  /** How many pages. */
  @Param("2000")
  public int pages;

  private List<Source> sources = List.of();
  private TextWorkspace workspace = TextWorkspace.of(Map.of(), Layouts.recognize(List.of()));
  private Linter rules = linter(rule -> false);
  private Linter words = linter(rule -> false);

  /** Reads the pages. */
  @Setup
  public void read() {
    Map<String, String> texts = Pages.of(repository, pages);
    sources =
        texts.entrySet().stream().map(page -> Source.of(page.getKey(), page.getValue())).toList();
    workspace = TextWorkspace.of(texts, Layouts.recognize(List.copyOf(texts.keySet())));
    rules = linter(rule -> !(rule instanceof Rule.OfSpellingError));
    words = linter(Rule.OfSpellingError.class::isInstance);
  }

  /** Parses each page as Markdown. */
  @Benchmark
  public void parser(Blackhole sink) {
    sources.forEach(source -> sink.consume(MarkdownParser.parse(source)));
  }

  /** Parses each page and runs all rules but those about misspellings. */
  @Benchmark
  public Report dispatch() {
    return check(rules);
  }

  /** Parses each page and runs only the rules about misspellings. */
  @Benchmark
  public Report words() {
    return check(words);
  }

  private Report check(Linter linter) {
    Selection all = Selection.of(workspace, workspace.paths(), List.of(), true);
    return linter.check(all, Workers.NONE, checked -> {});
  }

  private Linter linter(Predicate<Rule> wanted) {
    Layout layout = workspace.inventory().layout();
    List<Rule> chosen =
        Rules.all(RuleSettings.defaults(layout.site())).stream().filter(wanted).toList();
    return new Linter(workspace, chosen, RuleCatalog.all().ids(), SeverityOverrides.DEFAULT);
  }
}
