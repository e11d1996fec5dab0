package app.vitrine.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadAddressTest {
  @TempDir Path temp;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private Shop shop;

  @BeforeEach
  void serve() throws IOException {
    shop = new Shop(temp.resolve("data"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext(
        "/gone.jpg",
        exchange -> {
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.createContext(
        "/endless.jpg",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[1 << 16];
          try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
              out.write(block);
            }
          }
        });
    server.createContext(
        "/page.jpg",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write("<html>please log in</html>".getBytes(StandardCharsets.UTF_8));
          }
        });
    server.createContext(
        "/loop.jpg",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/loop.jpg");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.createContext(
        "/mug.jpg",
        exchange -> {
          asked.incrementAndGet();
          byte[] photo = Files.readAllBytes(Path.of(Shop.PHOTO));
          exchange.sendResponseHeaders(200, photo.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(photo);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    workers.shutdownNow();
  }

  @Test
  void an_address_that_gives_no_photo_is_refused_in_a_sentence_and_leaves_nothing_behind() {
    refused(address("/gone.jpg"), "could not be fetched", "404");
    refused(address("/endless.jpg"), "larger than 50 MB");
    refused(address("/page.jpg"), "PNG, JPEG, WebP");
    refused(address("/loop.jpg"), "could not be fetched");
    refused("http://127.0.0.1:1/mug.jpg", "did not answer");
    refused("http://", "web address");
    refused("http://exa mple/x.jpg", "web address");
    refused("ftp://127.0.0.1/mug.jpg", "web address", "https://");
    refused("file:///etc/hostname", "web address", "https://");
    assertThat(shop.data()).doesNotExist();
  }

  @Test
  void an_address_that_gives_a_photo_makes_a_package() {
    assertThat(
            shop.generate(
                    address("/mug.jpg"),
                    "--background",
                    Shop.BRIEF,
                    "--only",
                    "copywriting",
                    "--copy-variants",
                    "1")
                .exitCode())
        .isZero();
    assertThat(shop.files().keySet()).anyMatch(file -> file.endsWith("original.jpg"));
    assertThat(asked).hasValue(1);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void refused(String address, String... words) {
    Shop.assertRefused(
        address,
        shop.generate(address, "--background", Shop.BRIEF),
        2,
        "PKG_VALIDATION_ERROR",
        words);
  }
}
