package app.vitrine.studio.brand;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.brand.BrandBook;
import app.vitrine.brand.BrandKit;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.BrandSheet;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandViewModelTest {
  private static final Path LOGO = Path.of("assets/samples/tea-tin.jpg");

  @TempDir Path folder;
  private Desk desk;
  private final List<Notice> notices = new ArrayList<>();
  private BrandViewModel model;

  @BeforeEach
  void open() {
    desk = Desks.open(folder);
    model = fresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private BrandViewModel fresh() {
    Words words = new Words(UiLanguage.ENGLISH);
    BrandViewModel made =
        new BrandViewModel(
            desk, new FxBridge(Runnable::run, Runnable::run), new Troubles(words), notices::add);
    made.activate();
    return made;
  }

  @Test
  void what_is_entered_is_what_the_next_package_is_made_by() {
    model.setName("Tarnfell");
    model.setTone("Warm and plain");
    assertThat(model.addColour("#abc")).isEmpty();
    assertThat(model.addColour("1b2A3c")).isEmpty();
    model.leadWith("#1B2A3C");
    assertThat(model.addWordToUse("hand-made")).isEmpty();
    assertThat(model.addWordToAvoid("cheap")).isEmpty();
    model.addClaim();
    model.setClaim(0, new BrandSheet.Claim("best-selling", "Audit", "mugs in Germany", "2025"));

    BrandKit kit = new BrandBook(folder).load();
    assertThat(kit.name()).isEqualTo("Tarnfell");
    assertThat(kit.tone()).isEqualTo("Warm and plain");
    assertThat(kit.colours()).containsExactly("#1B2A3C", "#AABBCC");
    assertThat(kit.wordsToUse()).containsExactly("hand-made");
    assertThat(kit.wordsToAvoid()).containsExactly("cheap");
    assertThat(kit.provenWords()).containsExactly("best-selling");
    assertThat(model.savingProperty().get()).isEqualTo(BrandViewModel.Saving.SAVED);
    assertThat(fresh().brandProperty().get()).isEqualTo(model.brandProperty().get());
  }

  @Test
  void what_cannot_be_taken_is_said_and_changes_nothing() {
    model.addColour("#112233");
    model.addWordToAvoid("cheap");
    BrandSheet before = model.brandProperty().get();

    assertThat(model.addColour("reddish")).isEqualTo("brand.refused_colour");
    assertThat(model.addColour("112233")).isEqualTo("brand.refused_known");
    assertThat(model.addWordToUse("  ")).isEqualTo("brand.refused_empty");
    assertThat(model.addWordToUse("CHEAP")).isEqualTo("brand.refused_other");
    assertThat(model.addWordToAvoid("Cheap")).isEqualTo("brand.refused_known");
    assertThat(model.brandProperty().get()).isEqualTo(before);
  }

  @Test
  void changes_are_undone_one_by_one_and_typing_in_a_field_at_once() {
    model.setName("T");
    model.setName("Ta");
    model.setName("Tarn");
    model.addColour("#112233");
    model.undo();
    assertThat(model.brandProperty().get().colours()).isEmpty();
    assertThat(model.brandProperty().get().name()).isEqualTo("Tarn");
    model.undo();
    assertThat(model.brandProperty().get().name()).isEmpty();
    assertThat(model.undoableProperty().get()).isFalse();
    assertThat(new BrandBook(folder).load()).isEqualTo(BrandKit.EMPTY);
  }

  @Test
  void a_logo_is_copied_into_the_data_folder_and_what_is_no_picture_is_refused()
      throws IOException {
    Path mine = Files.copy(LOGO, folder.resolve("my logo.jpg"));
    model.setLogo(mine);
    Files.delete(mine);
    Path kept = model.brandProperty().get().logo();
    assertThat(kept).isNotNull().startsWith(folder).hasSameBinaryContentAs(LOGO);
    assertThat(fresh().brandProperty().get().logo()).isEqualTo(kept);

    Path text = Files.writeString(folder.resolve("text.png"), "no picture");
    model.setLogo(text);
    assertThat(model.logoRefusalProperty().get()).isNotNull();
    assertThat(model.brandProperty().get().logo()).isEqualTo(kept);

    model.removeLogo();
    assertThat(fresh().brandProperty().get().logo()).isNull();
  }

  @Test
  void a_damaged_file_is_left_alone_and_can_be_tried_again() throws IOException {
    Files.writeString(folder.resolve(BrandBook.FILE), "{");
    BrandViewModel damaged = fresh();
    assertThat(damaged.stateProperty().get()).isEqualTo(BrandViewModel.State.FAILED);
    assertThat(damaged.troubleProperty().get())
        .extracting(
            why -> why.in(new Words(UiLanguage.ENGLISH)), as(InstanceOfAssertFactories.STRING))
        .contains("left as it is");

    Files.writeString(folder.resolve(BrandBook.FILE), "{\"name\": \"Mended\"}");
    damaged.load();
    assertThat(damaged.brandProperty().get().name()).isEqualTo("Mended");
  }
}
