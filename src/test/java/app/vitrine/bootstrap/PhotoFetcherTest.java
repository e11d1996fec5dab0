package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.store.Store;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class PhotoFetcherTest {
  private static final byte[] PHOTO = {1, 2, 3, 4};

  private final CountDownLatch over = new CountDownLatch(1);

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @BeforeEach
  void open_a_shop(@TempDir Path data) throws IOException {
    store = Store.open(data, Clock.systemUTC());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void close_the_shop() {
    over.countDown();
    server.stop(0);
    store.close();
  }

  @Test
  void a_photo_is_fetched_from_an_address_and_named_after_it() {
    PhotoFetcher.Fetched fetched =
        fetch(
            Duration.ofMinutes(1),
            exchange -> {
              exchange.sendResponseHeaders(200, PHOTO.length);
              exchange.getResponseBody().write(PHOTO);
              exchange.close();
            });

    assertThat(fetched.bytes()).isEqualTo(PHOTO);
    assertThat(fetched.name()).isEqualTo("mug.jpg");
  }

  @Test
  void an_address_that_holds_no_photo_is_refused_with_what_it_answered() {
    assertThatThrownBy(
            () ->
                fetch(
                    Duration.ofMinutes(1),
                    exchange -> {
                      exchange.sendResponseHeaders(404, -1);
                      exchange.close();
                    }))
        .isInstanceOfSatisfying(
            VitrineException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR))
        .hasMessageContaining("404");
  }

  @Test
  void a_download_that_stalls_after_its_headers_is_given_up() {
    assertThatThrownBy(
            () ->
                fetch(
                    Duration.ofMillis(500),
                    exchange -> {
                      exchange.sendResponseHeaders(200, PHOTO.length);
                      exchange.getResponseBody().write(PHOTO, 0, 1);
                      exchange.getResponseBody().flush();
                      untilOver();
                      exchange.close();
                    }))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("took too long");
  }

  private void untilOver() {
    try {
      over.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private PhotoFetcher.Fetched fetch(Duration longest, HttpHandler shop) {
    server.createContext("/photos/mug.jpg", shop);
    return new PhotoFetcher(store, longest)
        .fetch(
            new PhotoSource.Url(
                "http://"
                    + server.getAddress().getHostString()
                    + ":"
                    + server.getAddress().getPort()
                    + "/photos/mug.jpg"));
  }
}
