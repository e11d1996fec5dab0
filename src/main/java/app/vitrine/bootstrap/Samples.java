package app.vitrine.bootstrap;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.store.files.AtomicFile;
import app.vitrine.studio.desk.SampleProduct;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The products that come with Vitrine. */
final class Samples {
  private static final List<String> NAMES = List.of("enamel-mug", "tea-tin", "leather-wallet");
  private static final String FOLDER = "/assets/samples/";

  private Samples() {}

  /** The samples, their photos written to {@code folder} where they are not there yet. */
  static List<SampleProduct> into(Path folder) {
    return NAMES.stream().map(name -> sample(name, folder)).toList();
  }

  private static SampleProduct sample(String name, Path folder) {
    Path photo = folder.resolve(name + ".jpg");
    if (!Files.exists(photo)) {
      AtomicFile.sweep(photo);
      new AtomicFile().write(photo, read(name + ".jpg"));
    }
    return new SampleProduct(name, photo, words(name + ".en.txt"), words(name + ".zh.txt"));
  }

  private static String words(String file) {
    return new String(read(file), StandardCharsets.UTF_8).strip();
  }

  private static byte[] read(String file) {
    try (InputStream in = Samples.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          "The sample " + file + " cannot be read.", "Install Vitrine again.", unreadable);
    }
  }
}
