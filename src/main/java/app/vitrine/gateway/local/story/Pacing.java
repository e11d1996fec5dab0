package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.Transition;
import app.vitrine.gateway.port.TextModel.StoryboardOrder;
import app.vitrine.media.film.CaptionTimes;
import app.vitrine.media.film.StyledTransitions;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.type.ReadingTime;
import app.vitrine.policy.CaptionRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How long the shots of a film are: long enough for what is read, and cut on the music's beat. */
final class Pacing {
  private static final CaptionRules RULES = CaptionRules.load();
  private static final double BASE_WEIGHT = 1;

  /** In a calm film no shot is much shorter than the others. */
  private static final double CALM_BASE_WEIGHT = 4;

  /** A caption comes and goes softly; so much of its shot it cannot be read. */
  private static final double CAPTION_FADES_SEC = 0.3;

  /** A shot is seen for so long at least, whatever is said in it. */
  private static final double SHORTEST_SEC = 1.5;

  /** And for so long where captions elsewhere leave little time. */
  private static final double SHORTEST_HURRIED_SEC = 0.9;

  private static final int FPS = 30;

  private final Language language;
  private final double baseWeight;
  private final int durationSec;
  private final double beatSec;

  /** The slowest entrance of the film's style; a caption comes when its shot has taken over. */
  private final Transition entrance;

  Pacing(StoryboardOrder order, boolean calm) {
    this.baseWeight = calm ? CALM_BASE_WEIGHT : BASE_WEIGHT;
    this.language = order.script().language();
    this.durationSec = order.durationSec();
    this.beatSec =
        MusicBed.beatSec(order.style().style(), order.style().mood(), order.durationSec());
    this.entrance = StyledTransitions.of(order.style().style());
  }

  /**
   * Seconds of each shot, summing exactly to the film's: each caption can be read with ease, or
   * else as fast as a caption may ask to be read, as far as the film's length allows.
   *
   * @param captions one per shot, empty for none
   */
  List<Double> durations(List<String> captions) {
    double unseen = CAPTION_FADES_SEC + entrance.seconds() / 2;
    List<Double> atEase = new ArrayList<>();
    List<Double> inHaste = new ArrayList<>();
    for (String caption : captions) {
      atEase.add(Math.max(SHORTEST_SEC, ReadingTime.neededSec(caption, language) + unseen));
      inHaste.add(
          Math.max(
              SHORTEST_HURRIED_SEC,
              RULES.leastSec(caption) + CaptionTimes.unseenSec(inHaste.isEmpty(), entrance)));
    }
    List<Double> durations = durations(captions, atEase);
    return areReadable(captions, durations) ? durations : durations(captions, inHaste);
  }

  private List<Double> durations(List<String> captions, List<Double> needs) {
    List<Double> weights =
        captions.stream().map(caption -> baseWeight + Captions.readingSeconds(caption)).toList();
    return Timing.onBeats(Timing.durations(durationSec, weights), needs, beatSec);
  }

  /** Whether each caption is shown for as long as reading it takes at least. */
  boolean areReadable(List<String> captions, List<Double> durations) {
    CaptionTimes times =
        CaptionTimes.of(durations, Collections.nCopies(durations.size(), entrance), FPS);
    return IntStream.range(0, captions.size())
        .allMatch(at -> RULES.leastSec(captions.get(at)) <= times.shownSec(at));
  }

  /**
   * The caption to leave out, for the others to be read: the longest one between the first and the
   * last, then the first; none when all can be read, or only the last one is left.
   */
  OptionalInt tooMany(List<String> captions, List<Double> durations) {
    if (areReadable(captions, durations)) {
      return OptionalInt.empty();
    }
    OptionalInt longest =
        IntStream.range(1, captions.size() - 1)
            .filter(at -> !captions.get(at).isEmpty())
            .reduce(
                (a, b) ->
                    RULES.leastSec(captions.get(a)) >= RULES.leastSec(captions.get(b)) ? a : b);
    boolean first = captions.size() > 1 && !captions.getFirst().isEmpty();
    return longest.isEmpty() && first ? OptionalInt.of(0) : longest;
  }
}
