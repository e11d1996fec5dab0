package app.vitrine.studio.brand;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.BrandSheet;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The brand: every change is saved at once and can be undone. */
public final class BrandViewModel {
  private static final BrandSheet NOTHING =
      new BrandSheet("", null, List.of(), "", List.of(), List.of(), List.of(), null);

  private final Desk desk;
  private final FxBridge bridge;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ObjectProperty<@Nullable Said> trouble = new SimpleObjectProperty<>();
  private final ObjectProperty<BrandSheet> brand = new SimpleObjectProperty<>(NOTHING);
  private final UndoHistory history = new UndoHistory();
  private final BrandSaving saving;
  private final ObjectProperty<@Nullable Said> logoRefusal = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Said> typefaceRefusal = new SimpleObjectProperty<>();

  /** What there is to see. */
  public enum State {
    LOADING,
    READY,
    FAILED
  }

  /** Whether what is shown is kept. */
  public enum Saving {
    SAVED,
    SAVING,
    FAILED
  }

  public BrandViewModel(Desk desk, FxBridge bridge, Troubles troubles, Notices notices) {
    this.desk = desk;
    this.bridge = bridge;
    this.troubles = troubles;
    this.saving = new BrandSaving(desk, bridge, troubles, notices);
  }

  /** What there is to see. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why the brand cannot be shown; null unless that failed. */
  public ObjectProperty<@Nullable Said> troubleProperty() {
    return trouble;
  }

  /** The brand as it is shown. */
  public ObjectProperty<BrandSheet> brandProperty() {
    return brand;
  }

  /** Whether it is kept. */
  public ObjectProperty<Saving> savingProperty() {
    return saving.savingProperty();
  }

  /** Whether there is a change to undo. */
  public BooleanProperty undoableProperty() {
    return history.undoableProperty();
  }

  /** Why a typeface was not taken; null when it was. */
  public ObjectProperty<@Nullable Said> typefaceRefusalProperty() {
    return typefaceRefusal;
  }

  /** Why a logo was not taken; null when it was. */
  public ObjectProperty<@Nullable Said> logoRefusalProperty() {
    return logoRefusal;
  }

  void activate() {
    if (state.get() != State.READY) {
      load();
    }
  }

  void deactivate() {
    history.left();
  }

  void load() {
    state.set(State.LOADING);
    bridge.work(
        desk::brand,
        read -> {
          brand.set(read);
          state.set(State.READY);
        },
        why -> {
          trouble.set(troubles.said(why));
          state.set(State.FAILED);
        });
  }

  void setName(String name) {
    change("name", now -> now.withName(name));
  }

  void setTone(String tone) {
    change("tone", now -> now.withTone(tone));
  }

  /** A field is left: what is typed in it next is undone by itself. */
  void left() {
    history.left();
  }

  /** Takes a colour in; the answer is the key of why not, empty when it was taken. */
  String addColour(String entered) {
    String refusal = BrandRules.refuseColour(brand.get(), entered);
    BrandRules.colour(entered)
        .filter(colour -> refusal.isEmpty())
        .ifPresent(colour -> change("", now -> now.withColours(with(now.colours(), colour))));
    return refusal;
  }

  void removeColour(String colour) {
    change("", now -> now.withColours(without(now.colours(), colour)));
  }

  /** Makes a colour the main one. */
  void leadWith(String colour) {
    change(
        "",
        now -> {
          List<String> rest = new ArrayList<>(without(now.colours(), colour));
          rest.addFirst(colour);
          return now.withColours(rest);
        });
  }

  /** Takes a word the brand likes in; the answer is the key of why not. */
  String addWordToUse(String entered) {
    BrandSheet now = brand.get();
    String refusal = BrandRules.refuseWord(now.wordsToUse(), now.wordsToAvoid(), entered);
    if (refusal.isEmpty()) {
      change("", sheet -> sheet.withWordsToUse(with(sheet.wordsToUse(), entered.strip())));
    }
    return refusal;
  }

  void removeWordToUse(String word) {
    change("", now -> now.withWordsToUse(without(now.wordsToUse(), word)));
  }

  /** Takes a word the brand never uses in; the answer is the key of why not. */
  String addWordToAvoid(String entered) {
    BrandSheet now = brand.get();
    String refusal = BrandRules.refuseWord(now.wordsToAvoid(), now.wordsToUse(), entered);
    if (refusal.isEmpty()) {
      change("", sheet -> sheet.withWordsToAvoid(with(sheet.wordsToAvoid(), entered.strip())));
    }
    return refusal;
  }

  void removeWordToAvoid(String word) {
    change("", now -> now.withWordsToAvoid(without(now.wordsToAvoid(), word)));
  }

  void addClaim() {
    change("", now -> now.withClaims(with(now.claims(), new BrandSheet.Claim("", "", "", ""))));
  }

  void setClaim(int at, BrandSheet.Claim claim) {
    change(
        "claim " + at,
        now -> {
          List<BrandSheet.Claim> claims = new ArrayList<>(now.claims());
          claims.set(at, claim);
          return now.withClaims(claims);
        });
  }

  void removeClaim(int at) {
    change(
        "",
        now -> {
          List<BrandSheet.Claim> claims = new ArrayList<>(now.claims());
          claims.remove(at);
          return now.withClaims(claims);
        });
  }

  /** Keeps a copy of a logo. */
  void setLogo(Path chosen) {
    logoRefusal.set(null);
    bridge.work(
        () -> desk.keepLogo(chosen, CancelToken.none()),
        kept -> change("", now -> now.withLogo(kept)),
        why -> logoRefusal.set(troubles.said(why)));
  }

  void removeLogo() {
    change("", now -> now.withLogo(null));
  }

  /** Keeps a copy of a typeface. */
  void setTypeface(Path chosen) {
    typefaceRefusal.set(null);
    bridge.work(
        () -> desk.keepTypeface(chosen),
        kept -> change("", now -> now.withTypeface(kept)),
        why -> typefaceRefusal.set(troubles.said(why)));
  }

  void removeTypeface() {
    change("", now -> now.withTypeface(null));
  }

  /** Takes the latest change back. */
  void undo() {
    history.undone().ifPresent(this::show);
  }

  /**
   * Makes a change.
   *
   * @param field that is typed in; empty for a change that is undone by itself
   */
  private void change(String field, UnaryOperator<BrandSheet> change) {
    BrandSheet old = brand.get();
    BrandSheet now = change.apply(old);
    if (!now.equals(old)) {
      history.changed(field, old);
      show(now);
    }
  }

  private void show(BrandSheet now) {
    brand.set(now);
    saving.keep(now);
  }

  private static <T> List<T> with(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  private static <T> List<T> without(List<T> all, T one) {
    return all.stream().filter(each -> !each.equals(one)).toList();
  }
}
