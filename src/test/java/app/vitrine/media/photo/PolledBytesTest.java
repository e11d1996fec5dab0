package app.vitrine.media.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;

class PolledBytesTest {
  private static final byte[] BYTES = new byte[300];

  static {
    new Random(3).nextBytes(BYTES);
  }

  @Test
  void it_reads_as_any_other_stream_does_in_bytes_words_and_bits() throws IOException {
    try (PolledBytes polled = new PolledBytes(BYTES, CancelToken.none());
        MemoryCacheImageInputStream other =
            new MemoryCacheImageInputStream(new ByteArrayInputStream(BYTES))) {
      assertThat(polled.length()).isEqualTo(BYTES.length);
      assertThat(polled.read()).isEqualTo(other.read());
      assertThat(polled.readBits(11)).isEqualTo(other.readBits(11));
      assertThat(polled.readInt()).isEqualTo(other.readInt());
      polled.seek(200);
      other.seek(200);
      byte[] mine = new byte[150];
      byte[] theirs = new byte[150];
      assertThat(polled.read(mine)).isEqualTo(100).isEqualTo(other.read(theirs));
      assertThat(mine).isEqualTo(theirs);
      assertThat(polled.read()).isEqualTo(-1);
      assertThat(polled.read(mine)).isEqualTo(-1);
      assertThat(polled.read(mine, 0, 0)).isZero();
    }
  }

  @Test
  void every_read_of_a_cancelled_decode_stops_it() throws IOException {
    CancelToken cancel = new CancelToken();
    try (PolledBytes polled = new PolledBytes(BYTES, cancel)) {
      assertThat(polled.read()).isEqualTo(BYTES[0] & 0xff);
      cancel.cancel("enough");
      assertThatThrownBy(polled::read).isInstanceOf(WorkCancelledException.class);
      assertThatThrownBy(() -> polled.read(new byte[9])).isInstanceOf(WorkCancelledException.class);
      assertThatThrownBy(() -> polled.readBits(3)).isInstanceOf(WorkCancelledException.class);
    }
  }
}
