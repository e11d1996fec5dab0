package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.local.LocalSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copy written anew by the built-in writer passes the review, whatever was wished. */
@BesideOthers
class RegeneratedCopyTest {
  private static final double MOST_SHARED = 0.5;
  private static final List<List<String>> WISHES =
      List.of(
          List.of(),
          List.of("warmer"),
          List.of("warmer", "warmer"),
          List.of("warmer", "warmer", "warmer"),
          List.of("shorter"),
          List.of("shorter", "shorter"),
          List.of("shorter", "warmer"),
          List.of("shorter", "mention the gift"),
          List.of("longer", "calmer"),
          List.of("formal", "start with the material"),
          List.of("更短"),
          List.of("更亲切", "更亲切"),
          List.of("突出材质", "不要提礼物"));

  static Stream<String> samples() {
    return LocalSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_statement_is_traced_and_variants_stay_different(String sample) {
    String brief = LocalSamples.brief(sample);
    SoftAssertions softly = new SoftAssertions();
    for (List<String> wishes : WISHES) {
      int revision = Math.max(2, wishes.size() + 1);
      List<CopyText> texts =
          LocalSamples.write(brief, LocalSamples.languageOf(sample), 2, wishes, revision);
      for (CopyText text : texts) {
        softly
            .assertThat(Substantiation.untraced(text, brief.length()))
            .as("%s %s v%d %s", sample, wishes, revision, text)
            .isZero();
      }
      // A live script tells all there is in every variant; only its order changes.
      texts = texts.stream().filter(t -> t.channel() != Channel.LIVE_SCRIPT).toList();
      for (CopyText[] pair : pairs(texts)) {
        softly
            .assertThat(NearDuplicates.shared(pair[0], pair[1]))
            .as("%s %s v%d %s", sample, wishes, revision, told(pair))
            .isLessThanOrEqualTo(MOST_SHARED);
      }
    }
    softly.assertAll();
    assertThat(WISHES).isNotEmpty();
  }

  private static List<CopyText[]> pairs(List<CopyText> texts) {
    List<CopyText[]> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < texts.size(); i += 2) {
      pairs.add(new CopyText[] {texts.get(i), texts.get(i + 1)});
    }
    return pairs;
  }

  private static String told(CopyText[] pair) {
    return "\n1: "
        + pair[0].title().text()
        + " | "
        + pair[0].bodyText()
        + "\n2: "
        + pair[1].title().text()
        + " | "
        + pair[1].bodyText();
  }
}
