package io.github.roadmaplint;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the plan of the house: data moves one way through the packages, and no package looks back.
 */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ArchitectureTest.OnlyProduct.class)
class ArchitectureTest {
  static final String ROOT = "io.github.roadmaplint";

  /**
   * Each package and the packages it may know, ground floor first. A new package gets a line here.
   */
  private static final Map<String, List<String>> FLOORS = new LinkedHashMap<>();

  static {
    FLOORS.put("source", List.of());
    FLOORS.put("text", List.of("source"));
    FLOORS.put("parallel", List.of());
    FLOORS.put("packed", List.of());
    FLOORS.put("disk", List.of("text"));
    FLOORS.put("spelling", List.of("source", "text", "parallel", "packed"));
    FLOORS.put("layout", List.of("source", "text"));
    FLOORS.put("url", List.of("source", "text"));
    FLOORS.put("data", List.of("source", "text"));
    FLOORS.put("markdown", List.of("source", "text", "data", "url"));
    FLOORS.put("document", List.of("source", "text", "layout", "data", "markdown", "url"));
    FLOORS.put("local", List.of("source", "text", "layout", "url", "markdown"));
    FLOORS.put("schema", List.of("source", "text", "data"));
    FLOORS.put("structures", List.of("source", "text", "disk", "data", "document"));
    FLOORS.put("audit.map", List.of("source", "text", "url", "data"));
    FLOORS.put("publication", List.of("source", "text", "layout", "url", "markdown", "document"));
    String[] content = {"source", "text", "layout", "url", "data", "markdown", "document", "local"};
    FLOORS.put("rule", and(content, "spelling", "schema", "publication"));
    FLOORS.put("rules", and(content, "spelling", "schema", "publication", "rule"));
    FLOORS.put("git", List.of("text", "parallel", "url", "rule"));
    FLOORS.put("config", and(content, "schema", "rule"));
    FLOORS.put("engine", and(content, "parallel", "spelling", "publication", "rule"));
    FLOORS.put("baseline", List.of("source", "text", "data", "parallel", "rule", "engine"));
    FLOORS.put("workspace", and(content, "disk", "config", "rule", "engine"));
    String[] files = {"parallel", "disk", "rule", "engine", "workspace"};
    FLOORS.put("cache", and(content, and(files, "packed", "spelling").toArray(String[]::new)));
    FLOORS.put(
        "change", and(content, "parallel", "rule", "git", "engine", "baseline", "workspace"));
    String[] run = and(files, "rules", "config", "cache").toArray(String[]::new);
    String[] known = {"spelling", "publication", "git", "baseline", "change", "structures"};
    FLOORS.put("app", and(content, and(run, known).toArray(String[]::new)));
    FLOORS.put("linkcheck", and(content, and(run, "change", "app").toArray(String[]::new)));
    FLOORS.put(
        "fetch", and(content, "disk", "config", "workspace", "structures", "app", "linkcheck"));
    FLOORS.put(
        "fix",
        and(content, and(files, "publication", "app", "cache", "change").toArray(String[]::new)));
    FLOORS.put("saved", List.of("source", "text", "data", "rule", "engine", "baseline", "app"));
    String[] results = {
      "publication", "rule", "engine", "baseline", "app", "linkcheck", "fetch", "saved"
    };
    FLOORS.put("report", and(content, results));
    String[] audited =
        and(
                results,
                "parallel",
                "git",
                "config",
                "workspace",
                "rules",
                "fix",
                "report",
                "change",
                "cache",
                "packed")
            .toArray(String[]::new);
    FLOORS.put("audit", and(content, audited));
    FLOORS.put("serve", List.of("engine", "workspace", "audit"));
    FLOORS.put(
        "frontend",
        List.of(
            "source",
            "text",
            "config",
            "rule",
            "engine",
            "workspace",
            "cache",
            "change",
            "app",
            "linkcheck",
            "fetch",
            "fix",
            "report",
            "audit",
            "saved"));
  }

  private static final Set<String> WRITES =
      Set.of("write", "writeString", "newBufferedWriter", "newOutputStream", "copy", "move");

  private static List<String> and(String[] some, String... others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toList();
  }

  @ArchTest
  static final ArchRule every_class_lives_on_a_known_floor =
      classes()
          .should()
          .resideInAnyPackage(
              FLOORS.keySet().stream().map(ArchitectureTest::in).toArray(String[]::new));

  @ArchTest static final ArchRule no_package_looks_back = floors();

  @ArchTest
  static final ArchRule no_packages_in_a_circle =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_rule_family_knows_another =
      slices()
          .matching(ROOT + ".rules.(*)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rules_and_reports_touch_neither_files_nor_the_network =
      noClasses()
          .that()
          .resideInAnyPackage(in("rule"), in("rules"), in("report"))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net.."));

  /** An editor or a web page can run the engine: it gets texts, and starts no thread itself. */
  @ArchTest
  static final ArchRule the_engine_is_pure =
      noClasses()
          .that()
          .resideInAPackage(in("engine"))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.net..", "java.time..", in("disk")))
          .orShould()
          .dependOnClassesThat(
              belongToAnyOf(
                  File.class,
                  Thread.class,
                  Executor.class,
                  Runtime.class,
                  ProcessBuilder.class,
                  FileInputStream.class,
                  FileOutputStream.class))
          .orShould()
          .callMethodWhere(target(owner(type(System.class))));

  @ArchTest
  static final ArchRule only_the_link_check_speaks_to_the_network =
      noClasses()
          .that()
          .resideOutsideOfPackage(in("linkcheck"))
          .should()
          .dependOnClassesThat(resideInAnyPackage("okhttp3..", "org.jsoup..", "java.net.http.."));

  /** All others write through {@code disk}: completely or not at all, and never through a link. */
  @ArchTest
  static final ArchRule only_disk_writes_files =
      noClasses()
          .that()
          .resideOutsideOfPackage(in("disk"))
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "the target writes a file",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Files.class)
                          && WRITES.contains(call.getName())));

  @ArchTest static final ArchRule core_is_silent = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule core_never_ends_the_process =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  /** A reader finds a class by its name alone. */
  @ArchTest
  static void no_two_classes_have_one_name(JavaClasses all) {
    Map<String, JavaClass> names = new HashMap<>();
    for (JavaClass type : all) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        JavaClass other = names.putIfAbsent(type.getSimpleName(), type);
        assertThat(other).as(type.getName()).isNull();
      }
    }
  }

  @ArchTest
  static final ArchRule every_package_is_null_marked = classes().should(liveInANullMarkedPackage());

  private static LayeredArchitecture floors() {
    LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String floor : FLOORS.keySet()) {
      house = house.layer(floor).definedBy(in(floor));
    }
    for (Map.Entry<String, List<String>> floor : FLOORS.entrySet()) {
      String[] known = floor.getValue().toArray(String[]::new);
      house =
          known.length == 0
              ? house.whereLayer(floor.getKey()).mayNotAccessAnyLayer()
              : house.whereLayer(floor.getKey()).mayOnlyAccessLayers(known);
    }
    return house;
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a @NullMarked package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(item, marked, item.getDescription()));
      }
    };
  }

  private static String in(String floor) {
    return ROOT + "." + floor + "..";
  }

  /** Leaves the tests out, wherever the build put them. */
  static final class OnlyProduct implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("test-classes");
    }
  }
}
