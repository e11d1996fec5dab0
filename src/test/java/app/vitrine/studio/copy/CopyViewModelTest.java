package app.vitrine.studio.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Measure;
import app.vitrine.studio.diff.WordDiff;
import app.vitrine.studio.fixture.NoDecisions;
import app.vitrine.studio.fixture.WillingDialogs;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.packages.Bench;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.Unfinished;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One real package, whose texts are read first and changed later. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CopyViewModelTest {
  private static final PackageView MADE = Workshop.mug();

  private final List<Notice> told = new ArrayList<>();
  private final ObjectProperty<PackageView> view =
      new SimpleObjectProperty<>(Workshop.finished(MADE.id()));
  private final Unfinished unfinished = new Unfinished();
  private CopyViewModel model = opened();

  @BeforeEach
  void begin() {
    model.activate();
  }

  @AfterEach
  void end() {
    model.deactivate();
  }

  @Test
  @Order(1)
  void the_first_text_is_on_the_page() {
    CopyText first = saved(Channel.PRODUCT_PAGE, 1);

    assertThat(model.stateProperty().get()).isEqualTo(CopyState.READY);
    assertThat(model.pick().channels()).containsExactlyElementsOf(Channel.standard());
    assertThat(model.pick().variants()).containsExactly(1, 2);
    assertThat(page(Part.TITLE)).isEqualTo(first.title().text());
    assertThat(page(Part.BODY)).isEqualTo(String.join("\n", first.paragraphs()));
    assertThat(model.editor().changedProperty().get()).isFalse();
  }

  @Test
  @Order(1)
  void the_words_behind_a_sentence_are_words_of_the_brief() {
    List<Support> found = new ArrayList<>();
    for (int at = 0; at < page(Part.BODY).length(); at++) {
      model.support(Part.BODY, at).ifPresent(found::add);
    }
    assertThat(found).isNotEmpty().noneMatch(Support::isNew);
    assertThat(found)
        .flatExtracting(Support::brief)
        .isNotEmpty()
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(model.brief().length()));
  }

  @Test
  @Order(1)
  void a_marketplace_counts_in_its_own_way_while_one_types() {
    choosePlace("taobao");
    write(Part.TITLE, "搪瓷杯 mug");
    assertThat(length(Part.TITLE)).isEqualTo(10);

    choosePlace("amazon");
    write(Part.TITLE, "x".repeat(80) + "!");
    assertThat(model.checks().measures())
        .anyMatch(m -> m.kind() == Measure.Kind.LENGTH && m.value() == 81 && !m.fits())
        .anyMatch(m -> m.kind() == Measure.Kind.CHARACTERS && m.words().equals("!"));
    model.discard();
    choosePlace("generic");
  }

  @Test
  @Order(1)
  void a_word_of_advertising_law_is_marked_as_soon_as_it_is_written() {
    write(Part.BODY, "A cup.\nThe best in the world.");
    assertThat(model.checks().findings())
        .anySatisfy(
            placed -> {
              assertThat(placed.part()).isEqualTo(Part.BODY);
              assertThat(page(Part.BODY).substring(placed.span().start(), placed.span().end()))
                  .containsIgnoringCase("best");
              assertThat(placed.finding().message()).isNotBlank();
            });
    model.discard();
    assertThat(model.checks().findings()).isEmpty();
  }

  @Test
  @Order(1)
  void unsaved_words_outlive_other_texts_and_the_pane_itself() {
    write(Part.TITLE, "My own title");
    model.pick().variant(2);
    assertThat(page(Part.TITLE)).isEqualTo(saved(Channel.PRODUCT_PAGE, 2).title().text());
    assertThat(model.editor().drafted()).containsExactly(first());
    model.pick().variant(1);
    assertThat(page(Part.TITLE)).isEqualTo("My own title");

    model.deactivate();
    model = opened();
    model.activate();
    assertThat(page(Part.TITLE)).isEqualTo("My own title");
    assertThat(model.editor().changedProperty().get()).isTrue();
    model.discard();
  }

  @Test
  @Order(1)
  void discarded_words_come_back_with_undo() {
    write(Part.ACTION, "Take it home");
    model.discard();
    assertThat(page(Part.ACTION)).isEqualTo(saved(Channel.PRODUCT_PAGE, 1).callToAction().text());
    assertThat(model.editor().changedProperty().get()).isFalse();

    told.getLast().perform().run();
    assertThat(page(Part.ACTION)).isEqualTo("Take it home");
    model.discard();
  }

  @Test
  @Order(1)
  void discarded_words_come_back_on_the_page_that_is_open_when_the_first_was_left() {
    write(Part.ACTION, "Take it home");
    model.discard();
    Notice undo = told.getLast();
    model.deactivate();
    model = opened();
    model.activate();

    undo.perform().run();

    assertThat(page(Part.ACTION)).isEqualTo("Take it home");
    write(Part.TITLE, "Mine");
    assertThat(page(Part.ACTION)).isEqualTo("Take it home");
    model.discard();
  }

  @Test
  @Order(1)
  void the_texts_of_a_cancelled_package_are_read_and_not_changed(@TempDir Path projects) {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().cancel();
      view.set(bench.stored());
    }
    assertThat(model.blockedProperty().get()).isEqualTo(CopyViewModel.CANCELLED);
    write(Part.TITLE, "Mine");
    model.save();
    model.rewrite();

    assertThat(model.savingProperty().get()).isFalse();
    assertThat(told).isEmpty();
    model.discard();
  }

  @Test
  @Order(1)
  void typing_a_change_back_leaves_nothing_to_save() {
    String title = page(Part.TITLE);
    write(Part.TITLE, title + "!");
    write(Part.TITLE, title);
    assertThat(model.editor().changedProperty().get()).isFalse();
    assertThat(Workshop.desk().textDrafts().of(MADE.workflowId())).isEmpty();
  }

  @Test
  @Order(2)
  void the_variant_chosen_is_recorded_and_shown_first_from_then_on() {
    model.pick().variant(2);
    model.choose();
    assertThat(
            Workshop.desk()
                .orchestrator()
                .choices(MADE.id())
                .ofText(Channel.PRODUCT_PAGE, Language.EN))
        .hasValue(2);

    model.deactivate();
    model = opened();
    model.activate();
    assertThat(model.pick().pickedProperty().get().variant()).isEqualTo(2);
    model.pick().variant(1);
    model.choose();
  }

  @Test
  @Order(3)
  void what_a_person_wrote_is_saved_as_a_version_of_theirs_and_compared_word_by_word() {
    String before = page(Part.TITLE);
    write(Part.TITLE, before + " for cold mornings");
    assertThat(Workshop.desk().hasDrafts(MADE.id())).isTrue();
    model.save();
    assertThat(model.savingProperty().get()).isTrue();

    PackageView finished = Workshop.finished(MADE.id());
    // Where nobody looks at its page the draft is still there; nothing of it is unsaved.
    assertThat(Workshop.desk().textDrafts().of(MADE.workflowId())).isNotEmpty();
    assertThat(Workshop.desk().hasDrafts(MADE.id())).isFalse();

    view.set(finished);
    CopyText saved = saved(Channel.PRODUCT_PAGE, 1);
    assertThat(saved.title().text()).isEqualTo(before + " for cold mornings");
    assertThat(saved.editedBy()).isEqualTo(System.getProperty("user.name"));
    assertThat(model.savingProperty().get()).isFalse();
    assertThat(model.editor().changedProperty().get()).isFalse();
    assertThat(Workshop.desk().textDrafts().of(MADE.workflowId())).isEmpty();
    assertThat(saved(Channel.SOCIAL_POST, 1).editedBy()).isNull();

    assertThat(model.comparison().versions()).hasSize(2);
    assertThat(model.comparison().versions().getFirst().by()).isEqualTo(saved.editedBy());
    model.comparison().compare();
    assertThat(model.comparison().changes(Part.TITLE))
        .containsExactly(
            new WordDiff.Piece(WordDiff.Kind.SAME, before),
            new WordDiff.Piece(WordDiff.Kind.ADDED, " for cold mornings"));
    assertThat(WordDiff.changes(model.comparison().changes(Part.BODY))).isFalse();

    model.comparison().takeBack();
    assertThat(page(Part.TITLE)).isEqualTo(before);
    assertThat(model.editor().changedProperty().get()).isTrue();
    told.getLast().perform().run();
    assertThat(page(Part.TITLE)).isEqualTo(before + " for cold mornings");
  }

  @Test
  @Order(4)
  void words_typed_while_the_text_is_written_anew_are_kept_and_said_to_be_overtaken() {
    write(Part.BODY, "My words.");
    model.rewrite();
    assertThat(model.rewritingProperty().get()).isTrue();

    view.set(Workshop.finished(MADE.id()));
    assertThat(model.rewritingProperty().get()).isFalse();
    assertThat(page(Part.BODY)).isEqualTo("My words.");
    assertThat(model.editor().changedProperty().get()).isTrue();
    model.discard();
    assertThat(page(Part.BODY))
        .isEqualTo(String.join("\n", saved(Channel.PRODUCT_PAGE, 1).paragraphs()));
  }

  @Test
  @Order(5)
  void a_text_that_breaks_a_limit_is_not_saved_and_not_lost() {
    write(Part.TITLE, "");
    model.save();
    assertThat(told.getLast().tone()).isEqualTo(Notice.Tone.WRONG);
    assertThat(model.savingProperty().get()).isFalse();
    assertThat(model.editor().changedProperty().get()).isTrue();
    model.discard();
  }

  private CopyViewModel opened() {
    Words words = new Words(UiLanguage.ENGLISH);
    return new CopyViewModel(
        new PaneContext(
            MADE.id(),
            view,
            Workshop.desk(),
            new FxBridge(Runnable::run, Runnable::run),
            words,
            new Troubles(words),
            told::add,
            new WillingDialogs(() -> "Make it shorter"),
            place -> {},
            NoDecisions.held(),
            unfinished));
  }

  private static OfText first() {
    return new OfText(Channel.PRODUCT_PAGE, Language.EN, 1);
  }

  private static CopyText saved(Channel channel, int variant) {
    PackageView now = Workshop.desk().orchestrator().describe(MADE.id());
    return java.util.Objects.requireNonNull(now.copy()).texts().stream()
        .filter(text -> text.is(channel, Language.EN, variant))
        .findFirst()
        .orElseThrow();
  }

  private String page(Part part) {
    return model.editor().part(part).get();
  }

  private void write(Part part, String words) {
    model.editor().part(part).set(words);
  }

  private void choosePlace(String id) {
    model
        .checks()
        .placeProperty()
        .set(
            model.checks().places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow());
  }

  private int length(Part part) {
    return model.checks().measures().stream()
        .filter(m -> m.field().equals(part.field()) && m.kind() == Measure.Kind.LENGTH)
        .findFirst()
        .orElseThrow()
        .value();
  }
}
