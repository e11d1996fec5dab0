package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.studio.desk.TextDraft;
import app.vitrine.studio.desk.TextDrafts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * The text on the page. What is typed is kept as a draft at once and stays until it is saved or
 * thrown away, whatever else is looked at meanwhile and whatever becomes of the saved text.
 */
public final class TextEditor {
  private final TextDrafts store;
  private final Map<Part, StringProperty> page = new EnumMap<>(Part.class);
  private final ObjectProperty<@Nullable CopyText> saved = new SimpleObjectProperty<>();
  private final BooleanProperty changed = new SimpleBooleanProperty();
  private final BooleanProperty overtaken = new SimpleBooleanProperty();
  private final ObservableSet<OfText> drafted = FXCollections.observableSet();
  private final ObservableSet<OfText> draftedShown =
      FXCollections.unmodifiableObservableSet(drafted);
  private final Map<OfText, TextDraft> drafts = new HashMap<>();
  private final Map<OfText, EditedText> submitted = new HashMap<>();
  private String workflowId = "";
  private boolean filling;

  TextEditor(TextDrafts store) {
    this.store = store;
    for (Part part : Part.values()) {
      StringProperty text = new SimpleStringProperty("");
      text.addListener((value, old, now) -> typed());
      page.put(part, text);
    }
  }

  /** A part as it stands on the page; to be changed by typing. */
  public StringProperty part(Part part) {
    return java.util.Objects.requireNonNull(page.get(part));
  }

  /** The text as it is saved; null before one is shown. */
  public ReadOnlyObjectProperty<@Nullable CopyText> savedProperty() {
    return saved;
  }

  /** Whether the page differs from what is saved. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed;
  }

  /** Whether the saved text was replaced after the person began to change it. */
  public ReadOnlyBooleanProperty overtakenProperty() {
    return overtaken;
  }

  /** The texts with unsaved changes. */
  public ObservableSet<OfText> drafted() {
    return draftedShown;
  }

  /** The page as it would be saved. */
  public EditedText words() {
    return Written.text(part -> part(part).get()).tidied();
  }

  /** Takes in the drafts that were kept earlier; what was typed since counts for more. */
  void take(String workflow, Map<OfText, TextDraft> kept) {
    workflowId = workflow;
    drafts.forEach((key, draft) -> store.keep(workflow, key, draft));
    kept.forEach(drafts::putIfAbsent);
    drafted.addAll(drafts.keySet());
    CopyText now = saved.get();
    if (now != null) {
      show(now);
    }
  }

  /** Puts a text on the page, with its draft when there is one. */
  void show(CopyText text) {
    OfText key = OfText.of(text);
    EditedText fresh = EditedText.of(text);
    TextDraft draft = drafts.get(key);
    if (draft != null && isSettled(key, draft, fresh)) {
      forget(key);
      draft = null;
    }
    saved.set(text);
    EditedText words = draft == null ? fresh : draft.words();
    if (draft == null || !words().equals(words.tidied())) {
      fill(words);
    }
    overtaken.set(draft != null && !draft.base().equals(fresh));
    changed.set(draft != null);
  }

  /** Whether a draft has become the saved text, or never differed from it. */
  private boolean isSettled(OfText key, TextDraft draft, EditedText fresh) {
    boolean arrived =
        draft.words().tidied().equals(submitted.get(key)) && !fresh.equals(draft.base());
    return arrived || draft.isSavedAs(fresh);
  }

  /** The page is on its way to be saved. */
  void submit(OfText key) {
    submitted.put(key, words());
  }

  /** A text was not saved after all; its draft stays. */
  void refused(OfText key) {
    submitted.remove(key);
  }

  /**
   * Goes back to the saved text.
   *
   * @return brings the changes back, to the page that is open then
   */
  Consumer<TextEditor> discard() {
    CopyText text = saved.get();
    TextDraft draft = text == null ? null : drafts.get(OfText.of(text));
    if (text == null || draft == null) {
      return page -> {};
    }
    forget(OfText.of(text));
    show(text);
    return page -> page.bringBack(OfText.of(text), draft);
  }

  /**
   * Puts other words on the page, as if they had been typed.
   *
   * @return goes back to what was there before, on the page that is open then
   */
  Consumer<TextEditor> replace(EditedText words) {
    CopyText text = saved.get();
    if (text == null) {
      return page -> {};
    }
    OfText key = OfText.of(text);
    TextDraft before = drafts.get(key);
    fill(words);
    typed();
    return page -> {
      if (before == null) {
        page.forget(key);
        page.refresh(key);
      } else {
        page.bringBack(key, before);
      }
    };
  }

  /** Whether this is a page of the same package. */
  boolean isOf(TextEditor other) {
    return workflowId.equals(other.workflowId);
  }

  private void bringBack(OfText key, TextDraft draft) {
    drafts.put(key, draft);
    drafted.add(key);
    keep(key, draft);
    refresh(key);
  }

  private void refresh(OfText key) {
    CopyText now = saved.get();
    if (now != null && OfText.of(now).equals(key)) {
      show(now);
    }
  }

  private void fill(EditedText words) {
    filling = true;
    page.forEach((part, text) -> text.set(Written.of(part, words)));
    filling = false;
  }

  private void typed() {
    CopyText text = saved.get();
    if (filling || text == null) {
      return;
    }
    OfText key = OfText.of(text);
    EditedText base = EditedText.of(text);
    if (words().equals(base.tidied())) {
      forget(key);
      overtaken.set(false);
      changed.set(false);
      return;
    }
    TextDraft before = drafts.get(key);
    TextDraft draft =
        new TextDraft(
            before == null ? base : before.base(), Written.text(part -> part(part).get()));
    drafts.put(key, draft);
    drafted.add(key);
    changed.set(true);
    keep(key, draft);
  }

  private void keep(OfText key, TextDraft draft) {
    if (!workflowId.isEmpty()) {
      store.keep(workflowId, key, draft);
    }
  }

  private void forget(OfText key) {
    submitted.remove(key);
    drafted.remove(key);
    if (drafts.remove(key) != null && !workflowId.isEmpty()) {
      store.drop(workflowId, key);
    }
  }
}
