package app.vitrine.media.film;

import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.Libav;
import java.util.function.Consumer;

/** Draws a film's frames in order: scenes, transitions, captions. */
final class FilmRenderer implements AutoCloseable {
  private final FilmPlan plan;
  private final Timeline timeline;
  private final CaptionTimes captions;
  private final ShotLoader loader;
  private final YuvFrame incoming;
  private final Mixing mixing;

  FilmRenderer(FilmPlan plan, Consumer<CaptionBox> placed, CancelToken cancel)
      throws Libav.Refusal {
    this.plan = plan;
    this.timeline = new Timeline(plan);
    this.captions = new CaptionTimes(timeline, plan.shots().size());
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
      caption.draw(into, captions.strength(shot, timeline.seconds(frame)));
    }
  }

  @Override
  public void close() {
    loader.close();
    incoming.close();
    mixing.close();
  }
}
