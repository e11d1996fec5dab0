package app.vitrine.bootstrap;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.view.Appended;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.port.Ledger;
import app.vitrine.store.PackageStore;
import app.vitrine.store.Selections;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The engine's memory in the store. */
record StoredLedger(PackageStore packages, Selections selections, Clock clock) implements Ledger {
  @Override
  public Optional<Appended> create(
      UUID packageId, UUID userId, Optional<String> requestId, List<EventDraft> first) {
    return packages.create(packageId, userId, requestId, first);
  }

  @Override
  public Appended update(UUID packageId, Function<PackageView, List<EventDraft>> decide) {
    return packages.update(packageId, decide);
  }

  @Override
  public Optional<PackageView> find(UUID packageId) {
    return packages.find(packageId);
  }

  @Override
  public Optional<PackageView> findByRequest(UUID userId, String requestId) {
    return packages.findByRequest(userId, requestId);
  }

  @Override
  public List<PackageView> unfinished() {
    return packages.unfinished();
  }

  @Override
  public List<Event> events(UUID packageId, long afterSeq) {
    return packages.events(packageId, afterSeq);
  }

  @Override
  public void keepChoice(UUID packageId, UUID userId, VariantChoice choice, List<String> offered) {
    selections.record(
        new Selections.Selection(
            packageId, userId, choice.target(), choice.label(), offered, "", clock.instant()));
  }

  @Override
  public ChosenVariants choices(UUID packageId) {
    return new ChosenVariants(
        selections.of(packageId).stream()
            .flatMap(selection -> VariantChoice.of(selection.chosen()).stream())
            .toList());
  }
}
