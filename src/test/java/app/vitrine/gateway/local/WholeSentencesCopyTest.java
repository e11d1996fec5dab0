package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.policy.TornPhrase;
import app.vitrine.policy.TornPhrases;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the local engine writes of the sample briefs holds no torn phrase. */
@BesideOthers
class WholeSentencesCopyTest {
  private final TornPhrases shapes = TornPhrases.load();

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void every_sentence_of_every_channel_is_whole(String sample) {
    Language language = LocalSamples.languageOf(sample);
    List<TornPhrase> torn =
        LocalSamples.write(LocalSamples.brief(sample), language, 4, List.of(), 1).stream()
            .flatMap(text -> LocalSamples.sentences(text).stream())
            .map(Sentence::text)
            .flatMap(sentence -> shapes.in(sentence, language).stream())
            .toList();

    assertThat(torn).isEmpty();
  }
}
