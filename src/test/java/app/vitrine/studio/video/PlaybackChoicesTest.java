package app.vitrine.studio.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.fixture.SavedPreferences;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How films are played is kept, and never overwritten by what nobody chose. */
@NullMarked
@BesideOthers
class PlaybackChoicesTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final FxBridge bridge = new FxBridge(Runnable::run, background::add);
  private final Map<String, String> saved =
      new HashMap<>(
          Map.of(
              "studio.video.volume",
              "0.25",
              "studio.video.muted",
              "true",
              "studio.video.loop",
              "true"));

  @Test
  void left_before_they_are_read_they_stay_as_they_were() {
    Map<String, String> before = Map.copyOf(saved);
    PlaybackChoices choices = choices();
    choices.remember();
    choices.keep();
    background.forEach(Runnable::run);
    assertThat(saved).isEqualTo(before);
  }

  @Test
  void what_was_changed_is_kept_and_closing_waits_for_it() {
    PlaybackChoices choices = choices();
    choices.remember();
    background.remove().run();
    assertThat(choices.volumeProperty().get()).isEqualTo(0.25);
    choices.keep();
    assertThat(background).isEmpty();

    choices.mutedProperty().set(false);
    choices.keep();
    assertThat(bridge.underway().isNothing()).isFalse();
    background.remove().run();
    assertThat(bridge.underway().isNothing()).isTrue();
    assertThat(saved)
        .containsEntry("studio.video.muted", "false")
        .containsEntry("studio.video.volume", "0.25");
  }

  private PlaybackChoices choices() {
    return new PlaybackChoices(
        bridge, () -> new SavedPreferences(saved), new Troubles(new Words(UiLanguage.ENGLISH)));
  }
}
