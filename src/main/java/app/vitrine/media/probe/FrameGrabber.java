package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Takes single frames out of a film, which stays open between them. */
public final class FrameGrabber implements AutoCloseable {
  private final Path film;
  private final StreamDecoder decoder;
  private final PictureConverter converter = new PictureConverter();
  private final AVFrame shown;

  private FrameGrabber(Path film, StreamDecoder decoder, AVFrame shown) {
    this.film = film;
    this.decoder = decoder;
    this.shown = shown;
  }

  /**
   * Opens a film.
   *
   * @throws VitrineException when the file is no film, or a damaged one
   */
  public static FrameGrabber open(Path film) {
    StreamDecoder decoder = FilmReader.picture(film);
    try {
      return new FrameGrabber(film, decoder, Libav.allocated(av_frame_alloc(), "frame"));
    } catch (Libav.Refusal refusal) {
      decoder.close();
      throw outOfMemory(refusal);
    }
  }

  /**
   * The frame shown at a moment.
   *
   * @param second from the film's start; past the end gives the last frame
   * @throws VitrineException when the film is damaged before that moment, or shows nothing
   */
  public BufferedImage at(double second, CancelToken cancel) {
    decoder.seek(Math.max(0, second));
    boolean found = false;
    while (decoder.next(cancel)) {
      if (found && decoder.seconds() > second) {
        break;
      }
      hold(decoder.frame());
      found = true;
    }
    if (!found) {
      throw VitrineException.invalid(
          "The film " + film.getFileName() + " shows nothing at second " + second + ".",
          "Make the video again, or choose another file.");
    }
    return converter.toImage(shown);
  }

  /** Shares the frame's memory: turning every frame passed into a picture would take seconds. */
  private void hold(AVFrame frame) {
    av_frame_unref(shown);
    try {
      Libav.check(av_frame_ref(shown, frame), "hold a frame");
    } catch (Libav.Refusal refusal) {
      throw outOfMemory(refusal);
    }
  }

  private static VitrineException outOfMemory(Libav.Refusal refusal) {
    return VitrineException.internal(
        "The machine refused memory for reading the video.",
        "Close other programs and try again.",
        refusal);
  }

  @Override
  public void close() {
    av_frame_free(shown);
    converter.close();
    decoder.close();
  }
}
