package app.vitrine.studio.create;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import java.util.List;

/** Tells the language and the facts of what is written about a draft, while it is written. */
final class DraftReading {
  private final Desk desk;
  private final LatestWork reading;

  DraftReading(Desk desk, FxBridge bridge) {
    this.desk = desk;
    this.reading = new LatestWork(bridge);
  }

  /** Reads a draft's words behind the screen; an earlier reading is given up. */
  void read(Draft draft) {
    String text = draft.backgroundProperty().get();
    if (text.isBlank()) {
      reading.cancel();
      draft.languageProperty().set("");
      draft.factsProperty().set(List.of());
      return;
    }
    reading.run(
        cancel -> desk.read(text, cancel),
        read -> noticed(draft, read),
        why -> draft.languageProperty().set(""));
  }

  private static void noticed(Draft draft, BriefReading read) {
    draft.languageProperty().set(read.language().name());
    draft.factsProperty().set(read.facts().stream().map(Fact::text).toList());
  }

  /** Gives up what is being read. */
  void close() {
    reading.cancel();
  }
}
