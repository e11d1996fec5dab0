package app.vitrine.domain.state;

import java.util.List;
import java.util.Optional;

/** The steps of a run in order, each with the percentage shown at its entry (contract §2). */
public enum Stage {
  INIT(0),
  ANALYSIS(10),
  COPYWRITING(25),
  IMAGE_GENERATION(45),
  VIDEO_GENERATION(65),
  QA_REVIEW(85),
  APPROVAL(95),
  DONE(100);

  private static final List<Stage> WORK =
      List.of(ANALYSIS, COPYWRITING, IMAGE_GENERATION, VIDEO_GENERATION, QA_REVIEW);

  private final int entryPercentage;

  Stage(int entryPercentage) {
    this.entryPercentage = entryPercentage;
  }

  /** The five stages in which agents work, in order. */
  public static List<Stage> work() {
    return WORK;
  }

  /** Percentage at entry, 0 to 100. */
  public int entryPercentage() {
    return entryPercentage;
  }

  /** Whether an agent works in this stage. */
  public boolean isWork() {
    return WORK.contains(this);
  }

  /** The working stage after this one; empty after the last. */
  public Optional<Stage> nextWork() {
    if (this == INIT) {
      return Optional.of(ANALYSIS);
    }
    int at = WORK.indexOf(this);
    return at < 0 || at + 1 == WORK.size() ? Optional.empty() : Optional.of(WORK.get(at + 1));
  }

  /**
   * Overall percentage for a fraction of this stage: between this stage's entry and the next
   * entry's, never reaching it.
   */
  public int percentageAt(double fraction) {
    int next = this == DONE ? 100 : values()[ordinal() + 1].entryPercentage;
    int span = Math.max(0, next - entryPercentage - 1);
    return entryPercentage + (int) Math.floor(Math.clamp(fraction, 0.0, 1.0) * span);
  }
}
