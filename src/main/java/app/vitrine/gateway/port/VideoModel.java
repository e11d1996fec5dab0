package app.vitrine.gateway.port;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Shot;
import java.nio.file.Path;

/**
 * Turns a shot of a storyboard into footage. Work is submitted first and awaited by its job's id,
 * so that an interrupted run can wait for a job it already paid for.
 */
public interface VideoModel {
  String provider();

  /**
   * Asks for one shot.
   *
   * @param firstFrame a PNG at least as large as the film's frame
   * @param product where the product stands in the first frame, in its pixels
   * @param to where a clip may be written
   */
  record ShotOrder(
      Shot shot, Path firstFrame, Box product, int width, int height, int fps, Path to) {}

  /** Submits the shot and returns the provider's id of the job. */
  String submit(ShotOrder order, CallContext call);

  /** Waits for a submitted job. */
  Footage await(String jobId, ShotOrder order, CallContext call);
}
