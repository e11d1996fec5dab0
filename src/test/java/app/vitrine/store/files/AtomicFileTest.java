package app.vitrine.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@BesideOthers
class AtomicFileTest {
  private static final long ROOM = 1L << 30;

  @Test
  void a_full_disk_is_known_in_whatever_language_the_system_tells_it() {
    assertThat(AtomicFile.isFull(new IOException("磁盘空间不足。"), 0)).isTrue();
    assertThat(AtomicFile.isFull(new IOException("磁盘空间不足。"), 4096)).isTrue();
    assertThat(AtomicFile.isFull(new IOException("No space left on device"), ROOM)).isTrue();
    assertThat(AtomicFile.isFull(new IOException("Disk quota exceeded"), ROOM)).isTrue();
    assertThat(AtomicFile.isFull(new IOException("拒绝访问。"), ROOM)).isFalse();
    assertThat(AtomicFile.isFull(new IOException((String) null), ROOM)).isFalse();
  }
}
