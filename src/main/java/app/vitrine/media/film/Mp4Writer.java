package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_close;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import app.vitrine.media.probe.Libav;
import app.vitrine.media.sound.Recording;
import app.vitrine.media.sound.Sound;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an MP4 file with its index in front: H.264 picture and, where there is sound, AAC, the two
 * interleaved as they are played.
 */
final class Mp4Writer implements AutoCloseable {
  private final AVFormatContext container;
  private final AVIOContext file;
  private final PictureTrack picture;
  private final @Nullable SoundTrack sound;

  /**
   * Opens the file and the encoder of its sound.
   *
   * @param like an encoder of the frames' format; open for as long as this is
   * @param frames the film's length, for the sound to be cut or padded to
   */
  Mp4Writer(Path to, PictureEncoder like, int fps, int frames, @Nullable Recording sound)
      throws Libav.Refusal {
    container = new AVFormatContext(null);
    file = new AVIOContext(null);
    try (BytePointer url =
            new BytePointer(
                ("file:" + to.toAbsolutePath() + "\0").getBytes(StandardCharsets.UTF_8));
        BytePointer kind = new BytePointer("mp4");
        Unfinished making = new Unfinished()) {
      making.with(container, avformat::avformat_free_context);
      making.with(file, Mp4Writer::closed);
      Libav.check(
          avformat_alloc_output_context2(container, (AVOutputFormat) null, kind, url),
          "prepare the container");
      picture = new PictureTrack(container, like, fps);
      long samples = Math.round((double) frames * Sound.RATE / fps);
      this.sound =
          sound == null
              ? null
              : making.with(new SoundTrack(container, sound, samples), SoundTrack::close);
      Libav.check(avio_open(file, url, AVIO_FLAG_WRITE), "create the file");
      container.pb(file);
      AVDictionary options = new AVDictionary(null);
      av_dict_set(options, "movflags", "+faststart", 0);
      int answer = avformat_write_header(container, options);
      av_dict_free(options);
      Libav.check(answer, "write the file's head");
      making.finished();
    }
  }

  private static void closed(AVIOContext file) {
    if (!file.isNull()) {
      avio_close(file);
    }
  }

  /** Begins to play the sound, which is made first where nobody has played it yet. */
  void beginSound() {
    if (sound != null) {
      sound.begin();
    }
  }

  /** Writes the next frame, and the sound that is played by the end of it. */
  void take(AVPacket packet) throws Libav.Refusal {
    picture.take(packet);
    if (sound != null) {
      sound.writeUntil(picture.seconds());
    }
  }

  /** Whether frames of another film can be mixed with those encoded here. */
  boolean isLike(AVStream other) {
    return picture.isLike(other);
  }

  /** Ends the sound and moves the index to the front. */
  void finish() throws Libav.Refusal {
    if (sound != null) {
      sound.finish();
    }
    Libav.check(av_write_trailer(container), "finish the file");
  }

  @Override
  public void close() {
    if (sound != null) {
      sound.close();
    }
    closed(file);
    avformat_free_context(container);
  }
}
