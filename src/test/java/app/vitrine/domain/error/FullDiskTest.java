package app.vitrine.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FullDiskTest {
  private static final long ROOM = 1L << 30;

  @Test
  void a_full_disk_is_known_in_whatever_language_the_system_tells_it() {
    assertThat(FullDisk.refused(new IOException("磁盘空间不足。"), 0)).isTrue();
    assertThat(FullDisk.refused(new IOException("磁盘空间不足。"), 4096)).isTrue();
    assertThat(FullDisk.refused(new IOException("No space left on device"), ROOM)).isTrue();
    assertThat(FullDisk.refused(new IOException("Disk quota exceeded"), ROOM)).isTrue();
    assertThat(FullDisk.refused(new IOException("拒绝访问。"), ROOM)).isFalse();
    assertThat(FullDisk.refused(new IOException((String) null), ROOM)).isFalse();
  }
}
