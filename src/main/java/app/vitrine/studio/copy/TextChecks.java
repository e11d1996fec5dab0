package app.vitrine.studio.copy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Measure;
import app.vitrine.studio.desk.SellingPlace;
import app.vitrine.studio.desk.TextReview;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How the page stands with the chosen selling place and with advertising rules, while typing. */
public final class TextChecks {
  /** Setting of the place texts are held against; an id. */
  static final String PLACE = "studio.copy.place";

  private final Desk desk;
  private final FxBridge bridge;
  private final Words words;
  private final Consumer<Exception> failed;
  private final LatestWork reviewing;
  private final ObservableList<SellingPlace> places = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable SellingPlace> place = new SimpleObjectProperty<>();
  private final ObservableList<Measure> measures = FXCollections.observableArrayList();
  private final ObservableList<Placed> findings = FXCollections.observableArrayList();
  private final ObservableList<Measure> measuresShown =
      FXCollections.unmodifiableObservableList(measures);
  private final ObservableList<Placed> findingsShown =
      FXCollections.unmodifiableObservableList(findings);

  private record Known(List<SellingPlace> places, Optional<String> saved) {}

  /** A finding and where its words stand on the page; an empty span when they cannot be shown. */
  public record Placed(PolicyFinding finding, Part part, Span span) {}

  TextChecks(Desk desk, FxBridge bridge, Words words, Consumer<Exception> failed) {
    this.desk = desk;
    this.bridge = bridge;
    this.words = words;
    this.failed = failed;
    this.reviewing = new LatestWork(bridge);
  }

  /** Where products are sold. */
  public ObservableList<SellingPlace> places() {
    return places;
  }

  /** The place texts are held against; null before places are known. */
  public ObjectProperty<@Nullable SellingPlace> placeProperty() {
    return place;
  }

  /** A length for every part, and what else the place has a rule about. */
  public ObservableList<Measure> measures() {
    return measuresShown;
  }

  /** What rules and people's wishes say about the page, in reading order. */
  public ObservableList<Placed> findings() {
    return findingsShown;
  }

  /** Gets to know the places; then {@code ready}. */
  void load(Runnable ready) {
    bridge.work(
        () -> new Known(desk.sellingPlaces(), desk.preferences().get(PLACE)),
        known -> {
          places.setAll(known.places());
          String wanted = known.saved().orElse(SellingPlace.ANYWHERE);
          place.set(
              places.stream()
                  .filter(each -> each.id().equals(wanted))
                  .findFirst()
                  .orElse(places.getFirst()));
          ready.run();
        },
        failed);
  }

  /** Holds texts against another place from now on. */
  void remember(SellingPlace chosen) {
    bridge.work(
        () -> {
          desk.preferences().put(PLACE, chosen.id());
          return chosen;
        },
        kept -> {},
        failed);
  }

  /** Looks at the page as it stands now. */
  void look(TextEditor editor) {
    CopyText saved = editor.savedProperty().get();
    SellingPlace where = place.get();
    if (saved == null || where == null) {
      return;
    }
    CopyText candidate = Written.candidate(saved, Written.text(part -> editor.part(part).get()));
    Language tongue =
        words.languageProperty().get() == UiLanguage.CHINESE ? Language.ZH : Language.EN;
    reviewing.run(
        cancel -> desk.review(candidate, where.id(), tongue),
        review -> show(review, saved, editor),
        failed);
  }

  /** Forgets what is under way. */
  void rest() {
    reviewing.cancel();
  }

  private void show(TextReview review, CopyText saved, TextEditor editor) {
    if (!saved.equals(editor.savedProperty().get())) {
      return;
    }
    measures.setAll(review.measures());
    List<Placed> placed = new ArrayList<>();
    review.findings().forEach(finding -> place(finding, editor, placed));
    for (PolicyFinding earlier : saved.findings()) {
      boolean known =
          placed.stream()
              .anyMatch(
                  each ->
                      each.finding().rule().equals(earlier.rule())
                          && each.finding().field().equals(earlier.field())
                          && each.finding().term().equals(earlier.term()));
      if (!known) {
        List<Placed> still = new ArrayList<>();
        place(earlier, editor, still);
        still.stream()
            .filter(each -> !each.span().isEmpty() || !editor.changedProperty().get())
            .forEach(placed::add);
      }
    }
    placed.sort(
        java.util.Comparator.comparing(Placed::part).thenComparingInt(each -> each.span().start()));
    findings.setAll(placed);
  }

  private static void place(PolicyFinding finding, TextEditor editor, List<Placed> placed) {
    Part.of(finding.field())
        .ifPresent(
            part ->
                placed.add(
                    new Placed(
                        finding, part, Written.place(part, finding, editor.part(part).get()))));
  }
}
