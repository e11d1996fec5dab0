package app.vitrine.media.film;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.Libav;
import java.util.List;

/** A film's frames, drawn and not encoded. */
final class FilmFrames implements AutoCloseable {
  private final ShotLoader loader;
  private final FilmRenderer renderer;

  FilmFrames(FilmPlan plan) throws Libav.Refusal {
    loader = new ShotLoader(plan, box -> {}, CancelToken.none());
    loader.expect(List.of(new PictureGroup(0, plan.frames())));
    renderer = new FilmRenderer(plan, loader);
  }

  void draw(int frame, YuvFrame into) {
    renderer.draw(frame, into);
  }

  @Override
  public void close() {
    renderer.close();
    loader.close();
  }
}
