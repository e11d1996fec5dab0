package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Narration;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.ScriptedVoice;
import app.vitrine.pipeline.fixture.Sketches;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film whose captions are read aloud, from its first cut through a person's changes. */
@NullMarked
@BesideOthers
class SpokenFilmTest {
  private final ScriptedVoice voice = new ScriptedVoice(1);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path data;

  private Desk desk() {
    return Desk.open(data, Map.of(), local -> new Sketches(false).instead(voice.instead(local)));
  }

  @Test
  void every_caption_is_said_once_and_kept_with_the_film() {
    try (Desk desk = desk()) {
      PackageView view = made(desk, Options.spoken());

      Film film = film(view);
      Narration narration = requireNonNull(film.narration());
      assertThat(narration.provider()).isEqualTo("scripted");
      assertThat(narration.voice()).isEqualTo("Ada");
      assertThat(narration.problem()).isNull();
      assertThat(narration.left()).isEmpty();
      assertThat(narration.lines())
          .extracting(SpokenLine::text)
          .containsExactlyElementsOf(voice.said())
          .containsExactlyElementsOf(captions(film));
      assertThat(narration.lines())
          .allMatch(line -> desk.folder(view).isIntact(line.file()))
          .allSatisfy(line -> assertThat(line.durationSec()).isCloseTo(1, within(0.05)));
      assertThat(desk.store().library().assets(view.id()))
          .filteredOn(asset -> asset.assetType().equals("audio"))
          .hasSameSizeAs(narration.lines());
      QaCheck check = check(view);
      assertThat(check.passed()).isTrue();
      assertThat(check.measured()).isEqualTo(captions(film).size() + " captions read by Ada");
      sounds(desk, view);
    }
  }

  @Test
  void a_change_has_only_said_anew_what_is_new() {
    try (Desk desk = desk()) {
      PackageView made = made(desk, Options.spoken());
      Narration first = requireNonNull(film(made).narration());
      int before = voice.said().size();

      PackageView edited = edited(desk, made, "Made for mornings outside");
      Narration second = requireNonNull(film(edited).narration());
      assertThat(voice.said()).hasSize(before + 1).endsWith("Made for mornings outside");
      assertThat(second.lines()).hasSameSizeAs(first.lines());
      assertThat(second.lines()).filteredOn(first.lines()::contains).hasSize(before - 1);
      sounds(desk, edited);

      PackageView scored = desk.revise(edited, new Revision.MusicChanged());
      assertThat(film(scored).narration()).isEqualTo(second);
      assertThat(voice.said()).hasSize(before + 1);

      voice.nowBy("Bob");
      PackageView other = edited(desk, scored, "Made for evenings inside");
      Narration third = requireNonNull(film(other).narration());
      assertThat(third.voice()).as("one film, one voice").isEqualTo("Bob");
      assertThat(third.lines())
          .extracting(SpokenLine::text)
          .containsExactlyElementsOf(captions(film(other)));
      assertThat(third.lines()).noneMatch(second.lines()::contains);
      sounds(desk, other);
    }
  }

  @Test
  void where_nobody_speaks_the_film_has_its_music_and_says_so() {
    voice.now(0);
    try (Desk desk = desk()) {
      PackageView view = made(desk, Options.spoken());

      assertThat(film(view).isFallback()).isFalse();
      assertThat(film(view).narration())
          .isEqualTo(Narration.none("No voice of this system speaks English."));
      assertThat(check(view))
          .satisfies(
              check -> {
                assertThat(check.passed()).isFalse();
                assertThat(check.message())
                    .isEqualTo(
                        "No voice of this system speaks English. The film has its music alone.");
              });
      assertThat(desk.said(view, EventBody.ToolResult.class))
          .filteredOn(result -> result.tool().equals("speak"))
          .singleElement()
          .extracting(EventBody.ToolResult::outcome)
          .isEqualTo(EventBody.Outcome.FAILED);
      sounds(desk, view);
    }
  }

  @Test
  void lines_too_long_for_the_slides_of_a_slideshow_are_left_out_and_named() {
    voice.now(7);
    try (Desk desk = desk()) {
      PackageView view = made(desk, Options.spokenSlideshow());

      assertThat(film(view).isFallback()).isTrue();
      Narration narration = requireNonNull(film(view).narration());
      assertThat(narration.left()).containsExactlyElementsOf(captions(film(view)));
      assertThat(check(view).passed()).isFalse();
      assertThat(check(view).message())
          .startsWith("Too long for their shots")
          .contains(captions(film(view)).getFirst());
      sounds(desk, view);
    }
  }

  private static PackageView made(Desk desk, PackageOptions options) {
    PackageView view = desk.make(options, Target.VIDEO);
    assertThat(view.status()).as(view.errorMessage()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    return view;
  }

  private static PackageView edited(Desk desk, PackageView view, String caption) {
    Shot shot = film(view).storyboard().shots().getFirst();
    PackageView after =
        desk.revise(view, new Revision.ShotEdited(1, caption, shot.durationSec(), shot.movement()));
    assertThat(after.status()).as(after.errorMessage()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    return after;
  }

  /** With a voice or without: as loud as it should be, and no peak too high. */
  private static void sounds(Desk desk, PackageView view) {
    FilmFindings heard = FilmCheck.check(desk.path(view, film(view).file()), CancelToken.none());
    assertThat(heard.integratedLufs()).isCloseTo(-14, within(0.7));
    assertThat(heard.truePeakDb()).isLessThanOrEqualTo(-1.0);
  }

  private static Film film(PackageView view) {
    return requireNonNull(view.film());
  }

  private static List<String> captions(Film film) {
    return film.storyboard().shots().stream()
        .map(Shot::caption)
        .filter(caption -> !caption.isBlank())
        .distinct()
        .toList();
  }

  private static QaCheck check(PackageView view) {
    return requireNonNull(view.qaReport()).checks().stream()
        .filter(check -> check.id().equals("video_voice"))
        .findFirst()
        .orElseThrow();
  }
}
