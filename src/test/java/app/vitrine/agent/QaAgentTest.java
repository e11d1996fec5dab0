package app.vitrine.agent;

import static app.vitrine.agent.ReviewBench.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.fixture.BesideOthers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A report weighs what the checks found, names their targets and says what to do. */
@NullMarked
@BesideOthers
class QaAgentTest extends ReviewedFiles {
  @Test
  void a_poor_photo_brings_the_score_down_however_many_other_checks_pass() {
    PhotoFinding small = poor("resolution");
    PhotoFinding blocky = poor("compression");
    PhotoFinding blurred = poor("sharpness");

    assertThat(bench.review(deck(good(), other()), small).score()).isLessThan(0.9);
    assertThat(bench.review(deck(good(), other()), small, blocky).score())
        .isLessThan(QaReport.THRESHOLD);
    assertThat(bench.review(deck(good(), other()), blurred).score()).isLessThan(QaReport.THRESHOLD);
  }

  @Test
  void a_ruined_photo_is_blocked_and_scored_far_below_a_poor_one() {
    PhotoFinding tiny =
        new PhotoFinding("resolution", Severity.BLOCKING, false, 39, "more", "Tiny.");

    QaReport report = bench.review(deck(good(), other()), tiny);

    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.score())
        .isLessThan(bench.review(deck(good(), other()), poor("resolution")).score() - 0.15);
    assertThat(report.issues()).contains("Tiny.");
  }

  @Test
  void a_kind_of_small_fault_costs_little_and_once() {
    String endless = "Mug ".repeat(50);
    CopyText one = text(Channel.PRODUCT_PAGE, 1, endless, "It holds 380 ml.");
    CopyText two = text(Channel.PRODUCT_PAGE, 2, endless, "It is dipped by hand.");

    QaReport once = bench.review(deck(good(), two), null, null);
    QaReport twice = bench.review(deck(one, two), null, null);

    assertThat(once.score()).isBetween(0.95, 0.99);
    assertThat(failed(twice))
        .containsExactly(
            "copy_title_length.product_page_en_1", "copy_title_length.product_page_en_2");
    assertThat(twice.score()).isEqualTo(once.score());
  }

  private static PhotoFinding poor(String id) {
    return new PhotoFinding(id, Severity.WARNING, false, 0.1, "more", "Poor.");
  }

  @Test
  void the_page_says_what_is_wrong_and_what_to_do() {
    bench.review(
        deck(good(), text(Channel.PRODUCT_PAGE, 2, "Mug ".repeat(50), "Dipped.")), null, null);

    assertThat(bench.page())
        .contains("# Quality report: ", "## Issues", "- A title is too long", "- Shorten");
  }

  @Test
  void a_report_names_the_target_of_every_check() {
    QaReport report = bench.review(deck(good(), other()), null, null);

    assertThat(report.checks())
        .extracting(QaCheck::target)
        .containsOnly(QaTarget.PHOTO, QaTarget.COPY);
  }
}
