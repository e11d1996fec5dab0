package app.vitrine.store;

import app.vitrine.domain.state.Stage;
import app.vitrine.store.db.Database;
import app.vitrine.store.json.WireNames;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What the work of a while came to, summed up by the database. Days are those of this machine's
 * time zone.
 */
public final class Insights {
  private static final int MOST_REASONS = 6;

  /** Longest part of a reason that tells it from others; characters. */
  private static final int REASON_CHARACTERS = 120;

  private static final String DAY = "cast(cast(created_at as date) as varchar(10))";

  private final Database database;

  public Insights(Database database) {
    this.database = database;
  }

  /**
   * Everything since a moment.
   *
   * @param stages in their order, only those at which something happened
   * @param spending by day, then provider
   * @param quality by day
   * @param reasons of rejections, most frequent first
   */
  public record Report(
      Runs runs,
      List<StageWork> stages,
      List<Spending> spending,
      List<Quality> quality,
      long approved,
      long rejected,
      List<Reason> reasons) {
    public Report {
      stages = List.copyOf(stages);
      spending = List.copyOf(spending);
      quality = List.copyOf(quality);
      reasons = List.copyOf(reasons);
    }

    /** Whether nothing happened. */
    public boolean isEmpty() {
      return runs.succeeded() + runs.failed() + runs.cancelled() == 0 && stages.isEmpty();
    }
  }

  /**
   * The runs that ended.
   *
   * @param meanSeconds of those that succeeded, from start to end; 0 without any
   */
  public record Runs(long succeeded, long failed, long cancelled, double meanSeconds) {}

  /**
   * What happened at a stage.
   *
   * @param finished how often it was finished, not counting where it was passed by
   * @param failed how often it gave up
   * @param retried attempts that failed and were made again
   * @param fellBack how often it went on with a simpler way
   * @param meanSeconds of the attempts that finished it
   * @param longestSeconds of these
   */
  public record StageWork(
      Stage stage,
      long finished,
      long failed,
      long retried,
      long fellBack,
      double meanSeconds,
      double longestSeconds) {}

  /** A day's calls of a provider; {@code currency} is ISO 4217. */
  public record Spending(
      LocalDate day, String provider, long calls, BigDecimal cost, String currency) {}

  /** How a day's packages were reviewed; the score is from 0 to 1. */
  public record Quality(LocalDate day, long packages, double meanScore) {}

  /** Why packages were rejected, and how often. */
  public record Reason(String words, long count) {}

  private record Troubles(long failed, long retried, long fellBack) {}

  /** Sums up what happened since then. */
  public Report since(Instant then) {
    return database.inTransaction(
        session ->
            new Report(
                runs(session, then),
                stages(session, then),
                spending(session, then),
                quality(session, then),
                verdicts(session, then, "approved"),
                verdicts(session, then, "rejected"),
                reasons(session, then)));
  }

  private static Runs runs(StatelessSession session, Instant then) {
    long succeeded = 0;
    long failed = 0;
    long cancelled = 0;
    double seconds = 0;
    for (Object[] row :
        rows(
            session,
            then,
            "select status, count(*), sum(extract(epoch from (ended_at - started_at)))"
                + " from runs where ended_at >= :then group by status")) {
      switch ((String) row[0]) {
        case "failed" -> failed += whole(row[1]);
        case "cancelled" -> cancelled += whole(row[1]);
        default -> {
          succeeded += whole(row[1]);
          seconds += number(row[2]);
        }
      }
    }
    return new Runs(succeeded, failed, cancelled, succeeded == 0 ? 0 : seconds / succeeded);
  }

  /** A stage's last start and its end, of each run in which it was not passed by. */
  private static final String TIMES =
      "select stage, count(*), avg(took), max(took) from (select c.stage as stage,"
          + " extract(epoch from (max(c.time) - max(s.time))) as took from checkpoint_events c"
          + " join checkpoint_events s on s.type = 'stage_started' and s.package_id = c.package_id"
          + " and s.run_id = c.run_id and s.stage = c.stage"
          + " where c.type = 'stage_completed' and c.time >= :then"
          + " group by c.package_id, c.run_id, c.stage) as finished group by stage";

