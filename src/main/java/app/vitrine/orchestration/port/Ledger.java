package app.vitrine.orchestration.port;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.view.Appended;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The engine's durable memory: an event log with its projection, written in one transaction. */
public interface Ledger {
  /**
   * Creates a package with its first events, the first of which starts its run.
   *
   * @param requestId makes the creation idempotent; empty for none
   * @return empty when this user already has a package with this request id; nothing is written
   */
  Optional<Appended> create(
      UUID packageId, UUID userId, Optional<String> requestId, List<EventDraft> first);

  /**
   * Reads the package, lets {@code decide} say what happened, and stores that. No other change to
   * the package comes between. What {@code decide} throws is thrown on and nothing is written; an
   * empty list writes nothing.
   */
  Appended update(UUID packageId, Function<PackageView, List<EventDraft>> decide);

  Optional<PackageView> find(UUID packageId);

  Optional<PackageView> findByRequest(UUID userId, String requestId);

  /** Packages whose latest run has not ended, oldest first. */
  List<PackageView> unfinished();

  /** A package's events after {@code afterSeq}, in order. */
  List<Event> events(UUID packageId, long afterSeq);

  /**
   * Keeps a person's choice among variants.
   *
   * @param offered labels of all there were
   */
  void keepChoice(UUID packageId, UUID userId, VariantChoice choice, List<String> offered);

  /** The package's choices, oldest first. */
  ChosenVariants choices(UUID packageId);
}
