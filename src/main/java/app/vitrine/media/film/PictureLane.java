package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;

import app.vitrine.media.probe.Libav;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Draws groups of pictures and encodes them, frame by frame, with an encoder of its own. */
final class PictureLane implements AutoCloseable {
  private final FilmRenderer renderer;
  private final PictureEncoder encoder;
  private final YuvFrame frame;

  /** Groups whose frames were given to the encoder and have not all come out of it. */
  private final Deque<EncodedGroup> awaited = new ArrayDeque<>();

  /** A lane; both are closed with it, and when it cannot be made. */
  PictureLane(FilmRenderer renderer, PictureEncoder encoder, int width, int height)
      throws Libav.Refusal {
    try (Unfinished making = new Unfinished()) {
      this.renderer = making.with(renderer, FilmRenderer::close);
      this.encoder = making.with(encoder, PictureEncoder::close);
      this.frame = making.with(YuvFrame.allocate(width, height), YuvFrame::close);
      making.finished();
    }
  }

  PictureEncoder encoder() {
    return encoder;
  }

  /**
   * Draws and encodes a group. Encoders of devices may give its last packets with a later group.
   *
   * @param each is run before every frame; what it throws ends the group
   */
  void make(PictureGroup group, EncodedGroup into, Runnable each) throws Libav.Refusal {
    awaited.add(into);
    for (int i = group.first(); i < group.end(); i++) {
      each.run();
      renderer.draw(i, frame);
      encoder.encode(frame, i == group.first(), this::sort);
    }
  }

  /** Takes what the encoder still holds; no group may follow. */
  void finish() throws Libav.Refusal {
    encoder.finish(this::sort);
    Libav.check(awaited.isEmpty() ? 0 : AVERROR_EOF, "take every frame from the encoder");
  }

  /** Packets come in the order of the frames. */
  private void sort(AVPacket packet) throws Libav.Refusal {
    EncodedGroup group = awaited.peek();
    if (group == null) {
      Libav.check(AVERROR_INVALIDDATA, "give no frame twice");
    } else if (group.add(packet)) {
      awaited.remove();
    }
  }

  @Override
  public void close() {
    frame.close();
    encoder.close();
    renderer.close();
  }
}