  private static final String TROUBLES =
      "select stage, count(case when type = 'stage_failed' then 1 end),"
          + " count(case when type = 'stage_retried' then 1 end),"
          + " count(case when type = 'stage_fell_back' then 1 end) from checkpoint_events"
          + " where type in ('stage_failed', 'stage_retried', 'stage_fell_back')"
          + " and time >= :then group by stage";

  private static List<StageWork> stages(StatelessSession session, Instant then) {
    List<Object[]> times = rows(session, then, TIMES);
    List<Object[]> troubles = rows(session, then, TROUBLES);
    return Stage.work().stream()
        .map(stage -> stage(stage, times, troubles))
        .filter(work -> work.finished() + work.failed() + work.retried() + work.fellBack() > 0)
        .toList();
  }

  private static StageWork stage(Stage stage, List<Object[]> times, List<Object[]> troubles) {
    Troubles bad =
        troubles.stream()
            .filter(row -> row[0].equals(WireNames.of(stage)))
            .map(row -> new Troubles(whole(row[1]), whole(row[2]), whole(row[3])))
            .findFirst()
            .orElse(new Troubles(0, 0, 0));
    return times.stream()
        .filter(row -> row[0].equals(WireNames.of(stage)))
        .map(
            row ->
                new StageWork(
                    stage,
                    whole(row[1]),
                    bad.failed(),
                    bad.retried(),
                    bad.fellBack(),
                    number(row[2]),
                    number(row[3])))
        .findFirst()
        .orElse(new StageWork(stage, 0, bad.failed(), bad.retried(), bad.fellBack(), 0, 0));
  }

  private static List<Spending> spending(StatelessSession session, Instant then) {
    return rows(
            session,
            then,
            "select "
                + DAY
                + ", provider, count(*), sum(cost), currency from llm_call_logs"
                + " where created_at >= :then group by "
                + DAY
                + ", provider, currency order by 1, 2")
        .stream()
        .map(
            row ->
                new Spending(
                    LocalDate.parse((String) row[0]),
                    (String) row[1],
                    whole(row[2]),
                    (BigDecimal) row[3],
                    (String) row[4]))
        .toList();
  }

  private static List<Quality> quality(StatelessSession session, Instant then) {
    return rows(
            session,
            then,
            "select "
                + DAY
                + ", count(*), avg(qa_score) from product_packages"
                + " where created_at >= :then and qa_score is not null group by "
                + DAY
                + " order by 1")
        .stream()
        .map(row -> new Quality(LocalDate.parse((String) row[0]), whole(row[1]), number(row[2])))
        .toList();
  }

  private static long verdicts(StatelessSession session, Instant then, String verdict) {
    return session
        .createNativeQuery(
            "select count(*) from decisions where created_at >= :then and decision = :verdict",
            Long.class)
        .setParameter("then", then)
        .setParameter("verdict", verdict)
        .getSingleResult();
  }

  private static List<Reason> reasons(StatelessSession session, Instant then) {
    String words = "cast(substring(comment from 1 for " + REASON_CHARACTERS + ") as varchar(120))";
    return session
        .createNativeQuery(
            "select "
                + words
                + ", count(*) from decisions where created_at >= :then and decision = 'rejected'"
                + " group by "
                + words
                + " order by 2 desc, 1",
            Object[].class)
        .setParameter("then", then)
        .setMaxResults(MOST_REASONS)
        .getResultList()
        .stream()
        .map(row -> new Reason((String) row[0], whole(row[1])))
        .toList();
  }

  private static List<Object[]> rows(StatelessSession session, Instant then, String query) {
    return session
        .createNativeQuery(query, Object[].class)
        .setParameter("then", then)
        .getResultList();
  }

  private static long whole(Object value) {
    return ((Number) value).longValue();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
