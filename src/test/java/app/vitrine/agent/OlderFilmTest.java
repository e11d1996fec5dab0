package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.video.Transition;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.film.Pictures;
import app.vitrine.store.json.Json;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film of which an earlier program stored less, or other choices, is cut again all the same. */
@BesideOthers
class OlderFilmTest {
  private static final Transition ITS_OWN = new Transition(Transition.Kind.PUSH, 0.4);

  /** As written before a film kept its typeface, and a shot its ground and its entrance. */
  private static final String STORED =
      """
      {"revision": 1, "is_fallback": false, "provider": "local",
       "script": {"language": "en", "style": "minimalist", "title": "Mug", "synopsis": "A mug.",
         "scenes": []},
       "storyboard": {"shots": [
         {"sequence": 1, "title": "The mug", "description": "", "caption": "Enamel mug",
          "movement": "dolly", "type": "medium", "scene": "hero", "duration_sec": 1.0,
          "composition": "", "lighting": "", "palette": []},
         {"sequence": 2, "title": "In use", "description": "", "caption": "Order now",
          "movement": "static", "type": "medium", "scene": "lifestyle", "duration_sec": 1.0,
          "composition": "", "lighting": "", "palette": []}]},
       "file": {"id": "00000000-0000-0001-0000-000000000001", "file": "artifacts/video/ad.mp4",
         "label": "film", "mime": "video/mp4", "sha256": "00", "bytes": 1},
       "poster": {"id": "00000000-0000-0001-0000-000000000002",
         "file": "artifacts/video/ad_poster.jpg", "label": "poster", "mime": "image/jpeg",
         "sha256": "00", "bytes": 1},
       "thumbnails": [], "first_frames": [],
       "facts": {"duration_sec": 2.0, "width": 1080, "height": 1920, "fps": 30.0, "codec": "h264",
         "audio_codec": "", "audio_sample_rate": 0, "bitrate": 1, "bytes": 1,
         "moov_in_front": true},
       "caption_boxes": [
         {"shot": 1, "x": 90, "y": 300, "width": 600, "height": 100, "over_product": 0.0},
         {"shot": 2, "x": 90, "y": 300, "width": 600, "height": 100, "over_product": 0.0}],
       "integrated_lufs": -70.0,
       "materials": [
         {"still": "artifacts/video/first_frame_1.png",
          "product": {"x": 100, "y": 210, "width": 160, "height": 220},
          "focus": {"x": 100, "y": 210, "width": 160, "height": 220}},
         {"still": "artifacts/video/first_frame_2.png",
          "product": {"x": 100, "y": 210, "width": 160, "height": 220},
          "focus": {"x": 100, "y": 210, "width": 160, "height": 220}}]}
      """;

  private final FilmRevisionAgent agent =
      new FilmRevisionAgent(
          new ShotAgent(Duration.ofSeconds(5), Clock.systemUTC()),
          new ComposerAgent(Optional::empty));

  @TempDir private Path data;
  private ReviewBench bench;

  @BeforeEach
  void lay_out_its_stills() throws IOException {
    bench = new ReviewBench(data);
    Path stills = bench.path("artifacts/video");
    Files.createDirectories(stills);
    Pictures.product(stills, "first_frame_1", new Color(205, 200, 190));
    Pictures.product(stills, "first_frame_2", new Color(60, 66, 80));
  }

  @Test
  void a_film_stored_with_less_is_cut_again_and_knows_its_entrances_from_then_on() {
    Film film = recut(Json.read(STORED, Film.class));

    assertThat(film.storyboard().shots())
        .extracting(Shot::caption)
        .containsExactly("Dipped by hand", "Order now");
    assertThat(film.facts().durationSec()).isCloseTo(2.5, within(0.1));
    assertThat(film.typeface()).isNull();
    assertThat(film.materials()).extracting(ShotMaterial::ground).containsOnlyNulls();
    assertThat(film.materials())
        .extracting(ShotMaterial::entrance)
        .containsExactly(Transition.SOFT_CUT, new Transition(Transition.Kind.WIPE, 0.6));
    assertThat(Json.read(Json.write(film), Film.class)).isEqualTo(film);
  }

  @Test
  void a_film_is_cut_again_as_it_was_whatever_the_tables_say_today() {
    Film stored = Json.read(STORED, Film.class);
    Film other =
        Json.read(
            STORED.replaceFirst(
                "(first_frame_2.png\",)", "$1 \"entrance\": " + Json.write(ITS_OWN) + ","),
            Film.class);
    assertThat(other.materials().getLast())
        .isEqualTo(stored.materials().getLast().entering(ITS_OWN));

    assertThat(recut(other).materials())
        .extracting(ShotMaterial::entrance)
        .containsExactly(Transition.SOFT_CUT, ITS_OWN);
  }

  private Film recut(Film older) {
    return agent.work(
        new FilmRevisionAgent.Order(
            ReviewBench.input(),
            2,
            older,
            new Revision.ShotEdited(1, "Dipped by hand", 1.5, CameraMovement.DOLLY)),
        bench.context());
  }
}
