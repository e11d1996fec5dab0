package app.vitrine.studio.insights;

import app.vitrine.store.Insights;
import app.vitrine.studio.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Puts the numbers into words. */
record Figures(Words words) {
  private static final double MINUTE_SEC = 60;
  private static final double PERCENT = 100;

  /** Such as "12.4 s" or "3.1 min". */
  String duration(double seconds) {
    return seconds < MINUTE_SEC
        ? words.text("insights.seconds", seconds)
        : words.text("insights.minutes", seconds / MINUTE_SEC);
  }

  String stage(Insights.StageWork work) {
    return words.text("packages.stage_" + work.stage().name().toLowerCase(Locale.ROOT));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(words.locale())
        .format(day);
  }

  /** A share of a whole in percent; a dash of nothing. */
  String share(long part, long whole) {
    return whole == 0 ? "–" : words.text("insights.percent", Math.round(PERCENT * part / whole));
  }

  String score(double score) {
    return words.text("insights.score", Math.round(PERCENT * score));
  }

  /** Such as "USD 0.42", or that it was free. */
  String cost(BigDecimal cost, String currency) {
    return cost.signum() == 0
        ? words.text("insights.free")
        : words.text("insights.cost", currency, cost);
  }

  /** What everything cost, one currency after another. */
  String costs(List<Insights.Spending> spending) {
    List<String> currencies =
        spending.stream()
            .filter(each -> each.cost().signum() > 0)
            .map(Insights.Spending::currency)
            .distinct()
            .toList();
    if (currencies.isEmpty()) {
      return words.text("insights.free");
    }
    return String.join(
        ", ",
        currencies.stream()
            .map(
                currency ->
                    cost(
                        spending.stream()
                            .filter(each -> each.currency().equals(currency))
                            .map(Insights.Spending::cost)
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                        currency))
            .toList());
  }

  /** The mean score of all days; 0 without any. */
  static double meanScore(List<Insights.Quality> quality) {
    long packages = quality.stream().mapToLong(Insights.Quality::packages).sum();
    double sum = quality.stream().mapToDouble(day -> day.packages() * day.meanScore()).sum();
    return packages == 0 ? 0 : sum / packages;
  }
}
