package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many sentences the two variants that a merchant gets by default have in common. */
class VariantOverlapTest {
  /** The audience may be named by both, on a page of four sentences and more. */
  private static final double BODY = 0.25;

  /** Both pages must state sizes, limits, care and what is in the box; the rest moves. */
  private static final double PAGE = 0.67;

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void two_variants_share_at_most_a_quarter_of_their_sentences(String sample) {
    for (Channel channel : List.of(Channel.PRODUCT_PAGE, Channel.SOCIAL_POST, Channel.AD_SHORT)) {
      List<CopyText> variants = variants(sample, channel);

      assertThat(shared(body(variants.getFirst()), body(variants.getLast())))
          .as("%s of %s", channel, sample)
          .isLessThanOrEqualTo(BODY);
    }
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void two_pages_differ_in_their_lists_as_well(String sample) {
    List<CopyText> pages = variants(sample, Channel.PRODUCT_PAGE);

    assertThat(shared(whole(pages.getFirst()), whole(pages.getLast()))).isLessThanOrEqualTo(PAGE);
  }

  private static List<CopyText> variants(String sample, Channel channel) {
    Language language = LocalSamples.languageOf(sample);
    return LocalSamples.write(LocalSamples.brief(sample), language, 2, List.of(), 1).stream()
        .filter(text -> text.channel() == channel)
        .toList();
  }

  /** Share of the shorter text's sentences that the other has too. */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / Math.min(one.size(), other.size());
  }

  private static Set<String> body(CopyText text) {
    return text.body().stream()
        .flatMap(List::stream)
        .map(VariantOverlapTest::plain)
        .collect(Collectors.toSet());
  }

  private static Set<String> whole(CopyText text) {
    return Stream.concat(text.body().stream().flatMap(List::stream), text.bullets().stream())
        .map(VariantOverlapTest::plain)
        .collect(Collectors.toSet());
  }

  private static String plain(Sentence sentence) {
    return sentence.text().toLowerCase(Locale.ROOT).replaceAll("[.。!?！？]+$", "");
  }
}
