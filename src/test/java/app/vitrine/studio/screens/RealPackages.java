package app.vitrine.studio.screens;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A small library of real packages in several states, made from the samples. */
final class RealPackages {
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private RealPackages() {}

  static void make(Desk desk) throws IOException {
    List<UUID> made = new ArrayList<>();
    made.add(begin(desk, "enamel-mug", "en", Target.ALL));
    made.add(begin(desk, "tea-tin", "zh", Target.ALL));
    made.add(begin(desk, "leather-wallet", "en", Target.ALL));
    made.add(begin(desk, "candle-jar", "zh", Target.ALL));
    made.add(begin(desk, "white-ceramic-vase", "en", Target.IMAGES));
    made.add(begin(desk, "glass-perfume", "zh", Target.ALL));
    made.add(begin(desk, "wireless-headphones", "en", Target.ALL));
    for (UUID id : made) {
      PackageView ended = desk.orchestrator().await(id, LONGEST);
      if (!ended.runSucceeded()) {
        throw new IllegalStateException(ended.title() + ": " + ended.errorMessage());
      }
    }
    desk.orchestrator().approve(made.get(0), "studio");
    desk.orchestrator().reject(made.get(2), "Warmer light, and say that it is stitched by hand.");
    desk.orchestrator().regenerate(made.get(6), Target.IMAGES, "warmer");
    desk.orchestrator().await(made.get(6), LONGEST);
  }

  private static UUID begin(Desk desk, String product, String language, Target only)
      throws IOException {
    return desk.orchestrator()
        .generate(
            new GenerateRequest(
                new PhotoSource.File(SAMPLES.resolve(product + ".jpg").toString()),
                Files.readString(SAMPLES.resolve(product + "." + language + ".txt")).strip(),
                null,
                PackageOptions.defaults(),
                only))
        .id();
  }
}
