package app.vitrine.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.EventBody;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the room table of the design: who may use whom, and which library lives in which room. */
@NullMarked
class RoomsTest {
  private static final String ROOT = "app.vitrine.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.vitrine");

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
        Arguments.of("cli", List.of("domain", "orchestration", "store", "export")));
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
        .check(CLASSES);
  }

  @Test
  void the_domain_rests_on_the_language_alone() {
    classes()
        .that()
        .resideInAPackage("app.vitrine.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "app.vitrine.domain..", "org.jspecify.annotations..")
        .check(CLASSES);
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
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("app.vitrine.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of(
            "store", List.of("org.hibernate..", "jakarta.persistence..", "org.flywaydb..")),
        Arguments.of("media", List.of("org.bytedeco..", "com.drew..", "com.twelvemonkeys..")),
        Arguments.of("gateway.remote", List.of("dev.langchain4j..")),
        Arguments.of("gateway.local", List.of("org.apache.lucene..")),
        Arguments.of("studio", List.of("javafx..")),
        Arguments.of("cli", List.of("picocli..")));
  }

  @ParameterizedTest(name = "{1} only in {0}")
  @MethodSource("libraries")
  void a_library_is_behind_one_room(String room, List<String> packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + room + "..", ROOT + "bootstrap..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void only_the_tool_registry_makes_tool_events() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("app.vitrine.tool.ToolRegistry")
        .and(
            DescribedPredicate.describe(
                "are not the events themselves",
                (JavaClass type) -> !type.getName().startsWith(EventBody.class.getName())))
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "a tool event is made",
                call ->
                    call.getTargetOwner().isEquivalentTo(EventBody.ToolCall.class)
                        || call.getTargetOwner().isEquivalentTo(EventBody.ToolResult.class)))
        .check(CLASSES);
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
        .check(CLASSES);
  }

  @Test
  void every_package_says_that_nothing_is_null_unless_it_says_so() {
    List<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
            .map(Object::toString)
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @Test
  void the_four_families_hold_every_event_type_once() {
    assertThat(Arrays.stream(EventBody.class.getPermittedSubclasses()))
        .allSatisfy(type -> assertThat(type.isRecord()).isTrue());
    assertThat(EventBody.class.getPermittedSubclasses())
        .hasSameSizeAs(app.vitrine.domain.event.EventType.values());
  }
}
