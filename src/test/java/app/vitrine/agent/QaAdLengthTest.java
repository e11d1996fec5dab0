package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.fixture.BesideOthers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A short ad is read at a glance: title and body have 300 characters at most. */
@NullMarked
@BesideOthers
class QaAdLengthTest extends ReviewedFiles {
  private static final int LONGEST = 300;
  private static final String TITLE = "Dipped";
  private static final String CHECK = "copy_ad_length.ad_short_en_1";

  @Test
  void an_ad_one_character_too_long_is_noticed_and_does_not_block_by_that() {
    QaReport report = review(Channel.AD_SHORT, LONGEST + 1);

    assertThat(report.checks())
        .filteredOn(check -> check.id().equals(CHECK))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.passed()).isFalse();
              assertThat(check.severity()).isEqualTo(Severity.WARNING);
              assertThat(check.measured()).isEqualTo("301 characters");
            });
    assertThat(report.issues())
        .anyMatch(issue -> issue.startsWith("A short ad is too long to be read at a glance: "));
  }

  @Test
  void an_ad_just_short_enough_and_a_page_of_any_such_length_pass() {
    assertThat(failed(review(Channel.AD_SHORT, LONGEST))).doesNotContain(CHECK);
    assertThat(failed(review(Channel.PRODUCT_PAGE, LONGEST + 1)))
        .noneMatch(id -> id.contains("length"));
  }

  private QaReport review(Channel channel, int characters) {
    String body = "By hand. ".repeat(LONGEST).substring(0, characters - TITLE.length());
    CopyText text = ReviewBench.text(channel, 1, TITLE, body);
    return bench.review(bench.deck(text), null, null);
  }
}
