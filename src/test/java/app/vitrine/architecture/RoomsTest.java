package app.vitrine.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.agent.StageContext;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventFamily;
import app.vitrine.domain.event.EventSink;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.work.Listing;
import app.vitrine.fixture.BesideOthers;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the room table of the design: who may use whom, and which library lives in which room. */
@NullMarked
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomsTest {
  private static final String ROOT = "app.vitrine.";
  private static final String JPA = "jakarta.persistence..";
  private final JavaClasses withTests = new ClassFileImporter().importPackages("app.vitrine");

  private final JavaClasses own =
      withTests.that(
          DescribedPredicate.describe(
              "are the program's",
              type ->
                  type.getSource().stream()
                      .map(source -> Location.of(source.getUri()))
                      .allMatch(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS::includes)));

  static Stream<Arguments> rooms() {
    return Stream.of(
        Arguments.of("domain", List.of()),
        Arguments.of("media", List.of("domain")),
        Arguments.of("policy", List.of("domain")),
        Arguments.of("gateway", List.of("domain", "media", "policy")),
        Arguments.of("tool", List.of("domain", "gateway", "media", "store")),
        Arguments.of("agent", List.of("domain", "tool", "policy", "brand")),
        Arguments.of("orchestration", List.of("domain")),
        Arguments.of("store", List.of("domain", "media.probe")),
        Arguments.of("export", List.of("domain", "media.probe")),
        Arguments.of("brand", List.of("domain", "media.probe")),
        Arguments.of("cli", List.of("domain", "orchestration", "store", "export")),
        Arguments.of(
            "studio", List.of("domain", "orchestration", "store", "export", "media.player")));
  }

  @ParameterizedTest(name = "{0} uses only {1}")
  @MethodSource("rooms")
  void a_room_uses_only_what_the_table_allows(String room, List<String> allowed) {
    String[] permitted =
        Stream.concat(Stream.of(room), allowed.stream())
            .map(name -> ROOT + name + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> anotherRoom =
        resideInAnyPackage("app.vitrine..").and(resideOutsideOfPackages(permitted));
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(anotherRoom)
        .check(own);
  }

  @Test
  void the_domain_rests_on_the_language_alone() {
    classes()
        .that()
        .resideInAPackage("app.vitrine.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "app.vitrine.domain..", "org.jspecify.annotations..")
        .check(own);
  }

  @Test
  void the_media_room_is_used_by_the_gateway_in_the_local_engine_alone() {
    noClasses()
        .that()
        .resideInAPackage("app.vitrine.gateway..")
        .and()
        .resideOutsideOfPackage("app.vitrine.gateway.local..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("app.vitrine.media..")
        .check(own);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("app.vitrine.(**)").should().beFreeOfCycles().check(own);
  }

  /** Which rooms may use which library; what is not here is used nowhere. */
  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of("Hibernate", List.of("store"), List.of("org.hibernate..", JPA)),
        Arguments.of("Flyway", List.of("store.db"), List.of("org.flywaydb..")),
        Arguments.of("H2", List.of("store.db"), List.of("org.h2..")),
        Arguments.of("HikariCP", List.of("store.db"), List.of("com.zaxxer..")),
        Arguments.of("appdirs", List.of("store"), List.of("net.harawata..")),
        Arguments.of(
            "Jackson",
            List.of(
                "store.json",
                "brand",
                "cli.text",
                "export",
                "media.cutout",
                "media.scene",
                "policy"),
            List.of("tools.jackson..", "com.fasterxml..")),
        Arguments.of("JavaCPP presets", List.of("media"), List.of("org.bytedeco..")),
        Arguments.of(
            "photo readers", List.of("media.photo"), List.of("com.drew..", "com.twelvemonkeys..")),
        Arguments.of(
            "ICU4J", List.of("gateway.local", "media.type", "studio"), List.of("com.ibm.icu..")),
        Arguments.of("Lucene", List.of("gateway.local"), List.of("org.apache.lucene..")),
        Arguments.of("LangChain4j", List.of("gateway.remote"), List.of("dev.langchain4j..")),
        Arguments.of(
            "JavaFX and what builds on it",
            List.of("studio"),
            List.of(
                "javafx..",
                "org.controlsfx..",
                "impl.org.controlsfx..",
                "atlantafx..",
                "org.kordamp.ikonli..",
                "org.fxmisc..",
                "org.reactfx..")),
        Arguments.of("picocli", List.of("cli.command"), List.of("picocli..")),
        Arguments.of("logback", List.of("bootstrap"), List.of("ch.qos.logback..")));
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @MethodSource("libraries")
  void a_library_is_used_in_its_rooms_alone(
      String library, List<String> rooms, List<String> packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .as(library + " is used in " + rooms + " alone")
        .check(own);
  }

  @Test
  void every_library_in_use_is_in_the_table() {
    Stream<String> everywhere =
        Stream.of("app.vitrine..", "java..", "javax..", "org.slf4j..", "org.jspecify..");
    Stream<String> confined =
        libraries().flatMap(row -> ((List<?>) row.get()[2]).stream()).map(String::valueOf);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(everywhere, confined).toArray(String[]::new))
        .check(own);
  }

  /** Constructor calls and references alike; only the events' own code is let off. */
  private static final ArchRule TOOL_EVENTS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("app.vitrine.tool.ToolRegistry")
          .and(
              DescribedPredicate.describe(
                  "are not the events themselves",
                  (JavaClass type) -> !type.getName().startsWith(EventBody.class.getName())))
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "a tool event is made",
                  (JavaAccess<?> access) ->
                      access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                          && (access.getTargetOwner().isEquivalentTo(EventBody.ToolCall.class)
                              || access
                                  .getTargetOwner()
                                  .isEquivalentTo(EventBody.ToolResult.class))));

  @Test
  void only_the_tool_registry_makes_tool_events() {
    TOOL_EVENTS.check(own);
  }

  @ParameterizedTest
  @ValueSource(classes = {Calling.class, Referring.class})
  void whoever_else_makes_a_tool_event_is_found(Class<?> forger) {
    JavaClasses forged = new ClassFileImporter().importClasses(forger, EventBody.ToolCall.class);
    assertThat(TOOL_EVENTS.evaluate(forged).hasViolation()).isTrue();
  }

  /** Makes a tool event where none may be made. */
  static final class Calling {
    EventBody make() {
      return new EventBody.ToolCall("1", "qa", "write_file", Map.of());
    }
  }

  /** Does so without a call of its own. */
  static final class Referring {
    interface Maker {
      EventBody make(String callId, String agent, String tool, Map<String, String> arguments);
    }

    Maker maker() {
      return EventBody.ToolCall::new;
    }
  }

  /** Calls and references alike: who holds an event, made or overheard, cannot record it. */
  private static final ArchRule RECORDING =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("app.vitrine.tool.ToolRegistry")
          .and()
          .doNotHaveFullyQualifiedName("app.vitrine.agent.StageContext")
          .and()
          .resideOutsideOfPackage("app.vitrine.orchestration..")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "an event is recorded",
                  (JavaAccess<?> access) ->
                      access.getName().equals("emit")
                          && access.getTargetOwner().isAssignableTo(EventSink.class)));

  @Test
  void only_the_registry_the_context_and_the_engine_record_events() {
    RECORDING.check(own);
  }

  @ParameterizedTest
  @ValueSource(classes = {Replaying.class, Handing.class})
  void whoever_else_records_an_event_is_found(Class<?> forger) {
    JavaClasses forged = new ClassFileImporter().importClasses(forger, EventSink.class);
    assertThat(RECORDING.evaluate(forged).hasViolation()).isTrue();
  }

  /** Records an event it was given, past the registry. */
  static final class Replaying {
    void again(StageContext context, EventBody.ToolCall held) {
      context.events().emit(held);
    }
  }

  /** Gives away the means to. */
  static final class Handing {
    Consumer<EventBody> away(StageContext context) {
      return context.events()::emit;
    }
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackages("app.vitrine.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(own);
  }

  /** The streams of {@link Files} throw something unchecked half way. */
  @Test
  void folders_are_listed_where_failures_stay_ordinary() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Listing.class)
        .should()
        .callMethod(Files.class, "list", Path.class)
        .orShould()
        .callMethod(Files.class, "walk", Path.class, FileVisitOption[].class)
        .check(own);
  }

  @Test
  void every_package_says_that_nothing_is_null_unless_it_says_so() {
    List<String> unmarked =
        own.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
            .map(Object::toString)
            .toList();
    assertThat(unmarked).isEmpty();
  }

  /** The contract's table of families (section 6); what one may claim no other may. */
  @Test
  void the_four_families_hold_every_event_type_once() {
    Map<EventFamily, List<String>> contract =
        Map.of(
            EventFamily.PLANNING, List.of("thought"),
            EventFamily.TOOL, List.of("tool_call", "tool_result"),
            EventFamily.EXECUTION,
                List.of(
                    "run_started",
                    "stage_started",
                    "stage_retried",
                    "stage_fell_back",
                    "stage_completed",
                    "stage_failed",
                    "run_completed",
                    "run_failed",
                    "run_cancelled",
                    "run_resumed"),
            EventFamily.OUTCOME,
                List.of(
                    "progress", "artifact", "approval_required", "approved", "rejected", "error"));

    assertThat(
            Arrays.stream(EventType.values())
                .collect(
                    Collectors.groupingBy(
                        EventType::family,
                        Collectors.mapping(EventType::wireName, Collectors.toList()))))
        .isEqualTo(contract);
    assertThat(EventBody.class.getPermittedSubclasses())
        .allMatch(Class::isRecord)
        .hasSameSizeAs(EventType.values());
  }

  @Test
  void every_class_with_tests_is_run_by_the_build() {
    classes()
        .that(
            DescribedPredicate.describe(
                "have tests",
                type ->
                    type.getMethods().stream()
                        .anyMatch(
                            method ->
                                method.isAnnotatedWith(Test.class)
                                    || method.isAnnotatedWith(Property.class)
                                    || method.isAnnotatedWith(ParameterizedTest.class))))
        .and()
        .areTopLevelClasses()
        .should()
        .haveSimpleNameEndingWith("Test")
        .check(withTests);
  }
}
