package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs in languages that are not read are told from those that are. */
@NullMarked
@BesideOthers
class BriefLanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tasse en acier émaillé, blanche avec un bord bleu. Fabriquée à la main pour le camping.",
        "Emaillebecher mit blauem Rand, von Hand getaucht. Der Becher ist für die Spülmaschine.",
        "Taza de acero esmaltado con borde azul, hecha a mano. Es apta para el lavavajillas.",
        "Caneca de aço esmaltado com borda azul, feita à mão. Pode ir na máquina e não lasca.",
        "Tazza in acciaio smaltato con il bordo blu, fatta a mano. Va nella lavastoviglie e non si"
            + " scheggia.",
        "Emaille mok met een blauwe rand, met de hand gedoopt. Geschikt voor het kampvuur.",
        "Kubek emaliowany do kawy, z niebieskim brzegiem. Nadaje się do zmywarki i na ognisko, nie"
            + " na kuchenkę.",
        "Mavi kenarlı emaye kupa. Kamp ve mutfak için uygun, bulaşık makinesi ile de yıkanır.",
        "Эмалированная кружка «Туман», 350 мл, белая с синим краем. Сделана вручную.",
        "파란 테두리의 법랑 머그 350 ml, 손으로 만들었습니다.",
        "كوب مطلي بالمينا بسعة 350 مل، مصنوع يدويًا.",
      })
  void a_brief_in_a_language_that_is_not_read_is_known(String brief) {
    assertThat(BriefLanguage.isRead(brief, Language.EN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enamel mug of 380 ml, dipped by hand.",
        "Eau de Parfum “Fleur de la Nuit”, 50 ml. Rose, musk and cedar.",
        "Chocolat au lait from Maison du Nord, a bar of 80 g with hazelnuts.",
        "Jamón de Teruel, sliced, 100 g, from Casa de los Olivos in Aragón.",
        "380 ml, 8.5 cm",
        "Mug",
        "Матрёшка mug, 380 ml, painted by hand in Sergiyev Posad",
      })
  void an_english_brief_is_read_though_names_of_elsewhere_are_in_it(String brief) {
    assertThat(BriefLanguage.isRead(brief, Language.EN)).isTrue();
  }

  @Test
  void chinese_and_japanese_briefs_are_read() {
    assertThat(BriefLanguage.isRead("手工搪瓷杯，380 毫升，蓝边，露营和办公室都能用。", Language.ZH)).isTrue();
    assertThat(BriefLanguage.isRead("青い縁のホーローマグ、380 ml。手作業で仕上げました。", Language.JA)).isTrue();
  }

  @Test
  void the_sample_briefs_are_read() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("assets/samples"))) {
      List<Path> briefs =
          samples.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertThat(briefs)
          .hasSizeGreaterThan(10)
          .allSatisfy(
              file ->
                  assertThat(BriefLanguage.isRead(Files.readString(file), taken(file))).isTrue());
    }
  }

  private static Language taken(Path file) {
    return file.toString().endsWith(".zh.txt") ? Language.ZH : Language.EN;
  }
}
