package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PhotoFetcherTest {
  private static final Duration LIMIT = Duration.ofSeconds(1);

  @Test
  void a_download_that_starts_and_never_ends_is_given_up() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      server.setExecutor(workers);
      server.createContext(
          "/mug.jpg",
          exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(new byte[100]);
            exchange.getResponseBody().flush();
            try {
              over.await();
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
            exchange.close();
          });
      server.start();
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/mug.jpg";

      VitrineException refused =
          catchThrowableOfType(
              VitrineException.class,
              () -> new PhotoFetcher(LIMIT).fromAddress(new PhotoSource.Url(address)));

      over.countDown();
      assertThat(refused.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR);
      assertThat(refused.sentence()).contains("127.0.0.1", "took longer than 1 seconds");
    } finally {
      over.countDown();
      server.stop(0);
    }
  }
}
