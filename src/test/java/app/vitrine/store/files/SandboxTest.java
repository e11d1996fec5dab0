package app.vitrine.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever links stand in a project's folder, nothing outside it is read, written or removed. */
@BesideOthers
class SandboxTest {
  private static final String SECRET = "nobody's business";
  private static final byte[] OURS = "ours".getBytes(StandardCharsets.UTF_8);

  /** Where links are put, and through which files are reached. */
  private static final List<String> PLACES =
      List.of(
          "artifacts/images/a",
          "artifacts/b",
          "workspace/c",
          "workspace/c2/d",
          "input/e",
          "logs/f",
          "g");

  /** What links point at, seen from the data folder; {@code ROOT} is the project. */
  private static final List<String> TARGETS =
      List.of(
          "../outside",
          "../outside/secret.txt",
          "../outside/deep",
          "../outside/not there",
          "..",
          ".",
          "/",
          "projects",
          "ROOT",
          "ROOT/workspace",
          "ROOT/workspace/ours.txt",
          "ROOT/workspace/c",
          "ROOT/artifacts/b");

  private static final List<String> BELOW =
      List.of("", "/secret.txt", "/new.txt", "/deep/secret.txt", "/deep/new.txt", "/a/new.txt");

  /** A link, absolute or relative. */
  record Link(String place, String target, boolean absolute) {}

  @Provide
  Arbitrary<List<Link>> links() {
    return Combinators.combine(
            Arbitraries.of(PLACES), Arbitraries.of(TARGETS), Arbitraries.of(true, false))
        .as(Link::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Combinators.combine(Arbitraries.of(PLACES), Arbitraries.of(BELOW))
        .as(String::concat)
        .list()
        .ofMinSize(4)
        .ofMaxSize(12);
  }

  @Property(tries = 120)
  void nothing_outside_is_read_written_or_removed(
      @ForAll("links") List<Link> links, @ForAll("names") List<String> names) throws IOException {
    Path temp = Files.createTempDirectory("vitrine-sandbox-");
    try {
      Path outside = Files.createDirectory(temp.resolve("outside"));
      Files.createDirectory(outside.resolve("deep"));
      Files.writeString(outside.resolve("secret.txt"), SECRET);
      Files.writeString(outside.resolve("deep/secret.txt"), SECRET);
      Path data = Files.createDirectory(temp.resolve("data"));
      Projects projects = new Projects(data);
      Files.writeString(data.resolve("secret.txt"), SECRET);
      ProjectFolder project = projects.of("wf-" + UUID.randomUUID()).create();
      project.write("workspace/ours.txt", "ours", "text/plain", OURS);
      links.forEach(link -> put(link, data, project.root()));

      Map<String, String> before = everythingBut(project.root(), temp);
      names.forEach(name -> use(project, name));
      project.sweep();
      for (String name : project.list()) {
        assertThat(project.root().resolve(name).toRealPath())
            .startsWith(project.root().toRealPath());
        assertThat(project.root().resolve(name)).content().doesNotContain(SECRET);
      }

      assertThat(everythingBut(project.root(), temp)).isEqualTo(before);
    } finally {
      delete(temp);
    }
  }

  /** Tries everything that can be done with a file; a refusal is as good as a success inside. */
  private static void use(ProjectFolder project, String name) {
    try {
      assertThat(project.readText(name)).doesNotContain(SECRET);
    } catch (VitrineException refused) {
      assertThat(refused.sentence()).doesNotContain(SECRET);
    }
    try {
      project.write(name, "ours", "text/plain", OURS);
      assertThat(project.read(name)).isEqualTo(OURS);
    } catch (VitrineException refused) {
      assertThat(refused.sentence()).doesNotContain(SECRET);
    }
    try {
      Path made = Files.write(project.temporary(name), OURS);
      assertThat(made.toRealPath()).startsWith(project.root().toRealPath());
      project.adopt(made, name, "ours", "text/plain");
    } catch (VitrineException refused) {
      assertThat(refused.sentence()).isNotBlank();
    } catch (IOException notWritten) {
      throw new AssertionError(name, notWritten);
    }
  }

  private static void put(Link link, Path data, Path root) {
    Path place = root.resolve(link.place());
    Path folder = Objects.requireNonNull(place.getParent());
    Path target =
        link.target().startsWith("ROOT")
            ? root.resolve(link.target().substring(4).replaceFirst("^/", ""))
            : data.resolve(link.target()).normalize();
    try {
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(folder)) {
        Files.createDirectories(folder);
        Files.createSymbolicLink(place, link.absolute() ? target : relative(folder, target));
      }
    } catch (IOException noLinksHere) {
      throw new AssertionError(noLinksHere);
    }
  }

  private static Path relative(Path folder, Path target) {
    return folder.equals(target) ? Path.of(".") : folder.relativize(target);
  }

  /** Every path that is not inside the project, with what it holds; links are not followed. */
  private static Map<String, String> everythingBut(Path project, Path temp) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(temp)) {
      for (Path path : walk.filter(p -> !p.startsWith(project)).toList()) {
        all.put(path.toString(), Files.isRegularFile(path) ? Files.readString(path) : "");
      }
    }
    return all;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
