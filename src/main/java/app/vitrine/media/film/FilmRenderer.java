package app.vitrine.media.film;

import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.Libav;
import java.util.function.Consumer;

/** Draws a film's frames in order: scenes, transitions, captions. */
final class FilmRenderer implements AutoCloseable {
  private static final double CAPTION_FADE_SEC = 0.22;
  private static final double FIRST_CAPTION_SEC = 0.25;

  private final FilmPlan plan;
  private final Timeline timeline;
  private final ShotLoader loader;
  private final YuvFrame incoming;
  private final Mixing mixing;

  FilmRenderer(FilmPlan plan, Consumer<CaptionBox> placed, CancelToken cancel)
      throws Libav.Refusal {
    this.plan = plan;
    this.timeline = new Timeline(plan);
    try (Unfinished making = new Unfinished()) {
      this.incoming = making.with(YuvFrame.allocate(plan.width(), plan.height()), YuvFrame::close);
      this.mixing = making.with(new Mixing(plan.width(), plan.height()), Mixing::close);
      this.loader = new ShotLoader(plan, timeline, placed, cancel);
      making.finished();
    }
  }

  /** Draws a frame; frames must be asked for in order. */
  void draw(int frame, YuvFrame into) {
    Timeline.Mix mix = timeline.at(frame);
    int shot = mix.shot();
    PreparedShot present = loader.at(shot, shot);
    present.scene().draw(timeline.progress(shot, frame), into);
    caption(shot, frame, present, into);
    if (mix.incoming() > 0) {
      PreparedShot next = loader.at(shot + 1, shot);
      next.scene().draw(timeline.progress(shot + 1, frame), incoming);
      mixing.mix(plan.shots().get(shot + 1).entrance().kind(), mix.incoming(), into, incoming);
      caption(shot + 1, frame, next, into);
    }
  }

  private void caption(int shot, int frame, PreparedShot prepared, YuvFrame into) {
    CaptionLayer caption = prepared.caption();
    if (caption != null) {
      caption.draw(into, captionStrength(shot, timeline.seconds(frame)));
    }
  }

  /** A caption fades in when its shot has taken over and is gone by the next cut. */
  private double captionStrength(int shot, double time) {
    double from = shot == 0 ? FIRST_CAPTION_SEC : timeline.end(shot - 1);
    boolean last = shot == plan.shots().size() - 1;
    double in = (time - from) / CAPTION_FADE_SEC;
    double out = last ? 1 : (timeline.cut(shot + 1) - time) / CAPTION_FADE_SEC;
    double linear = Math.clamp(Math.min(in, out), 0, 1);
    return linear * linear * (3 - 2 * linear);
  }

  @Override
  public void close() {
    loader.close();
    incoming.close();
    mixing.close();
  }
}
