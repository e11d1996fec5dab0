package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_dnn.readNetFromONNX;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The matte networks a person put into a folder: {@code NAME.onnx}, and beside it {@code NAME.json}
 * with what {@link Asking} needs to know. The folder is looked at each time, so that one that was
 * put there is used at once.
 *
 * @param folder may be missing
 */
record OwnNetworks(Path folder) {
  private static final String MODEL = ".onnx";
  private static final String ASKING = ".json";
  private static final int MOST = 4;
  private static final long MOST_ASKING_BYTES = 10_000;
  private static final String WAY = "network:";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  /** The way of cutting out that a network of that name is. */
  static CutoutWay way(String name) {
    return new CutoutWay(WAY + name);
  }

  /** The names of the networks there are, in order, the first few of many. */
  List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try {
      return Listing.of(folder).stream()
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(MODEL))
          .map(name -> name.substring(0, name.length() - MODEL.length()))
          .filter(name -> way(name).isNamed())
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          "The folder " + folder + " cannot be read.",
          "Make it readable, or take it away.",
          unreadable);
    }
  }

  /**
   * One of them.
   *
   * @throws VitrineException when what lies beside it is missing or says nothing usable
   */
  MatteNetwork open(String name) {
    Path model = folder.resolve(name + MODEL);
    return new MatteNetwork(
        name, false, () -> readNetFromONNX(model.toString()), asking(name + ASKING));
  }

  /** The network that a way of cutting out asks; null when it is another way or not there. */
  @Nullable MatteNetwork of(CutoutWay way) {
    return way.name().startsWith(WAY) && names().contains(way.name().substring(WAY.length()))
        ? open(way.name().substring(WAY.length()))
        : null;
  }

  private Asking asking(String name) {
    Path file = folder.resolve(name);
    try {
      if (Files.size(file) > MOST_ASKING_BYTES) {
        throw new IOException("too large");
      }
      return JSON.readValue(Files.readString(file), Asking.class);
    } catch (IOException | JacksonException | IllegalArgumentException wrong) {
      throw VitrineException.internal(
          file + " does not say how the network beside it is to be asked.",
          "Write it as the README tells, or take the network away.",
          wrong);
    }
  }
}
