package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_profile_name;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.domain.work.Worker;
import app.vitrine.media.probe.FilmReader;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.probe.PicturePackets;
import app.vitrine.media.probe.StreamDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/**
 * Makes a film of a few frames with an encoder and looks at what comes back: every frame, in its
 * place, as it was drawn, with key frames where they were asked for. An encoder may be listed and
 * lack its device; it may also take frames and give back green ones.
 */
final class EncoderTrial {
  /** The size and rate most films have. */
  private static final int WIDTH = 1080;

  private static final int HEIGHT = 1920;
  private static final int FPS = 30;

  /** A frame in the midst of the film that is asked to be a key frame, as at a seam. */
  private static final int SEAM = 5;

  /**
   * Peak signal-to-noise ratio in dB below which a picture is another one. A frame beside the right
   * one has 16 dB at most; libopenh264 gives back 44 and more.
   */
  private static final double LEAST_LIKENESS = 28;

  private final H264Encoder encoder;

  private EncoderTrial(H264Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Tries an encoder.
   *
   * @param limit after which it is given up; a driver that never answers cannot be ended, its
   *     thread does not keep the program alive
   * @throws VitrineException when there is no room for the trial's file
   * @throws WorkCancelledException when this thread is interrupted
   */
  static EncoderCheck.Finding of(H264Encoder encoder, Duration limit) {
    FutureTask<String> trial = new FutureTask<>(() -> new EncoderTrial(encoder).profile());
    Worker.named("encoder-trial").start(trial);
    try {
      return EncoderCheck.Finding.works(
          encoder, trial.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException silent) {
      String note = String.format(Locale.ROOT, "no answer in %d s", limit.toSeconds());
      return EncoderCheck.Finding.fails(encoder, note);
    } catch (ExecutionException failed) {
      return switch (failed.getCause()) {
        case Libav.Refusal refusal -> EncoderCheck.Finding.fails(encoder, reason(refusal));
        case VitrineException unreadable -> EncoderCheck.Finding.fails(encoder, reason(unreadable));
        case IOException full ->
            throw VitrineException.internal(
                "The system's folder for temporary files cannot be written to.",
                "Check that the disk has room and the folder can be written to, then try again.",
                full);
        case null, default -> throw new IllegalStateException(failed.getCause());
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("the trial of an encoder was interrupted");
    }
  }

  private static String reason(Exception failure) {
    return String.valueOf(failure.getMessage());
  }

  /** Makes the film and reads it back; gives FFmpeg's name of its profile. */
  private String profile() throws Libav.Refusal, IOException {
    Path film = Files.createTempFile("vitrine-encoder-", ".mp4");
    try {
      write(film);
      checkPackets(film);
      return checkPictures(film);
    } finally {
      TemporaryFiles.discard(film);
    }
  }

  private void write(Path film) throws Libav.Refusal {
    PictureFormat format = PictureFormat.usual(encoder, WIDTH, HEIGHT, FPS);
    try (Mp4Writer writer = new Mp4Writer(film, format, TrialPicture.FRAMES, null);
        YuvFrame frame = YuvFrame.allocate(WIDTH, HEIGHT)) {
      for (int i = 0; i < TrialPicture.FRAMES; i++) {
        TrialPicture.draw(i, frame);
        writer.write(frame, i == 0 || i == SEAM);
      }
      writer.finish();
    }
  }

  /** Parts of films are taken over packet by packet, so these must stand as frames are shown. */
  private static void checkPackets(Path film) throws Libav.Refusal {
    try (PicturePackets packets = PicturePackets.open(film)) {
      holds(packets.frames() == TrialPicture.FRAMES, "give every frame back");
      holds(packets.has(SEAM, TrialPicture.FRAMES - SEAM), "make a key frame where it is asked to");
      packets.read(
          0,
          TrialPicture.FRAMES,
          CancelToken.none(),
          (packet, frame) -> holds(packet.pts() == packet.dts(), "keep frames in their order"));
    }
  }

  private static String checkPictures(Path film) throws Libav.Refusal {
    try (StreamDecoder picture = FilmReader.picture(film);
        YuvFrame drawn = YuvFrame.allocate(WIDTH, HEIGHT)) {
      for (int i = 0; i < TrialPicture.FRAMES; i++) {
        holds(picture.next(CancelToken.none()), "give every frame back");
        AVFrame decoded = picture.frame();
        holds(decoded.format() == AV_PIX_FMT_YUV420P, "encode 8-bit 4:2:0");
        holds(decoded.width() == WIDTH && decoded.height() == HEIGHT, "keep the size");
        TrialPicture.draw(i, drawn);
        double likeness = TrialPicture.likeness(drawn, decoded);
        holds(likeness >= LEAST_LIKENESS, "give back the picture it was given");
      }
      AVCodecParameters stream = picture.stream().codecpar();
      try (BytePointer name = avcodec_profile_name(stream.codec_id(), stream.profile())) {
        return name == null ? "" : name.getString();
      }
    }
  }

  private static void holds(boolean condition, String doing) throws Libav.Refusal {
    Libav.check(condition ? 0 : AVERROR_INVALIDDATA, doing);
  }
}
