package app.vitrine.studio.screens;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    edit(desk, made.get(6));
    desk.orchestrator().approve(made.get(0), "studio");
    desk.orchestrator().reject(made.get(2), "Warmer light, and say that it is stitched by hand.");
    desk.orchestrator().regenerate(made.get(6), Target.IMAGES, "warmer");
    desk.orchestrator().await(made.get(6), LONGEST);
  }

  /** The one a person approved. */
  static UUID approved(Desk desk) {
    return named(desk, "mug");
  }

  /** The one whose headline a person changed. */
  static UUID edited(Desk desk) {
    return named(desk, "headphones");
  }

  /** The one with a word in its title, or any. */
  static UUID named(Desk desk, String word) {
    List<LibraryEntry> all = desk.library().list(LibraryQuery.everything());
    return all.stream()
        .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(word))
        .findFirst()
        .orElse(all.getFirst())
        .id();
  }

  private static void edit(Desk desk, UUID id) {
    CopyText text =
        Objects.requireNonNull(desk.orchestrator().describe(id).copy()).texts().getFirst();
    EditedText was = EditedText.of(text);
    EditedText wanted =
        new EditedText(
            was.title() + ", Graphite",
            was.paragraphs(),
            was.bullets(),
            was.hashtags(),
            was.callToAction());
    desk.orchestrator()
        .revise(
            id,
            new Revision.TextEdited(text.channel(), text.language(), text.variant(), wanted),
            "studio");
    desk.orchestrator().await(id, LONGEST);
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
