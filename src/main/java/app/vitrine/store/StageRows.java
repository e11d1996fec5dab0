package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Narration;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.AssetRow;
import app.vitrine.store.row.ScriptRow;
import app.vitrine.store.row.StoryboardRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a finished stage adds to {@code scripts}, {@code storyboards} and {@code video_assets}. */
record StageRows(
    @Nullable ScriptRow script, @Nullable StoryboardRow storyboard, List<AssetRow> assets) {
  private static final StageRows NONE = new StageRows(null, null, List.of());

  private record PictureParameters(
      SceneKind scene, int variant, String preset, long seed, Map<String, Double> checks) {}

  private record FilmParameters(
      boolean isFallback, @Nullable String fallbackReason, double integratedLufs) {}

  private record Nothing() {}

  /** Where an asset comes from. */
  private record Provenance(Stage stage, long seq, String photoSha256) {}

  /** The rows an event adds, the same every time it is read. */
  static StageRows of(Event event, PackageView after) {
    if (event.body() instanceof EventBody.StageCompleted completed) {
      return switch (completed.result()) {
        case StageResult.Pictured made ->
            new StageRows(null, null, pictures(event, after, made.pictures()));
        case StageResult.Filmed made -> film(event, after, made.film());
        case StageResult.Analysed ignored -> NONE;
        case StageResult.Written ignored -> NONE;
        case StageResult.Reviewed ignored -> NONE;
        case StageResult.Skipped ignored -> NONE;
      };
    }
    return NONE;
  }

  /** An id that is the same whenever this event is read. */
  static UUID derivedId(Event event, String what) {
    String name = event.packageId() + ":" + event.seq() + ":" + what;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static List<AssetRow> pictures(Event event, PackageView after, PictureSet set) {
    Map<UUID, AssetRow> rows = new LinkedHashMap<>();
    for (Picture picture : set.pictures()) {
      AssetRow row =
          asset(event, after, set.revision(), "image", picture.scene().wireName(), picture.file());
      row.width = picture.width();
      row.height = picture.height();
      row.provider = picture.provider();
      row.prompt = picture.prompt();
      row.parameters =
          Json.document(
              new PictureParameters(
                  picture.scene(),
                  picture.variant(),
                  picture.preset(),
                  picture.seed(),
                  picture.checks()));
      rows.putIfAbsent(row.id, row);
    }
    return List.copyOf(rows.values());
  }

  private static StageRows film(Event event, PackageView after, Film film) {
    ScriptRow script = new ScriptRow();
    script.id = derivedId(event, "script");
    script.packageId = event.packageId();
    script.runId = event.runId();
    script.seq = event.seq();
    script.revision = film.revision();
    script.language = WireNames.of(film.script().language());
    script.style = WireNames.of(film.script().style());
    script.title = film.script().title();
    script.synopsis = film.script().synopsis();
    script.scenes = Json.write(film.script().scenes());
    script.createdAt = event.time();
    StoryboardRow storyboard = new StoryboardRow();
    storyboard.id = derivedId(event, "storyboard");
    storyboard.scriptId = script.id;
    storyboard.packageId = event.packageId();
    storyboard.runId = event.runId();
    storyboard.seq = event.seq();
    storyboard.revision = film.revision();
    storyboard.shots = Json.write(film.storyboard().shots());
    storyboard.shotCount = film.storyboard().shots().size();
    storyboard.durationSec = film.storyboard().durationSec();
    storyboard.createdAt = event.time();
    return new StageRows(script, storyboard, filmAssets(event, after, film));
  }

  private static List<AssetRow> filmAssets(Event event, PackageView after, Film film) {
    AssetRow main = asset(event, after, film.revision(), "video", "film", film.file());
    main.width = film.facts().width();
    main.height = film.facts().height();
    main.durationSec = film.facts().durationSec();
    main.fps = film.facts().fps();
    main.codec = film.facts().codec();
    main.provider = film.provider();
    main.prompt = film.script().synopsis();
    main.parameters =
        Json.document(
            new FilmParameters(film.isFallback(), film.fallbackReason(), film.integratedLufs()));
    List<AssetRow> all = new ArrayList<>();
    all.add(main);
    all.add(asset(event, after, film.revision(), "thumbnail", "poster", film.poster()));
    for (MediaFile file : film.thumbnails()) {
      all.add(asset(event, after, film.revision(), "thumbnail", "thumbnail", file));
    }
    for (MediaFile file : film.firstFrames()) {
      String role = file.label().endsWith("_ground") ? "ground" : "first_frame";
      all.add(asset(event, after, film.revision(), "image", role, file));
    }
    Narration narration = film.narration();
    if (narration != null) {
      for (SpokenLine line : narration.lines()) {
        AssetRow voice = asset(event, after, film.revision(), "audio", "voice", line.file());
        voice.durationSec = line.durationSec();
        voice.provider = narration.provider();
        voice.prompt = line.text();
        all.add(voice);
      }
    }
    Map<UUID, AssetRow> rows = new LinkedHashMap<>();
    all.forEach(row -> rows.putIfAbsent(row.id, row));
    return List.copyOf(rows.values());
  }

  private static AssetRow asset(
      Event event, PackageView after, int revision, String type, String role, MediaFile file) {
    AssetRow row = new AssetRow();
    row.id = file.id();
    row.packageId = event.packageId();
    row.runId = event.runId();
    row.seq = event.seq();
    row.revision = revision;
    row.assetType = type;
    row.role = role;
    row.file = file.file();
    row.label = file.label();
    row.mime = file.mime();
    row.contentHash = file.sha256();
    row.bytes = file.bytes();
    row.parameters = Json.document(new Nothing());
    row.provenance =
        Json.document(new Provenance(event.stage(), event.seq(), after.input().photoSha256()));
    row.createdAt = event.time();
    return row;
  }
}
