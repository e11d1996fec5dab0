package app.vitrine.studio.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {
  @TempDir Path data;

  private final BlockingQueue<List<Path>> rings = new LinkedBlockingQueue<>();

  @Test
  void a_second_start_hands_its_photos_to_the_first() throws Exception {
    Path photo = data.resolve("照片 one.jpg");
    try (Doorbell bell = Doorbell.hang(data, rings::add)) {
      assertThat(bell).isNotNull();
      assertThat(Visitor.ring(data, List.of(photo))).isTrue();
      assertThat(rings.take()).containsExactly(photo);
      assertThat(Visitor.ring(data, List.of())).isTrue();
      assertThat(rings.take()).isEmpty();
    }
  }

  @Test
  void nobody_is_at_home_before_the_first_start_and_after_its_end() throws IOException {
    assertThat(Visitor.ring(data, List.of())).isFalse();

    Doorbell.hang(data, rings::add).close();

    assertThat(data.resolve(Doorbell.FILE)).doesNotExist();
    assertThat(Visitor.ring(data, List.of())).isFalse();
  }

  @Test
  void a_door_left_by_a_killed_studio_is_no_studio() throws IOException {
    Files.writeString(data.resolve(Doorbell.FILE), "1\nabc\n");
    assertThat(Visitor.ring(data, List.of())).isFalse();

    Files.writeString(data.resolve(Doorbell.FILE), "no number\nabc\n");
    assertThat(Visitor.ring(data, List.of())).isFalse();
  }

  @Test
  void who_does_not_know_the_word_is_not_heard() throws Exception {
    try (Doorbell bell = Doorbell.hang(data, rings::add)) {
      assertThat(bell).isNotNull();
      int port = Integer.parseInt(Files.readAllLines(data.resolve(Doorbell.FILE)).getFirst());
      try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
        stranger
            .getOutputStream()
            .write("let me in\n/etc/passwd\n\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(stranger.getInputStream().read()).isEqualTo(-1);
      }
      assertThat(rings).isEmpty();
    }
  }
}
