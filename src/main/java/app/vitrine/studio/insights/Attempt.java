package app.vitrine.studio.insights;

import app.vitrine.store.Insights;
import java.util.Locale;

/** How an attempt at a stage can end. */
enum Attempt {
  FINISHED {
    @Override
    long many(Insights.StageWork work) {
      return Math.max(0, work.finished() - work.fellBack());
    }
  },
  FELL_BACK {
    @Override
    long many(Insights.StageWork work) {
      return work.fellBack();
    }
  },
  RETRIED {
    @Override
    long many(Insights.StageWork work) {
      return work.retried();
    }
  },
  FAILED {
    @Override
    long many(Insights.StageWork work) {
      return work.failed();
    }
  };

  /** How many ended so. */
  abstract long many(Insights.StageWork work);

  /** Key of its name. */
  String key() {
    return "insights." + name().toLowerCase(Locale.ROOT);
  }
}
