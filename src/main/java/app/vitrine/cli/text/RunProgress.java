package app.vitrine.cli.text;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.engine.PackageListener;
import java.io.PrintStream;
import java.util.function.Predicate;

/**
 * Shows a run as it goes: on a terminal one line a stage, the running one drawn over, elsewhere a
 * plain line for each step.
 */
public final class RunProgress implements PackageListener {
  private static final String REDRAW = "\r\u001B[2K";
  private static final int BAR = 24;
  private static final int STAGE_COLUMNS = 18;
  private static final double MILLIS_PER_SECOND = 1000.0;

  private final Words words;
  private final PrintStream to;
  private final boolean redraws;
  private final boolean named;
  private final Predicate<PackageView> wanted;
  private String lastStep = "";
  private boolean lineOpen;
  private boolean ended;

  /**
   * A display of the runs of some packages.
   *
   * @param named whether each line says which package it is about
   */
  public RunProgress(Words words, Terminal terminal, boolean named, Predicate<PackageView> wanted) {
    this.words = words;
    this.to = terminal.err();
    this.redraws = terminal.interactive() && !named;
    this.named = named;
    this.wanted = wanted;
  }

  @Override
  public synchronized void onEvent(Event event, PackageView after) {
    if (ended || !wanted.test(after)) {
      return;
    }
    switch (event.body()) {
      case EventBody.StageStarted started when started.attempt() == 1 ->
          step(after, event.stage(), stepName(event.stage()), event.stage().entryPercentage());
      case EventBody.Progress progress ->
          step(after, event.stage(), progress.currentStep(), progress.percentage());
      case EventBody.StageCompleted completed -> finished(after, event.stage(), completed);
      case EventBody.StageRetried retried ->
          line(after, words.say("progress.retried", stage(event), words.told(retried.reason())));
      case EventBody.StageFellBack fellBack ->
          line(after, words.say("progress.fell_back", stage(event), words.told(fellBack.reason())));
      case EventBody.StageFailed ignored ->
          line(after, "✗ " + words.say("progress.failed", stage(event)));
      case EventBody.RunResumed resumed ->
          line(
              after,
              words.say("progress.resumed", after.title(), words.of("stage", resumed.nextStage())));
      default -> {}
    }
  }

  /** Shows nothing more, and leaves the line that is being drawn over to the text that follows. */
  public synchronized void end() {
    ended = true;
    leaveLine();
  }

  private void leaveLine() {
    if (lineOpen) {
      to.print(REDRAW);
      to.flush();
      lineOpen = false;
    }
  }

  private void step(PackageView view, Stage stage, String step, int percentage) {
    boolean isNew = !step.equals(lastStep);
    lastStep = step;
    String inside = step.equals(stepName(stage)) ? "" : words.step(step);
    if (redraws) {
      int full = Math.clamp(percentage, 0, 100) * BAR / 100;
      to.print(
          REDRAW
              + "▸ "
              + Columns.fit(words.of("stage", stage), STAGE_COLUMNS)
              + "█".repeat(full)
              + "░".repeat(BAR - full)
              + String.format(words.locale(), " %3d %%  ", percentage)
              + inside);
      to.flush();
      lineOpen = true;
    } else if (isNew) {
      String where =
          words.of("stage", stage) + (inside.isEmpty() ? "" : words.say("page.colon") + inside);
      line(view, String.format(words.locale(), "%3d %%  %s", percentage, where));
    }
  }

  private void finished(PackageView view, Stage stage, EventBody.StageCompleted completed) {
    if (completed.result() instanceof StageResult.Skipped) {
      return;
    }
    String name = Columns.fit(words.of("stage", stage), STAGE_COLUMNS);
    double seconds = completed.durationMs() / MILLIS_PER_SECOND;
    line(view, "✓ " + name + words.say("progress.seconds", seconds));
  }

  private void line(PackageView view, String text) {
    leaveLine();
    to.println(named ? Printable.line(view.title()) + words.say("page.colon") + text : text);
    to.flush();
  }

  private String stage(Event event) {
    return words.of("stage", event.stage());
  }

  private static String stepName(Stage stage) {
    return stage.name().toLowerCase(java.util.Locale.ROOT);
  }
}
