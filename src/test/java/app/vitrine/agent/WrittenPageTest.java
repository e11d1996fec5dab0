package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.orchestration.fixture.CapturedLog;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A text's file that is gone or closed to the program blocks, and the log tells why. */
@NullMarked
class WrittenPageTest extends ReviewedFiles {
  @Test
  void a_file_that_cannot_be_read_blocks_and_the_log_tells_why() throws IOException {
    CopyDeck deck = deck(good(), other());
    Files.delete(bench.path(deck.files().getFirst().file()));

    try (CapturedLog log = new CapturedLog(WrittenPage.class.getName())) {
      assertThat(failed(bench.review(deck, null, null)))
          .containsExactly("copy_written.product_page_en_1", "copy_written.product_page_en_2");
      assertThat(log.throwables())
          .anySatisfy(why -> assertThat(why).contains("product_page_v1.md cannot be read"));
    }
  }
}
