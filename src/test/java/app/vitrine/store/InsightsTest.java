package app.vitrine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsTest {
  private static final UUID USER = UUID.randomUUID();
  private static final Instant START = Instant.parse("2026-03-01T08:00:00.000001Z");
  private static final Instant LONG_AGO = START.minus(Duration.ofDays(400));

  @TempDir Path folder;
  private Store store;
  private Instant now = START;

  @BeforeEach
  void open() {
    store = Store.open(folder, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void an_empty_store_has_nothing_to_tell() {
    Insights.Report report = store.insights().since(LONG_AGO);
    assertThat(report.isEmpty()).isTrue();
    assertThat(report.spending()).isEmpty();
  }

  @Test
  void a_stage_is_timed_from_its_last_start_and_passed_by_stages_do_not_count() {
    PackageView made = create();
    say(made, Stage.ANALYSIS, 1, new EventBody.StageStarted(1));
    say(
        made,
        Stage.ANALYSIS,
        7,
        new EventBody.StageRetried(1, 1_000, ErrorCode.PKG_PROVIDER_FAILED, "down"));
    say(made, Stage.ANALYSIS, 1, new EventBody.StageStarted(2));
    say(
        made,
        Stage.ANALYSIS,
        4,
        new EventBody.StageCompleted(result(StageResult.Analysed.class), 4_000));
    say(made, Stage.COPYWRITING, 0, new EventBody.StageCompleted(new StageResult.Skipped(), 0));
    say(made, Stage.VIDEO_GENERATION, 0, new EventBody.StageStarted(1));
    say(made, Stage.VIDEO_GENERATION, 2, new EventBody.StageFellBack("film", "slideshow", "late"));
    say(
        made,
        Stage.VIDEO_GENERATION,
        1,
        new EventBody.StageFailed(ErrorCode.PKG_PROVIDER_FAILED, "no"));
    say(
        made,
        Stage.VIDEO_GENERATION,
        0,
        new EventBody.RunFailed(ErrorCode.PKG_PROVIDER_FAILED, "no"));

    Insights.Report report = store.insights().since(LONG_AGO);
    assertThat(report.isEmpty()).isFalse();
    assertThat(report.runs()).isEqualTo(new Insights.Runs(0, 1, 0, 0));
    assertThat(report.stages())
        .containsExactly(
            new Insights.StageWork(Stage.ANALYSIS, 1, 0, 1, 0, 4, 4),
            new Insights.StageWork(Stage.VIDEO_GENERATION, 0, 1, 0, 1, 0, 0));
  }

  @Test
  void verdicts_and_their_reasons_are_counted_most_frequent_first() {
    for (String why : List.of("too dark", "too dark", "wrong name")) {
      say(review(), Stage.APPROVAL, 1, new EventBody.Rejected(why));
    }
    say(review(), Stage.APPROVAL, 1, new EventBody.Approved("Mei"));

    Insights.Report report = store.insights().since(LONG_AGO);
    assertThat(report.approved()).isEqualTo(1);
    assertThat(report.rejected()).isEqualTo(3);
    assertThat(report.reasons())
        .containsExactly(new Insights.Reason("too dark", 2), new Insights.Reason("wrong name", 1));
    assertThat(report.runs().succeeded()).isEqualTo(4);
    assertThat(report.runs().meanSeconds()).isBetween(29.0, 31.0);
  }

  @Test
  void costs_are_summed_by_day_and_provider() {
    call("local", "0", START);
    call("local", "0", START.plusSeconds(60));
    call("cloud", "0.25", START.plus(Duration.ofDays(1)));
    call("cloud", "0.50", START.plus(Duration.ofDays(1)));

    List<Insights.Spending> spending = store.insights().since(LONG_AGO).spending();
    assertThat(spending)
        .extracting(Insights.Spending::provider, Insights.Spending::calls)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("local", 2L),
            org.assertj.core.groups.Tuple.tuple("cloud", 2L));
    assertThat(spending.getFirst().day())
        .isEqualTo(START.atZone(ZoneId.systemDefault()).toLocalDate());
    assertThat(spending.get(1).cost()).isEqualByComparingTo("0.75");
  }

  @Test
  void what_happened_before_is_left_out() {
    say(review(), Stage.APPROVAL, 1, new EventBody.Approved("Mei"));
    call("local", "0", START);
    Insights.Report report = store.insights().since(now.plus(Duration.ofDays(1)));
    assertThat(report.isEmpty()).isTrue();
    assertThat(report.approved()).isZero();
    assertThat(report.spending()).isEmpty();
  }

  private void call(String provider, String cost, Instant time) {
    store
        .calls()
        .record(
            new CallLog.Call(
                null,
                UUID.randomUUID().toString(),
                "write_copy",
                provider,
                provider,
                0,
                0,
                new BigDecimal(cost),
                "USD",
                5,
                CallLog.Status.SUCCEEDED,
                null,
                null,
                time));
  }

  private PackageView create() {
    return store
        .packages()
        .create(UUID.randomUUID(), USER, Optional.empty(), new Histories(1).first(USER))
        .orElseThrow()
        .view();
  }

  private PackageView review() {
    now = START;
    PackageView made = create();
    return say(
        made, Stage.APPROVAL, 30, new EventBody.RunCompleted(PackageStatus.APPROVAL_REQUIRED));
  }

  private PackageView say(PackageView made, Stage stage, int secondsLater, EventBody body) {
    now = now.plusSeconds(secondsLater);
    return store
        .packages()
        .update(made.id(), view -> List.of(new EventDraft(view.runId(), stage, now, "trace", body)))
        .view();
  }

  private static <T> T result(Class<T> of) {
    return new DomainValues(1).of(of);
  }
}
