package app.vitrine.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.Voice;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.Target;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {
  private static final PhotoSource PHOTO = new PhotoSource.File("mug.jpg");

  private static GenerateRequest request(PhotoSource photo, String background) {
    return new GenerateRequest(photo, background, null, PackageOptions.defaults(), Target.ALL);
  }

  private static GenerateRequest withOptions(
      int copies, int images, int seconds, List<Language> languages, List<Channel> channels) {
    PackageOptions options =
        new PackageOptions(
            copies,
            images,
            seconds,
            true,
            false,
            languages,
            null,
            AspectRatio.PORTRAIT_9_16,
            Priority.NORMAL,
            true,
            channels,
            Voice.OFF);
    return new GenerateRequest(PHOTO, "A mug.", null, options, Target.ALL);
  }

  private static GenerateRequest withNumbers(int copies, int images, int seconds) {
    return withOptions(copies, images, seconds, List.of(), Channel.standard());
  }

  private static void assertRefused(GenerateRequest request, String happened) {
    assertThatThrownBy(() -> RequestRules.check(request))
        .isInstanceOfSatisfying(
            VitrineException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR);
              assertThat(refusal.kept()).isEqualTo("Nothing was created.");
              assertThat(refusal.advice()).endsWith(".");
            })
        .hasMessage(happened);
  }

  @Test
  void the_background_is_trimmed_before_it_is_counted() {
    String longest = " \n" + "杯".repeat(4_000) + "\t ";
    assertThat(RequestRules.check(request(PHOTO, longest)).background()).hasSize(4_000);
    assertRefused(
        request(PHOTO, "杯".repeat(4_001)), "The background text is 4,001 characters long.");
  }

  @Test
  void a_character_outside_the_basic_plane_counts_as_one() {
    String emoji = "\uD83C\uDF75".repeat(4_000);
    assertThat(RequestRules.check(request(PHOTO, emoji)).background()).isEqualTo(emoji);
    assertRefused(request(PHOTO, emoji + "!"), "The background text is 4,001 characters long.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t ", "\u3000", "\u0000"})
  void a_blank_background_is_refused(String blank) {
    assertRefused(request(PHOTO, blank), "The background text is empty.");
  }

  @Test
  void text_from_a_word_processor_stays_readable() {
    GenerateRequest checked =
        RequestRules.check(request(PHOTO, "Mug\r\nblue\u000Bglaze\u0000\uD800, oven-safe\r"));
    assertThat(checked.background()).isEqualTo("Mug\nblue glaze \uFFFD, oven-safe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://shop.example/mug.jpg", "HTTP://shop.example/a?b=c"})
  void a_web_address_is_taken(String url) {
    GenerateRequest request = request(new PhotoSource.Url(url), "A mug.");
    assertThat(RequestRules.check(request).photo()).isEqualTo(new PhotoSource.Url(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mug.jpg",
        "file:///etc/passwd",
        "ftp://shop.example/mug.jpg",
        "https://",
        "https:///mug.jpg",
        "javascript:alert(1)",
        "https://shop example/mug.jpg"
      })
  void anything_else_is_no_web_address(String url) {
    assertRefused(
        request(new PhotoSource.Url(url), "A mug."), "The photo's address is not a web address.");
  }

  @Test
  void a_photo_of_the_library_is_taken_and_an_empty_file_name_is_not() {
    PhotoSource asset = new PhotoSource.Asset(new UUID(0, 1));
    assertThat(RequestRules.check(request(asset, "A mug.")).photo()).isEqualTo(asset);
    assertRefused(request(new PhotoSource.File(" "), "A mug."), "The photo's file name is empty.");
  }

  @Property
  void numbers_within_the_contracts_ranges_are_taken(
      @ForAll @IntRange(min = 1, max = 5) int copies,
      @ForAll @IntRange(min = 1, max = 8) int images,
      @ForAll @IntRange(min = 6, max = 60) int seconds) {
    GenerateRequest request = withNumbers(copies, images, seconds);
    assertThat(RequestRules.check(request)).isEqualTo(request);
  }

  @Test
  void numbers_outside_them_are_refused_each_by_its_name() {
    assertRefused(withNumbers(0, 3, 15), "The number of copy variants is 0.");
    assertRefused(withNumbers(6, 3, 15), "The number of copy variants is 6.");
    assertRefused(withNumbers(2, 0, 15), "The number of image variants is 0.");
    assertRefused(withNumbers(2, 9, 15), "The number of image variants is 9.");
    assertRefused(withNumbers(2, 3, 5), "The number of seconds of video is 5.");
    assertRefused(withNumbers(2, 3, 61), "The number of seconds of video is 61.");
  }

  @Test
  void a_language_or_a_channel_is_chosen_once_and_at_least_one_channel_is() {
    List<Language> twice = List.of(Language.ZH, Language.EN, Language.ZH);
    assertRefused(withOptions(2, 3, 15, twice, Channel.standard()), "A language is chosen twice.");
    assertRefused(
        withOptions(2, 3, 15, List.of(), List.of(Channel.AD_SHORT, Channel.AD_SHORT)),
        "A copy channel is chosen twice.");
    assertRefused(withOptions(2, 3, 15, List.of(), List.of()), "No copy channel is chosen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a b", "a\u0000b", "订单"})
  void an_odd_request_id_is_refused(String requestId) {
    GenerateRequest request =
        new GenerateRequest(PHOTO, "A mug.", requestId, PackageOptions.defaults(), Target.ALL);
    assertRefused(request, "The request id is not usable.");
  }

  @Test
  void a_request_id_of_two_hundred_signs_is_the_longest() {
    String id = "r".repeat(200);
    GenerateRequest request =
        new GenerateRequest(PHOTO, "A mug.", id, PackageOptions.defaults(), Target.ALL);
    assertThat(RequestRules.check(request).requestId()).isEqualTo(id);
    GenerateRequest longer =
        new GenerateRequest(PHOTO, "A mug.", id + "r", PackageOptions.defaults(), Target.ALL);
    assertRefused(longer, "The request id is not usable.");
  }
}
