package app.vitrine.studio.insights;

import app.vitrine.store.Insights;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.Chart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;

/** The charts, drawn with the theme's colours. */
final class Charts {
  private static final double HEIGHT = 220;
  private static final double BEST_SCORE = 100;
  private static final double MOST_LINES = 4;

  private final Figures figures;
  private final DateTimeFormatter monthDay;

  Charts(Figures figures, Locale locale) {
    this.figures = figures;
    this.monthDay = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
  }

  /** How long the stages take, in seconds. */
  Chart times(List<Insights.StageWork> stages, String name) {
    CategoryAxis across = new CategoryAxis();
    across.setCategories(
        FXCollections.observableArrayList(stages.stream().map(figures::stage).toList()));
    BarChart<String, Number> chart = new BarChart<>(across, numbers());
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(name);
    stages.forEach(
        work -> series.getData().add(new XYChart.Data<>(figures.stage(work), work.meanSeconds())));
    chart.getData().add(series);
    chart.setBarGap(0);
    return plain(chart, name, false);
  }

  /** The attempts at each stage, by how they ended; what never happened has no colour. */
  Chart success(List<Insights.StageWork> stages, String name) {
    CategoryAxis across = new CategoryAxis();
    across.setCategories(
        FXCollections.observableArrayList(stages.stream().map(figures::stage).toList()));
    StackedBarChart<String, Number> chart = new StackedBarChart<>(across, counts(most(stages)));
    for (Attempt attempt : Attempt.values()) {
      XYChart.Series<String, Number> series = new XYChart.Series<>();
      series.setName(figures.words().text(attempt.key()));
      stages.forEach(
          work ->
              series.getData().add(new XYChart.Data<>(figures.stage(work), attempt.many(work))));
      chart.getData().add(series);
    }
    chart.getStyleClass().add("attempts");
    return plain(chart, name, true);
  }

  /** What each provider cost a day; with nothing spent, how often it was called. */
  Chart spending(List<Insights.Spending> spending, Period period, LocalDate first, String name) {
    boolean free = spending.stream().allMatch(each -> each.cost().signum() == 0);
    ToDoubleFunction<Insights.Spending> value =
        each -> free ? each.calls() : each.cost().doubleValue();
    CategoryAxis across = new CategoryAxis();
    List<String> days = days(period, first);
    across.setCategories(FXCollections.observableArrayList(days));
    across.setTickLabelsVisible(period == Period.WEEK);
    across.setTickMarkVisible(false);
    StackedBarChart<String, Number> chart = new StackedBarChart<>(across, numbers());
    Map<String, Map<LocalDate, Double>> providers =
        spending.stream()
            .collect(
                Collectors.groupingBy(
                    Insights.Spending::provider,
                    TreeMap::new,
                    Collectors.groupingBy(
                        Insights.Spending::day, Collectors.summingDouble(value))));
    providers.forEach(
        (provider, byDay) -> {
          XYChart.Series<String, Number> series = new XYChart.Series<>();
          series.setName(provider);
          byDay.forEach((day, sum) -> series.getData().add(new XYChart.Data<>(shortDay(day), sum)));
          chart.getData().add(series);
        });
    chart.setCategoryGap(2);
    return plain(chart, name, providers.size() > 1);
  }

  /** The mean score of each day. */
  Chart quality(List<Insights.Quality> quality, LocalDate first, Period period, String name) {
    // A little longer than the days there are, so that a dot on the last one is whole.
    NumberAxis across = new NumberAxis(0, period.days(), Math.ceil(period.days() / 6.0));
    across.setTickLabelFormatter(
        labels(day -> day < period.days() ? shortDay(first.plusDays((long) day)) : ""));
    across.setMinorTickVisible(false);
    AreaChart<Number, Number> chart = new AreaChart<>(across, new ScoreAxis());
    XYChart.Series<Number, Number> series = new XYChart.Series<>();
    series.setName(name);
    quality.forEach(
        day ->
            series
                .getData()
                .add(
                    new XYChart.Data<>(
                        day.day().toEpochDay() - first.toEpochDay(),
                        day.meanScore() * BEST_SCORE)));
    chart.getData().add(series);
    return plain(chart, name, false);
  }

  private String shortDay(LocalDate day) {
    return monthDay.format(day);
  }

  private static StringConverter<Number> labels(DoubleFunction<String> of) {
    return new StringConverter<>() {
      @Override
      public String toString(Number value) {
        return of.apply(value.doubleValue());
      }

      @Override
      public Number fromString(String text) {
        throw new UnsupportedOperationException("labels are not read");
      }
    };
  }

  private List<String> days(Period period, LocalDate first) {
    List<String> days = new ArrayList<>();
    for (int at = 0; at < period.days(); at++) {
      days.add(shortDay(first.plusDays(at)));
    }
    return days;
  }

  private static NumberAxis numbers() {
    NumberAxis up = new NumberAxis();
    up.setMinorTickVisible(false);
    up.setForceZeroInRange(true);
    return up;
  }

  private static long most(List<Insights.StageWork> stages) {
    return stages.stream()
        .mapToLong(
            work -> Arrays.stream(Attempt.values()).mapToLong(attempt -> attempt.many(work)).sum())
        .max()
        .orElse(0);
  }

  /** An axis of whole numbers, with few lines across. */
  private static NumberAxis counts(long most) {
    long step = Math.max(1, (long) Math.ceil(most / MOST_LINES));
    NumberAxis up = new NumberAxis(0, step * Math.ceil(Math.max(1, most) / (double) step), step);
    up.setMinorTickVisible(false);
    return up;
  }

  private static Chart plain(XYChart<?, ?> chart, String name, boolean legend) {
    chart.setAnimated(false);
    chart.setLegendVisible(legend);
    chart.setVerticalGridLinesVisible(false);
    chart.setAlternativeRowFillVisible(false);
    chart.setMinSize(0, HEIGHT);
    chart.setPrefHeight(HEIGHT);
    chart.setAccessibleText(name);
    return chart;
  }
}
