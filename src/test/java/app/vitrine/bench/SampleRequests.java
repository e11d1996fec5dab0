package app.vitrine.bench;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.state.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Requests for the sample products with default options. */
final class SampleRequests {
  static final String MUG = "enamel-mug";
  private static final Path SAMPLES = Path.of("assets", "samples");

  private SampleRequests() {}

  static GenerateRequest of(String sample) {
    try {
      return new GenerateRequest(
          new PhotoSource.File(SAMPLES.resolve(sample + ".jpg").toAbsolutePath().toString()),
          Files.readString(SAMPLES.resolve(sample + ".en.txt")),
          null,
          PackageOptions.defaults(),
          Target.ALL);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** As many as asked for, going round the samples. */
  static List<GenerateRequest> of(int count) {
    List<String> names = names();
    return IntStream.range(0, count).mapToObj(at -> of(names.get(at % names.size()))).toList();
  }

  private static List<String> names() {
    try (var files = Files.list(SAMPLES)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".jpg"))
          .map(name -> name.substring(0, name.length() - ".jpg".length()))
          .sorted()
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
