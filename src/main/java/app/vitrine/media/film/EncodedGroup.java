package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.media.probe.Libav;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** A group's frames as they come from its encoder, waited for by whoever writes the film. */
final class EncodedGroup implements AutoCloseable {
  private final int count;
  private final List<AVPacket> packets = new ArrayList<>();
  private final CompletableFuture<List<AVPacket>> whole = new CompletableFuture<>();

  /** A group of so many frames, at least 1. */
  EncodedGroup(int count) {
    this.count = count;
  }

  /**
   * Takes a copy of the next frame's packet.
   *
   * @return whether it was the last; then the group belongs to whoever waits for it
   */
  boolean add(AVPacket packet) throws Libav.Refusal {
    packets.add(Libav.allocated(av_packet_clone(packet), "packet"));
    boolean last = packets.size() == count;
    if (last) {
      whole.complete(packets);
    }
    return last;
  }

  /** Tells whoever waits that no more packets come, and why; nothing when all are there. */
  void fail(Throwable why) {
    whole.completeExceptionally(why);
  }

  /**
   * Waits for the packets, which stay this group's.
   *
   * @param meanwhile is run now and then
   * @throws WorkCancelledException when {@code cancel} is cancelled, or this thread interrupted
   */
  List<AVPacket> await(CancelToken cancel, Runnable meanwhile) throws Libav.Refusal {
    try {
      return Awaited.of(whole, cancel, meanwhile);
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case Libav.Refusal refusal -> throw refusal;
        case RuntimeException known -> throw known;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  /** Frees the packets. Nobody may add to them any more. */
  @Override
  public void close() {
    packets.forEach(packet -> av_packet_free(packet));
    packets.clear();
  }
}
