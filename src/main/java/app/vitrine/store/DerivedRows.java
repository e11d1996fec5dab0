package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.row.AssetRow;
import app.vitrine.store.row.AuditRow;
import app.vitrine.store.row.DecisionRow;
import app.vitrine.store.row.RunRow;
import app.vitrine.store.row.ScriptRow;
import app.vitrine.store.row.StoryboardRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All rows a whole log gives rise to, besides the package's own. */
record DerivedRows(
    List<RunRow> runs,
    List<ScriptRow> scripts,
    List<StoryboardRow> storyboards,
    List<AssetRow> assets,
    List<DecisionRow> decisions,
    List<AuditRow> audit) {

  static DerivedRows of(List<Event> log) {
    Map<UUID, RunRow> runs = new LinkedHashMap<>();
    Map<UUID, AssetRow> assets = new LinkedHashMap<>();
    List<ScriptRow> scripts = new ArrayList<>();
    List<StoryboardRow> storyboards = new ArrayList<>();
    List<DecisionRow> decisions = new ArrayList<>();
    List<AuditRow> audit = new ArrayList<>();
    PackageView view = null;
    for (Event event : log) {
      view = PackageFold.apply(view, event);
      if (RunRows.concerns(event)) {
        runs.put(event.runId(), RunRows.apply(runs.get(event.runId()), event));
      }
      StageRows made = StageRows.of(event, view);
      if (made.script() != null) {
        scripts.add(made.script());
      }
      if (made.storyboard() != null) {
        storyboards.add(made.storyboard());
      }
      made.assets().forEach(asset -> assets.putIfAbsent(asset.id, asset));
      VerdictRows.decision(event, view).ifPresent(decisions::add);
      VerdictRows.audit(event, view).ifPresent(audit::add);
    }
    return new DerivedRows(
        List.copyOf(runs.values()),
        scripts,
        storyboards,
        List.copyOf(assets.values()),
        decisions,
        audit);
  }
}
