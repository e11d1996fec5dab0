package app.vitrine.gateway.local.story;

import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ScriptScene;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.gateway.local.copy.Choice;
import app.vitrine.gateway.local.copy.Frames;
import app.vitrine.gateway.local.language.Table;
import app.vitrine.gateway.port.TextModel.StoryboardOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Breaks a script down into shots: what the camera looks at, how it moves, for how long. */
public final class StoryboardMaker {
  private static final Set<FactKind> SHOWN_IN_USE =
      EnumSet.of(
          FactKind.USE, FactKind.AUDIENCE, FactKind.OCCASION, FactKind.SENSORY, FactKind.DURATION);

  /** What is said of the whole product cannot be seen in a part of it. */
  private static final Set<FactKind> OF_THE_WHOLE =
      EnumSet.of(FactKind.SIZE, FactKind.WEIGHT, FactKind.CAPACITY, FactKind.INCLUDED);

  private static final int GENTLE_COLUMN = 3;

  private final Frames words;
  private final Styles styles;
  private final NamedParts parts = NamedParts.beyondTheFace();
  private final Map<SceneKind, List<CameraMovement>> movements = new EnumMap<>(SceneKind.class);
  private final Map<SceneKind, List<CameraMovement>> gentle = new EnumMap<>(SceneKind.class);
  private final Map<SceneKind, List<ShotType>> types = new EnumMap<>(SceneKind.class);
  private final Map<VideoStyle, CameraMovement> endings = new EnumMap<>(VideoStyle.class);

  public StoryboardMaker(Styles styles, Frames words) {
    this.styles = styles;
    this.words = words;
    for (Table.Row row : Table.read("story/camera.lex").rows()) {
      SceneKind scene = SceneKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      movements.put(scene, movements(row.words(1)));
      gentle.put(scene, movements(row.words(GENTLE_COLUMN)));
      types.put(
          scene,
          row.words(2).stream().map(w -> ShotType.valueOf(w.toUpperCase(Locale.ROOT))).toList());
    }
    for (Table.Row row : Table.read("story/endings.lex").rows()) {
      endings.put(
          VideoStyle.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
          movements(row.words(1)).getFirst());
    }
  }

  private static List<CameraMovement> movements(List<String> names) {
    return names.stream().map(w -> CameraMovement.valueOf(w.toUpperCase(Locale.ROOT))).toList();
  }

  /** A scene's part in the film: shown for the first time with its line, or once more without. */
  private record Part(ScriptScene scene, boolean withLine) {
    Part unsaid() {
      return new Part(scene, false);
    }
  }

