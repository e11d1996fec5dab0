package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.desk.TextDraft;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The texts of a package and what may be done with them. */
public final class CopyViewModel {
  private final PaneContext context;
  private final TextPick pick = new TextPick();
  private final TextEditor editor;
  private final TextChecks checks;
  private final ObjectProperty<CopyState> state = new SimpleObjectProperty<>(CopyState.WAITING);

  /** Key of why nothing can be changed while the package is being worked on. */
  public static final String WORKING = "copy.blocked_working";

  /** Key of why nothing can be changed once the package is cancelled. */
  public static final String CANCELLED = "copy.blocked_cancelled";

  private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
  private final BooleanProperty saving = new SimpleBooleanProperty();
  private final BooleanProperty rewriting = new SimpleBooleanProperty();
  private final Comparison comparison;
  private Subscription following = Subscription.EMPTY;
  private int shownRevision;

  private record Kept(String workflowId, Map<OfText, TextDraft> drafts, ChosenVariants chosen) {}

  public CopyViewModel(PaneContext context) {
    this.context = context;
    this.editor = new TextEditor(context.desk().textDrafts());
    this.comparison = new Comparison(context, pick, editor);
    this.checks = new TextChecks(context.desk(), context.bridge(), context.words(), this::failed);
  }

  public ReadOnlyObjectProperty<CopyState> stateProperty() {
    return state;
  }

  /** Which text is looked at. */
  public TextPick pick() {
    return pick;
  }

  /** The text on the page. */
  public TextEditor editor() {
    return editor;
  }

  /** How the page stands with rules. */
  public TextChecks checks() {
    return checks;
  }

  /** Key of why nothing can be changed now; empty when it can. */
  public ReadOnlyStringProperty blockedProperty() {
    return blocked.getReadOnlyProperty();
  }

  /** Whether the page is on its way to be saved. */
  public ReadOnlyBooleanProperty savingProperty() {
    return saving;
  }

  /** Whether texts are being written anew. */
  public ReadOnlyBooleanProperty rewritingProperty() {
    return rewriting;
  }

  /** The page beside an earlier version of it. */
  public Comparison comparison() {
    return comparison;
  }

  /** What the merchant said about the product. */
  public String brief() {
    PackageView view = context.view().get();
    return view == null ? "" : view.input().background();
  }

  void activate() {
    following =
        Subscription.combine(
            context.view().subscribe(this::follow),
            pick.pickedProperty().subscribe(key -> picked()),
            checks.placeProperty().subscribe(place -> checks.look(editor)),
            context.words().languageProperty().subscribe(language -> checks.look(editor)));
    for (Part part : Part.values()) {
      following = following.and(editor.part(part).subscribe(text -> checks.look(editor)));
    }
    context.unfinished().opened(editor, context.id(), () -> false);
    checks.load(() -> checks.look(editor));
    context
        .bridge()
        .work(
            () -> {
              String workflowId = context.desk().orchestrator().describe(context.id()).workflowId();
              return new Kept(
                  workflowId,
                  context.desk().textDrafts().of(workflowId),
                  context.desk().orchestrator().choices(context.id()));
            },
            kept -> {
              editor.take(kept.workflowId(), kept.drafts());
              pick.chosen(kept.chosen());
            },
            this::failed);
  }

  void deactivate() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    context.unfinished().left(editor);
    checks.rest();
  }

  private void follow(@Nullable PackageView view) {
    if (view == null) {
      return;
    }
    state.set(CopyState.of(view));
    blocked.set(blocked(view));
    rewriting.set(
        view.isUnfinished()
            && view.copy() != null
            && view.target().regenerates(Stage.COPYWRITING)
            && isToCome(view.stageView(Stage.COPYWRITING).state())
            && !(view.revision() instanceof Revision.TextEdited));
    saving.set(view.isUnfinished() && view.revision() instanceof Revision.TextEdited);
    CopyDeck deck = view.copy();
    if (deck != null && deck.revision() != shownRevision) {
      shownRevision = deck.revision();
      pick.offer(deck);
      pick.text().ifPresent(editor::show);
      checks.look(editor);
      comparison.load();
    }
  }

  private static String blocked(PackageView view) {
    if (view.isUnfinished()) {
      return WORKING;
    }
    return view.status() == PackageStatus.CANCELLED ? CANCELLED : "";
  }

  private static boolean isToCome(StageState writing) {
    return writing == StageState.WAITING || writing == StageState.RUNNING;
  }

  private void picked() {
    comparison.end();
    pick.text().ifPresent(editor::show);
    checks.look(editor);
    comparison.list();
  }

  /** Saves the page as a new revision by the person; the review follows. */
  public void save() {
    OfText key = pick.pickedProperty().get();
    if (key == null || !editor.changedProperty().get() || isBlocked() || saving.get()) {
      return;
    }
    EditedText words = editor.words();
    saving.set(true);
    editor.submit(key);
    revise(
        new Revision.TextEdited(key.channel(), key.language(), key.variant(), words),
        why -> {
          saving.set(false);
          editor.refused(key);
        });
  }

  private boolean isBlocked() {
    return !blocked.get().isEmpty();
  }

  /** Throws the unsaved changes away, which can be undone for a while. */
  public void discard() {
    if (!editor.changedProperty().get()) {
      return;
    }
    Consumer<TextEditor> undo = editor.discard();
    tell(Notice.Tone.PLAIN, "copy.discarded", "copy.undo", () -> undo.accept(comparison.page()));
  }

  /** Has this text written anew, after asking what should be different. */
  public void rewrite() {
    OfText key = pick.pickedProperty().get();
    if (key != null && !isBlocked()) {
      context
          .dialogs()
          .askWords(
              new Dialogs.Question(
                  "copy.rewrite_title",
                  "copy.rewrite_prompt",
                  "copy.rewrite_action",
                  false,
                  List.of("copy.wish_shorter", "copy.wish_warmer", "copy.wish_facts"),
                  List.of(context.id(), key)),
              wish ->
                  revise(
                      new Revision.TextRewritten(
                          key.channel(), key.language(), key.variant(), wish),
                      why -> {}));
    }
  }

  private void revise(Revision revision, Consumer<Exception> refused) {
    context.change(
        () -> context.revise(revision),
        this::followNewer,
        why -> {
          refused.accept(why);
          failed(why);
        });
  }

  /** The answer may come after later events. */
  private void followNewer(PackageView answer) {
    PackageView now = context.view().get();
    if (now == null || answer.lastSeq() >= now.lastSeq()) {
      follow(answer);
    }
  }

  /** Makes the variant looked at the one that is used. */
  public void choose() {
    OfText key = pick.pickedProperty().get();
    if (key != null) {
      context
          .bridge()
          .work(
              () -> context.desk().orchestrator().choose(context.id(), key),
              pick::chosen,
              this::failed);
    }
  }

  /** The page as other programs take it; says that it was copied. */
  public String copied() {
    context.notices().tell(Notice.of(Notice.Tone.GOOD, Said.of("copy.copied")));
    return Written.plain(editor.words());
  }

  /** What the sentence at a place of a part rests on. */
  public Optional<Support> support(Part part, int place) {
    CopyText saved = editor.savedProperty().get();
    return saved == null
        ? Optional.empty()
        : Support.at(part, place, editor.part(part).get(), saved, brief().length());
  }

  private void tell(Notice.Tone tone, String key, String action, Runnable perform) {
    context.notices().tell(new Notice(tone, Said.of(key), action, perform));
  }

  private void failed(Exception why) {
    context.notices().tell(context.troubles().notice(why));
  }
}
