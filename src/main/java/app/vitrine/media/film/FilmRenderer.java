package app.vitrine.media.film;

import app.vitrine.media.probe.Libav;

/** Draws a film's frames on one thread: scenes, transitions, captions. */
final class FilmRenderer implements AutoCloseable {
  private final FilmPlan plan;
  private final Timeline timeline;
  private final CaptionTimes captions;
  private final ShotLoader loader;
  private final YuvFrame incoming;
  private final Mixing mixing;
  private final Scratch scratch;

  /**
   * A renderer.
   *
   * @param loader of the film's shots, which other renderers may use too
   */
  FilmRenderer(FilmPlan plan, ShotLoader loader) throws Libav.Refusal {
    this.plan = plan;
    this.timeline = new Timeline(plan);
    this.captions = new CaptionTimes(timeline, plan.shots().size());
    this.loader = loader;
    try (Unfinished making = new Unfinished()) {
      this.incoming = making.with(YuvFrame.allocate(plan.width(), plan.height()), YuvFrame::close);
      this.mixing = making.with(new Mixing(plan.width(), plan.height()), Mixing::close);
      this.scratch = new Scratch();
      making.finished();
    }
  }

  /** Draws a frame of a group that the loader expects; those of footage in order. */
  void draw(int frame, YuvFrame into) {
    Timeline.Mix mix = timeline.at(frame);
    int shot = mix.shot();
    PreparedShot present = loader.at(shot);
    present.scene().draw(timeline.progress(shot, frame), into, scratch);
    caption(shot, frame, present, into);
    if (mix.incoming() > 0) {
      PreparedShot next = loader.at(shot + 1);
      next.scene().draw(timeline.progress(shot + 1, frame), incoming, scratch);
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
    incoming.close();
    mixing.close();
    scratch.close();
  }
}