  /** The shots; their durations sum exactly to the order's. */
  public Storyboard breakDown(StoryboardOrder order) {
    FilmGuidance guidance = FilmGuidance.of(order.guidance());
    Cut cut = cut(order, guidance);
    List<Part> parts = cut.parts();
    List<Double> durations = cut.durations();
    List<Shot> shots = new ArrayList<>();
    Map<SceneKind, Integer> turns = new EnumMap<>(SceneKind.class);
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      Part part = parts.get(i);
      SceneKind said = sceneOf(order, guidance, part, i, last);
      boolean whole = i > 0 && said == SceneKind.DETAIL && isOfTheWhole(order, part);
      // The whole product twice running in one set would seem to jump.
      SceneKind scene = whole ? SceneKind.LIFESTYLE : said;
      int turn = turns.merge(scene, 1, Integer::sum) - 1;
      CameraMovement moved = shots.isEmpty() ? null : shots.getLast().movement();
      CameraMovement movement =
          last ? closing(order, guidance, moved) : movement(guidance, scene, turn, moved);
      ShotType before = shots.isEmpty() ? null : shots.getLast().type();
      ShotType type = whole ? whole(before) : type(scene, turn, before);
      shots.add(shot(order, part, i + 1, scene, movement, type, durations.get(i)));
    }
    return new Storyboard(shots);
  }

  /** What the film shows, and each part's seconds. */
  private record Cut(List<Part> parts, List<Double> durations) {
    long captions() {
      return parts.stream().filter(part -> !caption(part).isEmpty()).count();
    }
  }

  /** A livelier film has as many shots more as leave time to read at least half of what is said. */
  private static Cut cut(StoryboardOrder order, FilmGuidance guidance) {
    Pacing pacing = new Pacing(order, guidance.isGentle());
    int usual = Timing.shots(order.durationSec());
    int shots = Timing.shots(order.durationSec(), guidance.pace());
    while (true) {
      List<Part> wished = parts(order.script().scenes(), shots);
      for (int i = 0; i < shots; i++) {
        if (!guidance.text().isShownIn(i, shots)) {
          wished.set(i, wished.get(i).unsaid());
        }
      }
      long said = wished.stream().filter(part -> !caption(part).isEmpty()).count();
      Cut cut = readable(wished, pacing);
      boolean good =
          pacing.areReadable(captions(cut.parts()), cut.durations()) && 2 * cut.captions() >= said;
      if (good || shots <= usual) {
        return cut;
      }
      shots--;
    }
  }

  /** With the captions left out that there is no time to read. */
  private static Cut readable(List<Part> wished, Pacing pacing) {
    List<Part> parts = new ArrayList<>(wished);
    List<Double> durations = pacing.durations(captions(parts));
    OptionalInt tooMany = pacing.tooMany(captions(parts), durations);
    while (tooMany.isPresent()) {
      parts.set(tooMany.getAsInt(), parts.get(tooMany.getAsInt()).unsaid());
      durations = pacing.durations(captions(parts));
      tooMany = pacing.tooMany(captions(parts), durations);
    }
    return new Cut(parts, durations);
  }

  private static List<String> captions(List<Part> parts) {
    return parts.stream().map(StoryboardMaker::caption).toList();
  }

  /** As many parts as shots: scenes are dropped from, or shown again in, the middle of the film. */
  private static List<Part> parts(List<ScriptScene> scenes, int shots) {
    List<Part> parts = new ArrayList<>();
    if (scenes.isEmpty()) {
      ScriptScene empty = new ScriptScene(1, "", "", new Sentence("", List.of()));
      for (int i = 0; i < shots; i++) {
        parts.add(new Part(empty, false));
      }
      return parts;
    }
    int count = scenes.size();
    if (count >= shots) {
      for (int i = 0; i < shots; i++) {
        parts.add(
            new Part(
                scenes.get(Math.round((float) i * (count - 1) / Math.max(1, shots - 1))), true));
      }
      return parts;
    }
    int middle = Math.max(1, count - 1);
    int extra = shots - count;
    for (int i = 0; i < count - 1; i++) {
      parts.add(new Part(scenes.get(i), true));
      int again = (extra * (i + 1)) / middle - (extra * i) / middle;
      for (int j = 0; j < again; j++) {
        parts.add(new Part(scenes.get(i), false));
      }
    }
    ScriptScene end = scenes.getLast();
    while (parts.size() < shots - 1) {
      parts.add(new Part(end, false));
    }
    parts.add(new Part(end, true));
    return parts;
  }

  private static String caption(Part part) {
    return part.withLine() ? part.scene().line().text() : "";
  }

  private static SceneKind sceneOf(
      StoryboardOrder order, FilmGuidance guidance, Part part, int index, boolean last) {
    if (index == 0 && guidance.opening().isClose()) {
      return SceneKind.DETAIL;
    }
    if (last || index == 0) {
      return SceneKind.HERO;
    }
    List<FactKind> kinds = kinds(order, part);
    if (kinds.stream().anyMatch(SHOWN_IN_USE::contains)) {
      return SceneKind.LIFESTYLE;
    }
    if (kinds.contains(FactKind.NAME) || kinds.contains(FactKind.BRAND)) {
      return SceneKind.HERO;
    }
    return kinds.isEmpty() && index % 2 == 0 ? SceneKind.LIFESTYLE : SceneKind.DETAIL;
  }

  /** What kinds of facts a part's line rests on. */
  private static List<FactKind> kinds(StoryboardOrder order, Part part) {
    List<String> ids =
        part.scene().line().sources().stream()
            .map(source -> Objects.toString(source.factId(), ""))
            .toList();
    return order.analysis().brief().facts().stream()
        .filter(fact -> ids.contains(fact.id()))
        .map(Fact::kind)
        .toList();
  }

  /** Whether a part's line might name what a close look leaves out. */
  private boolean isOfTheWhole(StoryboardOrder order, Part part) {
    return part.withLine()
        && (parts.in(caption(part), order.script().language())
            || kinds(order, part).stream().anyMatch(OF_THE_WHOLE::contains));
  }

  private static ShotType whole(@Nullable ShotType before) {
    return before == ShotType.MEDIUM_CLOSE ? ShotType.MEDIUM : ShotType.MEDIUM_CLOSE;
  }

  /**
   * A film ends on a camera that draws back, slowly enough for the name to be read, or rests where
   * its style is quiet; a film that was asked to be calm is gentle throughout instead.
   */
  private CameraMovement closing(
      StoryboardOrder order, FilmGuidance guidance, @Nullable CameraMovement before) {
    CameraMovement ofStyle = endings.get(order.style().style());
    if (ofStyle != null && !guidance.isGentle()) {
      return ofStyle;
    }
    return before == CameraMovement.ZOOM_OUT ? CameraMovement.ZOOM_IN : CameraMovement.ZOOM_OUT;
  }

  private CameraMovement movement(
      FilmGuidance guidance, SceneKind scene, int turn, @Nullable CameraMovement before) {
    List<CameraMovement> options =
        Objects.requireNonNull((guidance.isGentle() ? gentle : movements).get(scene));
    CameraMovement movement = options.get(turn % options.size());
    return movement == before ? options.get((turn + 1) % options.size()) : movement;
  }

  private ShotType type(SceneKind scene, int turn, @Nullable ShotType before) {
    List<ShotType> options = Objects.requireNonNull(types.get(scene));
    ShotType type = options.get(turn % options.size());
    return type == before ? options.get((turn + 1) % options.size()) : type;
  }

  private Shot shot(
      StoryboardOrder order,
      Part part,
      int sequence,
      SceneKind scene,
      CameraMovement movement,
      ShotType type,
      double duration) {
    Language language = order.script().language();
    String description =
        word("shot", language)
            .replace("{type}", word("type." + type.name().toLowerCase(Locale.ROOT), language))
            .replace(
                "{movement}", word("move." + movement.name().toLowerCase(Locale.ROOT), language))
            .replace("{description}", part.scene().description())
            .strip();
    return new Shot(
        sequence,
        part.scene().title(),
        description,
        caption(part),
        movement,
        type,
        scene,
        duration,
        word("composition." + scene.wireName(), language),
        styles.lighting(order.style().style(), language),
        order.style().palette());
  }

  private String word(String key, Language language) {
    return words.pick(key, language, "any", Choice.of(0, key)).orElse("");
  }
}
