package app.vitrine.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.CalloutAim;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.store.DomainValues;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final List<Class<? extends Record>> KEPT =
      List.of(Event.class, PackageView.class, GenerateRequest.class, Film.class);

  @Property(tries = 300)
  void every_domain_value_reads_back_as_it_was(@ForAll long seed) {
    DomainValues values = new DomainValues(seed);
    for (Class<? extends Record> type : KEPT) {
      Record value = values.of(type);
      assertThat(Json.read(Json.write(value), type)).isEqualTo(value);
      assertThat(Json.read(Json.document(value), type)).isEqualTo(value);
      assertThat(Json.read(Json.pretty(value), type)).isEqualTo(value);
    }
  }

  @Property(tries = 100)
  void names_are_lower_snake_case_and_no_class_is_named(@ForAll long seed) {
    String json = Json.write(new DomainValues(seed).of(PackageView.class));
    assertThat(json).doesNotContain("app.vitrine");
    Pattern.compile("[{,]\"([^\"]+)\":")
        .matcher(json)
        .results()
        .forEach(key -> assertThat(key.group(1)).matches("[a-z0-9_]+|.*[^A-Za-z].*"));
  }

  @Test
  void each_event_body_is_called_by_its_type() {
    DomainValues values = new DomainValues(7);
    for (Class<?> type : EventBody.class.getPermittedSubclasses()) {
      if (type.isRecord()) {
        EventBody body = (EventBody) values.of(type);
        assertThat(Json.write(body)).contains("\"type\":\"" + body.type().wireName() + "\"");
        assertThat(Json.read(Json.write(body), EventBody.class)).isEqualTo(body);
      }
    }
  }

  @Test
  void each_stage_result_and_photo_source_has_its_own_kind() {
    DomainValues values = new DomainValues(11);
    for (Class<?> sealed : List.of(StageResult.class, PhotoSource.class)) {
      List<String> kinds =
          Arrays.stream(sealed.getPermittedSubclasses())
              .map(type -> Json.write(values.of(type)))
              .map(json -> json.replaceAll("^\\{\"kind\":\"([a-z]+)\".*", "$1"))
              .toList();
      assertThat(kinds).doesNotHaveDuplicates().allMatch(kind -> kind.matches("[a-z]+"));
    }
  }

  @Test
  void enums_flags_and_absent_values_stand_as_the_contract_writes_them() {
    String options = Json.write(PackageOptions.defaults());
    assertThat(options)
        .contains("\"aspect_ratio\":\"9:16\"", "\"priority\":\"normal\"", "\"ad_short\"")
        .doesNotContain("style");
    assertThat(Json.write(new Swatch("#FFFFFF", 0.5, Map.of(Language.ZH, "白"))))
        .contains("\"names\":{\"zh\":\"白\"}");
    assertThat(Json.write(new DomainValues(3).of(Film.class))).contains("\"is_fallback\":");
    assertThat(Json.document(new EventBody.Approved("Mei")))
        .isEqualTo("{\"v\":1,\"type\":\"approved\",\"by\":\"Mei\"}");
    assertThat(WireNames.of(AspectRatio.SQUARE_1_1)).isEqualTo("1:1");
    assertThat(WireNames.parse(Stage.class, "qa_review")).isEqualTo(Stage.QA_REVIEW);
  }

  @Test
  void fields_a_newer_program_added_are_ignored() {
    assertThat(Json.read("{\"v\":1,\"type\":\"approved\",\"by\":\"M\",\"at\":1}", EventBody.class))
        .isEqualTo(new EventBody.Approved("M"));
  }

  @Test
  void missing_lists_are_empty_and_missing_needed_fields_are_refused() {
    UUID user = new UUID(1, 2);
    EventBody read =
        Json.read(
            "{\"type\":\"run_started\",\"user_id\":\""
                + user
                + "\",\"target\":\"all\",\"reason\":\"\"}",
            EventBody.class);
    assertThat(((EventBody.RunStarted) read).skipped()).isEmpty();
    assertThatThrownBy(() -> Json.read("{\"type\":\"approved\"}", EventBody.class))
        .isInstanceOf(UnreadableJsonException.class);
  }

  @Test
  void what_was_stored_before_single_things_could_be_changed_still_reads() {
    DomainValues values = new DomainValues(5);
    PackageView view = older(PackageView.class, values, "revision", "revised_by");
    assertThat(view.revision()).isNull();
    Film film =
        older(Film.class, values, "materials", "music", "edited_sec", "typeface", "narration");
    assertThat(film.materials()).isEmpty();
    assertThat(film.music()).isNull();
    assertThat(film.typeface()).isNull();
    assertThat(film.narration()).isNull();
    assertThat(older(PackageOptions.class, values, "voice").isSpoken()).isFalse();
    ShotMaterial material =
        older(ShotMaterial.class, values, "clip", "ground", "depth", "entrance");
    assertThat(material.ground()).isNull();
    assertThat(material.depth()).isNull();
    assertThat(material.entrance()).isNull();
    Picture picture = older(Picture.class, values, "take", "wishes");
    assertThat(picture.shownTake()).isEqualTo(picture.variant());
    assertThat(older(CalloutWords.class, values, "begins_at_rim").isOfRim()).isFalse();
    assertThat(older(CalloutWords.class, values, "ends_at_foot").isOfFoot()).isFalse();
    assertThat(older(CalloutWords.class, values, "aims").aim(0)).isEqualTo(CalloutAim.OUTSIDE);
    assertThat(older(CopyText.class, values, "edited_by").editedBy()).isNull();
    assertThat(older(StageResult.Pictured.class, values, "corrected").corrected()).isNull();
    assertThat(older(Source.class, values, "written_by").writtenBy()).isNull();
    assertThat(older(Revision.CutoutCorrected.class, values, "way").way()).isNull();
  }

  /** A value as a program wrote it that did not know those fields. */
  private static <T extends Record> T older(Class<T> type, DomainValues values, String... without) {
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Map<?, ?>) Json.read(Json.write(values.of(type)), Object.class))
        .forEach((name, value) -> fields.put(String.valueOf(name), value));
    fields.keySet().removeAll(Set.of(without));
    return Json.read(Json.write(fields), type);
  }

  @Test
  void each_change_has_its_own_kind_and_reads_back() {
    for (Revision revision : Samples.revisions()) {
      String json = Json.write(revision);
      assertThat(json).startsWith("{\"kind\":\"");
      assertThat(Json.read(json, Revision.class)).isEqualTo(revision);
    }
    assertThat(Json.write(new Revision.MusicChanged())).isEqualTo("{\"kind\":\"music_changed\"}");
  }

  @Test
  void damaged_text_strange_types_and_future_versions_are_refused() {
    for (String bad :
        List.of(
            "",
            "null",
            "{",
            "[]",
            "7",
            "{\"type\":\"java.lang.Runtime\"}",
            "{\"type\":\"no_such\"}",
            "{\"v\":99,\"type\":\"approved\",\"by\":\"M\"}",
            "[".repeat(100_000))) {
      assertThatThrownBy(() -> Json.read(bad, EventBody.class))
          .isInstanceOf(UnreadableJsonException.class);
    }
  }

  @Test
  void what_is_said_of_damaged_text_tells_the_place_and_quotes_nothing() {
    assertThat(refusal("{\"type\":\"approved\",\"by\": walnut}"))
        .contains("EventBody", "at line 1, column ")
        .doesNotContain("walnut");
    assertThat(refusal("{\"type\":\"walnut\"}")).doesNotContain("walnut");
    assertThat(
            refusal(
                "{\"type\":\"tool_call\",\"call_id\":\"c\",\"agent\":\"a\",\"tool\":\"t\","
                    + "\"arguments\":{\"walnut\":[\"walnut\"]}}"))
        .contains("at arguments.*")
        .doesNotContain("walnut");
  }

  /** All that a log would print of the refusal of {@code bad}. */
  private static String refusal(String bad) {
    StringWriter printed = new StringWriter();
    try {
      Json.read(bad, EventBody.class);
    } catch (UnreadableJsonException refused) {
      refused.printStackTrace(new PrintWriter(printed, true));
    }
    return printed.toString();
  }
}
