package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.view.Made;
import app.vitrine.domain.view.PackageHistory;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.fixture.SampleFilm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One picture or one shot is made anew from the command line. */
@BesideOthers
class MadeAnewTest extends AtTheConsole {
  @ParameterizedTest
  @ValueSource(strings = {"lifestyle", "lifestyle.png", "images/lifestyle_1_v3.png", "LIFESTYLE-1"})
  void one_picture_is_made_anew_as_its_reason_says(String name) {
    generate();

    Answer answer = regenerate("--picture", name, "--reason", "warmer", "--by", "Mei");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    Made<?> made = history().pictures().getLast();
    assertThat(made.revision())
        .isEqualTo(new Revision.PictureRedone(SceneKind.LIFESTYLE, 1, "warmer"));
    assertThat(made.by()).isEqualTo("Mei");
    assertThat(history().copy()).hasSize(1);
  }

  @Test
  void one_shot_keeps_what_is_not_spoken_of() {
    filmed();

    assertThat(regenerate("--shot", "2", "--seconds", "4.5").exitCode()).isZero();
    assertThat(regenerate("--shot", "2", "--caption", "", "--movement", "pan_left").exitCode())
        .isZero();

    assertThat(history().films())
        .extracting(Made::revision)
        .containsExactly(
            null,
            new Revision.ShotEdited(2, "Hi", 4.5, CameraMovement.ZOOM_IN),
            new Revision.ShotEdited(2, "", 3.5, CameraMovement.PAN_LEFT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--picture hero_9 | no variant 9 of the hero picture",
        "--picture callout | The package has no callout picture",
        "--picture portrait | “portrait” is not the name of a picture, such as hero or lifestyle_2",
        "--picture hero --target video | mutually exclusive",
        "--shot 9 --caption x | The film has no shot 9.",
        "--shot 2 | Nothing was said to become of shot 2.",
        "--shot 2 --reason warmer | A shot is not changed by a reason.",
        "--shot 2 --seconds long | “long” is not a number",
        "--shot 2 --movement jump | “jump” is not one of static, pan_left",
        "--caption x | --shot",
      })
  void what_cannot_be_made_anew_is_refused_with_what_to_do(String flags, String said) {
    filmed();

    Answer answer = regenerate(flags.split(" ", -1));

    assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
    assertThat(answer.err()).contains(said, "Nothing was changed.", "PKG_VALIDATION_ERROR");
    assertThat(history().films()).hasSize(1);
    assertThat(history().pictures()).hasSize(1);
  }

  @Test
  void the_out_folder_keeps_its_names_whatever_was_made_anew() {
    Path out = temp.resolve("out");
    makeInto(out);
    List<String> before = names(out);

    regenerate("--target", "images", "--out", out.toString());
    regenerate("--target", "video", "--out", out.toString());

    assertThat(names(out)).isEqualTo(before).contains("images/hero.png", "video/ad.mp4");
    assertThat(out.resolve("images/hero.png"))
        .hasSameBinaryContentAs(
            desk.samples().folder(workflowId()).resolve("artifacts/images/hero_v2.png"));
    assertThat(out.resolve("summary.md")).content().contains("hero.png").doesNotContain("_v2");
  }

  /** A package with a film whose shots can be changed. */
  private void filmed() {
    Box box = new Box(0, 0, 1, 1);
    ShotMaterial still = new ShotMaterial("a", box, box, null, null, null, null);
    desk.stages.on(
        Stage.VIDEO_GENERATION,
        order ->
            new StageResult.Filmed(
                SampleFilm.of(order.revision())
                    .shots(
                        List.of(
                            SampleFilm.shot(1, "", 3.5, CameraMovement.STATIC),
                            SampleFilm.shot(2, "Hi", 3.5, CameraMovement.ZOOM_IN)))
                    .materials(List.of(still, still))
                    .film()));
    generate();
  }

  private Answer regenerate(String... flags) {
    return console.type(
        Stream.concat(Stream.of("regenerate", workflowId()), Stream.of(flags))
            .toArray(String[]::new));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private PackageHistory history() {
    return PackageHistory.of(desk.ledger.events(only().id(), 0));
  }
}
