package app.vitrine.studio.packages;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Person;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What a person does with one package. A second call while one is under way does nothing. */
public final class PackageActions {
  private static final List<String> REASONS_COPY =
      List.of(
          "packages.reason_shorter",
          "packages.reason_warmer_words",
          "packages.reason_plainer",
          "packages.reason_benefits");
  private static final List<String> REASONS_IMAGES =
      List.of(
          "packages.reason_warmer_light",
          "packages.reason_plain_ground",
          "packages.reason_closer",
          "packages.reason_brighter");
  private static final List<String> REASONS_VIDEO =
      List.of(
          "packages.reason_calmer",
          "packages.reason_shorter_captions",
          "packages.reason_closer_shots");

  private final PackageViewModel model;
  private final Desk desk;
  private final FxBridge bridge;
  private final Troubles troubles;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Navigator navigator;
  private final HeldDecisions decisions;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public PackageActions(PackageViewModel model, PaneContext with, Navigator navigator) {
    this.model = model;
    this.desk = with.desk();
    this.bridge = with.bridge();
    this.troubles = with.troubles();
    this.notices = with.notices();
    this.dialogs = with.dialogs();
    this.navigator = navigator;
    this.decisions = with.decisions();
  }

  /** Whether something asked for is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The decisions that can still be taken back. */
  public HeldDecisions decisions() {
    return decisions;
  }

  /** Key of why a move cannot be made now; empty when it can. */
  public Optional<String> refusal(Move move) {
    HeldDecisions.Kind held = decisions.of(model.id());
    if (held != null) {
      switch (move) {
        case APPROVE, REJECT, CANCEL -> {
          return Optional.of("packages.not_held");
        }
        case EXPORT -> {
          return held == HeldDecisions.Kind.APPROVED
              ? Optional.empty()
              : Optional.of("packages.not_rejected");
        }
        case REMAKE_COPY, REMAKE_IMAGES, REMAKE_VIDEO, REMAKE_ALL -> {}
      }
    }
    return move.refusal(model.viewProperty().get());
  }

  /** Approves; it can be taken back for ten seconds. */
  public void approve() {
    if (busy.get() || refusal(Move.APPROVE).isPresent()) {
      return;
    }
    UUID id = model.id();
    String by = Person.name();
    decisions.hold(
        id,
        HeldDecisions.Kind.APPROVED,
        () -> desk.orchestrator().approve(id, by),
        why -> notices.tell(troubles.notice(why)));
    PackageView view = model.viewProperty().get();
    boolean outdated = view != null && !view.stale().isEmpty();
    String title = title();
    bridge
        .lasting()
        .work(
            () -> desk.hasDrafts(id),
            unsaved -> tellApproved(id, title, unsaved, outdated),
            why -> {
              notices.tell(troubles.notice(why));
              tellApproved(id, title, false, outdated);
            });
  }

  private void tellApproved(UUID id, String title, boolean unsaved, boolean outdated) {
    if (decisions.of(id) == HeldDecisions.Kind.APPROVED) {
      notices.tell(DecisionNotice.approved(decisions, id, title, unsaved, outdated));
    }
  }

  /** Asks why, and rejects; it can be taken back for ten seconds. */
  public void reject() {
    if (busy.get() || refusal(Move.REJECT).isPresent()) {
      return;
    }
    dialogs.askWords(
        new Dialogs.Question(
            "packages.reject_title",
            "packages.reject_prompt",
            "packages.reject_do",
            true,
            List.of(
                "packages.reason_warmer_light",
                "packages.reason_plainer",
                "packages.reason_shorter",
                "packages.reason_calmer"),
            model.id()),
        this::reject);
  }

  private void reject(String comment) {
    UUID id = model.id();
    decisions.hold(
        id,
        HeldDecisions.Kind.REJECTED,
        () -> desk.orchestrator().reject(id, comment),
        why -> notices.tell(troubles.notice(why)));
    notices.tell(DecisionNotice.of(decisions, id, HeldDecisions.Kind.REJECTED, title()));
  }

  /** Asks for a reason, and makes a part anew. */
  public void remake(Target target) {
    if (busy.get() || refusal(Move.remaking(target)).isPresent()) {
      return;
    }
    List<String> reasons =
        switch (target) {
          case COPYWRITING -> REASONS_COPY;
          case IMAGES -> REASONS_IMAGES;
          case VIDEO -> REASONS_VIDEO;
          case ALL ->
              List.of(
                  REASONS_COPY.getFirst(),
                  REASONS_COPY.get(1),
                  REASONS_IMAGES.getFirst(),
                  REASONS_VIDEO.getFirst());
        };
    dialogs.askWords(
        new Dialogs.Question(
            Banners.remakeKey(target),
            isRejected() ? "packages.remake_rejected_prompt" : "packages.remake_prompt",
            "packages.remake_do",
            false,
            reasons,
            model.id()),
        reason -> remake(target, reason));
  }

  /**
   * Makes a part anew.
   *
   * @param reason guides it; may be empty
   */
  public void remake(Target target, String reason) {
    if (refusal(Move.remaking(target)).isPresent()) {
      return;
    }
    UUID id = model.id();
    decisions.carryOut(
        id, () -> work(() -> desk.orchestrator().regenerate(id, target, reason), model::show));
  }

  /** Asks whether it is meant, and cancels. */
  public void cancel() {
    if (busy.get() || refusal(Move.CANCEL).isPresent()) {
      return;
    }
    boolean working = StatusChip.isActive(model.viewProperty().get());
    String prompt = working ? "packages.cancel_prompt" : "packages.cancel_waiting_prompt";
    dialogs.askChoice(
        Dialogs.Choice.destroying("packages.cancel_title", prompt, "packages.cancel_do"),
        chosen -> cancel(working));
  }

  /** What was asked about is cancelled, not what became of it while that was asked. */
  private void cancel(boolean working) {
    if (working && !StatusChip.isActive(model.viewProperty().get())) {
      notices.tell(Notice.of(Notice.Tone.ATTENTION, Said.of("packages.ended_meanwhile")));
    } else {
      work(() -> desk.orchestrator().cancel(model.id(), ""), model::show);
    }
  }

  /** Makes a new package from the same photo and text, and goes to it. */
  public void startAgain() {
    PackageView view = model.viewProperty().get();
    if (view != null) {
      work(
          () ->
              desk.orchestrator()
                  .generate(
                      new GenerateRequest(
                          new PhotoSource.File(
                              desk.project(view.workflowId())
                                  .resolve(view.input().photoFile())
                                  .toString()),
                          view.input().background(),
                          UUID.randomUUID().toString(),
                          view.input().options(),
                          Target.ALL)),
          made -> navigator.openPackage(made.id()));
    }
  }

  /** Shows the package's folder in the file manager. */
  public void showFolder() {
    PackageView view = model.viewProperty().get();
    if (view != null) {
      dialogs.reveal(desk.project(view.workflowId()));
    }
  }

  private void work(Callable<PackageView> call, java.util.function.Consumer<PackageView> done) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    bridge.work(
        call,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        why -> {
          busy.set(false);
          notices.tell(troubles.notice(why));
        });
  }

  private boolean isRejected() {
    PackageView view = model.viewProperty().get();
    return decisions.of(model.id()) == HeldDecisions.Kind.REJECTED
        || (view != null && view.rejection().isPresent());
  }

  private String title() {
    @Nullable PackageView view = model.viewProperty().get();
    return view == null ? "" : view.title();
  }
}
