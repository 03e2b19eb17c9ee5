package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Fixes inside the strings of front matter, however these are quoted. */
class FrontMatterFixProperties {
  private static final String PATH = "src/data/guides/merge.md";
  private static final Layout WEBSITE = Layouts.builtIn("website");
  private static final DiskWorkspace WORKSPACE =
      DiskWorkspace.open(Path.of("nowhere").toAbsolutePath(), List.of(PATH), WEBSITE);
  private static final Entry ENTRY = WORKSPACE.inventory().at(PATH).orElseThrow();
  private static final Linter LINTER =
      new Linter(
          WORKSPACE,
          Rules.all(RuleSettings.defaults(WEBSITE.site())),
          Set.of(),
          SeverityOverrides.DEFAULT);

  @Property(seed = "20261126", tries = 400, edgeCases = EdgeCasesMode.NONE)
  void leaveItsFieldsAndTheirLetters(@ForAll("fields") String field) {
    String page = "---\ntitle: Merge\ndescription: " + field + "\norder: 1\n---\n# Merge\n";
    Source before = Source.of(PATH, page);
    FixResult fixed =
        new Fixer(
                text -> LINTER.judge(ENTRY, text),
                finding -> finding.fix().isPresent(),
                ENTRY,
                WEBSITE.site())
            .fix(before);
    assertThat(letters(fixed.after())).as(fixed.after().text()).isEqualTo(letters(before));
    assertThat(fixed.after().text()).contains("\norder: 1\n---\n");
  }

  /** The description without spaces and signs, and with {@code an} as {@code a}. */
  private static String letters(Source page) {
    ObjectData fields =
        ((Document.EntryPage) Documents.parse(ENTRY, page)).frontMatter().fields().orElseThrow();
    String value = FieldPath.texts(fields, "description").get(0).value();
    return value
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\ban\\b", "a")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Provide
  static Arbitrary<String> fields() {
    Arbitrary<String> part =
        Arbitraries.of(
            "its not here ",
            "it's own way ",
            "it dont work ",
            "Whats a merge ",
            "it doesn t end ",
            "a apple ",
            "one , two ",
            "one,, two ",
            "Dijkstras algorithm ",
            "\ud83d\ude00 they wont go ",
            "the \"merge\" # of: them ",
            "back\\slash ");
    Arbitrary<String> text =
        part.list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(parts -> "We read and write the text here, and " + String.join("", parts));
    Arbitrary<String> form = Arbitraries.of("single", "double", "plain", "folded");
    return Combinators.combine(text, form).as(FrontMatterFixProperties::quoted);
  }

  private static String quoted(String text, String form) {
    return switch (form) {
      case "single" -> "'" + text.replace("'", "''") + "'";
      case "double" -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      case "folded" -> ">\n  " + text;
      default -> text.replace("#", "").replace(":", "").strip();
    };
  }
}
