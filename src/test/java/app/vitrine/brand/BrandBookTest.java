package app.vitrine.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.qa.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandBookTest {
  private static final BrandKit KIT =
      new BrandKit(
          "青瓷坊",
          List.of("#2E5D4B"),
          "calm",
          List.of("slow"),
          List.of("cheap", "便宜"),
          List.of(
              new ProvenClaim("销量第一", "Survey of 2026", "celadon on Taobao", "2026"),
              new ProvenClaim("best", "", "", "")),
          "0b9f2c1e-7d44-4a70-9a51-3f0f9a1c2d3e.ttf");

  @TempDir Path data;

  @Test
  void a_typeface_is_found_where_it_was_kept_and_one_that_is_gone_is_none() throws IOException {
    BrandBook book = new BrandBook(data);
    book.save(KIT);
    assertThat(book.typeface()).isEmpty();

    Path kept = data.resolve("brand").resolve(KIT.typeface());
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "letters");
    assertThat(book.typeface()).contains(kept);
  }

  @Test
  void a_typeface_outside_the_brand_s_folder_is_none() {
    assertThat(
            new BrandKit("", List.of(), "", List.of(), List.of(), List.of(), "../../etc/f.ttf")
                .typeface())
        .isEmpty();
  }

  @Test
  void a_kit_that_was_saved_is_read_back_and_nothing_else_is_left() throws IOException {
    BrandBook book = new BrandBook(data);
    book.save(BrandKit.EMPTY);
    book.save(KIT);
    assertThat(book.load()).isEqualTo(KIT);
    try (Stream<Path> left = Files.list(data)) {
      assertThat(left).containsExactly(data.resolve(BrandBook.FILE));
    }
  }

  @Test
  void what_a_kill_left_half_written_is_swept_at_the_start_and_stops_no_later_save()
      throws IOException {
    Path half = data.resolve("." + BrandBook.FILE + ".part");
    BrandBook book = new BrandBook(data);
    book.save(BrandKit.EMPTY);
    Files.writeString(half, "{\"name\":");
    book.sweep();
    assertThat(half).doesNotExist();
    assertThat(book.load()).isEqualTo(BrandKit.EMPTY);
    Files.writeString(half, "{\"name\":");
    book.save(KIT);
    assertThat(half).doesNotExist();
    assertThat(book.load()).isEqualTo(KIT);
  }

  @Test
  void no_file_is_an_empty_kit() {
    assertThat(new BrandBook(data.resolve("nowhere")).load()).isEqualTo(BrandKit.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\": ", "[]", "{\"colours\": [\"green\"]}", ""})
  void a_broken_file_is_told_and_kept(String content) throws IOException {
    Path file = Files.writeString(data.resolve(BrandBook.FILE), content);
    assertThatThrownBy(() -> new BrandBook(data).load())
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("It was left as it is.");
    assertThat(file).hasContent(content);
  }

  @Test
  void words_never_to_use_are_found_as_whole_words_and_inside_chinese_text() {
    CopyText copy =
        new CopyText(
            Channel.AD_SHORT,
            Language.EN,
            1,
            Framework.LIST,
            plain("🍵 Cheap? Not a cheapskate's cup"),
            List.of(List.of(plain("A fair price."), plain("不便宜。"))),
            List.of(),
            List.of(),
            plain(""),
            List.of());
    assertThat(KIT.check(copy))
        .extracting(
            PolicyFinding::field,
            PolicyFinding::start,
            PolicyFinding::term,
            PolicyFinding::severity)
        .containsExactly(
            tuple("title", 2, "Cheap", Severity.BLOCKING),
            tuple("body", 15, "便宜", Severity.BLOCKING));
  }

  @Test
  void only_claims_with_complete_proof_count_as_proven() {
    assertThat(KIT.provenWords()).containsExactly("销量第一");
  }

  private static Sentence plain(String text) {
    return new Sentence(text, List.of());
  }
}
