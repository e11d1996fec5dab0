package app.vitrine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.policy.PersonalData.Found;
import app.vitrine.policy.PersonalData.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
  private final PersonalData personalData = PersonalData.load();

  @ParameterizedTest
  @CsvSource({
    "CN_MOBILE,联系13812345678下单",
    "CN_MOBILE,联系138-1234-5678",
    "CN_MOBILE,联系１３８１２３４５６７８",
    "CN_ID,身份证11010519491231002X",
    "PAYMENT_CARD,card 4111 1111 1111 1111 today",
    "PAYMENT_CARD,6011000990139424",
    "PAYMENT_CARD,378282246310005",
    "EMAIL,write to shop.owner+mug@mail.example.com.",
    "URL,see https://example.com/mug",
    "URL,来www.example.cn看看",
    "URL,order at my-shop.com today",
  })
  void what_is_personal_or_a_contact_is_found(Kind kind, String text) {
    assertThat(personalData.scan(text)).extracting(Found::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105194912310021",
        "4111111111111112",
        "EAN 4006381333931",
        "order 4111111111111111",
        "订单号：4111111111111111",
        "12 oz, 350 ml, 1.2 kg, 2026-11-20",
        "2380012345678",
        "Made of ABS.No glue",
        "尺寸 13 x 18 cm"
      })
  void numbers_that_only_look_alike_are_left_alone(String text) {
    assertThat(personalData.scan(text)).isEmpty();
  }

  @Test
  void places_are_in_code_points_and_what_stands_there_is_masked() {
    assertThat(personalData.scan("🍵电话13812345678"))
        .extracting(Found::start, Found::end, Found::masked)
        .containsExactly(tuple(3, 14, "138…678"));
  }

  @Test
  void an_address_inside_a_mail_address_is_reported_once() {
    assertThat(personalData.scan("me@shop.com or www.shop.com"))
        .extracting(Found::kind)
        .containsExactly(Kind.EMAIL, Kind.URL);
  }

  @Property(tries = 300)
  void any_text_is_scanned_and_every_place_lies_in_it(@ForAll String text) {
    int length = text.codePointCount(0, text.length());
    assertThat(personalData.scan(text))
        .allMatch(f -> 0 <= f.start() && f.start() < f.end() && f.end() <= length);
  }
}
